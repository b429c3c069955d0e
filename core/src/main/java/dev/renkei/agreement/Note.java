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
 * A note (注) that the source prints beside its text.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Note implements Document permits ImmutableNote {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Note, Builder> TYPE = DocumentType.of(
            Note.class,
            "A note (注) that the source prints beside its text.",
            type -> type.builtBy(Note::builder, Builder::build)
                    .optional(
                            "mark",
                            BasicType.STRING,
                            Note::getMark,
                            Builder::mark,
                            "The mark in front of the note, such as ※.")
                    .required("text", LocalizedText.TYPE, Note::getText, Builder::text, "The text of the note.")
                    .orAlone()
                    .extensions(Note::getExtensions, Builder::putAllExtensions));

    Note() {}

    /** {@return a new builder, on which {@code text} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a note from its text, such as {@code Note.of("登録商標です。")}.
     *
     * @param text  the text, in the language of the document, not null
     * @return the note, not null
     */
    public static Note of(String text) {
        return builder().text(text).build();
    }

    /** {@return the symbol before the note, such as ※, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getMark();

    /** {@return the text of the note, not null} */
    @Valid
    public abstract LocalizedText getText();

    /**
     * Returns the text, for example {@code Note[登録商標です]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Note", getText());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getMark());
    }

    /** Builds a {@link Note}. */
    public static final class Builder extends ImmutableNote.Builder implements DocumentBuilder<Note, Note.Builder> {
        Builder() {}

        /**
         * Sets the text of the note, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder text(String text) {
            return text(LocalizedText.of(Objects.requireNonNull(text, "text")));
        }
    }
}
