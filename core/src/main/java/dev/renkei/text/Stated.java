package dev.renkei.text;

import dev.renkei.document.UnicodeText;
import dev.renkei.mapper.NeedsModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value together with the words in which its source states it: a date, a period, a quantity, a count.
 *
 * <p>The words are kept as they are; they need not denote such a value. They are interpreted once, on first use; the result is
 * not part of the value.
 *
 * <p>Subclasses are immutable and thread-safe.
 *
 * @param <V>  the class of the values that words can denote
 * @param <N>  the class of the notes on the words
 */
public abstract class Stated<V, N> implements NeedsModule {

    private final Optional<String> asWritten;

    /** Computed on first use. Threads may compute it twice, with an equal and immutable result. */
    private @Nullable Reading<V, N> reading;

    /**
     * The interpretation of the words of a source.
     *
     * @param named  the value that the words denote, empty if they do not denote exactly one, not null
     * @param match  how the words compare with the stated value, not null
     * @param notes  the notes on the words, not null
     * @param <V>  the class of the values that words can denote
     * @param <N>  the class of the notes
     */
    protected record Reading<V, N>(Optional<V> named, WordingMatch match, List<N> notes) {

        /**
         * Creates a reading.
         *
         * @param named  the value that the words denote, empty if they denote none, not null
         * @param match  how the words compare with the stated value, not null
         * @param notes  the notes on the words, not null
         */
        public Reading {
            Objects.requireNonNull(named, "named");
            Objects.requireNonNull(match, "match");
            notes = List.copyOf(notes);
        }

        /**
         * Obtains the reading of words that denote no value.
         *
         * @param match  why they denote none, not null
         * @param <V>  the class of the values that words can denote
         * @param <N>  the class of the notes
         * @return the reading, not null
         */
        public static <V, N> Reading<V, N> ofNothing(WordingMatch match) {
            return new Reading<>(Optional.empty(), match, List.of());
        }
    }

    /**
     * Creates a value with its words.
     *
     * @param asWritten  the words of the source, empty if they are not kept, not null
     * @throws dev.renkei.message.InvalidTextException if the words contain an unpaired surrogate
     */
    protected Stated(Optional<String> asWritten) {
        this.asWritten = UnicodeText.requireWellFormed(asWritten);
    }

    /**
     * Interprets the words and compares them with the value.
     *
     * @param words  the words of the source, not null
     * @return the interpretation, not null
     */
    protected abstract Reading<V, N> read(String words);

    /**
     * Returns the words of the source.
     *
     * @return the words as written, empty if they are not kept, not null
     */
    public final Optional<String> getAsWritten() {
        return asWritten;
    }

    /**
     * Returns the value that the words denote.
     *
     * @return the value, empty if there are no words, if they contain more than such a value, or if no such value exists, not null
     */
    public final Optional<V> readAsWritten() {
        return reading().named();
    }

    /**
     * Compares the words with the value.
     *
     * @return how the words compare with the value, not null
     */
    public final WordingMatch compareAsWritten() {
        return reading().match();
    }

    /**
     * Returns the notes on the words.
     *
     * @return the notes, empty if there are none, not null
     */
    protected final List<N> notes() {
        return reading().notes();
    }

    /** {@return a short text for the value, not null} */
    @Override
    public abstract String toString();

    private Reading<V, N> reading() {
        Reading<V, N> known = reading;
        if (known == null) {
            known = asWritten.map(this::read).orElseGet(() -> Reading.ofNothing(WordingMatch.NOT_GIVEN));
            reading = known;
        }
        return known;
    }
}
