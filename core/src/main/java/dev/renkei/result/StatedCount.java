package dev.renkei.result;

import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Draft;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.text.LookAlikes;
import dev.renkei.text.Stated;
import dev.renkei.text.WordingMatch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of items that a source announces, together with the words in which it does so.
 *
 * <p>「など7分野」 is the count 7. The number of items that the source then lists may differ.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class StatedCount extends Stated<StatedCount, Integer, StatedCount.Note> implements Constrained {

    /** A note on the words of a count. */
    enum Note {

        /** The source lists only some of the items: など, 等, ほか. */
        AND_OTHERS
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    /** What shows that a number is not a plain count: kanji numerals, 数 and the like, dates, places in an order, decimals. */
    private static final Pattern OTHER_NUMBERS = Pattern.compile("[〇一二三四五六七八九十百千万億数何幾第年月日目号./%~-]|[0-9]時");

    private static final int MAX_SENTENCE = 200;
    private static final int MAX_DIGITS = 9;

    private static final Pattern AND_OTHERS = Pattern.compile("など|等|ほか|他");

    /** The properties, in the order in which they are written. */
    public static final DocumentType<StatedCount, Draft<StatedCount>> TYPE = attributed(
            DocumentType.of(
                            StatedCount.class,
                            "The number of items that a source announces.",
                            Draft<StatedCount>::new,
                            Draft::build)
                    .required(
                            "count",
                            BasicType.COUNT,
                            StatedCount::getCount,
                            (draft, count) -> draft.begin(StatedCount.of(count)),
                            "The number that the source announces.")
                    .optional(
                            "asWritten",
                            BasicType.STRING,
                            StatedCount::getAsWritten,
                            (draft, text) -> draft.then(stated -> stated.withAsWritten(text)),
                            "The words of the source."),
            () -> StatedCount.TYPE);

    private final int count;

    private StatedCount(int count, Attribution<StatedCount> attribution) {
        super(attribution);
        this.count = WholeNumber.require(count);
    }

    /**
     * Obtains a count.
     *
     * @param count  the number, from 0 to 999999999
     * @return the count, not null
     * @throws IllegalArgumentException if the number is negative or too large
     */
    public static StatedCount of(int count) {
        return new StatedCount(count, Attribution.none());
    }

    /**
     * Obtains a count with the words of the source, such as {@code StatedCount.of(7, "など7分野")}.
     *
     * @param count  the number, from 0 to 999999999
     * @param asWritten  the words of the source, not null
     * @return the count, not null
     * @throws IllegalArgumentException if the number is negative or too large
     */
    public static StatedCount of(int count, String asWritten) {
        return of(count).withAsWritten(asWritten);
    }

    /** {@return the number, from 0 to 999999999} */
    public int getCount() {
        return count;
    }

    @Override
    protected StatedCount with(Attribution<StatedCount> other) {
        return new StatedCount(count, other);
    }

    /**
     * Interprets the words, including those beside the number. The count may be one of several numbers, their sum, or a whole.
     */
    @Override
    protected Reading<Integer, Note> read(String words) {
        List<Note> notes = AND_OTHERS.matcher(words).find() ? List.of(Note.AND_OTHERS) : List.of();
        Optional<QuantityReader.Reading> read = QuantityReader.tryRead(words);
        Optional<Integer> named = read.flatMap(QuantityReader.Reading::single)
                .filter(quantity -> quantity.getUpperBound().isEmpty()
                        && quantity.getFraction().isEmpty())
                .map(Quantity::getValue)
                .filter(number -> number.scale() == 0
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(WholeNumber.MAX)) <= 0)
                .map(BigDecimal::intValueExact);
        WordingMatch match = read.map(new QuantityComparison(Quantity.of(count))::compareCount)
                .orElseGet(() -> compareOnlyNumber(words));
        return new Reading<>(named, match, notes);
    }

    /** Compares a number within a sentence, if it is the only one: 17生協の事例. */
    private WordingMatch compareOnlyNumber(String words) {
        String plain = LookAlikes.toPlain(words);
        Matcher number = NUMBER.matcher(plain);
        boolean isOnlyNumber =
                plain.length() <= MAX_SENTENCE && !OTHER_NUMBERS.matcher(plain).find() && number.find();
        if (!isOnlyNumber) {
            return WordingMatch.NOT_READ;
        }
        String digits = number.group().replace(",", "");
        boolean isShort = digits.length() <= MAX_DIGITS && !number.find();
        if (!isShort) {
            return WordingMatch.NOT_READ;
        }
        return Integer.parseInt(digits) == count ? WordingMatch.AGREES : WordingMatch.DIFFERS;
    }

    /**
     * Checks if the source states that it lists only some of the items (など, 等, ほか).
     *
     * @return true if the words contain such an expression
     */
    public boolean saysAndOthers() {
        return notes().contains(Note.AND_OTHERS);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StatedCount other
                && count == other.count
                && attribution().equals(other.attribution());
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, attribution());
    }

    /**
     * Returns the number, followed by the words in brackets if they are kept.
     */
    @Override
    public String toString() {
        return getAsWritten().map(words -> count + " (" + words + ")").orElseGet(() -> String.valueOf(count));
    }
}
