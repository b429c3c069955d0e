package dev.renkei.json.internal.read;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.message.Message;
import dev.renkei.message.ParseFailure;
import dev.renkei.validation.Finding;
import dev.renkei.validation.FindingCollector;
import dev.renkei.validation.Rule;
import dev.renkei.validation.StructureRules;
import dev.renkei.wording.Excerpt;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One pass over a payload: where it is, what was found so far, and what could not be read.
 */
public final class ReadContext {

    private final Tokens tokens;
    private final Format format;
    private final UnknownProperties unknownProperties;
    private final JsonPointer start;
    private Object[] path = new Object[16];
    private int depth;
    private final FindingCollector findings;
    private final Set<String> gaps = new LinkedHashSet<>();
    private Optional<Finding> otherDocument = Optional.empty();

    /**
     * Begins to read what is the root of a payload.
     *
     * @param tokens  the tokens, those of an earlier version already upgraded
     * @param format  the versions of the format that can be read
     * @param unknownProperties  what becomes of a property that is none of its object's
     * @param findings  takes what is found
     */
    ReadContext(Tokens tokens, Format format, UnknownProperties unknownProperties, FindingCollector findings) {
        this(tokens, format, unknownProperties, findings, JsonPointer.ROOT);
    }

    /**
     * Begins to read a part of a payload.
     *
     * @param tokens  the tokens, those of an earlier version already upgraded
     * @param format  the versions of the format that can be read
     * @param unknownProperties  what becomes of a property that is none of its object's
     * @param findings  takes what is found
     * @param start  where in the payload the part is
     */
    public ReadContext(
            Tokens tokens,
            Format format,
            UnknownProperties unknownProperties,
            FindingCollector findings,
            JsonPointer start) {
        this.tokens = tokens;
        this.format = format;
        this.unknownProperties = unknownProperties;
        this.findings = findings;
        this.start = start;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Format format() {
        return format;
    }

    /** Returns what was found, which the rules add to. */
    public FindingCollector findings() {
        return findings;
    }

    /** Returns that the payload is another document than the one asked for, so that nothing else in it counts. */
    public Optional<Finding> otherDocument() {
        return otherDocument;
    }

    /** Returns the pointers of the parts that could not be read, as far as what was found of them is listed. */
    Set<String> gaps() {
        return gaps;
    }

    /** Returns whether the part of a name, one step further down, could not be read. */
    public boolean isGap(String name) {
        return findings.hasFurtherErrors() || gaps.contains(pointerTo(name));
    }

    /** Gives up reading a payload directly, because something is to be reported. */
    public void giveUp() {
        throw new OddPayloadException();
    }

    /** Goes one step further down: to a property by its name, to an element by its index. */
    public void enter(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
        }
        path[depth] = step;
        depth++;
    }

    /** Goes back up by one step. */
    public void leave() {
        depth--;
    }

    /**
     * Reads the object at which the source is, whose properties have any names; one that was read before is reported.
     *
     * @param key  returns by what a name is known among those that were read
     * @param read  what was read so far
     * @param reader  reads a property, with the source at its name
     */
    public void readEach(UnaryOperator<String> key, Map<String, ?> read, Consumer<String> reader) {
        for (Optional<String> name = tokens.nextName(); name.isPresent(); name = tokens.nextName()) {
            String known = key.apply(name.get());
            if (read.containsKey(known)) {
                duplicate(known);
                tokens.toValue();
                tokens.skip();
            } else {
                enter(name.get());
                reader.accept(name.get());
                leave();
            }
        }
    }

    /** Returns whether the source is at a value of a kind; if not, reports it and goes over the value. */
    public boolean expect(JsonKind expected) {
        return tokens.kind() == expected || expect(expected, expected::words);
    }

    /** Does the same where the place takes more than the kind alone, which has words of its own. */
    public boolean expect(JsonKind expected, Supplier<Message> words) {
        JsonKind found = tokens.kind();
        if (found == expected) {
            return true;
        }
        if (found == JsonKind.NULL) {
            gap(StructureRules.NULL_VALUE, Map.of());
        } else {
            wrongType(words.get(), found.words());
        }
        tokens.skip();
        return false;
    }

    /** Reports a value that is of the right kind of JSON, and yet none that its place can hold. */
    public void wrongValue(String value, Message expected) {
        wrongType(expected, StructureWords.of("kind.value", Map.of("value", Excerpt.of(value))));
    }

    private void wrongType(Message expected, Message found) {
        gap(StructureRules.WRONG_TYPE, Map.of("expected", expected, "found", found));
    }

