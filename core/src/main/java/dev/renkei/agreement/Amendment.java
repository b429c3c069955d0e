package dev.renkei.agreement;

import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.DocumentType;
import dev.renkei.message.Excerpt;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * An amendment (変更) of an agreement.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Amendment implements Document permits ImmutableAmendment {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Amendment, Builder> TYPE = DocumentType.of(
                    Amendment.class, "An amendment (変更) of an agreement.", Amendment::builder, Builder::build)
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
                    Builder::description,
                    "What the amendment changes, by paragraph.")
            .extensions(Amendment::getExtensions, Builder::putAllExtensions);

    Amendment() {}

    /**
     * Obtains a builder. It needs {@code amendedOn}.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day of the amendment, not null} */
    @Valid
    public abstract StatedDate getAmendedOn();

    /** {@return what the amendment changes, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getDescription();

    /**
     * Returns the day and what was amended.
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
         * Adds to what the amendment changes, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addDescription(String text) {
            return addDescription(LocalizedText.of(text));
        }
    }
}
