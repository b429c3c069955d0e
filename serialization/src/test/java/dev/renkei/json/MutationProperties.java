package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.internal.codec.DocumentCodecs;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;

class MutationProperties {

    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^/~]|~[01])*+)*+", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** A change of some bytes. */
    interface Mutation {
        byte[] apply(byte[] payload);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void readsWhateverBecomesOfTheBytesOfADocument(
            @ForAll("documents") String document, @ForAll("mutations") List<Mutation> mutations) {
        byte[] payload = Payloads.document(document);
        for (Mutation mutation : mutations) {
            payload = mutation.apply(payload);
        }

        assertThatAllIsTold(payload);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void readsWhateverBecomesOfTheValuesOfADocument(
            @ForAll("documents") String document, @ForAll("edits") List<Edit> edits) {
        JsonNode tree = Edit.MAPPER.readTree(Payloads.document(document));
        for (Edit edit : edits) {
            edit.apply(tree);
        }

        assertThatAllIsTold(Edit.MAPPER.writeValueAsBytes(tree));
    }

    @Property
    void readsWhateverTextStandsForAScalar(@ForAll("types") Class<?> type, @ForAll("scalars") String text) {
        byte[] payload = Edit.MAPPER.writeValueAsBytes(text);

        ReadResult<?> result = RenkeiJson.read(payload, type, Payloads.OPTIONS);

        assertThat(result.getValue().isPresent() || !result.isValid()).isTrue();
    }

    /** There is a value or an error; a value is whole; each finding leads to a place of the payload. */
    private static void assertThatAllIsTold(byte[] payload) {
        ReadResult<Agreement> result = Payloads.read(payload);

        if (result.getValue().isPresent()) {
            byte[] written = RenkeiJson.write(result.orElseThrow());
            assertThat(Payloads.read(written).getValue()).isEqualTo(result.getValue());
        } else {
            assertThat(result.getReport().count(Severity.ERROR)).isPositive();
        }
        String[] lines = LINE_END.split(new String(payload, StandardCharsets.UTF_8), -1);
        assertThat(result.getReport().getFindings()).allSatisfy(finding -> assertThatItHasAPlaceIn(lines, finding));
    }

    private static void assertThatItHasAPlaceIn(String[] lines, Finding finding) {
        assertThat(finding.getPointer()).matches(POINTER);
        Finding.Position position = Payloads.position(finding);
        assertThat(position.line()).isBetween(1, lines.length);
        String line = lines[position.line() - 1];
        assertThat(position.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    }

    // -------------------------------------------------------------------------------------------- arbitraries

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(Payloads.DOCUMENTS);
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(DocumentCodecs.scalars());
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.of(Edit.Kind.values()),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 10_000))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> scalars() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("0123456789-/.:~PYMDWTFY年月日度令和平成元約〜以上%万億≈≥×")
                .ofMaxLength(20);
        return Arbitraries.oneOf(anything, likely, Arbitraries.of(Edit.TEXTS));
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 400);
        Arbitrary<Mutation> flips = Combinators.combine(
                        places, Arbitraries.integers().between(0, 7))
                .as(MutationProperties::flip);
        Arbitrary<Mutation> replacements = Combinators.combine(
                        places, Arbitraries.of('{', '}', '[', ']', '"', ',', ':', '0', '\\', '\n', '\0', '\u00ff'))
                .as(MutationProperties::replace);
        Arbitrary<Mutation> cuts = Combinators.combine(places, lengths).as(MutationProperties::cut);
        Arbitrary<Mutation> ends = places.map(MutationProperties::breakOff);
        Arbitrary<Mutation> copies =
                Combinators.combine(places, lengths, places).as(MutationProperties::copy);
        Arbitrary<Mutation> insertions = Combinators.combine(
                        places,
                        Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(4))
                .as(MutationProperties::insert);
        return Arbitraries.oneOf(flips, replacements, cuts, ends, copies, insertions)
                .list();
    }

    private static Mutation flip(double place, int bit) {
        return payload -> {
            byte[] copy = payload.clone();
            copy[at(place, copy)] ^= (byte) (1 << bit);
            return copy;
        };
    }

    private static Mutation replace(double place, char with) {
        return payload -> {
            byte[] copy = payload.clone();
            copy[at(place, copy)] = (byte) with;
            return copy;
        };
    }

    private static Mutation cut(double place, int length) {
        return payload -> {
            int start = at(place, payload);
            return joined(payload, 0, start, payload, start + length, payload.length);
        };
    }

    private static Mutation breakOff(double place) {
        return payload -> Arrays.copyOf(payload, Math.max(1, at(place, payload)));
    }

    private static Mutation insert(double place, byte[] bytes) {
        return payload -> {
            byte[] head = joined(payload, 0, at(place, payload), bytes, 0, bytes.length);
            return joined(head, 0, head.length, payload, at(place, payload), payload.length);
        };
    }

    private static Mutation copy(double place, int length, double target) {
        return payload -> {
            int start = at(place, payload);
            int end = Math.min(payload.length, start + length);
            return insert(target, Arrays.copyOfRange(payload, start, end)).apply(payload);
        };
    }

    private static int at(double place, byte[] payload) {
        return (int) Math.min(payload.length - 1L, Math.round(place * payload.length));
    }

    private static byte[] joined(byte[] head, int from, int to, byte[] tail, int tailFrom, int tailTo) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head, from, to - from);
        int start = Math.min(tailFrom, tailTo);
        all.write(tail, start, tailTo - start);
        return all.size() == 0 ? new byte[] {'{'} : all.toByteArray();
    }
}
