package dev.renkei.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.declaration.ScalarType;
import dev.renkei.message.InvalidText;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is seen at a glance of the text of a scalar is what its parser reads, and the text is the one that the value has. */
class CanonicalTextProperties {

    private static final String CHARACTERS = "0123456789-/.:@+ PYMDFTe≈<>≥≤%,年人か所ー０a";

    /** A text that may be one of a type. */
    record Candidate(ScalarType<?> type, String text) {

        /** Returns what is seen of the text, empty if it is refused: as the parser refuses it, and not otherwise. */
        Optional<?> seen() {
            try {
                return type.readCanonical(text);
            } catch (RuntimeException e) {
                assertThat(e).isInstanceOf(InvalidText.class);
                return Optional.empty();
            }
        }
    }

    @Property(tries = 10_000)
    void whatIsSeenAtAGlanceIsWhatTheParserReads(@ForAll("candidates") Candidate candidate) {
        Optional<?> seen = candidate.seen();

        if (seen.isPresent()) {
            assertThat(candidate.type().parse(candidate.text())).isEqualTo(seen.get());
            assertThat(seen.get()).hasToString(candidate.text());
        }
    }

    /** Examples of a type, alone or twice with a slash between, with none to two characters changed. */
    @Provide
    Arbitrary<Candidate> candidates() {
        return Arbitraries.of(ScalarCodecs.all())
                .flatMap(codec -> Combinators.combine(texts(codec.type()), changes(), changes())
                        .as((text, first, second) -> new Candidate(codec.type(), second.in(first.in(text)))));
    }

    private static Arbitrary<String> texts(ScalarType<?> type) {
        return Arbitraries.of(type.getExamples().stream()
                .flatMap(each -> Stream.of(each, each + "/" + each))
                .toList());
    }

    private static Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.strings().withChars(CHARACTERS).ofMaxLength(1))
                .as(Change::new);
    }

    /** Puts characters in the place of some others, counted around the text. */
    private record Change(int at, int removed, String put) {

        String in(String text) {
            int start = at % (text.length() + 1);
            return text.substring(0, start) + put + text.substring(Math.min(start + removed, text.length()));
        }
    }
}
