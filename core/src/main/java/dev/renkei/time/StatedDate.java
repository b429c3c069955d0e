package dev.renkei.time;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Draft;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.PhraseReader.Phrase;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as a source states it: the date, the words in which it is written, and whether it is stated or inferred.
 *
 * <p>The words are kept as they are; they need not denote a date. They are interpreted once, on first use; the results of
 * {@link #getRemarks()} and {@link #compareAsWritten()} are not part of the value.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class StatedDate extends StatedTime<PartialDate> {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<StatedDate, Draft<StatedDate>> TYPE = DocumentType.of(
                    StatedDate.class,
                    "A date as a source states it, with the words it was written in.",
                    Draft<StatedDate>::new,
                    Draft::build)
            .required(
                    "date",
                    PartialDate.TYPE,
                    StatedDate::getDate,
                    (draft, date) -> draft.begin(StatedDate.of(date)),
                    "The day, month or year.")
            .orAlone()
            .optional(
                    "asWritten",
                    BasicType.STRING,
                    StatedDate::getAsWritten,
                    (draft, text) -> draft.then(stated -> stated.withAsWritten(text)),
                    "The words of the source.")
            .optional(
                    "basis",
                    Basis.TYPE,
                    stated -> Optional.of(stated.getBasis()).filter(Basis.INFERRED::equals),
                    (draft, basis) -> draft.then(stated -> stated.withBasis(basis)),
                    "Whether the source states the date or it was inferred; stated if left out.")
            .end();

    private StatedDate(PartialDate date, Optional<String> asWritten, Basis basis) {
        super(Objects.requireNonNull(date, "date"), asWritten, basis);
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains a stated date without words.
     *
     * @param date  the date, not null
     * @return the stated date, not null
     */
    public static StatedDate of(PartialDate date) {
        return new StatedDate(date, Optional.empty(), Basis.STATED);
    }

    /**
     * Obtains a stated date with the words in which it is written.
     *
     * <p>For example, {@code StatedDate.of(PartialDate.of(2017, 2, 8), "平成29年２月８日（水）")}.
     *
     * @param date  the date, not null
     * @param asWritten  the words of the source, not null
     * @return the stated date, not null
     */
    public static StatedDate of(PartialDate date, String asWritten) {
        return of(date).withAsWritten(asWritten);
    }

    /**
     * Obtains an inferred date without words.
     *
     * @param date  the date, not null
     * @return the inferred date, not null
     */
    public static StatedDate inferred(PartialDate date) {
        return of(date).withBasis(Basis.INFERRED);
    }

    /**
     * Obtains an inferred date with the words from which it was inferred.
     *
     * <p>For example, {@code StatedDate.inferred(PartialDate.of(2017, 10, 1), "10月1日")}.
     *
     * @param date  the date, not null
     * @param asWritten  the words of the source, not null
     * @return the inferred date, not null
     */
    public static StatedDate inferred(PartialDate date, String asWritten) {
        return inferred(date).withAsWritten(asWritten);
    }

    // ---------------------------------------------------------------------------------------------- queries

    /** {@return the date, not null} */
    public PartialDate getDate() {
        return value;
    }

    /**
     * Interprets the words and what they say around the date. If they have no year, as in {@code 10月1日}, the year of
     * {@link #getDate()} completes them. The end of a month, {@code 2007年7月末}, is its last day and the month itself.
     */
    @Override
    protected Reading<PartialDate, DateRemark> read(String words) {
        ParseContext context = ParseContext.ofOwn(value);
        Phrase<DateWording> phrase = PhraseReader.date(words);
        return phrase.whole()
                .map(wording -> compare(
                        wording.isLunisolar(),
                        () -> wording.resolve(context, words),
                        named -> match(phrase, wording, named),
                        wording::remarks))
                .orElseGet(() -> Reading.ofNothing(matchWithPeriod(words, context)));
    }

    /**
     * Compares words that denote a period with the value. 平成27年度 cannot be the words of the calendar year 2015; a day within the
     * fiscal year may be inferred from them, so it cannot be compared.
     */
    private WordingMatch matchWithPeriod(String words, ParseContext context) {
        try {
            DatePeriod named =
                    JapaneseDates.parsePeriodPhrase(words, context).stated().getPeriod();
            return named.encloses(DatePeriod.of(value)) ? WordingMatch.NOT_READ : WordingMatch.DIFFERS;
        } catch (InvalidDateException noPeriod) {
            return WordingMatch.NOT_READ;
        }
    }

    /**
     * Compares the denoted date with the value. Words such as 2023年3月吉日 do not say which day of the month it was, and 昨年4月2日 not
     * in which year.
     */
    private WordingMatch match(Phrase<DateWording> phrase, DateWording wording, PartialDate named) {
        if (wording.agrees(named, value)) {
            return wording.isReference() ? WordingMatch.NOT_READ : WordingMatch.AGREES;
        }
        return phrase.mayMean(DatePeriod.of(value), DatePeriod.of(named))
                ? WordingMatch.NOT_READ
                : WordingMatch.DIFFERS;
    }

    // ---------------------------------------------------------------------------------------------- withers

    /**
     * Returns a copy with another date.
     *
     * @param date  the date, not null
     * @return the stated date, not null
     */
    public StatedDate withDate(PartialDate date) {
        return new StatedDate(date, getAsWritten(), basis);
    }

    /**
     * Returns a copy with other words.
     *
     * @param asWritten  the words of the source, not null
     * @return the stated date, not null
     */
    public StatedDate withAsWritten(String asWritten) {
        return new StatedDate(value, Optional.of(Objects.requireNonNull(asWritten, "asWritten")), basis);
    }

    /**
     * Returns a copy without words.
     *
     * @return the stated date, not null
     */
    public StatedDate withoutAsWritten() {
        return new StatedDate(value, Optional.empty(), basis);
    }

    /**
     * Returns a copy with another basis.
     *
     * @param basis  whether the date is stated or inferred, not null
     * @return the stated date, not null
     */
    public StatedDate withBasis(Basis basis) {
        return new StatedDate(value, getAsWritten(), basis);
    }
}
