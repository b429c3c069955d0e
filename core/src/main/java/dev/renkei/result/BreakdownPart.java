package dev.renkei.result;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a figure (内訳), such as 店舗 34件.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class BreakdownPart implements Document permits ImmutableBreakdownPart {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<BreakdownPart, Builder> TYPE = DocumentType.of(
            BreakdownPart.class,
            "A part of a figure (内訳), such as 店舗 34件.",
            type -> type.builtBy(BreakdownPart::builder, Builder::build)
                    .required(
                            "label",
                            LocalizedText.TYPE,
                            BreakdownPart::getLabel,
                            Builder::label,
                            "What the part counts.")
                    .required(
                            "value", Quantity.TYPE, BreakdownPart::getValue, Builder::value, "The figure of the part.")
                    .optional(
                            "share",
                            Share.TYPE,
                            BreakdownPart::getShare,
                            Builder::share,
                            "The share as printed, of the figure or of the whole of the part.")
                    .optional(
                            "universe",
                            Quantity.TYPE,
                            BreakdownPart::getUniverse,
                            Builder::universe,
                            "The whole of which the part has its own share, such as all towns.")
                    .extensions(BreakdownPart::getExtensions, Builder::putAllExtensions));

    BreakdownPart() {}

    /** {@return a new builder, on which {@code label} and {@code value} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the label of what the part counts, not null} */
    @Valid
    public abstract LocalizedText getLabel();

    /** {@return the figure of the part, not null} */
    @Valid
    public abstract Quantity getValue();

    /** {@return the share as printed, of the figure or of the whole of the part, empty if not stated, not null} */
    public abstract Optional<Share> getShare();

    /** {@return the whole to which the share of the part relates, empty if it is the figure itself, not null} */
    public abstract Optional<@Valid Quantity> getUniverse();

    /**
     * Returns the label and the figure, for example {@code BreakdownPart[店舗, 34 件]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("BreakdownPart", getLabel(), getValue());
    }

    /** Builds a {@link BreakdownPart}. */
    public static final class Builder extends ImmutableBreakdownPart.Builder
            implements DocumentBuilder<BreakdownPart, BreakdownPart.Builder> {
        Builder() {}

        /**
         * Sets the label, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder label(String text) {
            return label(LocalizedText.of(Objects.requireNonNull(text, "label")));
        }
    }
}
