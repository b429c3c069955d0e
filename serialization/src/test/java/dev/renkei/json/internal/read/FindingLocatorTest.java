package dev.renkei.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.Payloads;
import dev.renkei.validation.Finding;
import dev.renkei.validation.StructureRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.ObjectReadContext;

class FindingLocatorTest {

    private static final String PAYLOAD = """
            {
              "name": "大阪府",
              "a": [ "府", { "x": [] } ],
              "~/": { "~1": 1, "": 2 },
              "b": "short",
              "0": { "1": 3 },
              "a": "again"
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "''      , ''      , 1:1",
        "/name   , /name   , 2:11",
        "/a      , /a      , 3:8",
        "/a/0    , /a/0    , 3:10",
        "/a/1    , /a/1    , 3:15",
        "/a/1/x  , /a/1/x  , 3:22",
        "/~0~1   , /~0~1   , 4:9",
        "/~0~1/~01, /~0~1/~01, 4:17",
        "/~0~1/  , /~0~1/  , 4:24",
        "/0/1    , /0/1    , 6:15"
    })
    void aPartIsFoundWhereItsValueBegins(String pointer, String found, String position) {
        assertThatPlaced(pointer, found, position);
    }

    @ParameterizedTest
    @CsvSource({
        "/missing        , ''     , 1:1",
        "/name/ja        , /name  , 2:11",
        "/a/2            , /a     , 3:8",
        "/a/1/x/0/y      , /a/1/x , 3:22",
        "/b/name/und     , /b     , 5:8",
        "/0/2            , /0     , 6:8"
    })
    void aPartThatIsNotThereIsFoundAtTheDeepestThatIs(String pointer, String found, String position) {
        assertThatPlaced(pointer, found, position);
    }

    @Test
    void manyPartsAreFoundAtOnceInTheirOwnOrder() {
        assertThat(place("/a/1", "/name", "/a/1", "/none"))
                .extracting(FindingLocatorTest::placeOf)
                .containsExactly("/a/1 3:15", "/name 2:11", "/a/1 3:15", " 1:1");
        assertThat(place("/0/1", "/b", "/a/1/x", "/a/0"))
                .extracting(FindingLocatorTest::placeOf)
                .containsExactly("/0/1 6:15", "/b 5:8", "/a/1/x 3:22", "/a/0 3:10");
    }

    @Test
    void manyPartsThatAreHardlyMoreThanBracketsAreGoneOver() {
        byte[] payload = Payloads.utf8("{\"a\":[" + "[[],{}],".repeat(100) + "[{}]],\"b\":{\"c\":1}}");
        List<Finding> findings = List.of(finding("/a/57/1"), finding("/a/100/0"), finding("/b/c"));

        List<Finding> placed = new FindingLocator(bytes(payload)).place(findings);

        assertThat(placed)
                .extracting(FindingLocatorTest::placeOf)
                .containsExactly("/a/57/1 1:467", "/a/100/0 1:808", "/b/c 1:822");
        assertThat(placed).isEqualTo(new FindingLocator(tokens(payload)).place(findings));
    }

    private static String placeOf(Finding finding) {
        return finding.getPointer() + " " + Payloads.position(finding);
    }

    @Test
    void aDocumentThatIsATextIsFoundAtItsBeginning() {
        byte[] payload = Payloads.utf8("\n \"大阪府\"");

        List<Finding> placed = new FindingLocator(tokens(payload)).place(List.of(finding("/name")));

        assertThat(placed).extracting(Payloads::position).hasToString("[2:2]");
    }

    private static void assertThatPlaced(String pointer, String found, String position) {
        assertThat(place(pointer)).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(found);
            assertThat(Payloads.position(finding)).hasToString(position);
        });
    }

    private static List<Finding> place(String... pointers) {
        byte[] payload = Payloads.utf8(PAYLOAD);
        List<Finding> findings =
                Stream.of(pointers).map(FindingLocatorTest::finding).toList();
        List<Finding> placed = new FindingLocator(tokens(payload)).place(findings);
        assertThat(new FindingLocator(bytes(payload)).place(findings)).isEqualTo(placed);
        return placed;
    }

    private static Finding finding(String pointer) {
        return Finding.of(StructureRules.NULL_VALUE, pointer, Map.of());
    }

    private static Tokens bytes(byte[] payload) {
        ByteTokens tokens = new ByteTokens(payload, new Limits(Map.of()), new TextLines(payload));
        tokens.start();
        tokens.skip();
        return tokens.again();
    }

    private static Tokens tokens(byte[] payload) {
        return JacksonTokens.over(
                ParserLimits.newFactory(new Limits(Map.of())).createParser(ObjectReadContext.empty(), payload),
                payload,
                new TextLines(payload));
    }
}
