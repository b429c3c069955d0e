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
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contribution (役割) of one side.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Contribution implements Document permits ImmutableContribution {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Contribution, Builder> TYPE = DocumentType.of(
            Contribution.class,
            "A contribution (役割): what one side gives.",
            type -> type.builtBy(Contribution::builder, Builder::build)
                    .optional(
                            "party",
                            BasicType.REFERENCE,
                            Contribution::getPartyId,
                            Builder::partyId,
                            "The key of the party that gives.")
                    .list(
                            "recipients",
                            BasicType.REFERENCE,
                            Contribution::getRecipientIds,
                            Builder::addRecipientId,
                            "The keys of the parties that receive, empty if the source names none of them.")
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            Contribution::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The ordinal as written, such as ①.")
                    .required(
                            "text",
                            LocalizedText.TYPE,
                            Contribution::getText,
                            Builder::text,
                            "What is given, in the source's words.")
                    .orAlone()
                    .extensions(Contribution::getExtensions, Builder::putAllExtensions));

    Contribution() {}

    /** {@return a new builder, on which {@code text} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the party that contributes, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getPartyId();

    /** {@return the keys of the parties that receive the contribution, empty if the source names none, not null} */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getRecipientIds();

    /** {@return the ordinal as written, such as ①, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /** {@return the contribution, in the words of the source, not null} */
    @Valid
    public abstract LocalizedText getText();

    /**
     * Returns the text, for example {@code Contribution[物資の提供]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Contribution", getText());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getPartyId());
        UnicodeText.requireWellFormed(getRecipientIds());
        UnicodeText.requireWellFormed(getNumberAsWritten());
    }

    /** Builds a {@link Contribution}. */
    public static final class Builder extends ImmutableContribution.Builder
            implements DocumentBuilder<Contribution, Contribution.Builder> {
        Builder() {}

        /**
         * Sets the contribution, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder text(String text) {
            return text(LocalizedText.of(Objects.requireNonNull(text, "text")));
        }
    }
}
