package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relation (関連) of an agreement or an initiative to another agreement.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Relation implements Document permits ImmutableRelation {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Relation, Builder> TYPE = DocumentType.of(
            Relation.class,
            "A relation (関連) of an agreement or an initiative to another agreement.",
            type -> type.builtBy(Relation::builder, Builder::build)
                    .required("kind", RelationKind.TYPE, Relation::getKind, Builder::kind, "The kind of relation.")
                    .optional(
                            "agreement",
                            BasicType.REFERENCE,
                            Relation::getAgreementId,
                            Builder::agreementId,
                            "The identifier of the other agreement, if it has one.")
                    .optional(
                            "title",
                            LocalizedText.TYPE,
                            Relation::getTitle,
                            Builder::title,
                            "The title of the other agreement as the source names it.")
                    .list(
                            "parties",
                            Organization.TYPE,
                            Relation::getParties,
                            Builder::addParty,
                            "The parties of the other agreement, as far as the source names them.")
                    .optional(
                            "concludedOn",
                            StatedDate.TYPE,
                            Relation::getConcludedOn,
                            Builder::concludedOn,
                            "The day of the other agreement or document.")
                    .optional(
                            "documentKind",
                            AgreementKind.TYPE,
                            Relation::getDocumentKind,
                            Builder::documentKind,
                            "What the other document is, such as a joint statement (共同声明).")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            Relation::getSourceId,
                            Builder::sourceId,
                            "The key of the source that states the relation.")
                    .extensions(Relation::getExtensions, Builder::putAllExtensions));

    Relation() {}

    /** {@return a new builder, on which {@code kind} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of relation, not null} */
    public abstract RelationKind getKind();

    /** {@return the identifier of the other agreement, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getAgreementId();

    /** {@return the title of the other agreement as the source gives it, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the parties of the other agreement that the source names, possibly empty, not null} */
    public abstract List<@Valid Organization> getParties();

    /** {@return the day of the other agreement or document, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getConcludedOn();

    /** {@return what the other document is, empty if not stated, not null} */
    public abstract Optional<AgreementKind> getDocumentKind();

    /** {@return the key of the source that states the relation, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSourceId();

    /**
     * Returns the kind, and the agreement or its title, for example {@code Relation[supersedes 包括連携協定]}.
     */
    @Override
    public final String toString() {
        String other = getTitle()
                .map(LocalizedText::getDefault)
                .or(this::getAgreementId)
                .orElse("");
        return Excerpt.listing("Relation", getKind() + " " + other);
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSourceId());
        UnicodeText.requireWellFormed(getAgreementId());
    }

    /** Builds a {@link Relation}. */
    public static final class Builder extends ImmutableRelation.Builder
            implements DocumentBuilder<Relation, Relation.Builder> {
        Builder() {}

        /**
         * Sets the title of the other agreement, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }
    }
}
