package dev.renkei.organization;

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
 * An office (役職) of a person, such as 会長 or 代表取締役.
 *
 * <p>An office without an organization is an office in the organization of the context.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Office implements Document permits ImmutableOffice {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Office, Builder> TYPE = DocumentType.of(
            Office.class,
            "An office (役職) that a person holds, such as 会長 or 代表取締役.",
            type -> type.builtBy(Office::builder, Builder::build)
                    .required("title", LocalizedText.TYPE, Office::getTitle, Builder::title, "The title of the office.")
                    .orAlone()
                    .optional(
                            "organization",
                            Organization.TYPE,
                            Office::getOrganization,
                            Builder::organization,
                            "The organization in which the office is held, if it is not that of the context.")
                    .extensions(Office::getExtensions, Builder::putAllExtensions));

    Office() {}

    /** {@return a new builder, on which {@code title} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains an office from its title, such as {@code Office.of("会長")}.
     *
     * @param title  the title, in the language of the document, not null
     * @return the office, not null
     */
    public static Office of(String title) {
        return builder().title(title).build();
    }

    /** {@return the title of the office, not null} */
    @Valid
    public abstract LocalizedText getTitle();

    /** {@return the organization of the office, if it differs from that of the context, empty if not stated, not null} */
    public abstract Optional<@Valid Organization> getOrganization();

    /**
     * Returns the title, for example {@code Office[会長]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Office", getTitle());
    }

    /** Builds an {@link Office}. */
    public static final class Builder extends ImmutableOffice.Builder
            implements DocumentBuilder<Office, Office.Builder> {
        Builder() {}

        /**
         * Sets the title of the office, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }
    }
}
