package dev.renkei.time;

import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.WordingMatch;
import dev.renkei.wording.Excerpt;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A notice (申出・通知・予告) that a side must give in time: to prevent a renewal, to request one, or to end the agreement.
 *
 * <p>The last day is counted back from the expiry (「期間満了の1か月前までに」) or stated (「令和4年12月28日までに」).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Notice implements Document permits ImmutableNotice {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Notice, Builder> TYPE = DocumentType.of(
            Notice.class,
            "Until when, and how, a side must give notice to prevent a renewal, to request one, or to end the agreement.",
            type -> type.builtBy(Notice::builder, Builder::build)
                    .optional("lead", CivilPeriods.LEAD, Notice::getLead, Builder::lead, "The time before the end.")
                    .orAlone()
                    .optional(
                            "lastDay",
                            PartialDate.TYPE,
                            Notice::getLastDay,
                            Builder::lastDay,
                            "The last day for the notice in the initial term, where the agreement states a day; the same day a renewal later for each renewal.")
                    .optional(
                            "side",
                            BasicType.STRING,
                            Notice::getSide,
                            Builder::side,
                            "The side that must give notice; every side if left out.")
                    .flag(
                            "inWriting",
                            Notice::isInWriting,
                            Builder::inWriting,
                            "Whether the notice must be in writing (書面により).")
                    .flag(
                            "withdrawable",
                            Notice::isWithdrawable,
                            Builder::withdrawable,
                            "Whether the side that gave the notice can withdraw it.")
                    .optional(
                            "asWritten",
                            BasicType.STRING,
                            Notice::getAsWritten,
                            Builder::asWritten,
                            "The words of the agreement about the notice.")
                    .extensions(Notice::getExtensions, Builder::putAllExtensions));

    Notice() {}

    // -------------------------------------------------------------------------------------------- factories

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the notice period of every side.
     *
     * <p>「期間満了の1か月前までに」 is {@code of(Period.ofMonths(1))}.
     *
     * @param lead  the time before the expiry, not negative, zero if notice may be given on the last day, not null
     * @return the notice, not null
     * @throws IllegalArgumentException if the time is negative or more than 9999 years
     */
    public static Notice of(Period lead) {
        return builder().lead(lead).build();
    }

    /**
     * Obtains the notice period of one side.
     *
     * @param lead  the time before the expiry, not negative, zero if notice may be given on the last day, not null
     * @param side  the side or party that must give notice, such as 甲, not null
     * @return the notice, not null
     * @throws IllegalArgumentException if the time is negative or more than 9999 years
     */
    public static Notice of(Period lead, String side) {
        return builder().lead(lead).side(side).build();
    }

    // ------------------------------------------------------------------------------------------- attributes

    /** {@return the time before the expiry, not negative, at most 9999 years, empty if not stated, not null} */
    public abstract Optional<Period> getLead();

    /** {@return the stated last day for the notice in the initial term, empty if it is counted or not stated, not null} */
    public abstract Optional<PartialDate> getLastDay();

    /** {@return the side or party that must give notice, as the agreement names it, empty for every side, not null} */
    public abstract Optional<String> getSide();

    /**
     * Checks if the notice must be in writing (書面により).
     *
     * @return true if the agreement requires writing, false if it does not say so
     */
    @Value.Default
    public boolean isInWriting() {
        return false;
    }

    /**
     * Checks if the side that gave the notice can withdraw it.
     *
     * @return true if the agreement says that it can be withdrawn
     */
    @Value.Default
    public boolean isWithdrawable() {
        return false;
    }

    /** {@return the words of the agreement about the notice, empty if they are not kept, not null} */
    public abstract Optional<String> getAsWritten();

    // -------------------------------------------------------------------------------------- derived queries

    /**
     * Checks if the notice applies to a side.
     *
     * @param side  the side or party, not null
     * @return true if the notice names the side, or names none
     */
    public final boolean appliesTo(String side) {
        Objects.requireNonNull(side, "side");
        return getSide().filter(named -> !named.equals(side)).isEmpty();
    }

    /**
     * Returns the last day on which notice can be given, counted back from an expiry.
     *
     * <p>One month before an expiry on 2017-03-31 is 2017-02-28.
     *
     * @param expiry  the last day of the term, not null
     * @return the last day of notice, empty if no time before the expiry is stated, not null
     */
    public final Optional<LocalDate> lastDayBefore(LocalDate expiry) {
        Objects.requireNonNull(expiry, "expiry");
        return getLead().map(expiry::minus);
    }

    /**
     * Returns the earliest last day in force of an agreement that a notice ends.
     *
     * <p>The time is counted as the Civil Code requires (民法140条, 143条): the day of the notice is not counted. One month after a
     * notice on 2024-01-31 is 2024-02-29, and after one on 2024-02-29 it is 2024-03-31.
     *
     * @param givenOn  the day on which notice was given, not null
     * @return the last day in force, empty if no time is stated, or if it would be after 9999-12-31, not null
     */
    public final Optional<LocalDate> earliestEndAfter(LocalDate givenOn) {
        Objects.requireNonNull(givenOn, "givenOn");
        return getLead()
                .flatMap(lead -> lead.isZero()
                        ? Optional.of(givenOn)
                        : CivilPeriods.lastDay(CountingRule.FIRST_DAY_EXCLUDED.firstCountedDay(givenOn), lead, 1));
    }

    /**
     * Compares the words of the agreement with the time or the day.
     *
     * <p>The words 期間満了日の3か月前までに agree with {@code P3M} and differ from {@code P1M}.
     *
     * @return {@code DIFFERS} if the words name only other times or days, not null
     */
    @Value.Lazy
    public WordingMatch compareAsWritten() {
        return getAsWritten()
                .map(words -> TermWording.of(words).compare(this).match())
                .orElse(WordingMatch.NOT_GIVEN);
    }

    // ------------------------------------------------------------------------------------------------ check

    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSide());
        UnicodeText.requireWellFormed(getAsWritten());
        getLead().ifPresent(lead -> CivilPeriods.requireNotNegative(lead, "Notice"));
    }

    /**
     * Returns the time or the last day, and the side if one is named, for example {@code Notice[P3M, 甲]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Notice", getLead(), getLastDay(), getSide(), getAsWritten());
    }

    /** Builds a {@link Notice}. */
    public static final class Builder extends ImmutableNotice.Builder
            implements DocumentBuilder<Notice, Notice.Builder> {
        Builder() {}
    }
}