    public void refuse(ParseFailure failure) {
        String value = Excerpt.of(failure.getParameters().getOrDefault(ParseFailure.VALUE, ""));
        gap(StructureRules.INVALID_SCALAR, Map.of("value", value, "reason", failure));
    }

    /** Reports a property that occurs a second time; the source is at its name. */
    public void duplicate(String name) {
        String pointer = pointerTo(name);
        findings.add(shown(finding(StructureRules.DUPLICATE_PROPERTY, pointer, nameOnly(name), tokens.mark())));
        addGap(pointer);
    }

    /** Returns a property that is none of its object's; the source is at its name. */
    public Unknown unknown(String name) {
        return new Unknown(name, pointerTo(name), tokens.mark(), tokens.excerpt());
    }

    /** Returns whether the host takes a property that is none of its object's; the source is at its value. */
    public boolean isTakenByHost(Class<?> document, String name) {
        return unknownProperties.host().takes(document, name);
    }

    /** Reports a property that is none of its object's. */
    public void report(Unknown unknown) {
        findings.add(
                finding(unknown, StructureWords.of("unknown.extensions")).withSeverity(unknownProperties.severity()));
    }

    /** Reports a property that is none of its object's, which has no extensions, with the properties that it has. */
    public void report(Unknown unknown, List<String> known) {
        Message words = StructureWords.of("unknown.properties", Map.of("names", String.join(", ", known)));
        findings.add(finding(unknown, words).withSeverity(unknownProperties.severity()));
    }

    /** Reports a property that is none of its object's, with the one that was probably meant: no rule can judge that one. */
    public void report(Unknown unknown, String meant) {
        findings.add(meant(unknown, meant).withSeverity(unknownProperties.severity()));
        addGap(pointerTo(meant));
    }

    /** Reports a property that is none of its object's, with the one that was probably meant and without which nothing is read. */
    public void reportMissing(Unknown unknown, String meant) {
        findings.add(meant(unknown, meant));
        addGap(pointerTo(meant));
    }

    private Finding meant(Unknown unknown, String meant) {
        return finding(unknown, StructureWords.of("unknown.meant", Map.of("name", meant)));
    }

    private Finding finding(Unknown unknown, Message hint) {
        Map<String, Object> parameters = Map.of("name", Excerpt.of(unknown.name), "hint", hint);
        Finding finding = finding(StructureRules.UNKNOWN_PROPERTY, unknown.pointer, parameters, unknown.mark);
        return unknown.value.map(finding::withValue).orElse(finding);
    }

    /** A property that is none of its object's. */
    public record Unknown(String name, String pointer, long mark, Optional<String> value) {}

    /** Reports a property that is not there, at the object that begins at the mark. */
    public void missing(String name, long object) {
        findings.add(finding(StructureRules.MISSING_PROPERTY, pointer(), nameOnly(name), object));
        addGap(pointerTo(name));
    }

    /** Reports something at the token at which the source is, which leaves a gap there. */
    public void gap(Rule rule, Map<String, ?> parameters) {
        String pointer = pointer();
        findings.add(shown(finding(rule, pointer, parameters, tokens.mark())));
        addGap(pointer);
    }

    /** Reports that the payload is another document than the one asked for, so that nothing else in it counts. */
    public void otherDocument(Rule rule, Map<String, ?> parameters) {
        otherDocument = Optional.of(shown(finding(rule, pointer(), parameters, tokens.mark())));
    }

    /** Notes a part that could not be read. With too many of them no rule is judged, and none has to be silent. */
    private void addGap(String pointer) {
        if (!findings.hasFurtherErrors()) {
            gaps.add(pointer);
        }
    }

    private Finding finding(Rule rule, String pointer, Map<String, ?> parameters, long mark) {
        Finding finding = Finding.of(rule, pointer, parameters);
        return tokens.positionOf(mark)
                .map(position -> finding.withPlace(pointer, position))
                .orElse(finding);
    }

    /** Returns a finding with the value at which the source is, or whose name it stands at. */
    private Finding shown(Finding finding) {
        return tokens.excerpt()
                .filter(any -> !finding.getPointer().isEmpty())
                .map(finding::withValue)
                .orElse(finding);
    }

    private static Map<String, String> nameOnly(String name) {
        return Map.of("name", Excerpt.of(name));
    }

    /** Returns the pointer of the part that is being read; where reading broke off, of the part in which it did. */
    String pointer() {
        return here().toString();
    }

    private String pointerTo(String name) {
        return here().child(name).toString();
    }

    private JsonPointer here() {
        return start.follow(Arrays.asList(path).subList(0, depth));
    }
}
