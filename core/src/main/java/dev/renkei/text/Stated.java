package dev.renkei.text;

import dev.renkei.character.Digits;
import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Draft;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value together with the words in which its source states it, the source, and what other sources state for it: a date, a
 * period, a quantity, a count.
 *
 * <p>The words are kept as they are; they need not denote such a value. They are interpreted once, on first use; the result is
 * not part of the value.
 *
 * <p>Subclasses are immutable and thread-safe.
 *
 * @param <S>  the class itself
 * @param <V>  the class of the values that words can denote
 * @param <N>  the class of the notes on the words
 * @since 0.1.0
 */
public abstract class Stated<S extends Stated<S, V, N>, V, N> implements NeedsModule {

    /** Ditto marks and expressions, in their {@link TextKey}: a double prime is two primes, and quotation marks stay. */
    private static final Pattern DITTO = Pattern.compile("[(\\[\\-ー…・]*"
            + "(?:[〃仝\"“”„々]+|\u2032\u2032|''|↑+|同|同上|仝上|同前|同右|同左|上に同じ|上と同じ|上記に同じ|上記と同じ|前に同じ|同じ|ditto|do\\.|idem|id\\.)"
            + "[)\\]\\-ー…・]*");

    private static final int MAX_DITTO = 20;

    private final Attribution<S> attribution;

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
     * Who states a value, in which words, and what others state for it.
     *
     * @param asWritten  the words of the source, empty if they are not kept, not null
     * @param sourceId  the key of the source, empty if it is not named, not null
     * @param otherwise  what other sources state for the value, not null
     * @param <S>  the class of the stated values
     */
    protected record Attribution<S extends Stated<S, ?, ?>>(
            Optional<String> asWritten, Optional<String> sourceId, List<S> otherwise) {

        /** Shared by all classes, which is safe: it holds no values. */
        @SuppressWarnings({"rawtypes", "unchecked"})
        private static final Attribution NONE = new Attribution(Optional.empty(), Optional.empty(), List.of());

        /**
         * Creates an attribution.
         *
         * @param asWritten  the words of the source, empty if they are not kept, not null
         * @param sourceId  the key of the source, empty if it is not named, not null
         * @param otherwise  what other sources state for the value, not null
         * @throws InvalidTextException if a text contains an unpaired surrogate, or if what others state has others in turn
         */
        public Attribution {
            UnicodeText.requireWellFormed(asWritten);
            UnicodeText.requireWellFormed(sourceId);
            otherwise = List.copyOf(otherwise);
            for (int i = 0; i < otherwise.size(); i++) {
                if (!otherwise.get(i).getOtherwise().isEmpty()) {
                    throw new InvalidTextException(ParseFailure.of(
                            Stated.class, "nested", otherwise.get(i).toString()));
                }
            }
        }

        /**
         * Obtains the attribution of a value without words and source.
         *
         * @param <S>  the class of the stated values
         * @return the attribution, not null
         */
        @SuppressWarnings("unchecked")
        public static <S extends Stated<S, ?, ?>> Attribution<S> none() {
            return NONE;
        }

        private Attribution<S> withAsWritten(Optional<String> words) {
            return new Attribution<>(words, sourceId, otherwise);
        }
    }

    /**
     * Creates a value with its attribution.
     *
     * @param attribution  the words of the source, the source and what others state, not null
     */
    protected Stated(Attribution<S> attribution) {
        this.attribution = Objects.requireNonNull(attribution, "attribution");
    }

    /**
     * Adds the properties that tell the source of a value and what other sources state for it.
     *
     * @param declaration  the declaration with all other properties, not null
     * @param type  the type that is declared, not null
     * @param <S>  the class of the stated values
     * @return the declaration, not null
     */
    protected static <S extends Stated<S, ?, ?>> DocumentType.Declaration<S, Draft<S>> attributed(
            DocumentType.Declaration<S, Draft<S>> declaration, DocumentType<S, Draft<S>> type) {
        return declaration
                .optional(
                        "source",
                        BasicType.REFERENCE,
                        stated -> stated.getSourceId(),
                        (draft, key) -> draft.then(stated -> stated.withSourceId(key)),
                        "The key of the source that states it.")
                .wholeList(
                        "otherwise",
                        type,
                        stated -> stated.getOtherwise(),
                        (draft, others) -> draft.then(stated -> stated.withOtherwise(others)),
                        "What other sources state for it, each with its own words and source.");
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
        return words.length() <= MAX_DITTO
                && !Digits.hasFigure(words)
                && DITTO.matcher(TextKey.of(words)).matches();
    }

    /**
     * Interprets the words and compares them with the value.
     *
     * @param words  the words of the source, not null
     * @return the interpretation, not null
     */
    protected abstract Reading<V, N> read(String words);

    /**
     * Returns a copy of this value with another attribution.
     *
     * @param other  the words of the source, the source and what others state, not null
     * @return the copy, not null
     */
    protected abstract S with(Attribution<S> other);

    /** {@return the words of the source, the source and what others state, not null} */
    protected final Attribution<S> attribution() {
        return attribution;
    }

    /**
     * Returns the words of the source.
     *
     * @return the words as written, empty if they are not kept, not null
     */
    public final Optional<String> getAsWritten() {
        return attribution.asWritten;
    }

    /** {@return the key of the source that states the value, empty if it is not named, not null} */
    public final Optional<String> getSourceId() {
        return attribution.sourceId;
    }

    /**
     * Returns what other sources state for the value: 平成20年 is in one page, 2010年 in another.
     *
     * @return the values with their words and sources, possibly empty, not null
     */
    public final List<@Valid S> getOtherwise() {
        return attribution.otherwise;
    }

    /**
     * Returns a copy with other words.
     *
     * @param asWritten  the words of the source, kept as given, not null
     * @return the copy, not null
     * @throws InvalidTextException if the words contain an unpaired surrogate
     */
    public final S withAsWritten(String asWritten) {
        return with(attribution.withAsWritten(Optional.of(Objects.requireNonNull(asWritten, "asWritten"))));
    }

    /**
     * Returns a copy without words.
     *
     * @return the copy, not null
     * @throws InvalidTextException if nothing is left without the words
     */
    public S withoutAsWritten() {
        return with(attribution.withAsWritten(Optional.empty()));
    }

    /**
     * Returns a copy with another source.
     *
     * @param sourceId  the key of the source, not null
     * @return the copy, not null
     * @throws InvalidTextException if the key contains an unpaired surrogate
     */
    public final S withSourceId(String sourceId) {
        Optional<String> key = Optional.of(Objects.requireNonNull(sourceId, "sourceId"));
        return with(new Attribution<>(attribution.asWritten, key, attribution.otherwise));
    }

    /**
     * Returns a copy with what other sources state for the value.
     *
     * @param otherwise  the other values, each with its own words and source, not null
     * @return the copy, not null
     * @throws InvalidTextException if one of them has others in turn
     */
    public final S withOtherwise(List<S> otherwise) {
        return with(new Attribution<>(attribution.asWritten, attribution.sourceId, otherwise));
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
            known = getAsWritten()
                    .map(this::readUnlessDitto)
                    .orElseGet(() -> Reading.ofNothing(WordingMatch.NOT_GIVEN));
            reading = known;
        }
        return known;
    }
}
