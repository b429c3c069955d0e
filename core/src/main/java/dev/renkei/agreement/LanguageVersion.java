package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A language version (正文・訳文) in which an agreement is made.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LanguageVersion implements Document permits ImmutableLanguageVersion {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<LanguageVersion, Builder> TYPE = DocumentType.of(
            LanguageVersion.class,
            "A language version (正文・訳文) in which an agreement is made.",
            type -> type.builtBy(LanguageVersion::builder, Builder::build)
                    .required(
                            "language",
                            BasicType.STRING,
                            LanguageVersion::getLanguage,
                            Builder::language,
                            "The language tag (BCP 47).")
                    .optional(
                            "title",
                            LocalizedText.TYPE,
                            LanguageVersion::getTitle,
                            Builder::title,
                            "The title in this language.")
                    .flag(
                            "authentic",
                            LanguageVersion::isAuthentic,
                            Builder::authentic,
                            "Whether this version is authentic and no translation.")
                    .extensions(LanguageVersion::getExtensions, Builder::putAllExtensions));

    LanguageVersion() {}

    /** {@return a new builder, on which {@code language} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the language tag (BCP 47), not null} */
    @NotBlank(message = "{dev.renkei.text.blank}")
    public abstract String getLanguage();

    /** {@return the title in this language, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /**
     * Checks if this version is authentic and not a translation.
     *
     * @return true if this version is authentic
     */
    @Value.Default
    public boolean isAuthentic() {
        return false;
    }

    /**
     * Returns the language and the title, for example {@code LanguageVersion[en, Comprehensive agreement]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("LanguageVersion", getLanguage(), getTitle());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getLanguage());
    }

    /** Builds a {@link LanguageVersion}. */
    public static final class Builder extends ImmutableLanguageVersion.Builder
            implements DocumentBuilder<LanguageVersion, LanguageVersion.Builder> {
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
    }
}
