package dev.renkei.time;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Draft;
import dev.renkei.document.UnicodeText;
import dev.renkei.mapper.NeedsModule;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * A period of notice: how long before the end a side must give notice to end the agreement (「期間満了の1か月前までに」).
 *
 * @param lead  the time before the expiry, not negative, zero if notice may be given on the last day, not null
 * @param side  the side or party that must give notice, as the agreement names it, empty for every side, not null
 */
public record Notice(Period lead, Optional<String> side) implements NeedsModule {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Notice, Draft<Notice>> TYPE = DocumentType.of(
                    Notice.class,
                    "How long before the end a side must speak, if the agreement is to end.",
                    Draft<Notice>::new,
                    Draft::build)
            .required(
                    "lead",
                    CivilPeriods.LEAD,
                    Notice::lead,
                    (draft, lead) -> draft.begin(Notice.of(lead)),
                    "The time before the end.")
            .orAlone()
            .optional(
                    "side",
                    BasicType.STRING,
                    Notice::side,
                    (draft, side) -> draft.then(notice -> Notice.of(notice.lead(), side)),
                    "The side that must keep it; every side if left out.")
            .end();

    /**
     * Creates a notice period.
     *
     * @param lead  the time before the expiry, not negative, not null
     * @param side  the side or party that must give notice, empty for every side, not null
     * @throws IllegalArgumentException if the time is negative or more than 9999 years
     */
    public Notice {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(side, "side");
        UnicodeText.requireWellFormed(side);
        CivilPeriods.requireNotNegative(lead, "Notice");
    }

    /**
     * Obtains the notice period of every side.
     *
     * @param lead  the time before the expiry, not negative, not null
     * @return the notice period, not null
     */
    public static Notice of(Period lead) {
        return new Notice(lead, Optional.empty());
    }

    /**
     * Obtains the notice period of one side.
     *
     * @param lead  the time before the expiry, not negative, not null
     * @param side  the side or party that must give notice, such as 甲, not null
     * @return the notice period, not null
     */
    public static Notice of(Period lead, String side) {
        return new Notice(lead, Optional.of(side));
    }

    /**
     * Checks if the notice period applies to a side.
     *
     * @param side  the side or party, not null
     * @return true if the notice period names the side, or names none
     */
    public boolean appliesTo(String side) {
        Objects.requireNonNull(side, "side");
        return this.side.isEmpty() || this.side.get().equals(side);
    }

    /**
     * Returns the last day on which notice can be given.
     *
     * <p>One month before an expiry on 2017-03-31 is 2017-02-28.
     *
     * @param expiry  the last day of the term, not null
     * @return the last day of notice, not null
     */
    public LocalDate lastDayBefore(LocalDate expiry) {
        return expiry.minus(lead);
    }

    /**
     * Returns the notice period, as {@code P3M}, or {@code P3M (甲)} if a side is named.
     */
    @Override
    public String toString() {
        return side.map(named -> lead + " (" + named + ")").orElseGet(lead::toString);
    }
}
