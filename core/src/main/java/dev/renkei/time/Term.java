package dev.renkei.time;

import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.Stated;
import dev.renkei.text.WordingMatch;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The term of an agreement (有効期間): how long it is in force, and what happens afterwards.
 *
 * <p>The initial term is stated by its length (「締結の日から3年間」), by its end (「令和3年3月31日まで」), by both, or not at all. If both are
 * stated, the end determines the term; {@link #lastDayByLength(LocalDate)} returns the end by the length.
 *
 * <p>All days are counted from one anchor, the day on which the agreement takes effect, and never from the end of the previous
 * term. For example, one year from 2020-02-29, with that day counted and renewed three times, ends on 2024-02-28; counting from
 * 2023-03-01 would result in 2024-02-29. Renewals count from the first counted day of the initial term. If that term is stated
 * by its end, or by a length with days, they count from the day after its end.
 *
 * <p>The last day of a length without a {@link CountingRule} is not known exactly: {@link #expiryOn(LocalDate, int)} is then
 * empty, and {@link #earliestExpiryOn(LocalDate, int)} and {@link #latestExpiryOn(LocalDate, int)} return the possible days.
 * Days after 9999-12-31 are not returned.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Term implements Document permits ImmutableTerm {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Term, Builder> TYPE = DocumentType.of(
            Term.class,
            "How long an agreement runs (有効期間), and what follows.",
            type -> type.builtBy(Term::builder, Builder::build)
                    .optional(
                            "length",
                            CivilPeriods.LENGTH,
                            Term::getLength,
                            Builder::length,
                            "The length of the initial term.")
                    .optional(
                            "lengthAsWritten",
                            BasicType.STRING,
                            Term::getLengthAsWritten,
                            Builder::lengthAsWritten,
                            "The words of the agreement about the length.")
                    .optional("end", PartialDate.TYPE, Term::getEnd, Builder::end, "The last day of the initial term.")
                    .optional(
                            "endAsWritten",
                            BasicType.STRING,
                            Term::getEndAsWritten,
                            Builder::endAsWritten,
                            "The words of the agreement about the end.")
                    .optional(
                            "countingRule",
                            CountingRule.TYPE,
                            Term::getCountingRule,
                            Builder::countingRule,
                            "Whether the first day is counted.")
                    .optional(
                            "renewal",
                            Renewal.TYPE,
                            Term::getRenewal,
                            Builder::renewal,
                            "What follows when the initial term is over.")
                    .list(
                            "terminationRights",
                            TerminationRight.TYPE,
                            Term::getTerminationRights,
                            Builder::addTerminationRight,
                            "How the agreement can be ended before its term is over (解約・解除).")
                    .optional(
                            "asWritten",
                            BasicType.STRING,
                            Term::getAsWritten,
                            Builder::asWritten,
                            "The words of the agreement about the term as a whole.")
                    .extensions(Term::getExtensions, Builder::putAllExtensions));

    /**
     * A part of a term that is compared with the words of the agreement.
     */
    public enum Part implements Labelled {
        /** The length of the initial term. */
        LENGTH,
        /** Whether the first day is counted. */
        COUNTING_RULE,
        /** The last day of the initial term. */
        END,
        /** Whether and how the agreement is renewed. */
        RENEWAL_KIND,
        /** The length of each renewal. */
        RENEWAL_LENGTH,
        /** How often the agreement can be renewed. */
        MAX_RENEWALS,
        /** Until when notice must be given. */
        NOTICE,
        /** The time to mend a breach. */
        CURE_PERIOD;

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    /**
     * The term of an agreement that runs on a given day.
     *
     * @param number  how often the agreement was renewed before, 0 for the initial term
     * @param period  the days of the term, without a last day if the term has no end, not null
     */
    public record Current(int number, DatePeriod period) {

        /**
         * Creates a term.
         *
         * @param number  how often the agreement was renewed before, 0 for the initial term
         * @param period  the days of the term, without a last day if the term has no end, not null
         * @throws IllegalArgumentException if the number is negative
         */
        public Current {
            if (number < 0) {
                throw new IllegalArgumentException("Number of a term must not be negative but was " + number);
            }
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * A term that was read from words, with what the words say beside it.
     *
     * <p>令和７年４月１日から令和８年３月31日まで（自動更新） is a term until 2026-03-31 with an automatic renewal, and a start on 2025-04-01.
     *
     * @param term  the term with the words, not null
     * @param start  the first day of the term, which an agreement states as the day on which it takes effect, empty if the words do not
     *     name it, not null
     * @param unread  what the words say of the time that the term does not have, such as a second notice or a date that may be the first or
     *     the last day, as written, possibly empty, not null
     */
    public record Phrase(Term term, Optional<PeriodBound> start, List<String> unread) implements NeedsModule {

        /**
         * Creates a phrase.
         *
         * @param term  the term, not null
         * @param start  the first day, empty if it is not named, not null
         * @param unread  what was not read, as written, not null
         */
        public Phrase {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(start, "start");
            unread = List.copyOf(unread);
        }
    }

    Term() {}

    // -------------------------------------------------------------------------------------------- factories

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the term with a length.
     *
     * <p>「締結の日から3年間」 is {@code Term.ofLength(Period.ofYears(3), CountingRule.FIRST_DAY_EXCLUDED)}, if the agreement takes
     * effect during that day.
     *
     * @param length  the length, positive, not null
     * @param rule  whether the first day is counted, not null
     * @return the term, not null
     * @throws IllegalArgumentException if the length is not positive or more than 9999 years
     */
    public static Term ofLength(Period length, CountingRule rule) {
        return builder().length(length).countingRule(rule).build();
    }

    /**
     * Obtains the term with an end, which is a day, month or year.
     *
     * @param end  the end, inclusive, not null
     * @return the term, not null
     */
    public static Term endingOn(PartialDate end) {
        return builder().end(end).build();
    }

    /**
     * Parses the words of a term: a clause of an agreement, or a cell of a list.
     *
     * <p>For example:
     * <ul>
     * <li>{@code 協定締結の日から３年間とする。ただし、満了の１月前までに申出がないときは、１年間更新する}: {@code P3Y}, renewed automatically for
     *     {@code P1Y} unless notice is given {@code P1M} before
     * <li>{@code 令和7年4月1日～令和8年3月31日（自動更新）}: until 2026-03-31 from 2025-04-01, renewed automatically
     * <li>{@code 期間は定めない}: without an end
     * </ul>
     *
     * <p>Only what can be meant in one way is read: of 約３年, ３年又は５年 and 最長５年 no length, and of a date alone neither a first nor a
     * last day. What else the words say, such as 甲及び乙は協議する, is passed over. The words are kept in the term, so that
     * {@link #compareAsWritten()} goes on to compare them.
     *
     * <p>A length from a stated day counts that day, which begins at midnight (民法140条ただし書). Of 締結の日から３年間 no counting rule is
     * read: whether the day is counted depends on the hour at which the agreement takes effect.
     *
     * @param text  the words, not null
     * @return the term with what the words say beside it, not null
     * @throws InvalidDateException if the words say neither a period, a last day nor a length, nor whether there is a renewal, or if they
     *     name a first or last day that the calendar does not have
     */
    public static Phrase parsePhrase(CharSequence text) {
        return TermPhraseReader.term(Objects.requireNonNull(text, "text").toString());
    }

    // ------------------------------------------------------------------------------------------- attributes

    /** {@return the length of the initial term, positive, at most 9999 years, empty if it is not stated, not null} */
    public abstract Optional<Period> getLength();

    /** {@return the words of the agreement about the length, empty if they are not kept, not null} */
    public abstract Optional<String> getLengthAsWritten();

    /** {@return the end of the initial term, inclusive, empty if it is not stated, not null} */
    public abstract Optional<PartialDate> getEnd();

    /** {@return the words of the agreement about the end, empty if they are not kept, not null} */
    public abstract Optional<String> getEndAsWritten();

    /** {@return the rule on counting the first day of the length, empty if it is not known, not null} */
    public abstract Optional<CountingRule> getCountingRule();

    /** {@return the renewal after the initial term, empty if the agreement does not state any, not null} */
    public abstract Optional<@Valid Renewal> getRenewal();

    /** {@return the rights to end the agreement before its term is over, possibly empty, not null} */
    public abstract List<@Valid TerminationRight> getTerminationRights();

    /**
     * Returns the words of the agreement about the term as a whole.
     *
     * @return the words as written, empty if they are not kept, not null
     */
    public abstract Optional<String> getAsWritten();

    // -------------------------------------------------------------------------------------- derived queries

    /**
     * Compares the words of the whole term with the length and the end, and with the renewal and its notices.
     *
     * <p>The words 令和６年４月１日から３年間とする agree with {@code P3Y} and differ from {@code P2Y}. The words 満了の１月前までに differ from a
     * notice of {@code P3M}.
     *
     * <p>A length beside a word for renewing, as in １年間更新する, is that of the renewal. An end that the words name and the term does not
     * have is a difference.
     *
     * @return {@code DIFFERS} if the words name only other lengths, last days, kinds and lengths of renewal or notices,
     *     {@code NOT_READ} if they name neither a length nor a last day, not null
     */
    @Value.Lazy
    public WordingMatch compareAsWritten() {
        return getAsWritten()
                .map(words -> Stated.isDitto(words)
                        ? WordingMatch.DITTO
                        : TermWording.of(words).compare(this))
                .orElse(WordingMatch.NOT_GIVEN);
    }

    /**
     * Returns the parts of the term of which the words of the whole term say something else.
     *
     * @return the parts, possibly empty, unmodifiable, not null
     */
    public Set<Part> differingParts() {
        return getAsWritten()
                .filter(words -> !Stated.isDitto(words))
                .map(words -> Collections.unmodifiableSet(
                        TermWording.of(words).differences(this).differing()))
                .orElseGet(Set::of);
    }

    /**
     * Compares the words of the length with the length, and with the rule by which it is counted.
     *
     * <p>The words 令和７年４月１日から１年間 count their first day, which begins at midnight, and differ from a rule that excludes it.
     *
     * @return {@code DIFFERS} if the words name only other lengths, or if they count the first day and the rule does not, not null
     */
    @Value.Lazy
    public WordingMatch compareLengthAsWritten() {
        return getLengthAsWritten()
                .filter(words -> !Stated.isDitto(words))
                .filter(words -> getLength().isPresent())
                .map(words -> TermWording.of(words).compareLength(this).match())
                .orElse(WordingMatch.NOT_GIVEN);
    }

    /**
     * Compares the words of the end with the end.
     *
     * @return {@code DIFFERS} if the words name only other days, not null
     */
    @Value.Lazy
    public WordingMatch compareEndAsWritten() {
        return getEndAsWritten()
                .filter(words -> !Stated.isDitto(words))
                .filter(words -> getEnd().isPresent())
                .map(words -> TermWording.of(words).compareEnd(this).match())
                .orElse(WordingMatch.NOT_GIVEN);
    }

    /**
     * Returns the last day of the initial term or of a renewal, assuming that the renewal takes place.
     *
     * @param anchor  the day on which the agreement takes effect, not null
     * @param renewals  the number of renewals by then, 0 for the initial term
     * @return the last day, inclusive, empty if the term has no end or its end is not known exactly, not null
     * @throws IllegalArgumentException if the number of renewals is negative
     */
    public Optional<LocalDate> expiryOn(LocalDate anchor, int renewals) {
        Optional<LocalDate> earliest = earliestExpiryOn(anchor, renewals);
        return getEnd().isPresent() || getCountingRule().isPresent() ? earliest : Optional.empty();
    }

    /**
     * Returns the earliest possible last day of a term. If no counting rule is known, the first day is counted.
     *
     * @param anchor  the day on which the agreement takes effect, not null
     * @param renewals  the number of renewals by then, 0 for the initial term
     * @return the earliest last day, inclusive, empty if no end is known, not null
     * @throws IllegalArgumentException if the number of renewals is negative
     */
    public Optional<LocalDate> earliestExpiryOn(LocalDate anchor, int renewals) {
        return expiry(anchor, renewals, getCountingRule().orElse(CountingRule.FIRST_DAY_INCLUDED));
    }

    /**
     * Returns the latest possible last day of a term. If no counting rule is known, the first day is not counted.
     *
     * @param anchor  the day on which the agreement takes effect, not null
     * @param renewals  the number of renewals by then, 0 for the initial term
     * @return the latest last day, inclusive, empty if no end is known, not null
     * @throws IllegalArgumentException if the number of renewals is negative
     */
    public Optional<LocalDate> latestExpiryOn(LocalDate anchor, int renewals) {
        return expiry(anchor, renewals, getCountingRule().orElse(CountingRule.FIRST_DAY_EXCLUDED));
    }

    /**
     * Returns the last day of the initial term by its length, regardless of a stated end.
     *
     * @param anchor  the day on which the agreement takes effect, not null
     * @return the last day, inclusive, empty if the length or its counting rule is not known, not null
     */
    public Optional<LocalDate> lastDayByLength(LocalDate anchor) {
        Objects.requireNonNull(anchor, "anchor");
        return getCountingRule().flatMap(rule -> lastDayByLength(anchor, rule));
    }

    private Optional<LocalDate> lastDayByLength(LocalDate anchor, CountingRule rule) {
        return getLength().flatMap(length -> CivilPeriods.lastDay(rule.firstCountedDay(anchor), length, 1));
    }

    private Optional<LocalDate> expiry(LocalDate anchor, int renewals, CountingRule rule) {
        Objects.requireNonNull(anchor, "anchor");
        if (renewals < 0) {
            throw new IllegalArgumentException("Number of renewals must not be negative but was " + renewals);
        }
        Optional<LocalDate> initial = initialExpiry(anchor, rule);
        if (renewals == 0 || initial.isEmpty()) {
            return initial;
        }
        return getRenewal()
                .filter(renewal ->
                        renewal.getMaxRenewals().filter(max -> renewals > max).isEmpty())
                .flatMap(Renewal::getLength)
                .flatMap(each -> renewedExpiry(initial.get(), rule.firstCountedDay(anchor), each, renewals));
    }

    private Optional<LocalDate> initialExpiry(LocalDate anchor, CountingRule rule) {
        return getEnd().map(PartialDate::getLastDay)
                .or(() -> lastDayByLength(anchor, rule))
                .or(() -> lastDayBeforeAnniversary(anchor, 0, rule));
    }

    /** Returns the last day before an anniversary, numbered from 0, on which a rolling term is extended. */
    private Optional<LocalDate> lastDayBeforeAnniversary(LocalDate anchor, int number, CountingRule rule) {
        return getRenewal()
                .filter(Renewal::isRolling)
                .flatMap(Renewal::getLength)
                .flatMap(each -> CivilPeriods.lastDay(rule.firstCountedDay(anchor), each, number + 1));
    }

    private Optional<LocalDate> renewedExpiry(LocalDate initialExpiry, LocalDate firstDay, Period each, int renewals) {
        Optional<Period> wholeMonths =
                getLength().filter(length -> getEnd().isEmpty() && CivilPeriods.daysOf(length) == 0);
        if (wholeMonths.isEmpty()) {
            return CivilPeriods.lastDay(initialExpiry.plusDays(1), each, renewals);
        }
        long months = wholeMonths.get().toTotalMonths() + each.toTotalMonths() * renewals;
        return CivilPeriods.lastDay(firstDay, months, CivilPeriods.daysOf(each) * renewals);
    }

    /**
     * Returns the last day before the next renewal: that of the term, or with a rolling renewal that before the anniversary, if the
     * term has not ended by then.
     *
     * @param anchor  the day on which the agreement takes effect, not null
     * @param renewals  the number of renewals by then, 0 for the initial term
     * @return the last day, inclusive, empty if the agreement is not renewed from term to term, or if the day is not known
     *     exactly, not null
     * @throws IllegalArgumentException if the number of renewals is negative
     */
    public Optional<LocalDate> lastDayBeforeRenewal(LocalDate anchor, int renewals) {
        Optional<Renewal> renewal = getRenewal().filter(each -> each.getKind().isByTerms());
        Optional<LocalDate> expiry = renewal.flatMap(each -> expiryOn(anchor, renewals));
        boolean isLast = renewal.flatMap(Renewal::getMaxRenewals)
                .filter(max -> renewals >= max)
                .isPresent();
        if (expiry.isEmpty() || isLast) {
            return Optional.empty();
        }
        return renewal.filter(Renewal::isRolling).isPresent()
                ? getCountingRule()
                        .flatMap(rule -> lastDayBeforeAnniversary(anchor, renewals, rule))
                        .map(day -> day.isAfter(expiry.get()) ? expiry.get() : day)
                : expiry;
    }

    /**
     * Returns the last day on which every side can give notice against the next automatic renewal, or can request the next one.
     *
     * <p>If the sides have different notice periods, the longest one applies.
     *
     * @param anchor  the day on which the agreement takes effect, not null
     * @param renewals  the number of renewals by then, 0 for the initial term
     * @return the last day of notice, empty if the term has no exact end, no renewal from term to term or no notice period, not
     *     null
     * @throws IllegalArgumentException if the number of renewals is negative
     */
    public Optional<LocalDate> lastDayOfNotice(LocalDate anchor, int renewals) {
        return earliest(anchor, renewals, notices());
    }

    /**
     * Returns the last day on which one side can give notice against the next automatic renewal, or can request the next one.
     *
     * @param anchor  the day on which the agreement takes effect, not null
     * @param renewals  the number of renewals by then, 0 for the initial term
     * @param side  the side or party, as the notice names it, not null
     * @return the last day of notice, empty if the term has no exact end, no renewal from term to term or no notice period for
     *     the side, not null
     * @throws IllegalArgumentException if the number of renewals is negative
     */
    public Optional<LocalDate> lastDayOfNotice(LocalDate anchor, int renewals, String side) {
        Objects.requireNonNull(side, "side");
        List<Notice> ofSide =
                notices().stream().filter(notice -> notice.appliesTo(side)).toList();
        return earliest(anchor, renewals, ofSide);
    }

    /**
     * Returns the last day on which a notice of this term can be given.
     *
     * <p>A stated day is that of the initial term. For a renewal it is later by the lengths of the renewals, counted from the stated
     * day: 2022-12-31 is 2023-12-31 after one year, and a month stays the end of the month.
     *
     * @param anchor  the day on which the agreement takes effect, not null
     * @param renewals  the number of renewals by then, 0 for the initial term
     * @param notice  a notice of the renewal, not null
     * @return the last day of notice, empty if it is not known exactly, not null
     * @throws IllegalArgumentException if the number of renewals is negative
     */
    public Optional<LocalDate> lastDayOfNotice(LocalDate anchor, int renewals, Notice notice) {
        Objects.requireNonNull(notice, "notice");
        Optional<LocalDate> end = lastDayBeforeRenewal(anchor, renewals);
        return end.flatMap(notice::lastDayBefore).or(() -> end.flatMap(any -> statedDay(notice, renewals)));
    }

    private Optional<LocalDate> statedDay(Notice notice, int renewals) {
        Optional<PartialDate> stated = notice.getLastDay();
        if (renewals == 0) {
            return stated.map(PartialDate::getLastDay);
        }
        return stated.flatMap(day -> getRenewal()
                .flatMap(Renewal::getLength)
                .flatMap(each -> CivilPeriods.dayAfter(day.getFirstDay(), each, renewals))
                .map(later -> lastDay(later, day.getPrecision())));
    }

    private static LocalDate lastDay(LocalDate day, PartialDate.Precision precision) {
        return switch (precision) {
            case YEAR -> PartialDate.of(day.getYear()).getLastDay();
            case MONTH -> PartialDate.of(YearMonth.from(day)).getLastDay();
            case DAY -> day;
        };
    }

    private List<Notice> notices() {
        return getRenewal()
                .filter(renewal ->
                        renewal.getKind().isByTerms() && renewal.getKind().hasNotices())
                .map(Renewal::getNotices)
                .orElse(List.of());
    }

    private Optional<LocalDate> earliest(LocalDate anchor, int renewals, List<Notice> notices) {
        return notices.stream()
                .flatMap(notice -> lastDayOfNotice(anchor, renewals, notice).stream())
                .min(LocalDate::compareTo);
    }

    /**
     * Returns the rights by which a side can end the agreement by notice: the stated ones, and the notice that ends an evergreen
     * agreement.
     *
     * @return the rights, possibly empty, not null
     */
    public List<TerminationRight> rightsToEnd() {
        Stream<TerminationRight> evergreen = getRenewal()
                .filter(renewal -> renewal.getKind() == Renewal.Kind.EVERGREEN)
                .map(renewal ->
                        TerminationRight.builder().notices(renewal.getNotices()).build())
                .stream();
        return Stream.concat(getTerminationRights().stream(), evergreen).toList();
    }

    /**
     * Returns the term that runs on a day, assuming that no notice was given before.
     *
     * <p>The initial term starts on the anchor, and each renewal on the day after the previous term. An evergreen or indefinite
     * agreement has one term without end. Renewals on request are not assumed, so no term runs after the initial term.
     *
     * @param anchor  the day on which the agreement takes effect, in the years 1 to 9999, not null
     * @param date  the day to query, in the years 1 to 9999, not null
     * @return the term, empty if no term runs on the day, or if the term is not known exactly, not null
     * @throws DateTimeException if the anchor is out of range
     */
    public Optional<Current> termAt(LocalDate anchor, LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (date.isBefore(anchor)) {
            return Optional.empty();
        }
        return new TermSequence(this, anchor).at(date);
    }

    // ---------------------------------------------------------------------------------------------- withers

    /**
     * Returns a copy with another length.
     *
     * @param length  the length, positive, not null
     * @return the term, not null
     */
    public final Term withLength(Period length) {
        return builder().from(this).length(length).build();
    }

    /**
     * Returns a copy with another end.
     *
     * @param end  the end, inclusive, not null
     * @return the term, not null
     */
    public final Term withEnd(PartialDate end) {
        return builder().from(this).end(end).build();
    }

    /**
     * Returns a copy with another counting rule.
     *
     * @param rule  whether the first day is counted, not null
     * @return the term, not null
     */
    public final Term withCountingRule(CountingRule rule) {
        return builder().from(this).countingRule(rule).build();
    }

    /**
     * Returns a copy with another renewal.
     *
     * @param renewal  what happens after the initial term, not null
     * @return the term, not null
     */
    public final Term withRenewal(Renewal renewal) {
        return builder().from(this).renewal(renewal).build();
    }

    /**
     * Returns a copy with other words.
     *
     * @param asWritten  the words of the agreement, not null
     * @return the term, not null
     */
    public final Term withAsWritten(String asWritten) {
        return builder().from(this).asWritten(asWritten).build();
    }

    // ------------------------------------------------------------------------------------------------ check

    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getLengthAsWritten());
        UnicodeText.requireWellFormed(getEndAsWritten());
        UnicodeText.requireWellFormed(getAsWritten());
        getLength().ifPresent(length -> CivilPeriods.requirePositive(length, "Length of a term"));
    }

    /**
     * Returns the stated properties of the term, for example
     * {@code Term[P3Y, FIRST_DAY_EXCLUDED, Renewal[AUTOMATIC, P1Y, Notice[P1M]]]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Term",
                getLength(),
                getEnd().map(end -> "until " + end),
                getCountingRule(),
                getRenewal(),
                getTerminationRights(),
                getAsWritten());
    }

    /** Builds a {@link Term}. */
    public static final class Builder extends ImmutableTerm.Builder implements DocumentBuilder<Term, Term.Builder> {
        Builder() {}
    }
}
