package dev.renkei.result;

import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Draft;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.Stated;
import dev.renkei.time.StatedPeriod;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of items that a source announces, together with the words in which it does so.
 *
 * <p>「など7分野」 is the count 7. The number of items that the source then lists may differ.
 *
 * <p>A tally (「8市3町1村」) is the count 12 with the parts 8 市, 3 町 and 1 村.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class StatedCount extends Stated<StatedCount, Integer, CountWords> implements Constrained {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<StatedCount, Draft<StatedCount>> TYPE = DocumentType.of(
            StatedCount.class,
            "The number of items that a source announces.",
            type -> attributed(
                    type.builtBy(Draft<StatedCount>::new, Draft::build)
                            .required(
                                    "count",
                                    BasicType.COUNT,
                                    StatedCount::getCount,
                                    (draft, count) -> draft.begin(StatedCount.of(count)),
                                    "The number that the source announces.")
                            .wholeList(
                                    "parts",
                                    Quantity.TYPE,
                                    StatedCount::getParts,
                                    (draft, parts) -> draft.then(stated -> stated.withParts(parts)),
                                    "The numbers by kind of which the count is the sum, such as 8 市, 3 町, 1 村.")
                            .optional(
                                    "period",
                                    StatedPeriod.TYPE,
                                    StatedCount::getPeriod,
                                    (draft, period) -> draft.then(stated -> stated.withPeriod(period)),
                                    "The period or day for which the source counts, where it is not the whole of what is listed.")
                            .flag(
                                    "withoutCatchAll",
                                    StatedCount::isWithoutCatchAll,
                                    (draft, flag) -> draft.then(stated -> new StatedCount(
                                            stated.count, stated.parts, stated.period, flag, stated.attribution())),
                                    "Whether the source says that the count leaves out the catch-all (その他).")
                            .optional(
                                    "asWritten",
                                    BasicType.STRING,
                                    StatedCount::getAsWritten,
                                    (draft, text) -> draft.then(stated -> stated.withAsWritten(text)),
                                    "The words of the source."),
                    StatedCount.TYPE));

    private final int count;
    private final List<Quantity> parts;
    private final Optional<StatedPeriod> period;
    private final boolean isWithoutCatchAll;

    private StatedCount(
            int count,
            List<Quantity> parts,
            Optional<StatedPeriod> period,
            boolean isWithoutCatchAll,
            Attribution<StatedCount> attribution) {
        super(attribution);
        this.count = WholeNumber.require(count);
        this.parts = List.copyOf(parts);
        this.period = period;
        this.isWithoutCatchAll = isWithoutCatchAll;
    }

    /**
     * Obtains a count.
     *
     * @param count  the number, from 0 to 999999999
     * @return the count, not null
     * @throws IllegalArgumentException if the number is negative or too large
     */
    public static StatedCount of(int count) {
        return new StatedCount(count, List.of(), Optional.empty(), false, Attribution.none());
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

    /**
     * Obtains a count from the words of the source.
     *
     * <p>For example:
     * <ul>
     * <li>{@code 7分野}: 7
     * <li>{@code 8市3町1村}: 12, with the parts 8 市, 3 町 and 1 村
     * <li>{@code 64社4大学}: 68, with the parts 64 社 and 4 大学
     * <li>{@code その他を除く6分野}: 6, without the catch-all
     * <li>{@code 平成28年度は16事業}: 16, for the period FY2016
     * </ul>
     *
     * <p>Numbers of different things (13協定17社) are no tally: each of them is a count of its own.
     *
     * @param text  the words, at most 100 characters, not null
     * @return the count with its words, not null
     * @throws InvalidTextException if the words state no whole number, or several that cannot be added up
     */
    public static StatedCount parse(CharSequence text) {
        String words = Objects.requireNonNull(text, "text").toString();
        CountWords read = CountWords.read(words);
        int number = read.number()
                .orElseThrow(() -> new InvalidTextException(ParseFailure.of(StatedCount.class, "number", words)));
        StatedCount count = new StatedCount(
                number,
                read.tally().size() > 1 ? read.tally() : List.of(),
                read.period(),
                read.says(CountWords.Mark.WITHOUT_CATCH_ALL),
                Attribution.none());
        return count.withAsWritten(words);
    }

    /**
     * Obtains a count from the words of the source, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the words, not null
     * @return the count with its words, not null
     * @throws InvalidTextException if {@code parse} rejects the words
     */
    public static StatedCount valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns a copy of this count with the numbers by kind of which it is the sum.
     *
     * @param parts  the numbers with their units, not null
     * @return the count, not null
     */
    public StatedCount withParts(List<Quantity> parts) {
        return new StatedCount(count, parts, period, isWithoutCatchAll, attribution());
    }

    /**
     * Returns a copy of this count for a period or day.
     *
     * @param period  the period, not null
     * @return the count, not null
     */
    public StatedCount withPeriod(StatedPeriod period) {
        Optional<StatedPeriod> counted = Optional.of(Objects.requireNonNull(period, "period"));
        return new StatedCount(count, parts, counted, isWithoutCatchAll, attribution());
    }

    /**
     * Returns a copy of this count that leaves out the catch-all (その他).
     *
     * @return the count, not null
     */
    public StatedCount withoutCatchAll() {
        return new StatedCount(count, parts, period, true, attribution());
    }

    @Override
    protected StatedCount with(Attribution<StatedCount> other) {
        return new StatedCount(count, parts, period, isWithoutCatchAll, other);
    }

    /** {@return the number, from 0 to 999999999} */
    public int getCount() {
        return count;
    }

    /** {@return the numbers by kind of which the count is the sum, possibly empty, not null} */
    public List<@Valid Quantity> getParts() {
        return parts;
    }

    /** {@return the period or day for which the source counts, empty if not stated, not null} */
    public Optional<@Valid StatedPeriod> getPeriod() {
        return period;
    }

    /** {@return true if the source says that the count leaves out the catch-all (その他)} */
    public boolean isWithoutCatchAll() {
        return isWithoutCatchAll;
    }

    /**
     * Returns the numbers by kind of which the count is the sum: the {@linkplain #getParts() parts}, or else those that the
     * words state.
     *
     * <p>For example, the words 8市3町1村 are 8 市, 3 町 and 1 村, and 府内13市町村 are 13 市町村.
     *
     * @return the numbers with their units, empty if neither states units whose sum is the count, not null
     */
    public List<Quantity> tally() {
        if (!parts.isEmpty()) {
            return parts;
        }
        List<Quantity> written = notes().stream()
                .flatMap(read -> read.numbers().stream())
                .filter(each -> each.getUnit().isPresent())
                .toList();
        return QuantityUnit.sumOf(written)
                .filter(sum -> sum.compareTo(BigDecimal.valueOf(count)) == 0)
                .map(any -> written)
                .orElseGet(List::of);
    }

    /**
     * Returns the sum of the {@linkplain #getParts() parts}.
     *
     * @return the sum, empty if there are no parts, if one is not an exact number, or if they count different things, not null
     */
    public Optional<BigDecimal> sumOfParts() {
        return QuantityUnit.sumOf(parts);
    }

    /** Interprets the words, including those beside the number. The count may be one of several numbers, their sum, or a whole. */
    @Override
    protected Reading<Integer, CountWords> read(String words) {
        CountWords read = CountWords.read(words);
        return new Reading<>(read.number(), read.compare(this), List.of(read));
    }

    /**
     * Checks if the source states that it lists only some of the items (など, 等, ほか).
     *
     * @return true if the words contain such an expression
     */
    public boolean saysAndOthers() {
        return says(CountWords.Mark.AND_OTHERS);
    }

    /**
     * Checks if the words state that the count leaves out the catch-all (その他を除く).
     *
     * @return true if the words contain such an expression
     */
    public boolean saysWithoutCatchAll() {
        return says(CountWords.Mark.WITHOUT_CATCH_ALL);
    }

    /**
     * Checks if the words state that the count includes the catch-all (その他を含む).
     *
     * @return true if the words contain such an expression
     */
    public boolean saysWithCatchAll() {
        return says(CountWords.Mark.WITH_CATCH_ALL);
    }

    private boolean says(CountWords.Mark mark) {
        return notes().stream().anyMatch(read -> read.says(mark));
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StatedCount other
                && count == other.count
                && parts.equals(other.parts)
                && period.equals(other.period)
                && isWithoutCatchAll == other.isWithoutCatchAll
                && attribution().equals(other.attribution());
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, parts, period, isWithoutCatchAll, attribution());
    }

    /**
     * Returns the number, followed by the words in brackets if they are kept.
     */
    @Override
    public String toString() {
        return getAsWritten().map(words -> count + " (" + words + ")").orElseGet(() -> String.valueOf(count));
    }
}
