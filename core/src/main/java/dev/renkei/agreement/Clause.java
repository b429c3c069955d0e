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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A clause (条項) of an agreement, such as 第３条 費用負担.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Clause implements Document permits ImmutableClause {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Clause, Builder> TYPE = DocumentType.of(
            Clause.class,
            "A clause (条項) of an agreement.",
            type -> type.builtBy(Clause::builder, Builder::build)
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            Clause::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The number as the agreement prints it, such as 第３条.")
                    .optional(
                            "heading",
                            LocalizedText.TYPE,
                            Clause::getHeading,
                            Builder::heading,
                            "The heading, such as 費用負担.")
                    .optional("kind", ClauseKind.TYPE, Clause::getKind, Builder::kind, "The kind of clause.")
                    .paragraphs(
                            "text",
                            LocalizedText.TYPE,
                            Clause::getText,
                            Builder::addText,
                            "The text of the clause, by paragraph.")
                    .extensions(Clause::getExtensions, Builder::putAllExtensions));

    Clause() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number as the agreement prints it, such as 第３条, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /** {@return the heading, such as 費用負担, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getHeading();

    /** {@return the kind of clause, empty if not stated, not null} */
    public abstract Optional<ClauseKind> getKind();

    /** {@return the text of the clause, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getText();

    /**
     * Returns the number and the heading, else the kind, for example {@code Clause[第３条, 費用負担]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Clause",
                getNumberAsWritten(),
                getHeading(),
                getHeading().isPresent() ? Optional.empty() : getKind(),
                getHeading().isPresent() ? List.of() : getText());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getNumberAsWritten());
    }

    /** Builds a {@link Clause}. */
    public static final class Builder extends ImmutableClause.Builder
            implements DocumentBuilder<Clause, Clause.Builder> {
        Builder() {}

        /**
         * Sets the heading, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder heading(String text) {
            return heading(LocalizedText.of(Objects.requireNonNull(text, "heading")));
        }

        /**
         * Adds a paragraph of the text, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addText(String text) {
            return addText(LocalizedText.of(Objects.requireNonNull(text, "text element")));
        }
    }
}
