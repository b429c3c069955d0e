package dev.renkei.json.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.RenkeiSchema;
import dev.renkei.register.Register;
import dev.renkei.testing.RandomSource;
import dev.renkei.testing.Samples;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A breaker of JSON texts adds exactly one finding to a text, at the place that it tells, and its near miss adds none. */
class JsonBreakersTest {

    private static final RandomSource SIMPLEST = bound -> 0;
    private static final Path TEXTS = Path.of("../src/test/resources/rule-examples");

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What a JSON Schema can tell at every place; of scalars it can tell some faults only. */
    private static final Set<String> TOLD_BY_SCHEMA = Set.of(
            "json.unknown-property",
            "json.missing-property",
            "json.null-value",
            "json.wrong-type",
            "json.unknown-type",
            "json.unsupported-version");

    /** The cases, each a code and a place, that the texts have: none of them may vanish unnoticed. */
    private static final Path CASES = Path.of("src/test/resources/dev/renkei/json/testing/json-cases.txt");

    /** A text and the type as which it is read. */
    record Text(String json, Class<?> type) {

        static Text of(String file, Class<?> type) {
            try {
                return new Text(Files.readString(TEXTS.resolve(file)), type);
            } catch (IOException e) {
                throw new UncheckedIOException("Text must be readable: " + file, e);
            }
        }

        List<Finding> findings(String other) {
            ReadOptions options = ReadOptions.standard().withClock(Breakers.CLOCK);
            return RenkeiJson.read(other.getBytes(UTF_8), type, options)
                    .getReport()
                    .getFindings();
        }

        Map<String, Broken<String>> cases() {
            return Objects.requireNonNull(BROKEN.get(this), "cases");
        }

        /** Returns each change of each code, at the first of its places. */
        Collection<Broken<String>> oneOfEachChange() {
            Map<List<String>, Broken<String>> first = new LinkedHashMap<>();
            cases().values().forEach(broken -> first.putIfAbsent(List.of(broken.code(), broken.change()), broken));
            return first.values();
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static final List<Text> RICH =
            List.of(Text.of("base.json", Agreement.class), Text.of("base-register.json", Register.class));

    /** The texts broken at their places, once for each code, place without indexes, and change. */
    private static final Map<Text, Map<String, Broken<String>>> BROKEN =
            RICH.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), JsonBreakersTest::broken));

    private static Map<String, Broken<String>> broken(Text text) {
        Map<String, Broken<String>> cases = new LinkedHashMap<>();
        JsonBreakers.all().stream()
                .flatMap(breaker -> breaker.applyEverywhere(text.json()))
                .forEach(broken -> cases.putIfAbsent(broken.toString().replaceAll("/[0-9]+(?=[/:])", "/*"), broken));
        return cases;
    }

    static List<Text> texts() {
        return RICH;
    }

    static Stream<JsonBreaker> breakers() {
        return JsonBreakers.all().stream();
    }

    @Test
    void areThereForEveryRuleAboutTheStructureOfPayloads() {
        assertThat(JsonBreakers.all())
                .extracting(breaker -> breaker.getRule().getCode())
                .containsExactlyElementsOf(RuleCatalogue.getRules().stream()
                        .map(Rule::getCode)
                        .filter(code -> code.startsWith("json."))
                        .toList());
    }

    @Test
    void areNotThereForCodesOfOtherRules() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonBreakers.of("text.blank"))
                .withMessage("Code must be that of a rule about the structure of payloads but was text.blank");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void breakTextsWithoutAFindingIntoTextsWithExactlyOne(Text text) {
        assertThatExactlyOneIsFound(text, text.oneOfEachChange());
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("texts")
    void breakTextsAtEveryPlace(Text text) {
        assertThatExactlyOneIsFound(text, text.cases().values());
    }

    private static void assertThatExactlyOneIsFound(Text text, Collection<Broken<String>> all) {
        for (Broken<String> broken : all) {
            List<Finding> findings = text.findings(broken.document());
            assertThat(findings)
                    .as(broken.toString())
                    .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                    .containsExactly(broken.code() + " " + broken.pointer());
            assertThat(findings.get(0).getPosition()).as(broken.toString()).isPresent();
            assertThat(text.findings(broken.nearMiss()))
                    .as("near miss of " + broken)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void breakWhatTheSchemaRefusesToo(Text text) {
        assertThatTheSchemaRefuses(text, text.oneOfEachChange());
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("texts")
    void breakWhatTheSchemaRefusesAtEveryPlace(Text text) {
        assertThatTheSchemaRefuses(text, text.cases().values());
    }

    private static void assertThatTheSchemaRefuses(Text text, Collection<Broken<String>> all) {
        Schema schema =
                SCHEMAS.getSchema(new String(RenkeiSchema.of(text.type()).toBytes(), UTF_8));
        for (Broken<String> broken : all) {
            if (TOLD_BY_SCHEMA.contains(broken.code())) {
                assertThat(schema.validate(MAPPER.readTree(broken.document())))
                        .as(broken.toString())
                        .isNotEmpty();
            }
            assertThat(schema.validate(MAPPER.readTree(broken.nearMiss())))
                    .as("near miss of " + broken)
                    .isEmpty();
        }
    }

    @Test
    void breakMoreThanTwoHundredPlaces() throws IOException {
        List<String> cases = RICH.stream()
                .flatMap(text -> text.cases().keySet().stream().map(each -> each + " " + text.type.getSimpleName()))
                .sorted()
                .toList();
        if (Boolean.getBoolean("renkei.update")) {
            Files.write(CASES, cases);
        }
        assertThat(cases).hasSizeGreaterThan(200).isEqualTo(Files.readAllLines(CASES));
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void takeTheChosenPlace(JsonBreaker breaker) {
        String json = RICH.get(0).json();
        List<String> all = breaker.applyEverywhere(json).map(Broken::document).toList();
        assertThat(breaker.apply(json, SIMPLEST).orElseThrow().document()).isEqualTo(all.get(0));
        assertThat(breaker.apply(json, bound -> bound - 1).orElseThrow().document())
                .isEqualTo(all.get(all.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void takeNoTextThatIsNoDocument(JsonBreaker breaker) {
        assertThat(breaker.apply("{\"format\":\"renkei/1\"}", SIMPLEST)).isEmpty();
        assertThat(breaker.apply("{", SIMPLEST)).isEmpty();
    }

    @Test
    void doNotSearchForASuitableDocumentForever() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonBreakers.samples("json.null-value", 1, Samples.organizations(1))
                        .toList());
    }
}
