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
 * An annex (別紙・別表) of an agreement.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Annex implements Document permits ImmutableAnnex {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Annex, Builder> TYPE = DocumentType.of(
            Annex.class,
            "An annex (別紙・別表) of an agreement.",
            type -> type.builtBy(Annex::builder, Builder::build)
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            Annex::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The number as the agreement prints it, such as 別表第１.")
                    .optional("title", LocalizedText.TYPE, Annex::getTitle, Builder::title, "The title.")
                    .paragraphs(
                            "text",
                            LocalizedText.TYPE,
                            Annex::getText,
                            Builder::addText,
                            "The text of the annex, by paragraph.")
                    .optional(
                            "webPage",
                            BasicType.STRING,
                            Annex::getWebPage,
                            Builder::webPage,
                            "The address of the annex, if it is published by itself.")
                    .optional(
                            "file",
                            BasicType.STRING,
                            Annex::getFile,
                            Builder::file,
                            "The name of the file with the annex.")
                    .extensions(Annex::getExtensions, Builder::putAllExtensions));

    Annex() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number as the agreement prints it, such as 別表第１, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /** {@return the title, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the text of the annex, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getText();

    /** {@return the address of the annex, if it is published by itself, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getWebPage();

    /** {@return the name of the file with the annex, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getFile();

    /**
     * Returns the number and the title, for example {@code Annex[別表第１, 協力店一覧]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Annex",
                getNumberAsWritten(),
                getTitle(),
                getTitle().isPresent() ? List.of() : getText(),
                getTitle().isPresent() ? Optional.empty() : getFile().or(this::getWebPage));
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getNumberAsWritten());
        UnicodeText.requireWellFormed(getWebPage());
        UnicodeText.requireWellFormed(getFile());
    }

    /** Builds a {@link Annex}. */
    public static final class Builder extends ImmutableAnnex.Builder implements DocumentBuilder<Annex, Annex.Builder> {
        Builder() {}

        /**
         * Sets the title, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
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
