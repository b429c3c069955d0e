package dev.renkei.json;

import dev.renkei.text.Excerpt;
import dev.renkei.text.Refusal;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Rule;
import dev.renkei.validation.Severity;
import dev.renkei.validation.StructureRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One pass over a payload: where it stands, what was found so far, and what could not be read.
 */
final class Reading {

    private final Tokens tokens;
    private final Severity unknownProperties;
    private final List<Object> path = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    Reading(Tokens tokens, Severity unknownProperties) {
        this.tokens = tokens;
        this.unknownProperties = unknownProperties;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the pointers of the parts that could not be read. */
    List<String> gaps() {
        return gaps;
    }

    /** Tells whether the part of a name, one step further down, could not be read. */
    boolean isGap(String name) {
        return within(name, () -> gaps.contains(pointer()));
    }

    /** Reads something one step further down. */
    <T> T within(Object step, Supplier<T> read) {
        path.add(step);
        T value = read.get();
        path.remove(path.size() - 1);
        return value;
    }

    /** Tells whether the source stands at a value of a kind; if not, reports it and goes over the value. */
    boolean expect(JsonKind expected) {
        return expect(expected, expected.english(), expected.japanese());
    }

    boolean expect(JsonKind expected, String english, String japanese) {
        JsonKind found = tokens.kind();
        if (found == expected) {
            return true;
        }
        if (found == JsonKind.NULL) {
            gap(StructureRules.NULL_VALUE, Map.of());
        } else {
            wrongType(english, japanese);
        }
        tokens.skip();
        return false;
    }

    void wrongType(String expectedEnglish, String expectedJapanese) {
        JsonKind found = tokens.kind();
        gap(
                StructureRules.WRONG_TYPE,
                Map.of(
                        "expected@en",
                        expectedEnglish,
                        "expected@ja",
                        expectedJapanese,
                        "found@en",
                        found.english(),
                        "found@ja",
                        found.japanese()));
    }

    void refuse(Refusal refusal) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("value", Excerpt.of(refusal.getParameters().getOrDefault(Refusal.VALUE, "")));
        parameters.put("reason@en", refusal.getMessage(Locale.ENGLISH));
        parameters.put("reason@ja", refusal.getMessage(Locale.JAPANESE));
        gap(StructureRules.INVALID_SCALAR, parameters);
    }

    /** Reports a property that stands a second time; the source stands at its name. */
    void duplicate(String name) {
        within(name, () -> gap(StructureRules.DUPLICATE_PROPERTY, Map.of("name", Excerpt.of(name))));
    }

    /** Reports a property that is none of its object's; the source stands at its name. */
    void unknown(String name) {
        within(name, () -> {
            Finding finding = finding(StructureRules.UNKNOWN_PROPERTY, Map.of("name", Excerpt.of(name)), tokens.mark());
            return findings.add(finding.withSeverity(unknownProperties));
        });
    }

    /** Reports a property that is not there, at the object that begins at the mark. */
    void missing(String name, long object) {
        findings.add(finding(StructureRules.MISSING_PROPERTY, Map.of("name", name), object));
        within(name, () -> gaps.add(pointer()));
    }

    /** Reports a property that its object knows, but not beside what else the object says. */
    void outOfPlace(String name, long object) {
        within(name, () -> {
            findings.add(finding(StructureRules.UNKNOWN_PROPERTY, Map.of("name", name), object));
            return gaps.add(pointer());
        });
    }

    /** Reports what stands behind the document, which is whole without it. */
    void trailing() {
        findings.add(finding(StructureRules.TRAILING_CONTENT, Map.of(), tokens.mark()));
    }

    /** Reports something at the token at which the source stands, which leaves a gap there. */
    boolean gap(Rule rule, Map<String, String> parameters) {
        findings.add(finding(rule, parameters, tokens.mark()));
        return gaps.add(pointer());
    }

    private Finding finding(Rule rule, Map<String, String> parameters, long mark) {
        return Finding.of(rule, pointer(), parameters).withPlace(pointer(), tokens.positionOf(mark));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : path) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
