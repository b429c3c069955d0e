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
 * A source (出典) of the record.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Source implements Document permits ImmutableSource {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Source, Builder> TYPE = DocumentType.of(
            Source.class,
            "A source (出典) that the record was taken from.",
            type -> type.builtBy(Source::builder, Builder::build)
                    .optional(
                            "id",
                            BasicType.STRING,
                            Source::getId,
                            Builder::id,
                            "The key of the source, by which the entries of a record refer to it.")
                    .optional("title", LocalizedText.TYPE, Source::getTitle, Builder::title, "The title of the source.")
                    .optional(
                            "publisher",
                            Organization.TYPE,
                            Source::getPublisher,
                            Builder::publisher,
                            "The organization that published it.")
                    .optional(
                            "publishedOn",
                            StatedDate.TYPE,
                            Source::getPublishedOn,
                            Builder::publishedOn,
                            "The day of publication.")
                    .optional(
                            "updatedOn",
                            StatedDate.TYPE,
                            Source::getUpdatedOn,
                            Builder::updatedOn,
                            "The day on which the source was last updated.")
                    .optional(
                            "readOn",
                            StatedDate.TYPE,
                            Source::getReadOn,
                            Builder::readOn,
                            "The day on which the recorder read it.")
                    .optional(
                            "partOf",
                            BasicType.REFERENCE,
                            Source::getPartOfId,
                            Builder::partOfId,
                            "The key of the source of which this one is a place, such as a report of which it is a page.")
                    .optional(
                            "section",
                            LocalizedText.TYPE,
                            Source::getSection,
                            Builder::section,
                            "The section of the source, as its heading names it.")
                    .optional(
                            "page",
                            BasicType.STRING,
                            Source::getPage,
                            Builder::page,
                            "The page or pages, such as 12 or 3～5.")
                    .optional(
                            "webPage",
                            BasicType.STRING,
                            Source::getWebPage,
                            Builder::webPage,
                            "The address of the source.")
                    .optional(
                            "file",
                            BasicType.STRING,
                            Source::getFile,
                            Builder::file,
                            "The name of the file or text at hand.")
                    .paragraphs(
                            "introduction",
                            LocalizedText.TYPE,
                            Source::getIntroduction,
                            Builder::addIntroduction,
                            "The introduction of the source before the recorded part, by paragraph.")
                    .list(
                            "notes",
                            Note.TYPE,
                            Source::getNotes,
                            Builder::addNote,
                            "The notes of the source (※) that belong to no entry of the record.")
                    .paragraphs(
                            "inscriptions",
                            LocalizedText.TYPE,
                            Source::getInscriptions,
                            Builder::addInscription,
                            "The words that the source prints apart from its text: banners, captions, the words of a drawing.")
                    .paragraphs(
                            "remarks",
                            LocalizedText.TYPE,
                            Source::getRemarks,
                            Builder::addRemark,
                            "The remarks of the recorder on the source: what was lost, damaged or could not be read.")
                    .extensions(Source::getExtensions, Builder::putAllExtensions));

    Source() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key by which the parts of a record refer to the source, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the title of the source, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the organization that published the source, empty if not stated, not null} */
    public abstract Optional<@Valid Organization> getPublisher();

    /** {@return the day of publication, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getPublishedOn();

    /** {@return the day on which the source was last updated (最終更新日), empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getUpdatedOn();

    /** {@return the day on which the recorder read the source (閲覧日), empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getReadOn();

    /** {@return the key of the source of which this one is a place, empty if it is a whole, not null} */
    public abstract Optional<@NotBlankIfPresent String> getPartOfId();

    /** {@return the section of the source, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getSection();

    /** {@return the page or pages of the source, as written, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getPage();

    /** {@return the address of the source, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getWebPage();

    /** {@return the name of the file with the source, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getFile();

    /** {@return the introduction of the source before the recorded part, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getIntroduction();

    /** {@return the notes of the source (※) that belong to no part of the record, possibly empty, not null} */
    public abstract List<@Valid Note> getNotes();

    /** {@return the inscriptions, which the source prints apart from its text, such as banners and captions, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getInscriptions();

    /** {@return the remarks of the recorder on the source, such as what is lost, damaged or illegible, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getRemarks();

    /**
     * Returns the title or, without a title, the address, the file, the publisher, the days or the text.
     */
    @Override
    public final String toString() {
        return getTitle()
                .map(title -> Excerpt.listing("Source", title))
                .orElseGet(() -> Excerpt.listing(
                        "Source",
                        getWebPage(),
                        getFile(),
                        getId(),
                        getPublisher().map(Organization::getName),
                        getPublishedOn(),
                        getUpdatedOn(),
                        getReadOn(),
                        getSection(),
                        getPage(),
                        getIntroduction(),
                        getInscriptions(),
                        getRemarks(),
                        Excerpt.count(getNotes(), "note")));
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getPartOfId());
        UnicodeText.requireWellFormed(getPage());
        UnicodeText.requireWellFormed(getWebPage());
        UnicodeText.requireWellFormed(getFile());
    }

    /** Builds a {@link Source}. */
    public static final class Builder extends ImmutableSource.Builder
            implements DocumentBuilder<Source, Source.Builder> {
        Builder() {}

        /**
         * Sets the title of the source, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }

        /**
         * Sets the section of the source, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder section(String text) {
            return section(LocalizedText.of(Objects.requireNonNull(text, "section")));
        }

        /**
         * Adds a paragraph of the introduction, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addIntroduction(String text) {
            return addIntroduction(LocalizedText.of(Objects.requireNonNull(text, "introduction element")));
        }

        /**
         * Adds an inscription, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addInscription(String text) {
            return addInscription(LocalizedText.of(Objects.requireNonNull(text, "inscriptions element")));
        }

        /**
         * Adds a remark on the source, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addRemark(String text) {
            return addRemark(LocalizedText.of(Objects.requireNonNull(text, "remarks element")));
        }
    }
}
