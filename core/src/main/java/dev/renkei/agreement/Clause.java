package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A clause (条項) of an agreement, such as 第３条 費用負担.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Clause implements Document permits ImmutableClause {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Clause, Builder> TYPE = DocumentType.of(
            Clause.class,
            "A clause (条項) of an agreement.",
            type -> type.builtBy(Clause::builder, Builder::build)
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            Clause::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The number as the agreement prints it, such as 第３条.")
                    .optional(
                            "heading",
                            LocalizedText.TYPE,
                            Clause::getHeading,
                            Builder::heading,
                            "The heading, such as 費用負担.")
                    .optional("kind", Kind.TYPE, Clause::getKind, Builder::kind, "The kind of clause.")
                    .paragraphs(
                            "text",
                            LocalizedText.TYPE,
                            Clause::getText,
                            Builder::addText,
                            "The text of the clause, by paragraph.")
                    .extensions(Clause::getExtensions, Builder::putAllExtensions));

    /**
     * A kind of clause (条項の種類), such as {@code costs} or {@code confidentiality}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** Why the agreement is made (目的). */
        public static final Kind PURPOSE = Kind.of("purpose");

        /** What the parties do together (連携事項). */
        public static final Kind COOPERATION = Kind.of("cooperation");

        /** What one party has to do (責務・役割). */
        public static final Kind OBLIGATIONS = Kind.of("obligations");

        /** Who bears which costs (費用負担). */
        public static final Kind COSTS = Kind.of("costs");

        /** What is kept secret (秘密保持). */
        public static final Kind CONFIDENTIALITY = Kind.of("confidentiality");

        /** How personal data are handled (個人情報の取扱い). */
        public static final Kind PERSONAL_INFORMATION = Kind.of("personal-information");

        /** What is published, and how (広報・公表). */
        public static final Kind PUBLICITY = Kind.of("publicity");

        /** Who answers for damage (損害賠償・免責). */
        public static final Kind LIABILITY = Kind.of("liability");

        /** Whose are the works and marks (知的財産). */
        public static final Kind INTELLECTUAL_PROPERTY = Kind.of("intellectual-property");

        /** Who is excluded, such as organized crime (反社会的勢力の排除). */
        public static final Kind EXCLUSION = Kind.of("exclusion");

        /** Who is in charge on each side (連絡窓口). */
        public static final Kind CONTACT_POINTS = Kind.of("contact-points");

        /** What is reported or reviewed, and when (報告・検証). */
        public static final Kind REPORTING = Kind.of("reporting");

        /** How long the agreement runs (有効期間). */
        public static final Kind TERM = Kind.of("term");

        /** How it is ended early (解約). */
        public static final Kind TERMINATION = Kind.of("termination");

        /** How it is amended (変更・改正手続). */
        public static final Kind AMENDMENT = Kind.of("amendment");

        /** What is settled by consultation (協議). */
        public static final Kind CONSULTATION = Kind.of("consultation");

        /** Which law and court apply (準拠法・管轄). */
        public static final Kind GOVERNING_LAW = Kind.of("governing-law");

        /** How many originals there are, and who keeps them (原本). */
        public static final Kind ORIGINALS = Kind.of("originals");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "ClauseKind",
                "A kind of clause, of an open list.",
                Kind::of,
                List.of(
                        PURPOSE,
                        COOPERATION,
                        OBLIGATIONS,
                        COSTS,
                        CONFIDENTIALITY,
                        PERSONAL_INFORMATION,
                        PUBLICITY,
                        LIABILITY,
                        INTELLECTUAL_PROPERTY,
                        EXCLUSION,
                        CONTACT_POINTS,
                        REPORTING,
                        TERM,
                        TERMINATION,
                        AMENDMENT,
                        CONSULTATION,
                        GOVERNING_LAW,
                        ORIGINALS));

        private Kind(String code) {
            super(code);
        }

        /**
         * Obtains a kind of clause from its code.
         *
         * <p>For example, {@code Clause.Kind.of("costs")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of clause from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
            return of(text.toString());
        }

        /**
         * Obtains a kind of clause from its text, as {@link #parse(CharSequence)} does.
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
         * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code Clause.Kind.parse("費用負担", Locale.JAPANESE)} returns {@code costs}. Width and case are ignored.
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

    Clause() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number as the agreement prints it, such as 第３条, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /** {@return the heading, such as 費用負担, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getHeading();

    /** {@return the kind of clause, empty if not stated, not null} */
    public abstract Optional<Kind> getKind();

    /** {@return the text of the clause, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getText();

    /**
     * Returns the number and the heading, else the kind, for example {@code Clause[第３条, 費用負担]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Clause",
                getNumberAsWritten(),
                getHeading(),
                getHeading().isPresent() ? Optional.empty() : getKind(),
                getHeading().isPresent() ? List.of() : getText());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getNumberAsWritten());
    }

    /** Builds a {@link Clause}. */
    public static final class Builder extends ImmutableClause.Builder
            implements DocumentBuilder<Clause, Clause.Builder> {
        Builder() {}

        /**
         * Sets the heading, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder heading(String text) {
            return heading(LocalizedText.of(Objects.requireNonNull(text, "heading")));
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
