package dev.renkei.time;

import dev.renkei.constraint.Constrained;
import dev.renkei.document.BasicType;
import dev.renkei.document.DocumentType;
import dev.renkei.document.Draft;
import dev.renkei.document.UnicodeText;
import dev.renkei.mapper.NeedsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A period as a source states it: the period, the words it was written in, and whether it was stated or inferred.
 *
 * <p>The words are kept as they are and need not be those of a period. What they say is read from them whenever it is asked
 * for: {@link #getRemarks()} and {@link #compareAsWritten()} are no part of the value.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class StatedPeriod implements Constrained, NeedsModule {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<StatedPeriod, Draft<StatedPeriod>> TYPE = DocumentType.of(
                    StatedPeriod.class,
                    "A period as a source states it, with the words it was written in.",
                    Draft<StatedPeriod>::new,
                    Draft::build)
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
                    "Whether the source states the period or it was inferred; stated if left out.")
            .end();

    private final DatePeriod period;
    private final Optional<String> asWritten;
    private final Basis basis;

    private StatedPeriod(DatePeriod period, Optional<String> asWritten, Basis basis) {
        this.period = Objects.requireNonNull(period, "period");
        this.asWritten = UnicodeText.requireWellFormed(asWritten);
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains a stated period whose words are not kept.
     *
     * @param period  the period, not null
     * @return the stated period, not null
     */
    public static StatedPeriod of(DatePeriod period) {
        return new StatedPeriod(period, Optional.empty(), Basis.STATED);
    }

    /**
     * Obtains a stated period with the words it was written in.
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
     * Obtains an inferred period whose words are not kept.
     *
     * @param period  the period, not null
     * @return the inferred period, not null
     */
    public static StatedPeriod inferred(DatePeriod period) {
        return of(period).withBasis(Basis.INFERRED);
    }

    /**
     * Obtains an inferred period with the words it was concluded from.
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

    /**
     * Returns the period.
     *
     * @return the period, not null
     */
    public DatePeriod getPeriod() {
        return period;
    }

    /**
     * Returns the words of the source.
     *
     * @return the words as written, empty if they are not kept, not null
     */
    public Optional<String> getAsWritten() {
        return asWritten;
    }

    /**
     * Returns whether the period was stated or inferred.
     *
     * @return the basis, not null
     */
    public Basis getBasis() {
        return basis;
    }

    /**
     * Returns what is worth knowing of the period and its words.
     *
     * <p>The words {@code 平成30年度～平成32年度} have the remark that the era had ended. Words that are not wholly those of a
     * period have none.
     *
     * @return the remarks in the order of {@link DateRemark}, not null
     */
    public List<DateRemark> getRemarks() {
        List<DateRemark> remarks = new ArrayList<>();
        wording().ifPresent(words -> find(words).ifPresent(named -> remarks.addAll(words.remarks(named))));
        if (basis == Basis.INFERRED) {
            remarks.add(DateRemark.INFERRED);
        }
        return List.copyOf(remarks);
    }

    /**
     * Reads the period that the words name.
     *
     * <p>Where the words leave a year out, that of {@link #getPeriod()} is taken. A fiscal year is read in the calendar that the
     * period's own fiscal year has, as words do not tell it.
     *
     * @return the period, empty if there are no words, if they are not wholly those of a period, or if there is no such
     *     period, not null
     */
    public Optional<DatePeriod> readAsWritten() {
        return wording().flatMap(this::find);
    }

    /**
     * Tells whether the words name the period.
     *
     * <p>They do if they name the same days. Months and days of 明治元年 to 明治5年 are those of another calendar, so nothing can
     * be said of them.
     *
     * @return how the words stand to the period, not null
     */
    public WordingMatch compareAsWritten() {
        if (asWritten.isEmpty()) {
            return WordingMatch.NOT_GIVEN;
        }
        Optional<PeriodWording> wording = wording().filter(words -> !words.isLunisolar());
        if (wording.isEmpty()) {
            return WordingMatch.NOT_READ;
        }
        return find(wording.get())
                .map(named -> named.coversSameDaysAs(period) ? WordingMatch.AGREES : WordingMatch.DIFFERS)
                .orElse(WordingMatch.IMPOSSIBLE);
    }

    private Optional<PeriodWording> wording() {
        return asWritten.flatMap(WordingReader::period);
    }

    private Optional<DatePeriod> find(PeriodWording words) {
        try {
            return Optional.of(
                    words.resolve(ParseContext.ofStart(period), ParseContext.ofEnd(period), asWritten.orElse("")));
        } catch (InvalidDateException noSuchPeriod) {
            return Optional.empty();
        }
    }

    // ---------------------------------------------------------------------------------------------- withers

    /**
     * Returns a copy with another period.
     *
     * @param period  the period, not null
     * @return the stated period, not null
     */
    public StatedPeriod withPeriod(DatePeriod period) {
        return new StatedPeriod(period, asWritten, basis);
    }

    /**
     * Returns a copy with other words.
     *
     * @param asWritten  the words of the source, not null
     * @return the stated period, not null
     */
    public StatedPeriod withAsWritten(String asWritten) {
        return new StatedPeriod(period, Optional.of(Objects.requireNonNull(asWritten, "asWritten")), basis);
    }

    /**
     * Returns a copy without words.
     *
     * @return the stated period, not null
     */
    public StatedPeriod withoutAsWritten() {
        return new StatedPeriod(period, Optional.empty(), basis);
    }

    /**
     * Returns a copy on another basis.
     *
     * @param basis  whether the period was stated or inferred, not null
     * @return the stated period, not null
     */
    public StatedPeriod withBasis(Basis basis) {
        return new StatedPeriod(period, asWritten, basis);
    }

    // ----------------------------------------------------------------------------------------------- object

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StatedPeriod other
                && period.equals(other.period)
                && asWritten.equals(other.asWritten)
                && basis == other.basis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, asWritten, basis);
    }

    /**
     * Returns the period, and its words in brackets.
     *
     * @return a short text, such as {@code FY2026/FY2028 (令和８年度～令和10年度)}, not null
     */
    @Override
    public String toString() {
        return period + asWritten.map(words -> " (" + words + ")").orElse("");
    }
}
