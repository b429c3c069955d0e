package dev.renkei.text;

import dev.renkei.document.UnicodeText;
import dev.renkei.mapper.NeedsModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Ditto marks and expressions, in their {@link TextKey}: a double prime is two primes, and quotation marks stay. */
    private static final Pattern DITTO = Pattern.compile("[(\\[\\-ー…・]*"
            + "(?:[〃仝\"“”„々]+|\u2032\u2032|''|同|同上|同前|同右|同左|上に同じ|上と同じ|上記に同じ|上記と同じ|前に同じ|同じ|ditto|do\\.|idem|id\\.)"
            + "[)\\]\\-ー…・]*");

    private static final int MAX_DITTO = 20;

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
     * Checks if words only repeat those above them.
     *
     * <p>For example, {@code isDitto("〃")} and {@code isDitto("（同上）")} are true, {@code isDitto("同日")} is false.
     *
     * @param words  the words, not null
     * @return true if the words are a ditto mark or an expression for it
     */
    public static boolean isDitto(CharSequence words) {
        return words.length() <= MAX_DITTO && DITTO.matcher(TextKey.of(words)).matches();
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

    private Reading<V, N> readUnlessDitto(String words) {
        return isDitto(words) ? Reading.ofNothing(WordingMatch.DITTO) : read(words);
    }

    private Reading<V, N> reading() {
        Reading<V, N> known = reading;
        if (known == null) {
            known = asWritten.map(this::readUnlessDitto).orElseGet(() -> Reading.ofNothing(WordingMatch.NOT_GIVEN));
            reading = known;
        }
        return known;
    }
}
