package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty (義務) with due days, such as a yearly review (見直し) or report (実績報告).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Duty implements Document permits ImmutableDuty {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Duty, Builder> TYPE = DocumentType.of(
            Duty.class,
            "A duty (義務) with due days, such as a yearly review or report.",
            type -> type.builtBy(Duty::builder, Builder::build)
                    .optional("id", BasicType.STRING, Duty::getId, Builder::id, "The key of the duty.")
                    .optional("kind", Kind.TYPE, Duty::getKind, Builder::kind, "The kind of duty.")
                    .optional(
                            "title",
                            LocalizedText.TYPE,
                            Duty::getTitle,
                            Builder::title,
                            "What is to be done, in the words of the source.")
                    .list(
                            "parties",
                            BasicType.REFERENCE,
                            Duty::getPartyIds,
                            Builder::addPartyId,
                            "The keys of the parties that have the duty; all of them if left out.")
                    .optional(
                            "dueOn",
                            StatedDate.TYPE,
                            Duty::getDueOn,
                            Builder::dueOn,
                            "The day on which the duty is due, the first one if it is due again.")
                    .optional(
                            "interval",
                            CivilPeriods.LENGTH,
                            Duty::getInterval,
                            Builder::interval,
                            "The time after which the duty is due again.")
                    .list(
                            "doneOn",
                            StatedDate.TYPE,
                            Duty::getDoneOn,
                            Builder::addDoneOn,
                            "The days on which the duty was done.")
                    .extensions(Duty::getExtensions, Builder::putAllExtensions));

    /**
     * A kind of duty (義務の種類), such as {@code review} or {@code report}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** The parties review the agreement or its results (検証・見直し). */
        public static final Kind REVIEW = Kind.of("review");

        /** A party reports on what was done (実績報告). */
        public static final Kind REPORT = Kind.of("report");

        /** The parties meet (連絡会議). */
        public static final Kind MEETING = Kind.of("meeting");

        /** The parties talk about renewal (更新の協議). */
        public static final Kind RENEWAL_TALKS = Kind.of("renewal-talks");

        /** The parties draw up the plan of the next period (次期計画の策定). */
        public static final Kind PLAN = Kind.of("plan");

        /** The parties practise what they agreed on (訓練). */
        public static final Kind DRILL = Kind.of("drill");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "DutyKind",
                "A kind of duty, of an open list.",
                Kind::of,
                List.of(REVIEW, REPORT, MEETING, RENEWAL_TALKS, PLAN, DRILL));

        private Kind(String code) {
            super(code);
        }

        /**
         * Obtains a kind of duty from its code.
         *
         * <p>For example, {@code Duty.Kind.of("review")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of duty from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
            return of(text.toString());
        }

        /**
         * Obtains a kind of duty from its text, as {@link #parse(CharSequence)} does.
         *
         * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
         *
         * @param text  the text, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
         */
        public static Kind valueOf(String text) {
            return parse(text);
        }

        /**
         * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code Duty.Kind.parse("見直し", Locale.JAPANESE)} returns {@code review}. Width and case are ignored.
         *
         * @param label  the label, or the code itself, not null
         * @param locale  the language of the label, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if no known kind has the label
         */
        public static Kind parse(CharSequence label, Locale locale) {
            return find(Kind.TYPE, label, locale);
        }
    }

    Duty() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the duty, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the kind of duty, empty if not stated, not null} */
    public abstract Optional<Kind> getKind();

    /** {@return the title, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the keys of the parties that have the duty, possibly empty, not null} */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getPartyIds();

    /** {@return the day on which the duty is due, the first one if it is due again, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getDueOn();

    /** {@return the time after which the duty is due again, empty if not stated, not null} */
    public abstract Optional<Period> getInterval();

    /** {@return the days on which the duty was done, in chronological order, possibly empty, not null} */
    public abstract List<@Valid StatedDate> getDoneOn();

    /**
     * Returns the days on which the duty is due within a window.
     *
     * <p>A duty with an interval is due again after each interval, counted from its first due day: one that is due each year from
     * 2024-02-29 is due on 2025-02-28 and on 2028-02-29. Without a first due day it is due after each interval from the beginning of
     * the agreement. Each day on which it was done counts for the latest due day before it that was still open, or else for the next
     * one.
     *
     * @param agreement  the agreement that imposes the duty, not null
     * @param first  the first day of the window, not null
     * @param last  the last day of the window, inclusive, not null
     * @return the due days in chronological order, not null
     */
    public final List<DueDuty> dueBetween(Agreement agreement, LocalDate first, LocalDate last) {
        return DutySchedule.of(agreement, this)
                .map(schedule -> schedule.between(first, last))
                .orElseGet(List::of);
    }

    /**
     * Returns the latest due day before a day.
     *
     * @param agreement  the agreement that imposes the duty, not null
     * @param date  the day, not null
     * @return the due day, empty if the duty was not due before, not null
     */
    public final Optional<DueDuty> latestDueBefore(Agreement agreement, LocalDate date) {
        return DutySchedule.of(agreement, this).flatMap(schedule -> schedule.latestBefore(date));
    }

    /**
     * Returns the kind, the title and the due day, for example {@code Duty[review, 2026-03-31]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Duty",
                getKind(),
                getTitle(),
                getDueOn(),
                getInterval(),
                getKind().isPresent() ? Optional.empty() : getId(),
                getDueOn().isPresent() ? List.of() : getDoneOn());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        getInterval().ifPresent(interval -> CivilPeriods.requirePositive(interval, "Interval of a duty"));
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getPartyIds());
    }

    /** Builds a {@link Duty}. */
    public static final class Builder extends ImmutableDuty.Builder implements DocumentBuilder<Duty, Duty.Builder> {
        Builder() {}

        /**
         * Sets the title, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }
    }
}
