package dev.renkei.json.internal.read;

import static dev.renkei.json.Payloads.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.Payloads;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.validation.FindingCollector;
import dev.renkei.validation.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

class ByteTokensProperties {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            " ",
            "\n",
            "\t",
            "\\",
            "\\n",
            "\\u3042",
            "\\ud83d\\ude00",
            "\\ud800",
            "\\u00",
            "\\q",
            "-",
            "0",
            "01",
            "1.",
            ".5",
            "1e",
            "1e+5",
            "-0.0E-2",
            "12345678901234567890123",
            "true",
            "tru",
            "false",
            "null",
            "NaN",
            "a",
            "協定",
            "𠮷",
            "é",
            "\u0001",
            "\u007f",
            "\"\"",
            "\"title\"",
            "{\"a\":{}}",
            "[[],{}]",
            "/**/",
            "'a'",
            "\uFEFF");

    private static final String EVERYTHING = """
            {"format": "renkei/1" , "type":"agreement", "title" : "a\\"\\\\\\/\\b\\f\\n\\r\\tあ\\u3042é𠮷", "": [ ],
             "parties":[{"organization":"甲市"}, {"organization":{"ja":"乙","en":"B"}}, {} , 0, -1, 10.50, 1e5, -0.1E-10, true, false, null],
             "title" : {"deep":[[[[{"x":[1,2,[3]]}]]]]}, "日本語": "x" }\r
            """;

    private static final Limits UNLIMITED = new Limits(Map.of());
    private static final Names DECLARED =
            new Names(List.of("format", "type", "title", "parties", "organization", "en"));

    @Property(tries = 3000)
    void whatBytesGiveIsWhatTheParserGives(@ForAll("payloads") String payload) {
        Optional<List<String>> plain = plainly(payload, UNLIMITED);

        assertThat(plain.isEmpty() || plain.equals(parsed(payload, UNLIMITED))).isTrue();
    }

    @Property(tries = 500)
    void whatGoesBeyondALimitIsOdd(@ForAll("limits") Limits limits) {
        Optional<List<String>> plain = plainly(EVERYTHING, limits);

        assertThat(plain.isEmpty() || plain.equals(parsed(EVERYTHING, limits))).isTrue();
    }

    @Property(tries = 3000)
    void bytesThatAreNotUtf8AreOddWhereverTheyStand(
            @ForAll @IntRange(max = 400) int at, @ForAll byte mutated, @ForAll @IntRange(max = 2) int removed) {
        byte[] whole = utf8(EVERYTHING);
        int from = Math.min(at, whole.length - removed - 1);
        byte[] text = Arrays.copyOf(whole, whole.length - removed);
        System.arraycopy(whole, from + removed, text, from, whole.length - removed - from);
        text[from] = mutated;

        boolean isRead = isReadToItsEnd(text);

        assertThat(isRead && Utf8.firstFault(text) < text.length).isFalse();
    }

    private static boolean isReadToItsEnd(byte[] text) {
        ByteTokens tokens = new ByteTokens(text, UNLIMITED, new TextLines(text));
        try {
            trace(tokens);
            return tokens.end() == text.length;
        } catch (OddPayloadException e) {
            return false;
        }
    }

    @Example
    void nothingIsOddAboutJson() {
        assertThat(plainly(EVERYTHING, UNLIMITED)).isPresent().isEqualTo(parsed(EVERYTHING, UNLIMITED));
    }

    @Example
    void nothingIsOddAboutPublishedDocuments() {
        assertThat(Payloads.DOCUMENTS).allSatisfy(name -> {
            byte[] text = Payloads.document(name);
            ByteTokens tokens = new ByteTokens(text, UNLIMITED, new TextLines(text));
            tokens.start();
            Codecs.of(Agreement.class)
                    .read(new ReadContext(
                            tokens,
                            Format.CURRENT,
                            UnknownProperties.of(Severity.ERROR),
                            new FindingCollector(10, finding -> finding)));

            assertThat(tokens.end()).isEqualTo(text.length);
        });
    }

    @Example
    void whatIsNoPlainPayloadIsOdd() {
        assertThat(List.of(
                        "",
                        "{",
                        "{\"a\":1",
                        "{\"a\":1,}",
                        "{,}",
                        "[1,]",
                        "{\"a\" 1}",
                        "{\"a\":01}",
                        "{\"a\":\"\\q\"}",
                        "{\"a\":\"\\ud800\"}",
                        "{\"a\":\"\u0001\"}",
                        "{\"\\u0061\":1}",
                        "{\"a\":1]",
                        "\"a\"",
                        "{\"a\":tru}"))
                .allSatisfy(payload -> assertThat(plainly(payload, UNLIMITED)).isEmpty());
    }

    @Provide
    Arbitrary<String> payloads() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(12).map(list -> String.join("", list));
        Arbitrary<String> mutants = Combinators.combine(
                        Arbitraries.of(EVERYTHING, Payloads.agreement("\"signedAt\":\"甲市役所\"")),
                        Arbitraries.integers().between(0, EVERYTHING.length()),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(PIECES))
                .as((whole, at, removed, piece) -> {
                    int from = Math.min(at, whole.length());
                    return whole.substring(0, from) + piece + whole.substring(Math.min(whole.length(), from + removed));
                });
        return Arbitraries.oneOf(mutants, pieces);
    }

    @Provide
    Arbitrary<Limits> limits() {
        return Combinators.combine(
                        Arbitraries.of(
                                Limit.DEPTH, Limit.TOKENS, Limit.TEXT_LENGTH, Limit.NAME_LENGTH, Limit.NUMBER_LENGTH),
                        Arbitraries.integers().between(1, 100))
                .as((limit, value) -> new Limits(Map.of(limit, value)));
    }

    /** Returns what the bytes of a payload give, empty if something is odd about it. */
    private static Optional<List<String>> plainly(String payload, Limits limits) {
        byte[] text = utf8(payload);
        ByteTokens tokens = new ByteTokens(text, limits, new TextLines(text));
        try {
            List<String> trace = trace(tokens);
            trace.add("to " + tokens.offset());
            return Optional.of(trace);
        } catch (OddPayloadException e) {
            return Optional.empty();
        }
    }

    /** Returns what a parser gives, empty if it refuses the payload. */
    private static Optional<List<String>> parsed(String payload, Limits limits) {
        byte[] text = utf8(payload);
        try (JsonParser parser = ParserLimits.newFactory(limits).createParser(ObjectReadContext.empty(), text)) {
            List<String> trace = trace(JacksonTokens.over(parser, text, new TextLines(text)));
            parser.finishToken();
            trace.add("to " + parser.currentLocation().getByteOffset());
            return Optional.of(trace);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<String> trace(Tokens tokens) {
        List<String> trace = new ArrayList<>();
        tokens.start();
        trace(tokens, trace);
        return trace;
    }

    private static void trace(Tokens tokens, List<String> trace) {
        trace.add(tokens.kind() + " at " + tokens.positionOf(tokens.mark()) + tokens.excerpt()
                + tokens.excerptAt(tokens.mark()));
        switch (tokens.kind()) {
            case OBJECT -> traceProperties(tokens, trace);
            case ARRAY -> traceElements(tokens, trace);
            default -> trace.add(tokens.text());
        }
    }

    /** Skips the first property that is declared, and copies the first one that is not. */
    private static void traceProperties(Tokens tokens, List<String> trace) {
        boolean isFirst = true;
        for (int index = tokens.nextName(DECLARED); index != Names.END; index = tokens.nextName(DECLARED)) {
            trace.add(index + " " + tokens.name() + " at " + tokens.mark() + tokens.excerpt());
            tokens.toValue();
            if (!isFirst) {
                trace(tokens, trace);
            } else if (Names.isKnown(index)) {
                tokens.skip();
            } else {
                trace.add(tokens.copy());
            }
            isFirst = false;
        }
    }

    private static void traceElements(Tokens tokens, List<String> trace) {
        while (tokens.nextElement()) {
            trace(tokens, trace);
        }
    }
}
