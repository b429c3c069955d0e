package dev.renkei.agreement;

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
 * An episode (事例): an event in the course of an initiative, as the source describes it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Episode implements Document permits ImmutableEpisode {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Episode, Builder> TYPE = DocumentType.of(
            Episode.class,
            "An episode (事例): something that happened under an initiative, as the source describes it.",
            type -> type.builtBy(Episode::builder, Builder::build)
                    .optional(
                            "label",
                            LocalizedText.TYPE,
                            Episode::getLabel,
                            Builder::label,
                            "The label of the episode, such as 宅配.")
                    .paragraphs(
                            "text",
                            LocalizedText.TYPE,
                            Episode::getText,
                            Builder::addText,
                            "The text of the episode, by paragraph.")
                    .extensions(Episode::getExtensions, Builder::putAllExtensions));

    Episode() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the label of the episode, such as 宅配, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getLabel();

    /** {@return the text of the episode, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getText();

    /**
     * Returns the label and the text.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Episode", getLabel(), getText());
    }

    /** Builds an {@link Episode}. */
    public static final class Builder extends ImmutableEpisode.Builder
            implements DocumentBuilder<Episode, Episode.Builder> {
        Builder() {}

        /**
         * Sets the label of the episode, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder label(String text) {
            return label(LocalizedText.of(Objects.requireNonNull(text, "label")));
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
