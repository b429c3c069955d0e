package dev.renkei.time;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Draft;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.PhraseReader.Phrase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A period as a source states it: the period, the words in which it is written, and whether it is stated or inferred.
 *
 * <p>The words are kept as they are; they need not denote a period. They are interpreted once, on first use; the results of
 * {@link #getRemarks()} and {@link #compareAsWritten()} are not part of the value.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class StatedPeriod extends StatedTime<StatedPeriod, DatePeriod> {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<StatedPeriod, Draft<StatedPeriod>> TYPE = DocumentType.of(
            StatedPeriod.class,
            "A period as a source states it, with the words it was written in.",
            type -> attributed(
                    type.builtBy(Draft<StatedPeriod>::new, Draft::build)
                            .required(
                                    "period",
                                    DatePeriod.TYPE,
                                    StatedPeriod::getPeriod,
                                    (draft, period) -> draft.begin(StatedPeriod.of(period)),
                                    "The period.")
                            .orAlone()
                            .optional(
                                    "asWritten",
                                    BasicType.STRING,
                                    StatedPeriod::getAsWritten,
                                    (draft, text) -> draft.then(stated -> stated.withAsWritten(text)),
                                    "The words of the source.")
                            .optional(
                                    "basis",
                                    Basis.TYPE,
                                    stated -> Optional.of(stated.getBasis()).filter(Basis.INFERRED::equals),
                                    (draft, basis) -> draft.then(stated -> stated.withBasis(basis)),
                                    "Whether the source states the period or it was inferred; stated if left out."),
                    StatedPeriod.TYPE));

    private final DatePeriod value;

    private StatedPeriod(DatePeriod period, Attribution<StatedPeriod> attribution, Basis basis) {
        super(attribution, basis);
        this.value = Objects.requireNonNull(period, "period");
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains a stated period without words.
     *
     * @param period  the period, not null
     * @return the stated period, not null
     */
    public static StatedPeriod of(DatePeriod period) {
        return new StatedPeriod(period, Attribution.none(), Basis.STATED);
    }

    /**
     * Obtains a stated period with the words in which it is written.
     *
     * <p>For example, {@code StatedPeriod.of(DatePeriod.parse("FY2026/FY2028"), "令和８年度～令和10年度")}.
     *
     * @param period  the period, not null
     * @param asWritten  the words of the source, not null
     * @return the stated period, not null
     */
    public static StatedPeriod of(DatePeriod period, String asWritten) {
        return of(period).withAsWritten(asWritten);
    }

    /**
     * Obtains an inferred period without words.
     *
     * @param period  the period, not null
     * @return the inferred period, not null
     */
    public static StatedPeriod inferred(DatePeriod period) {
        return of(period).withBasis(Basis.INFERRED);
    }

    /**
     * Obtains an inferred period with the words from which it was inferred.
     *
     * <p>For example, {@code StatedPeriod.inferred(DatePeriod.parse("2017-10-01/.."), "10月1日から")}.
     *
     * @param period  the period, not null
     * @param asWritten  the words of the source, not null
     * @return the inferred period, not null
     */
    public static StatedPeriod inferred(DatePeriod period, String asWritten) {
        return inferred(period).withAsWritten(asWritten);
    }

    // ---------------------------------------------------------------------------------------------- queries

    /** {@return the period, not null} */
    public DatePeriod getPeriod() {
        return value;
    }

    /**
     * Interprets the words. If they have no year, the year of {@link #getPeriod()} completes them. Words do not state the
     * calendar of a fiscal year, so the calendar of the period's own fiscal year applies. Words denote the period if they
     * denote the same days.
     */
    @Override
    protected Reading<DatePeriod, DateRemark> read(String words) {
        return PlainDateWords.denote(words, value)
                ? new Reading<>(Optional.of(value), WordingMatch.AGREES, List.of())
                : readPhrase(words);
    }

    /** Interprets words that need not be plain. */
    Reading<DatePeriod, DateRemark> readPhrase(String words) {
        ParseContext start = ParseContext.ofOwnStart(value);
        ParseContext end = ParseContext.ofOwnEnd(value);
        Phrase<PeriodWording> phrase = PhraseReader.period(words);
        return phrase.whole()
                .map(wording -> compare(
                        wording.isLunisolar(),
                        () -> wording.resolve(start, end, words),
                        named -> match(phrase, wording, named),
                        wording::remarks))
                .orElseGet(() -> Reading.ofNothing(WordingMatch.NOT_READ));
    }

    /** Compares the denoted period with the value. Words such as 今年度 and 2017年夏 do not say which days are meant. */
    private WordingMatch match(Phrase<PeriodWording> phrase, PeriodWording wording, DatePeriod named) {
        if (value.coversSameDaysAs(named)) {
            return wording.isReference() ? WordingMatch.NOT_READ : WordingMatch.AGREES;
        }
        return phrase.mayMean(value, named) ? WordingMatch.NOT_READ : WordingMatch.DIFFERS;
    }

    // ---------------------------------------------------------------------------------------------- withers

    /**
     * Returns a copy with another period.
     *
     * @param period  the period, not null
     * @return the stated period, not null
     */
    public StatedPeriod withPeriod(DatePeriod period) {
        return new StatedPeriod(period, attribution(), basis);
    }

    /**
     * Returns a copy with another basis.
     *
     * @param basis  whether the period is stated or inferred, not null
     * @return the stated period, not null
     */
    public StatedPeriod withBasis(Basis basis) {
        return new StatedPeriod(value, attribution(), basis);
    }

    @Override
    protected StatedPeriod with(Attribution<StatedPeriod> other) {
        return new StatedPeriod(value, other, basis);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StatedPeriod other && value.equals(other.value) && isStatedAlike(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, attribution(), basis);
    }

    /**
     * Returns the period, followed by its words in brackets.
     *
     * @return a short text, such as {@code FY2026/FY2028 (令和８年度～令和10年度)}, not null
     */
    @Override
    public String toString() {
        return value + getAsWritten().map(words -> " (" + words + ")").orElse("");
    }
}
