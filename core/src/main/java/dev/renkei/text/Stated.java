package dev.renkei.text;

import dev.renkei.document.UnicodeText;
import dev.renkei.mapper.NeedsModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value beside the words in which its source states it: a date, a period, a quantity, a count.
 *
 * <p>The words are kept as they are and need not be those of such a value. What they say is read from them once, when it is first
 * asked for; it is no part of the value.
 *
 * <p>Subclasses are immutable and thread-safe.
 *
 * @param <V>  the class of what the words can name
 * @param <N>  the class of what is worth noting about the words
 */
public abstract class Stated<V, N> implements NeedsModule {

    private final Optional<String> asWritten;

    /** Read when first asked for. Threads may read it twice, but see the same: it is immutable and the same each time. */
    private @Nullable Reading<V, N> reading;

    /**
     * What the words of a source say.
     *
     * @param named  what they name, empty if they are not wholly those of such a value, or there is none, not null
     * @param match  how they compare with the value beside them, not null
     * @param notes  what is worth noting about them, not null
     * @param <V>  the class of what the words can name
     * @param <N>  the class of the notes
     */
    protected record Reading<V, N>(Optional<V> named, WordingMatch match, List<N> notes) {

        /**
         * Creates a reading.
         *
         * @param named  what the words name, empty if they name nothing, not null
         * @param match  how they compare with the value beside them, not null
         * @param notes  what is worth noting about them, not null
         */
        public Reading {
            Objects.requireNonNull(named, "named");
            Objects.requireNonNull(match, "match");
            notes = List.copyOf(notes);
        }

        /**
         * Obtains the reading of words that could not be read.
         *
         * @param match  why they name nothing, not null
         * @param <V>  the class of what the words can name
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
     * @throws dev.renkei.message.InvalidTextException if the words hold half a surrogate pair
     */
    protected Stated(Optional<String> asWritten) {
        this.asWritten = UnicodeText.requireWellFormed(asWritten);
    }

    /**
     * Reads the words and compares them with the value.
     *
     * @param words  the words of the source, not null
     * @return what they say, not null
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
     * Returns what the words name.
     *
     * @return the value that the words name, empty if there are no words, if they are not wholly those of such a value, or if
     *     there is no such value, not null
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
     * Returns what is worth noting about the words.
     *
     * @return the notes, empty if there are none, not null
     */
    protected final List<N> notes() {
        return reading().notes();
    }

    /**
     * Returns the value as a short text.
     *
     * @return the text, not null
     */
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
