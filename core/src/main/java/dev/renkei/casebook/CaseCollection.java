package dev.renkei.casebook;

import dev.renkei.agreement.Source;
import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published collection of cases (事例集).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CaseCollection implements Document permits ImmutableCaseCollection {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<CaseCollection, Builder> TYPE = DocumentType.of(
            CaseCollection.class,
            "A collection of cases (事例集) that somebody publishes.",
            type -> type.builtBy(CaseCollection::builder, Builder::build)
                    .optional(
                            "id",
                            BasicType.STRING,
                            CaseCollection::getId,
                            Builder::id,
                            "The identifier of the collection.")
                    .required("title", LocalizedText.TYPE, CaseCollection::getTitle, Builder::title, "The title.")
                    .optional(
                            "publisher",
                            Organization.TYPE,
                            CaseCollection::getPublisher,
                            Builder::publisher,
                            "The organization that publishes the collection.")
                    .list(
                            "contributors",
                            Organization.TYPE,
                            CaseCollection::getContributors,
                            Builder::addContributor,
                            "The other organizations that helped to make it.")
                    .optional("edition", Edition.TYPE, CaseCollection::getEdition, Builder::edition, "The edition.")
                    .optional(
                            "previousEdition",
                            Edition.TYPE,
                            CaseCollection::getPreviousEdition,
                            Builder::previousEdition,
                            "The edition before.")
                    .paragraphs(
                            "description",
                            LocalizedText.TYPE,
                            CaseCollection::getDescription,
                            Builder::addDescription,
                            "What the source says of the collection, by paragraph.")
                    .list(
                            "topics",
                            LocalizedText.TYPE,
                            CaseCollection::getTopics,
                            Builder::addTopic,
                            "The topics of the cases.")
                    .optional(
                            "statedCaseCount",
                            StatedCount.TYPE,
                            CaseCollection::getStatedCaseCount,
                            Builder::statedCaseCount,
                            "The number of cases that the source announces.")
                    .flag(
                            "excerptOfCases",
                            CaseCollection::isExcerptOfCases,
                            Builder::excerptOfCases,
                            "Whether the cases are only an excerpt of those that there are (など, 抜粋).")
                    .list(
                            "cases",
                            CaseStudy.TYPE,
                            CaseCollection::getCases,
                            Builder::addCase,
                            "The cases in the order of the source.")
                    .list(
                            "attachments",
                            LocalizedText.TYPE,
                            CaseCollection::getAttachments,
                            Builder::addAttachment,
                            "What the source attaches, such as a file.")
                    .list(
                            "sources",
                            Source.TYPE,
                            CaseCollection::getSources,
                            Builder::addSource,
                            "The sources of the record.")
                    .extensions(CaseCollection::getExtensions, Builder::putAllExtensions));

    CaseCollection() {}

    /** {@return a new builder, on which {@code title} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identifier of the collection, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getId();

    /** {@return the title, not null} */
    @Valid
    public abstract LocalizedText getTitle();

    /** {@return the organization that publishes the collection, empty if not stated, not null} */
    public abstract Optional<@Valid Organization> getPublisher();

    /** {@return the other organizations that contributed to the collection, possibly empty, not null} */
    public abstract List<@Valid Organization> getContributors();

    /** {@return the edition, empty if not stated, not null} */
    public abstract Optional<@Valid Edition> getEdition();

    /** {@return the previous edition, empty if not stated, not null} */
    public abstract Optional<@Valid Edition> getPreviousEdition();

    /** {@return the description by the source, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getDescription();

    /** {@return the topics of the cases, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getTopics();

    /** {@return the number of cases that the source announces, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedCaseCount();

    /**
     * Returns whether the cases are only an excerpt of those that there are (など, 抜粋).
     *
     * @return true if the cases are an excerpt
     */
    @Value.Default
    public boolean isExcerptOfCases() {
        return false;
    }

    /** {@return the cases in the order of the source, possibly empty, not null} */
    public abstract List<@Valid CaseStudy> getCases();

    /** {@return the attachments of the source, such as a file, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getAttachments();

    /** {@return the sources of the record, possibly empty, not null} */
    public abstract List<@Valid Source> getSources();

    /**
     * Returns the title and the number of cases, for example {@code CaseCollection[連携事例集, 17 cases]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("CaseCollection", getTitle(), Excerpt.count(getCases(), "case"));
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getId());
    }

    /** Builds a {@link CaseCollection}. */
    public static final class Builder extends ImmutableCaseCollection.Builder
            implements DocumentBuilder<CaseCollection, CaseCollection.Builder> {
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

        /**
         * Adds a paragraph of the description, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addDescription(String text) {
            return addDescription(LocalizedText.of(Objects.requireNonNull(text, "description element")));
        }

        /**
         * Adds a topic of the cases, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addTopic(String text) {
            return addTopic(LocalizedText.of(Objects.requireNonNull(text, "topics element")));
        }

        /**
         * Adds an attachment of the source, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addAttachment(String text) {
            return addAttachment(LocalizedText.of(Objects.requireNonNull(text, "attachments element")));
        }
    }
}
