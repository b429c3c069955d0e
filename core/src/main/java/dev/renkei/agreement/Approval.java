package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
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
 * An approval (承認・議決) of the agreement by a body of a party, such as its council or its board.
 *
 * <p>Of Japan's local governments, the assembly decides on certain matters (地方自治法96条).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Approval implements Document permits ImmutableApproval {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Approval, Builder> TYPE = DocumentType.of(
            Approval.class,
            "An approval (承認・議決) of the agreement by a body of a party.",
            type -> type.builtBy(Approval::builder, Builder::build)
                    .required(
                            "body",
                            LocalizedText.TYPE,
                            Approval::getBody,
                            Builder::body,
                            "The body that approved, such as the council or the board.")
                    .orAlone()
                    .optional(
                            "approvedOn",
                            StatedDate.TYPE,
                            Approval::getApprovedOn,
                            Builder::approvedOn,
                            "The day of the approval.")
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            Approval::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The number of the resolution, as written.")
                    .extensions(Approval::getExtensions, Builder::putAllExtensions));

    Approval() {}

    /** {@return a new builder, on which {@code body} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the body that approved the agreement, such as 市議会, not null} */
    @Valid
    public abstract LocalizedText getBody();

    /** {@return the day of the approval, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getApprovedOn();

    /** {@return the number of the resolution as written, such as 議案第12号, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /**
     * Returns the body and the day, for example {@code Approval[市議会, 2024-03-12]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Approval", getBody(), getApprovedOn());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getNumberAsWritten());
    }

    /** Builds an {@link Approval}. */
    public static final class Builder extends ImmutableApproval.Builder
            implements DocumentBuilder<Approval, Approval.Builder> {
        Builder() {}

        /**
         * Sets the body that approved the agreement, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder body(String text) {
            return body(LocalizedText.of(Objects.requireNonNull(text, "body")));
        }
    }
}
