package dev.renkei.agreement;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ceremony (締結式) at which an agreement was signed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Ceremony implements Document permits ImmutableCeremony {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Ceremony, Builder> TYPE = DocumentType.of(
            Ceremony.class,
            "The ceremony (締結式) at which an agreement was signed.",
            type -> type.builtBy(Ceremony::builder, Builder::build)
                    .optional(
                            "heldOn", StatedDate.TYPE, Ceremony::getHeldOn, Builder::heldOn, "The day of the ceremony.")
                    .optional(
                            "place",
                            LocalizedText.TYPE,
                            Ceremony::getPlace,
                            Builder::place,
                            "Where the ceremony was held.")
                    .optional(
                            "caption",
                            LocalizedText.TYPE,
                            Ceremony::getCaption,
                            Builder::caption,
                            "The caption that the source prints for the ceremony.")
                    .extensions(Ceremony::getExtensions, Builder::putAllExtensions));

    Ceremony() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day of the ceremony, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getHeldOn();

    /** {@return the place of the ceremony, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getPlace();

    /** {@return the caption that the source prints for the ceremony, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getCaption();

    /**
     * Returns the day, the place and the caption, without those that are not stated.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Ceremony", getHeldOn(), getPlace(), getCaption());
    }

    /** Builds a {@link Ceremony}. */
    public static final class Builder extends ImmutableCeremony.Builder
            implements DocumentBuilder<Ceremony, Ceremony.Builder> {
        Builder() {}

        /**
         * Sets the place, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder place(String text) {
            return place(LocalizedText.of(Objects.requireNonNull(text, "place")));
        }

        /**
         * Sets the caption, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder caption(String text) {
            return caption(LocalizedText.of(Objects.requireNonNull(text, "caption")));
        }
    }
}
