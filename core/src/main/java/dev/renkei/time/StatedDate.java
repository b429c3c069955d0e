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
 * A date as a source states it: the date, the words it was written in, and whether it was stated or inferred.
 *
 * <p>The words are kept as they are and need not be those of a date. What they say is read from them whenever it is asked
 * for: {@link #getRemarks()} and {@link #compareAsWritten()} are no part of the value.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class StatedDate implements Constrained, NeedsModule {

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

    private final PartialDate date;
    private final Optional<String> asWritten;
    private final Basis basis;

    private StatedDate(PartialDate date, Optional<String> asWritten, Basis basis) {
        this.date = Objects.requireNonNull(date, "date");
        this.asWritten = UnicodeText.requireWellFormed(asWritten);
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains a stated date whose words are not kept.
     *
     * @param date  the date, not null
     * @return the stated date, not null
     */
    public static StatedDate of(PartialDate date) {
        return new StatedDate(date, Optional.empty(), Basis.STATED);
    }

    /**
     * Obtains a stated date with the words it was written in.
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
     * Obtains an inferred date whose words are not kept.
     *
     * @param date  the date, not null
     * @return the inferred date, not null
     */
    public static StatedDate inferred(PartialDate date) {
        return of(date).withBasis(Basis.INFERRED);
    }

    /**
     * Obtains an inferred date with the words it was concluded from.
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

    /**
     * Returns the date.
     *
     * @return the date, not null
     */
    public PartialDate getDate() {
        return date;
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
     * Returns whether the date was stated or inferred.
     *
     * @return the basis, not null
     */
    public Basis getBasis() {
        return basis;
    }

    /**
     * Returns what is worth knowing of the date and its words.
     *
     * <p>The words {@code 平成29年２月８日（木）} have the remark that the day of the week is wrong. Words that are not wholly those
     * of a date have none.
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
     * Reads the date that the words name.
     *
     * <p>Words without a year, such as {@code 10月1日}, are read in the year of {@link #getDate()}.
     *
     * @return the date, empty if there are no words, if they are not wholly those of a date, or if there is no such day,
     *     not null
     */
    public Optional<PartialDate> readAsWritten() {
        return wording().flatMap(this::find);
    }

    /**
     * Tells whether the words name the date.
     *
     * <p>They do if they name a date of the same precision and value; a year that they leave out may be any. Months and days
     * of 明治元年 to 明治5年 are those of another calendar, so nothing can be said of them.
     *
     * @return how the words stand to the date, not null
     */
    public WordingMatch compareAsWritten() {
        if (asWritten.isEmpty()) {
            return WordingMatch.NOT_GIVEN;
        }
        Optional<DateWording> wording = wording().filter(words -> !words.isLunisolar());
        if (wording.isEmpty()) {
            return WordingMatch.NOT_READ;
        }
        return find(wording.get())
                .map(named -> named.equals(date) ? WordingMatch.AGREES : WordingMatch.DIFFERS)
                .orElse(WordingMatch.IMPOSSIBLE);
    }

    private Optional<DateWording> wording() {
        return asWritten.flatMap(WordingReader::date);
    }

    private Optional<PartialDate> find(DateWording words) {
        try {
            return Optional.of(words.resolve(ParseContext.ofYear(date.getYear()), asWritten.orElse("")));
        } catch (InvalidDateException noSuchDay) {
            return Optional.empty();
        }
    }

    // ---------------------------------------------------------------------------------------------- withers

    /**
     * Returns a copy with another date.
     *
     * @param date  the date, not null
     * @return the stated date, not null
     */
    public StatedDate withDate(PartialDate date) {
        return new StatedDate(date, asWritten, basis);
    }

    /**
     * Returns a copy with other words.
     *
     * @param asWritten  the words of the source, not null
     * @return the stated date, not null
     */
    public StatedDate withAsWritten(String asWritten) {
        return new StatedDate(date, Optional.of(Objects.requireNonNull(asWritten, "asWritten")), basis);
    }

    /**
     * Returns a copy without words.
     *
     * @return the stated date, not null
     */
    public StatedDate withoutAsWritten() {
        return new StatedDate(date, Optional.empty(), basis);
    }

    /**
     * Returns a copy on another basis.
     *
     * @param basis  whether the date was stated or inferred, not null
     * @return the stated date, not null
     */
    public StatedDate withBasis(Basis basis) {
        return new StatedDate(date, asWritten, basis);
    }

    // ----------------------------------------------------------------------------------------------- object

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StatedDate other
                && date.equals(other.date)
                && asWritten.equals(other.asWritten)
                && basis == other.basis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, asWritten, basis);
    }

    /**
     * Returns the date, and its words in brackets.
     *
     * @return a short text, such as {@code 2017-10-01 (10月1日)}, not null
     */
    @Override
    public String toString() {
        return date + asWritten.map(words -> " (" + words + ")").orElse("");
    }
}
