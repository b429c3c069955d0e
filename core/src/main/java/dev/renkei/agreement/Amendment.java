package dev.renkei.agreement;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amendment (変更) of an agreement.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Amendment implements Document permits ImmutableAmendment {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Amendment, Builder> TYPE = DocumentType.of(
            Amendment.class,
            "An amendment (変更) of an agreement.",
            type -> type.builtBy(Amendment::builder, Builder::build)
                    .required(
                            "amendedOn",
                            StatedDate.TYPE,
                            Amendment::getAmendedOn,
                            Builder::amendedOn,
                            "The day of the amendment.")
                    .paragraphs(
                            "description",
                            LocalizedText.TYPE,
                            Amendment::getDescription,
                            Builder::addDescription,
                            "What the amendment changes, by paragraph.")
                    .optional(
                            "replaced",
                            FormerProvisions.TYPE,
                            Amendment::getReplaced,
                            Builder::replaced,
                            "The provisions that the amendment replaced, as they were before it.")
                    .extensions(Amendment::getExtensions, Builder::putAllExtensions));

    Amendment() {}

    /** {@return a new builder, on which {@code amendedOn} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day of the amendment, not null} */
    @Valid
    public abstract StatedDate getAmendedOn();

    /** {@return the description of what changes, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getDescription();

    /** {@return the provisions that the amendment replaced, empty if not stated, not null} */
    public abstract Optional<@Valid FormerProvisions> getReplaced();

    /**
     * Returns the day and the description.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Amendment", getAmendedOn(), getDescription());
    }

    /** Builds an {@link Amendment}. */
    public static final class Builder extends ImmutableAmendment.Builder
            implements DocumentBuilder<Amendment, Amendment.Builder> {
        Builder() {}

        /**
         * Adds a paragraph of the description, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addDescription(String text) {
            return addDescription(LocalizedText.of(Objects.requireNonNull(text, "description element")));
        }
    }
}
