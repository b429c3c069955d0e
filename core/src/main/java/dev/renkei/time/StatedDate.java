package dev.renkei.time;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Draft;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.PhraseReader.Phrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a source states it: the date, the time of day, the words in which it is written, and whether it is stated or inferred.
 *
 * <p>The date is a day, a month, a year or a fiscal year. It is left out where the words do not say which day is meant, as in
 * {@code 11月7日} of an unknown year: such a date has only its words. What needs a day finds none then.
 *
 * <p>The words are kept as they are; they need not denote a date. They are interpreted once, on first use; the results of
 * {@link #getRemarks()} and {@link #compareAsWritten()} are not part of the value.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class StatedDate extends StatedTime<StatedDate, PeriodBound> {

    private static final StatedDate NOTHING =
            new StatedDate(Optional.empty(), Optional.empty(), Optional.empty(), Attribution.none(), Basis.STATED);

    /** A year that has all days that any year has. */
    private static final PartialDate LEAP_YEAR = PartialDate.of(2000);

    /** 毎年３月末まで, 毎年度末: the same day of every year. */
    private static final Pattern YEARLY = Pattern.compile("(?:以後|以降)?[毎各](年度|年)の?");

    /** The properties, in the order in which they are written. */
    public static final DocumentType<StatedDate, Draft<StatedDate>> TYPE = DocumentType.of(
            StatedDate.class,
            "A date as a source states it, with the words it was written in. It has a date or words.",
            type -> attributed(
                    type.builtBy(
                                    () -> new Draft<>(NOTHING),
                                    draft -> draft.build().requireContent())
                            .optional(
                                    "date",
                                    DatePeriod.BOUND_TYPE,
                                    StatedDate::getDate,
                                    (draft, date) -> draft.begin(StatedDate.of(date)),
                                    "The day, month, year or fiscal year; left out if the words do not say it.")
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
                            .optional(
                                    "from",
                                    TimeSpan.TIME_OF_DAY,
                                    StatedDate::getFrom,
                                    (draft, time) ->
                                            draft.then(stated -> stated.withTime(Optional.of(time), stated.until)),
                                    "The time of day, or the time at which it starts.")
                            .optional(
                                    "until",
                                    TimeSpan.TIME_OF_DAY,
                                    StatedDate::getUntil,
                                    (draft, time) ->
                                            draft.then(stated -> stated.withTime(stated.from, Optional.of(time))),
                                    "The time of day at which it ends.")
                            .atLeastOneOf("date", "asWritten"),
                    StatedDate.TYPE));

    private final Optional<PeriodBound> date;
    private final Optional<LocalTime> from;
    private final Optional<LocalTime> until;

    private StatedDate(
            Optional<PeriodBound> date,
            Optional<LocalTime> from,
            Optional<LocalTime> until,
            Attribution<StatedDate> attribution,
            Basis basis) {
        super(attribution, basis);
        this.date = date;
        this.from = from;
        this.until = until;
    }

    // -------------------------------------------------------------------------------------------- factories

    /**
     * Obtains a stated date without words.
     *
     * @param date  the day, month, year or fiscal year, not null
     * @return the stated date, not null
     */
    public static StatedDate of(PeriodBound date) {
        return NOTHING.withDate(date);
    }

    /**
     * Obtains a stated day without words.
     *
     * @param date  the day, in the years 1 to 9999, not null
     * @return the stated date, not null
     * @throws DateTimeException if the year is out of range
     */
    public static StatedDate of(LocalDate date) {
        return of(PartialDate.of(date));
    }

    /**
     * Obtains a stated date with the words in which it is written.
     *
     * <p>For example, {@code StatedDate.of(PartialDate.of(2017, 2, 8), "平成29年２月８日（水）")}.
     *
     * @param date  the day, month, year or fiscal year, not null
     * @param asWritten  the words of the source, not null
     * @return the stated date, not null
     */
    public static StatedDate of(PeriodBound date, String asWritten) {
        return of(date).withAsWritten(asWritten);
    }

    /**
     * Obtains a date of which a source says only words that denote no day of a known year.
     *
     * <p>For example, {@code StatedDate.ofWords("11月7日")}.
     *
     * @param asWritten  the words of the source, not null
     * @return the stated date, not null
     * @throws InvalidTextException if the words contain an unpaired surrogate
     */
    public static StatedDate ofWords(String asWritten) {
        return NOTHING.withAsWritten(asWritten);
    }

    /**
     * Obtains an inferred date without words.
     *
     * @param date  the day, month, year or fiscal year, not null
     * @return the inferred date, not null
     */
    public static StatedDate inferred(PeriodBound date) {
        return of(date).withBasis(Basis.INFERRED);
    }

    /**
     * Obtains an inferred date with the words from which it was inferred.
     *
     * <p>For example, {@code StatedDate.inferred(PartialDate.of(2017, 10, 1), "10月1日")}.
     *
     * @param date  the day, month, year or fiscal year, not null
     * @param asWritten  the words of the source, not null
     * @return the inferred date, not null
     */
    public static StatedDate inferred(PeriodBound date, String asWritten) {
        return inferred(date).withAsWritten(asWritten);
    }

    // ---------------------------------------------------------------------------------------------- queries

    /** {@return the day, month, year or fiscal year, empty if the words do not say it, not null} */
    public Optional<PeriodBound> getDate() {
        return date;
    }

    /** {@return the first day of the day, month, year or fiscal year, empty without a date, not null} */
    public Optional<LocalDate> firstDay() {
        return date.map(PeriodBound::getFirstDay);
    }

    /** {@return the last day of the day, month, year or fiscal year, empty without a date, not null} */
    public Optional<LocalDate> lastDay() {
        return date.map(PeriodBound::getLastDay);
    }

    /** {@return the day, empty if the date is longer than a day or not known, not null} */
    public Optional<LocalDate> toLocalDate() {
        return date.filter(PartialDate.class::isInstance)
                .map(PartialDate.class::cast)
                .flatMap(PartialDate::toLocalDate);
    }

    /** {@return the time of day, or the time at which it starts, empty if not stated, not null} */
    public Optional<LocalTime> getFrom() {
        return from;
    }

    /** {@return the time of day at which it ends, empty if not stated, not null} */
    public Optional<LocalTime> getUntil() {
        return until;
    }

    // ------------------------------------------------------------------------------------------------ words

    /**
     * Interprets the words and what they say around the date. If they have no year, as in {@code 10月1日}, the year of
     * {@link #getDate()} completes them. The end of a month, {@code 2007年7月末}, is its last day and the month itself, and that
     * of a fiscal year likewise.
     */
    @Override
    protected Reading<PeriodBound, DateRemark> read(String words) {
        return date.filter(value -> PlainDateWords.denote(words, value)).isPresent()
                ? new Reading<>(date, WordingMatch.AGREES, List.of())
                : readPhrase(words);
    }

    /** Interprets words that need not be plain. */
    Reading<PeriodBound, DateRemark> readPhrase(String written) {
        String words = date.map(value -> inYearOf(value, written)).orElse(written);
        Phrase<DateWording> phrase = PhraseReader.date(words);
        Reading<PeriodBound, DateRemark> reading =
                date.map(value -> readBeside(value, phrase, words)).orElseGet(() -> readAlone(phrase, words));
        return saysOtherTime(phrase) ? new Reading<>(reading.named(), WordingMatch.DIFFERS, reading.notes()) : reading;
    }

    /** Returns words for a day of every year, such as 毎年３月末まで, as those for the day of the year in which the date lies. */
    private static String inYearOf(PeriodBound date, String words) {
        Matcher yearly = YEARLY.matcher(words);
        if (!yearly.lookingAt()) {
            return words;
        }
        String rest = words.substring(yearly.end());
        if (!rest.startsWith("末")) {
            return rest;
        }
        int year = yearly.group(1).equals("年")
                ? date.getFirstDay().getYear()
                : FiscalCalendar.JAPANESE.fiscalYearOf(date.getFirstDay()).getYear();
        return year + yearly.group(1) + rest;
    }

    private boolean saysOtherTime(Phrase<DateWording> phrase) {
        return (from.isPresent() || until.isPresent())
                && phrase.time()
                        .filter(written -> !written.start().equals(from)
                                || !withoutRepetition(written.start(), written.end())
                                        .equals(withoutRepetition(from, until)))
                        .isPresent();
    }

    /** Returns the end of a time of day, empty if it is the start again, as that of a single time is. */
    private static Optional<LocalTime> withoutRepetition(Optional<LocalTime> start, Optional<LocalTime> end) {
        return end.filter(time -> !end.equals(start));
    }

    private Reading<PeriodBound, DateRemark> readBeside(PeriodBound value, Phrase<DateWording> phrase, String words) {
        ParseContext context = ParseContext.ofOwn(value);
        return phrase.whole()
                .map(wording -> StatedTime.<PeriodBound>compare(
                        wording.isLunisolar(),
                        () -> wording.resolve(context, words),
                        named -> match(phrase, wording, named),
                        wording::remarks))
                .orElseGet(() -> readPeriod(value, words, context));
    }

    /**
     * Compares words that denote a period with the value. 平成27年度 cannot be the words of the calendar year 2015; a day within the
     * fiscal year may be inferred from them, so it cannot be compared.
     */
    private static Reading<PeriodBound, DateRemark> readPeriod(PeriodBound value, String words, ParseContext context) {
        try {
            StatedPeriod named = JapaneseDates.parsePeriodPhrase(words, context).stated();
            if (named.getPeriod().equals(DatePeriod.of(value)) || isOpenFromOrUntil(named.getPeriod(), value)) {
                return new Reading<>(Optional.of(value), WordingMatch.AGREES, named.getRemarks());
            }
            return Reading.ofNothing(
                    named.getPeriod().encloses(DatePeriod.of(value)) ? WordingMatch.NOT_READ : WordingMatch.DIFFERS);
        } catch (InvalidDateException noPeriod) {
            return Reading.ofNothing(WordingMatch.NOT_READ);
        }
    }

    /** Checks if a period begins or ends with a date and is open at its other end, as 1951年～ and 令和８年３月31日まで are. */
    private static boolean isOpenFromOrUntil(DatePeriod period, PeriodBound date) {
        Optional<PeriodBound> bound = Optional.of(date);
        return period.getStart().isEmpty()
                ? period.getEnd().equals(bound)
                : period.getEnd().isEmpty() && period.getStart().equals(bound);
    }

    /**
     * Compares the denoted date with the value. Words such as 2023年3月吉日 do not say which day of the month it was, and 昨年4月2日 not
     * in which year.
     */
    private WordingMatch match(Phrase<DateWording> phrase, DateWording wording, PeriodBound named) {
        PeriodBound value = date.orElseThrow();
        if (wording.agrees(named, value)) {
            return wording.isReference() ? WordingMatch.NOT_READ : WordingMatch.AGREES;
        }
        return phrase.mayMean(DatePeriod.of(value), DatePeriod.of(named)) || phrase.namesOtherDate()
                ? WordingMatch.NOT_READ
                : WordingMatch.DIFFERS;
    }

    /** Interprets words without a value: a day of an unknown year, or a whole date. */
    private static Reading<PeriodBound, DateRemark> readAlone(Phrase<DateWording> phrase, String words) {
        return phrase.whole()
                .map(wording -> readAlone(wording, words))
                .orElseGet(() -> new Reading<>(fiscalYear(words), WordingMatch.NOT_READ, List.of()));
    }

    private static Reading<PeriodBound, DateRemark> readAlone(DateWording wording, String words) {
        if (wording.isLunisolar() || wording.isReference()) {
            return Reading.ofNothing(WordingMatch.NO_VALUE);
        }
        try {
            PeriodBound named =
                    wording.resolve(wording.omitsYear() ? ParseContext.of(LEAP_YEAR) : ParseContext.none(), words);
            return new Reading<>(
                    Optional.of(named).filter(date -> !wording.omitsYear()), WordingMatch.NO_VALUE, List.of());
        } catch (InvalidDateException noSuchDay) {
            return Reading.ofNothing(WordingMatch.IMPOSSIBLE);
        }
    }

    /** Returns the fiscal year that words denote. */
    private static Optional<PeriodBound> fiscalYear(String words) {
        try {
            DatePeriod period = JapaneseDates.parsePeriodPhrase(words, ParseContext.none())
                    .stated()
                    .getPeriod();
            return period.getStart()
                    .filter(FiscalYear.class::isInstance)
                    .filter(start -> period.equals(DatePeriod.of(start)));
        } catch (InvalidDateException noPeriod) {
            return Optional.empty();
        }
    }

    // ---------------------------------------------------------------------------------------------- withers

    /**
     * Returns a copy with another date.
     *
     * @param date  the day, month, year or fiscal year, not null
     * @return the stated date, not null
     */
    public StatedDate withDate(PeriodBound date) {
        return new StatedDate(Optional.of(Objects.requireNonNull(date, "date")), from, until, attribution(), basis);
    }

    /**
     * Returns a copy with a time of day.
     *
     * <p>A single time is the one at which it starts.
     *
     * @param time  the time of day in hours and minutes, not null
     * @return the stated date, not null
     * @throws InvalidDateException if the time has seconds
     */
    public StatedDate withTime(TimeSpan time) {
        Objects.requireNonNull(time, "time");
        return withTime(time.start(), withoutRepetition(time.start(), time.end()));
    }

    private StatedDate withTime(Optional<LocalTime> start, Optional<LocalTime> end) {
        start.ifPresent(TimeSpan::requireMinutes);
        end.ifPresent(TimeSpan::requireMinutes);
        return new StatedDate(date, start, end, attribution(), basis);
    }

    /**
     * Returns a copy with another basis.
     *
     * @param basis  whether the date is stated or inferred, not null
     * @return the stated date, not null
     */
    public StatedDate withBasis(Basis basis) {
        return new StatedDate(date, from, until, attribution(), basis);
    }

    @Override
    protected StatedDate with(Attribution<StatedDate> other) {
        return new StatedDate(date, from, until, other, basis);
    }

    /**
     * Returns a copy without words.
     *
     * @return the stated date, not null
     * @throws InvalidTextException if it has no date
     */
    @Override
    public StatedDate withoutAsWritten() {
        return super.withoutAsWritten().requireContent();
    }

    /** Rejects a date that says nothing. */
    private StatedDate requireContent() {
        if (date.isEmpty() && getAsWritten().isEmpty()) {
            throw new InvalidTextException(
                    ParseFailure.of(StatedDate.class, "empty", toValueString().strip()));
        }
        return this;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StatedDate other
                && date.equals(other.date)
                && from.equals(other.from)
                && until.equals(other.until)
                && isStatedAlike(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, from, until, attribution(), basis);
    }

    /** {@return the date and the time of day without the words, the words if there is no date, not null} */
    public String toValueString() {
        StringBuilder text = new StringBuilder();
        date.ifPresent(text::append);
        if (date.isEmpty()) {
            getAsWritten().ifPresent(text::append);
        }
        if (from.isPresent() || until.isPresent()) {
            text.append(' ').append(new TimeSpan(from, until.or(() -> from)));
        }
        return text.toString();
    }

    /**
     * Returns the date and the time of day, followed by the words in brackets.
     *
     * @return a short text, such as {@code 2017-10-01 (10月1日)}, not null
     */
    @Override
    public String toString() {
        String value = toValueString();
        return date.isPresent()
                ? value + getAsWritten().map(words -> " (" + words + ")").orElse("")
                : value;
    }
}
