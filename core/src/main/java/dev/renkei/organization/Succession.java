package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How and when one organization continued another (承継): a merger, a split, a change of name.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Succession implements Document permits ImmutableSuccession {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Succession, Builder> TYPE = DocumentType.of(
            Succession.class,
            "How and when one organization continued another (承継).",
            type -> type.builtBy(Succession::builder, Builder::build)
                    .optional(
                            "kind",
                            SuccessionKind.TYPE,
                            Succession::getKind,
                            Builder::kind,
                            "The kind of succession, such as a merger (合併).")
                    .optional(
                            "effectiveOn",
                            StatedDate.TYPE,
                            Succession::getEffectiveOn,
                            Builder::effectiveOn,
                            "The day on which the succession took effect.")
                    .extensions(Succession::getExtensions, Builder::putAllExtensions));

    Succession() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of succession, empty if not stated, not null} */
    public abstract Optional<SuccessionKind> getKind();

    /** {@return the day on which the succession took effect, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getEffectiveOn();

    /**
     * Returns the kind and the day, for example {@code Succession[merger, 2013-03-21]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Succession", getKind(), getEffectiveOn());
    }

    /** Builds a {@link Succession}. */
    public static final class Builder extends ImmutableSuccession.Builder
            implements DocumentBuilder<Succession, Succession.Builder> {
        Builder() {}
    }
}
