package dev.renkei.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.ReadOptions;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What cannot be read is told once, and silences the rules that would have to look at it, but no other. */
class SilentRulesTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The file that holds the documents of the others again. */
    private static final String ALL = "all.json";

    /** A document by the name of its file. */
    record Document(String name, ExampleBase base, JsonNode json) {

        static Document of(Path file) {
            try {
                JsonNode json = ExampleFiles.parse(Files.readString(file));
                return new Document(file.getFileName().toString(), ExampleBase.like(json), json);
            } catch (IOException e) {
                throw new UncheckedIOException("Document must be readable: " + file, e);
            }
        }

        List<String> findings() {
            return findingsIn(json);
        }

        /** Returns what is found in the document after a change. */
        List<String> findingsIn(JsonNode changed) {
            return SilentRulesTest.findings(changed, base, RuleExamples.options(Profile.PUBLICATION));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Returns the documents that have something at very many places. */
    static Stream<Document> bases() {
        return Stream.of(ExampleBase.values()).map(base -> new Document(base.name(), base, base.document()));
    }

    static Stream<Document> published() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/documents"))) {
            return files
                    .filter(each -> each.toString().endsWith(".json"))
                    .filter(each -> !each.endsWith(ALL))
                    .map(Document::of)
                    .toList()
                    .stream();
        }
    }

    static Stream<RuleExample> brokenRules() {
        return RuleExamples.patches().stream().filter(example -> !example.code().startsWith("json."));
    }

    static Stream<RuleExample> brokenRulesBelowTheRoot() {
        return brokenRules().filter(example -> !example.pointer().isEmpty());
    }

    static Stream<RuleExample> oneOfEachRule() {
        return RuleExamples.firstOfEachRule(brokenRules());
    }

    static Stream<RuleExample> oneOfEachRuleBelowTheRoot() {
        return RuleExamples.firstOfEachRule(brokenRulesBelowTheRoot());
    }

    @ParameterizedTest
    @MethodSource("bases")
    void tellANullOnceWhereverItStands(Document document) {
        assertThatANullIsToldOnce(document);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("published")
    void tellANullOnceWhereverItStandsInPractice(Document document) {
        assertThatANullIsToldOnce(document);
    }

    private static void assertThatANullIsToldOnce(Document document) {
        List<String> before = document.findings();
        for (String pointer : JsonPlaces.of(document.json())) {
            JsonNode changed = JsonPlaces.replace(document.json(), pointer, NODES.nullNode());
            assertThat(newFindings(document, changed, before))
                    .as(pointer)
                    .containsExactly("json.null-value " + pointer);
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void tellAValueOfAnotherTypeOnceWhereverItStands(Document document) {
        assertThatAnotherTypeIsToldOnce(document);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("published")
    void tellAValueOfAnotherTypeOnceWhereverItStandsInPractice(Document document) {
        assertThatAnotherTypeIsToldOnce(document);
    }

    private static void assertThatAnotherTypeIsToldOnce(Document document) {
        List<String> before = document.findings();
        for (String pointer : JsonPlaces.of(document.json())) {
            JsonNode changed = JsonPlaces.replace(
                    document.json(), pointer, ofAnotherType(document.json().at(pointer)));
            assertThat(newFindings(document, changed, before))
                    .as(pointer)
                    .containsExactly("json.wrong-type " + pointer);
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void tellAMissingPropertyOnceWhereverItIsMissing(Document document) {
        assertThatAMissingPropertyIsToldOnce(document);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("published")
    void tellAMissingPropertyOnceWhereverItIsMissingInPractice(Document document) {
        assertThatAMissingPropertyIsToldOnce(document);
    }

    private static void assertThatAMissingPropertyIsToldOnce(Document document) {
        List<String> before = document.findings();
        int missing = 0;
        for (String pointer : JsonPlaces.ofProperties(document.json())) {
            String holder = pointer.substring(0, pointer.lastIndexOf('/'));
            List<String> found = newFindings(document, JsonPlaces.remove(document.json(), pointer), before);
            if (found.stream().anyMatch(each -> each.startsWith("json."))) {
                assertThat(found).as(pointer).containsExactly("json.missing-property " + holder);
                missing++;
            }
        }
        assertThat(missing).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource({"bases", "published"})
    void tellEachUnknownPropertyOnceAndAreSilentAboutNothing(Document document) {
        List<String> expected = new ArrayList<>(document.findings());
        JsonNode changed = document.json().deepCopy();
        for (String pointer : JsonPlaces.of(document.json())) {
            if (changed.at(pointer) instanceof ObjectNode object && !object.has("ja") && !object.has("en")) {
                object.put("xUnknown", 1);
                expected.add("json.unknown-property " + pointer + "/xUnknown");
            }
        }
        assertThat(document.findingsIn(changed)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRuleBelowTheRoot")
    void areSilentAboutAPlaceThatCannotBeRead(RuleExample example) {
        assertThatRulesAreSilentWithin(example);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("brokenRulesBelowTheRoot")
    void areSilentAboutAPlaceOfAnyExampleThatCannotBeRead(RuleExample example) {
        assertThatRulesAreSilentWithin(example);
    }

    private static void assertThatRulesAreSilentWithin(RuleExample example) {
        JsonNode unreadable = JsonPlaces.replace(example.broken(), example.pointer(), NODES.nullNode());
        assertThat(findings(unreadable, example.base(), example.options()))
                .containsExactly("json.null-value " + example.pointer());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRule")
    void areNotSilencedByAFaultElsewhere(RuleExample example) {
        assertThatRulesAreNotSilenced(example);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("brokenRules")
    void areNotSilencedInAnyExampleByAFaultElsewhere(RuleExample example) {
        assertThatRulesAreNotSilenced(example);
    }

    private static void assertThatRulesAreNotSilenced(RuleExample example) {
        ObjectNode broken = (ObjectNode) example.broken();
        String elsewhere = example.base() == ExampleBase.AGREEMENT ? "bindingForce" : "introduction";
        broken.putNull(elsewhere).put("xUnknown", 1);
        assertThat(findings(broken, example.base(), example.options()))
                .containsExactlyInAnyOrder(
                        example.code() + " " + example.pointer(),
                        "json.null-value /" + elsewhere,
                        "json.unknown-property /xUnknown");
    }

    private static JsonNode ofAnotherType(JsonNode value) {
        return value.isNumber() ? NODES.stringNode("7") : NODES.numberNode(7);
    }

    private static List<String> newFindings(Document document, JsonNode changed, List<String> before) {
        return document.findingsIn(changed).stream()
                .filter(each -> !before.contains(each))
                .toList();
    }

    private static List<String> findings(JsonNode document, ExampleBase base, ReadOptions options) {
        Report report = base.read(ExampleFiles.print(document), options).getReport();
        return report.getFindings().stream().map(SilentRulesTest::placed).toList();
    }

    private static String placed(Finding finding) {
        assertThat(finding.getPosition()).isPresent();
        return finding.getCode() + " " + finding.getPointer();
    }
}
