package dev.renkei.agreement;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedPeriod;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An award (受賞) for an initiative.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Award implements Document permits ImmutableAward {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Award, Builder> TYPE = DocumentType.of(
            Award.class,
            "An award (受賞) that the source names for an initiative.",
            type -> type.builtBy(Award::builder, Builder::build)
                    .required("name", LocalizedText.TYPE, Award::getName, Builder::name, "The name of the award.")
                    .orAlone()
                    .optional(
                            "prize",
                            LocalizedText.TYPE,
                            Award::getPrize,
                            Builder::prize,
                            "The prize or rank within the award.")
                    .optional(
                            "awardedBy",
                            Organization.TYPE,
                            Award::getAwardedBy,
                            Builder::awardedBy,
                            "The organization that gave the award.")
                    .optional(
                            "awardedIn",
                            StatedPeriod.TYPE,
                            Award::getAwardedIn,
                            Builder::awardedIn,
                            "The fiscal year, year or day of the award.")
                    .extensions(Award::getExtensions, Builder::putAllExtensions));

    Award() {}

    /** {@return a new builder, on which {@code name} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the award, not null} */
    @Valid
    public abstract LocalizedText getName();

    /** {@return the prize or rank within the award, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getPrize();

    /** {@return the organization that gave the award, empty if not stated, not null} */
    public abstract Optional<@Valid Organization> getAwardedBy();

    /** {@return the fiscal year, year or day of the award, empty if not stated, not null} */
    public abstract Optional<@Valid StatedPeriod> getAwardedIn();

    /**
     * Returns the name, for example {@code Award[大賞]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Award", getName());
    }

    /** Builds an {@link Award}. */
    public static final class Builder extends ImmutableAward.Builder implements DocumentBuilder<Award, Award.Builder> {
        Builder() {}

        /**
         * Sets the name of the award, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder name(String text) {
            return name(LocalizedText.of(Objects.requireNonNull(text, "name")));
        }

        /**
         * Sets the prize or rank within the award, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder prize(String text) {
            return prize(LocalizedText.of(Objects.requireNonNull(text, "prize")));
        }
    }
}
