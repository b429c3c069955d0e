package dev.renkei.agreement;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedPeriod;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The activation (発動) of an agreement that is dormant until a condition is met, such as an agreement on help in disasters.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Activation implements Document permits ImmutableActivation {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Activation, Builder> TYPE = DocumentType.of(
            Activation.class,
            "The activation (発動) of an agreement that is dormant until a condition is met.",
            type -> type.builtBy(Activation::builder, Builder::build)
                    .required(
                            "condition",
                            LocalizedText.TYPE,
                            Activation::getCondition,
                            Builder::condition,
                            "The condition that activates the agreement, in the source's words.")
                    .list(
                            "periods",
                            StatedPeriod.TYPE,
                            Activation::getPeriods,
                            Builder::addPeriod,
                            "The periods for which the agreement was activated.")
                    .extensions(Activation::getExtensions, Builder::putAllExtensions));

    Activation() {}

    /** {@return a new builder, on which {@code condition} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the condition that activates the agreement, in the words of the source, not null} */
    @Valid
    public abstract LocalizedText getCondition();

    /** {@return the periods for which the agreement was activated, possibly empty, not null} */
    public abstract List<@Valid StatedPeriod> getPeriods();

    /**
     * Returns the condition and the periods.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Activation", getCondition(), getPeriods());
    }

    /** Builds an {@link Activation}. */
    public static final class Builder extends ImmutableActivation.Builder
            implements DocumentBuilder<Activation, Activation.Builder> {
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
