package dev.renkei.network;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedPeriod;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A theme (テーマ) that a network chooses for a period.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Theme implements Document permits ImmutableTheme {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Theme, Builder> TYPE = DocumentType.of(
            Theme.class,
            "A theme (テーマ) that a network sets itself for a period.",
            type -> type.builtBy(Theme::builder, Builder::build)
                    .required("title", LocalizedText.TYPE, Theme::getTitle, Builder::title, "The theme.")
                    .optional(
                            "period",
                            StatedPeriod.TYPE,
                            Theme::getPeriod,
                            Builder::period,
                            "The period, usually a fiscal year.")
                    .paragraphs(
                            "text",
                            LocalizedText.TYPE,
                            Theme::getText,
                            Builder::addText,
                            "The text of the theme, by paragraph.")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            Theme::getSourceId,
                            Builder::sourceId,
                            "The key of the source of the register that the theme comes from.")
                    .extensions(Theme::getExtensions, Builder::putAllExtensions));

    Theme() {}

    /** {@return a new builder, on which {@code title} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the theme, not null} */
    @Valid
    public abstract LocalizedText getTitle();

    /** {@return the period, usually a fiscal year, empty if not stated, not null} */
    public abstract Optional<@Valid StatedPeriod> getPeriod();

    /** {@return the text of the theme, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getText();

    /** {@return the key of the theme's source in the register, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getSourceId();

    /**
     * Returns the title and the period.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Theme", getTitle(), getPeriod());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSourceId());
    }

    /** Builds a {@link Theme}. */
    public static final class Builder extends ImmutableTheme.Builder implements DocumentBuilder<Theme, Theme.Builder> {
        Builder() {}

        /**
         * Sets the theme, in the language of the document.
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
