package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Office;
import dev.renkei.organization.Person;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement (コメント) that a person makes when an agreement is concluded.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Statement implements Document permits ImmutableStatement {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Statement, Builder> TYPE = DocumentType.of(
            Statement.class,
            "A statement (コメント) that a person makes on the occasion of an agreement.",
            type -> type.builtBy(Statement::builder, Builder::build)
                    .optional(
                            "heading",
                            LocalizedText.TYPE,
                            Statement::getHeading,
                            Builder::heading,
                            "The heading of the statement.")
                    .optional(
                            "party",
                            BasicType.REFERENCE,
                            Statement::getPartyId,
                            Builder::partyId,
                            "The key of the party for which the person speaks.")
                    .optional("speaker", Person.TYPE, Statement::getSpeaker, Builder::speaker, "The person who speaks.")
                    .optional(
                            "office",
                            Office.TYPE,
                            Statement::getOffice,
                            Builder::office,
                            "The office in which the person speaks.")
                    .paragraphs(
                            "text",
                            LocalizedText.TYPE,
                            Statement::getText,
                            Builder::addText,
                            "The text of the statement, by paragraph.")
                    .extensions(Statement::getExtensions, Builder::putAllExtensions));

    Statement() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the heading of the statement, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getHeading();

    /** {@return the key of the party for which the person speaks, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getPartyId();

    /** {@return the person who speaks, empty if not stated, not null} */
    public abstract Optional<@Valid Person> getSpeaker();

    /** {@return the office in which the person speaks, empty if not stated, not null} */
    public abstract Optional<@Valid Office> getOffice();

    /** {@return the text of the statement, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getText();

    /**
     * Returns the heading, the party, the speaker and the text.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Statement", getHeading(), getPartyId(), getSpeaker().map(Person::getName), getText());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getPartyId());
    }

    /** Builds a {@link Statement}. */
    public static final class Builder extends ImmutableStatement.Builder
            implements DocumentBuilder<Statement, Statement.Builder> {
        Builder() {}

        /**
         * Sets the heading of the statement, in the language of the document.
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
