package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renkei.lists.ColumnMapping.BlankCells;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListMappingTest {

    @TempDir
    private Path folder = Path.of("");

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(ListMapping.schema());

    private static final ListMapping MAPPING = new ListMapping(
            Optional.of("みなと市"),
            List.of(
                    ColumnMapping.of("協定名", ColumnTarget.TITLE),
                    new ColumnMapping("災", ColumnTarget.FIELD_MARK, Optional.of("防災"), BlankCells.AS_ABOVE)));

    private static byte[] json(String columns) {
        return ("{\"format\": \"renkei/1\", \"type\": \"list-mapping\", \"columns\": " + columns + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void mappingIsReadAsItIsWritten() {
        assertThat(ListMapping.parse(MAPPING.toJson())).isEqualTo(MAPPING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void ownerWithoutANameIsRefused(String name) {
        String message = "Name of the owner must not be blank but was \"" + name + "\"";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAPPING.withOwner(name))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListMapping(Optional.of(name), List.of()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListReader.standard().withOwner(name))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListWriter.standard().withOwner(name))
                .withMessage(message);
    }

    @Test
    void columnWithoutAHeaderOrWithABlankLabelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnMapping.of(" ", ColumnTarget.TITLE))
                .withMessage("Header of a column must not be blank but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColumnMapping("災", ColumnTarget.FIELD_MARK, Optional.of(""), BlankCells.EMPTY))
                .withMessage("Label of a column must not be blank but was \"\"");
    }

    @Test
    void mappingObeysItsSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(ListMapping.schema(), StandardCharsets.UTF_8));

        assertThat(schema.validate(JsonMapper.shared().readTree(MAPPING.toJson())))
                .isEmpty();
        assertThat(schema.validate(JsonMapper.shared().readTree(json("[{\"header\": \"x\", \"target\": \"y\"}]"))))
                .isNotEmpty();
    }

    @Test
    void schemaNamesAllTargets() {
        assertThat(SCHEMA.at("/properties/columns/items/properties/target/enum").valueStream())
                .extracting(JsonNode::stringValue)
                .containsExactlyElementsOf(
                        Stream.of(ColumnTarget.values()).map(Object::toString).toList());
        assertThat(SCHEMA.at("/properties/columns/items/properties/blankCells/enum")
                        .valueStream())
                .extracting(JsonNode::stringValue)
                .containsExactlyElementsOf(
                        Stream.of(BlankCells.values()).map(Object::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"header\": \"x\"}]|/columns/0/target is missing",
                "[{\"target\": \"title\"}]|/columns/0/header is missing",
                "[{\"header\": \" \", \"target\": \"title\"}]|/columns/0/header must be a text that is not blank",
                "[{\"header\": \"x\", \"target\": \"title\", \"lable\": \"y\"}]|/columns/0/lable is not a property of a mapping",
                "[1]|/columns/0 must be an object",
                "1|/columns must be a list"
            })
    void whatIsNoMappingIsToldWithItsPlace(String columns, String message) {
        assertThatExceptionOfType(InvalidMappingException.class)
                .isThrownBy(() -> ListMapping.parse(json(columns)))
                .withMessage(message)
                .satisfies(e ->
                        assertThat(e.getFailure().getMessage(Locale.JAPANESE)).isNotEqualTo(message));
    }

    @Test
    void targetThatDoesNotExistIsToldWithThoseThatDo() {
        assertThatExceptionOfType(InvalidMappingException.class)
                .isThrownBy(() -> ListMapping.parse(json("[{\"header\": \"x\", \"target\": \"y\"}]")))
                .withMessageStartingWith("/columns/0/target must be one of number, title, ");
    }

    @ParameterizedTest
    @EnumSource(ColumnTarget.class)
    void eachTargetIsNamedWhereOneDoesNotExist(ColumnTarget target) {
        assertThatExceptionOfType(InvalidMappingException.class)
                .isThrownBy(() -> ListMapping.parse(json("[{\"header\": \"x\", \"target\": \"y\"}]")))
                .satisfies(e ->
                        assertThat(e.getFailure().getMessage(Locale.ENGLISH)).containsPattern("[ ,]" + target + "[ ,]"))
                .satisfies(e -> assertThat(e.getFailure().getMessage(Locale.JAPANESE))
                        .containsPattern("[ ,]" + target + "[ ,]"));
    }

    @ParameterizedTest
    @EnumSource(ColumnMapping.BlankCells.class)
    void eachMeaningOfBlankCellsIsNamedWhereOneDoesNotExist(ColumnMapping.BlankCells meaning) {
        assertThatExceptionOfType(InvalidMappingException.class)
                .isThrownBy(() ->
                        ListMapping.parse(json("[{\"header\": \"x\", \"target\": \"title\", \"blankCells\": \"y\"}]")))
                .satisfies(e ->
                        assertThat(e.getFailure().getMessage(Locale.JAPANESE)).contains(meaning.toString()));
    }

    @Test
    void headerOfOtherDocumentsAndBrokenJsonAreRejected() {
        assertThatExceptionOfType(InvalidMappingException.class)
                .isThrownBy(() -> ListMapping.parse(
                        "{\"format\": \"renkei/1\", \"type\": \"register\"}".getBytes(StandardCharsets.UTF_8)))
                .withMessage("/type must be \"list-mapping\"");
        assertThatExceptionOfType(InvalidMappingException.class)
                .isThrownBy(() -> ListMapping.parse("{".getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("The mapping must be JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `{"format": "renkei/1",
                    "type"; "list-mapping"}` | 2:7
                    `\u0001`                  | 1:1
                    `{"format": 1} {}`        | 1:15
                    """)
    void messageOfBrokenJsonHasItsPlaceAndNoWordsOfTheParser(String json, String place) {
        assertThatExceptionOfType(InvalidMappingException.class)
                .isThrownBy(() -> ListMapping.parse(json.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.getFailure().getMessage(Locale.JAPANESE))
                        .isEqualTo("対応表は " + place + "（行:列）でJSONとして読み取れません。その直前で、コンマ、引用符、括弧が抜けていないか確かめてください"));
    }

    @Test
    void mappingOfUnknownHeadersIsProposedByWhatStandsBelowThem() throws IOException {
        String list = "協定の管理\n件目,あいて,いつ,しゅるい\n見守り協定,㈱海,R4.4.1,見守り,x\n災害協定,株式会社山,令和5年4月1日,災害\n";
        Path file = Files.writeString(folder.resolve("list.csv"), list);

        ListMapping mapping = ListReader.standard().proposeMapping(file);

        assertThat(mapping.columns())
                .extracting(column -> column.header() + " " + column.target())
                .containsExactly("件目 title", "あいて parties", "いつ concluded-on", "しゅるい keep");
        assertThat(ListReader.standard()
                        .withOwner("みなと市")
                        .withMapping(mapping)
                        .read(file)
                        .getSummary()
                        .taken())
                .isEqualTo(2);
        assertThat(ListReader.standard().read(file).getSummary().rows()).isZero();
    }

    @Test
    void headerOfALineBreakAloneIsNoColumnOfAProposal() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "件目,\u0085,あいて\n見守り協定,x,㈱海\n");

        assertThat(ListReader.standard().proposeMapping(file).columns())
                .extracting(ColumnMapping::header)
                .containsExactly("件目", "あいて");
    }

    @Test
    void fileWithoutATableHasNoProposal() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "\n\n協定の管理\n");

        assertThat(ListReader.standard().proposeMapping(file).columns()).isEmpty();
    }
}
