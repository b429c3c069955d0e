package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened to the term of an agreement on a day: a renewal, or a notice about a renewal or the end (更新・通知・予告).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class TermEvent implements Document permits ImmutableTermEvent {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<TermEvent, Builder> TYPE = DocumentType.of(
            TermEvent.class,
            "What happened to the term of an agreement on a day: a renewal, or a notice about a renewal or the end.",
            type -> type.builtBy(TermEvent::builder, Builder::build)
                    .required("kind", Kind.TYPE, TermEvent::getKind, Builder::kind, "What happened.")
                    .required("on", StatedDate.TYPE, TermEvent::getOn, Builder::on, "The day on which it happened.")
                    .optional(
                            "side",
                            BasicType.STRING,
                            TermEvent::getSide,
                            Builder::side,
                            "The side that acted; all sides if left out.")
                    .optional(
                            "until",
                            StatedDate.TYPE,
                            TermEvent::getUntil,
                            Builder::until,
                            "The last day in force that follows from it: that of the renewed term, or that which a notice names.")
                    .optional(
                            "withdrawnOn",
                            StatedDate.TYPE,
                            TermEvent::getWithdrawnOn,
                            Builder::withdrawnOn,
                            "The day on which the notice was withdrawn.")
                    .extensions(TermEvent::getExtensions, Builder::putAllExtensions));

    /** What happened to the term of an agreement (更新・通知). */
    public enum Kind implements NeedsModule, Labelled {
        /** The agreement was renewed (更新). */
        RENEWED,
        /** A side gave notice that it does not want the agreement renewed (更新拒絶の通知). */
        RENEWAL_REFUSED,
        /** A side requested the renewal (更新の申出). */
        RENEWAL_REQUESTED,
        /** A side gave notice that it ends the agreement (解約の予告). */
        TERMINATION_NOTICED;

        /** The type of the constants. */
        public static final ConstantType<Kind> TYPE =
                ConstantType.of(Kind.class, "TermEventKind", "What happened to the term of an agreement.");

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    TermEvent() {}

    /** {@return a new builder, on which {@code kind} and {@code on} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what happened, not null} */
    public abstract Kind getKind();

    /** {@return the day on which it happened, not null} */
    @Valid
    public abstract StatedDate getOn();

    /** {@return the side or party that acted, as the agreement names it, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSide();

    /** {@return the last day in force that follows from it, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getUntil();

    /** {@return the day on which a notice was withdrawn, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getWithdrawnOn();

    /**
     * Checks if the event still counts: a notice that was withdrawn does not.
     *
     * @return true if no withdrawal is stated
     */
    public final boolean isEffective() {
        return getWithdrawnOn().isEmpty();
    }

    /** Returns the event as it was known on a day, on which nobody knew that a notice would be withdrawn. */
    final TermEvent asOf(LocalDate date) {
        return builder()
                .from(this)
                .withdrawnOn(getWithdrawnOn()
                        .filter(withdrawn ->
                                withdrawn.firstDay().filter(date::isBefore).isEmpty()))
                .build();
    }

    /** Checks if it is known when it happened. What happened on an unknown day moves no end. */
    final boolean isDated() {
        return getOn().firstDay().isPresent();
    }

    /** Returns the first day on which a dated event can have happened. */
    final LocalDate day() {
        return getOn().firstDay().orElseThrow();
    }

    /**
     * Returns the kind, the day and the new end, for example {@code TermEvent[RENEWED, 2023-03-20, 2024-03-31]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("TermEvent", Optional.of(getKind()), Optional.of(getOn()), getSide(), getUntil());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSide());
    }

    /** Builds a {@link TermEvent}. */
    public static final class Builder extends ImmutableTermEvent.Builder
            implements DocumentBuilder<TermEvent, TermEvent.Builder> {
        Builder() {}
    }
}
