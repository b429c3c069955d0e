package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
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
                    .required("kind", Kind.TYPE, Relation::getKind, Builder::kind, "The kind of relation.")
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
                            Agreement.Kind.TYPE,
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

    /**
     * A kind of relation between agreements (関連の種類), such as {@code supersedes}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** This agreement replaces the other. */
        public static final Kind SUPERSEDES = Kind.of("supersedes");

        /** This agreement supplements the other. */
        public static final Kind EXTENDS = Kind.of("extends");

        /** This agreement is made under the other. */
        public static final Kind UNDER_FRAMEWORK = Kind.of("under-framework");

        /** The other agreement is an earlier round of this one (第１回, 第２回). */
        public static final Kind LATER_ROUND_OF = Kind.of("later-round-of");

        /** Both agreements were signed at one ceremony. */
        public static final Kind SIGNED_WITH = Kind.of("signed-with");

        /** The source names the other agreement without describing the relation. */
        public static final Kind RELATED = Kind.of("related");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "RelationKind",
                "A kind of relation to another agreement, of an open list.",
                Kind::of,
                List.of(SUPERSEDES, EXTENDS, UNDER_FRAMEWORK, LATER_ROUND_OF, SIGNED_WITH, RELATED));

        private Kind(String code) {
            super(code);
        }

        /**
         * Obtains a kind of relation from its code.
         *
         * <p>For example, {@code Relation.Kind.of("supersedes")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of relation from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
            return of(text.toString());
        }

        /**
         * Obtains a kind of relation from its text, as {@link #parse(CharSequence)} does.
         *
         * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
         *
         * @param text  the text, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
         */
        public static Kind valueOf(String text) {
            return parse(text);
        }

        /**
         * Obtains a known kind of relation from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code Relation.Kind.parse("補足", Locale.JAPANESE)} returns {@code extends}. Width and case are ignored.
         *
         * @param label  the label, or the code itself, not null
         * @param locale  the language of the label, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if no known kind has the label
         */
        public static Kind parse(CharSequence label, Locale locale) {
            return find(Kind.TYPE, label, locale);
        }
    }

    Relation() {}

    /** {@return a new builder, on which {@code kind} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of relation, not null} */
    public abstract Kind getKind();

    /** {@return the identifier of the other agreement, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getAgreementId();

    /** {@return the title of the other agreement as the source gives it, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the parties of the other agreement that the source names, possibly empty, not null} */
    public abstract List<@Valid Organization> getParties();

    /** {@return the day of the other agreement or document, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getConcludedOn();

    /** {@return what the other document is, empty if not stated, not null} */
    public abstract Optional<Agreement.Kind> getDocumentKind();

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
