package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.wording.Excerpt;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code of a published classification (分類) to which a field is assigned.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Classification implements Document permits ImmutableClassification {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Classification, Builder> TYPE = DocumentType.of(
            Classification.class,
            "A code of a published classification (分類) to which a field is assigned.",
            type -> type.builtBy(Classification::builder, Builder::build)
                    .required(
                            "scheme",
                            BasicType.STRING,
                            Classification::getScheme,
                            Builder::scheme,
                            "The scheme, such as sdg.")
                    .optional(
                            "version",
                            BasicType.STRING,
                            Classification::getVersion,
                            Builder::version,
                            "The version or year of the scheme.")
                    .required(
                            "code",
                            BasicType.STRING,
                            Classification::getCode,
                            Builder::code,
                            "The code within the scheme.")
                    .extensions(Classification::getExtensions, Builder::putAllExtensions));

    Classification() {}

    /** {@return a new builder, on which {@code scheme} and {@code code} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the scheme, such as {@code sdg}, not null} */
    @NotBlank(message = "{dev.renkei.text.blank}")
    public abstract String getScheme();

    /** {@return the version or year of the scheme, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getVersion();

    /** {@return the code within the scheme, not null} */
    @NotBlank(message = "{dev.renkei.text.blank}")
    public abstract String getCode();

    /**
     * Returns the scheme and the code, for example {@code Classification[sdg:11]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Classification", getScheme() + ":" + getCode());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getScheme());
        UnicodeText.requireWellFormed(getVersion());
        UnicodeText.requireWellFormed(getCode());
    }

    /** Builds a {@link Classification}. */
    public static final class Builder extends ImmutableClassification.Builder
            implements DocumentBuilder<Classification, Classification.Builder> {
        Builder() {}
    }
}
