package dev.renkei.time;

import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.WordingMatch;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A right to end an agreement before its term is over (解約・解除), at any time or under a condition.
 *
 * <p>「いつでも1か月前の予告により解約できる」 has a notice of one month and no condition. 「相手方が違反し、30日以内に是正しないときは解除できる」 has
 * a condition and a cure period of 30 days.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class TerminationRight implements Document permits ImmutableTerminationRight {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<TerminationRight, Builder> TYPE = DocumentType.of(
            TerminationRight.class,
            "A right to end an agreement before its term is over (解約・解除).",
            type -> type.builtBy(TerminationRight::builder, Builder::build)
                    .optional(
                            "condition",
                            LocalizedText.TYPE,
                            TerminationRight::getCondition,
                            Builder::condition,
                            "What must have happened, such as a breach (違反); the agreement can be ended at any time if left out.")
                    .optional(
                            "curePeriod",
                            CivilPeriods.LENGTH,
                            TerminationRight::getCurePeriod,
                            Builder::curePeriod,
                            "The time within which the other side can mend what has happened (是正).")
                    .list(
                            "notices",
                            Notice.TYPE,
                            TerminationRight::getNotices,
                            Builder::addNotice,
                            "How long before the end a side must give notice (予告).")
                    .optional(
                            "asWritten",
                            BasicType.STRING,
                            TerminationRight::getAsWritten,
                            Builder::asWritten,
                            "The words of the agreement about the termination.")
                    .extensions(TerminationRight::getExtensions, Builder::putAllExtensions));

    TerminationRight() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the right to end an agreement at any time by notice.
     *
     * @param notices  the notice that each side must give, none if the agreement does not state any, not null
     * @return the right, not null
     */
    public static TerminationRight atAnyTime(Notice... notices) {
        return builder().addNotices(notices).build();
    }

    /** {@return the condition, in the words of the source, empty if the agreement can be ended at any time, not null} */
    public abstract Optional<@Valid LocalizedText> getCondition();

    /** {@return the time to mend what has happened, positive, at most 9999 years, empty if not stated, not null} */
    public abstract Optional<Period> getCurePeriod();

    /** {@return the notices that a side must give, possibly empty, not null} */
    public abstract List<@Valid Notice> getNotices();

    /** {@return the words of the agreement about the termination, empty if they are not kept, not null} */
    public abstract Optional<String> getAsWritten();

    /**
     * Checks if the agreement can be ended without a condition.
     *
     * @return true if no condition is stated
     */
    public final boolean isAtAnyTime() {
        return getCondition().isEmpty();
    }

    /**
     * Returns the earliest last day in force of an agreement that a notice ends.
     *
     * <p>If several notices apply to the side, the longest one counts.
     *
     * @param givenOn  the day on which notice was given, not null
     * @param side  the side that gave it, as the agreement names it, empty if it is not known, not null
     * @return the last day in force, empty if no time is stated for the side, not null
     */
    public final Optional<LocalDate> earliestEndAfter(LocalDate givenOn, Optional<String> side) {
        Objects.requireNonNull(side, "side");
        return getNotices().stream()
                .filter(notice -> side.filter(given -> !notice.appliesTo(given)).isEmpty())
                .flatMap(notice -> notice.earliestEndAfter(givenOn).stream())
                .max(LocalDate::compareTo);
    }

    /**
     * Compares the words of the agreement with the notices and the cure period.
     *
     * @return {@code DIFFERS} if the words name only other times, not null
     */
    @Value.Lazy
    public WordingMatch compareAsWritten() {
        return getAsWritten()
                .map(words -> TermWording.of(words).compare(this).match())
                .orElse(WordingMatch.NOT_GIVEN);
    }

    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getAsWritten());
        getCurePeriod().ifPresent(length -> CivilPeriods.requirePositive(length, "Cure period"));
    }

    /**
     * Returns the stated properties, for example {@code TerminationRight[Notice[P1M]]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("TerminationRight", getCondition(), getCurePeriod(), getNotices(), getAsWritten());
    }

    /** Builds a {@link TerminationRight}. */
    public static final class Builder extends ImmutableTerminationRight.Builder
            implements DocumentBuilder<TerminationRight, TerminationRight.Builder> {
        Builder() {}

        /**
         * Sets the condition, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder condition(String text) {
            return condition(LocalizedText.of(Objects.requireNonNull(text, "condition")));
        }
    }
}
