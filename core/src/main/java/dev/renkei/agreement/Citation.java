package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
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
 * A citation of a law, ordinance or other text (根拠法令), such as みなと市見守り条例第３条から第５条.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Citation implements Document permits ImmutableCitation {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Citation, Builder> TYPE = DocumentType.of(
            Citation.class,
            "A citation of a law, an ordinance or another text (根拠法令).",
            type -> type.builtBy(Citation::builder, Builder::build)
                    .required(
                            "title",
                            LocalizedText.TYPE,
                            Citation::getTitle,
                            Builder::title,
                            "The title of the law, ordinance or plan that is cited.")
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            Citation::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The number of the cited text, such as 平成28年条例第12号.")
                    .optional(
                            "provisions",
                            BasicType.STRING,
                            Citation::getProvisions,
                            Builder::provisions,
                            "The provisions that are cited, such as 第３条から第５条.")
                    .extensions(Citation::getExtensions, Builder::putAllExtensions));

    Citation() {}

    /** {@return a new builder, on which {@code title} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the title of the cited text, not null} */
    @Valid
    public abstract LocalizedText getTitle();

    /** {@return the number of the cited text, such as 平成28年条例第12号, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /** {@return the provisions that are cited, such as 第３条から第５条, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getProvisions();

    /**
     * Obtains a citation of a text as a whole, such as {@code Citation.of("災害対策基本法")}.
     *
     * @param title  the title of the cited text, in the language of the document, not null
     * @return the citation, not null
     */
    public static Citation of(String title) {
        return builder().title(title).build();
    }

    /**
     * Returns the title and the provisions, for example {@code Citation[みなと市見守り条例, 第３条から第５条]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Citation", Optional.of(getTitle()), getProvisions());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getNumberAsWritten());
        UnicodeText.requireWellFormed(getProvisions());
    }

    /** Builds a {@link Citation}. */
    public static final class Builder extends ImmutableCitation.Builder
            implements DocumentBuilder<Citation, Citation.Builder> {
        Builder() {}

        /**
         * Sets the title of the cited text, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }
    }
}
