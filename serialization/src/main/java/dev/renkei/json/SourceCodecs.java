package dev.renkei.json;

import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.OFFICE;
import static dev.renkei.json.OrganizationCodecs.ORGANIZATION;
import static dev.renkei.json.OrganizationCodecs.PERSON;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.TimeCodecs.STATED_DATE;

import dev.renkei.agreement.Note;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;

/**
 * Declares the documents about what stands beside the facts: notes, statements, sources.
 */
final class SourceCodecs {

    static final Codec<Note> NOTE = extensible(
            ObjectCodec.of(
                            "Note",
                            "A note (注) that the source prints beside its text.",
                            Note::builder,
                            Note.Builder::build)
                    .optional(
                            "mark",
                            STRING,
                            Note::getMark,
                            Note.Builder::mark,
                            "The mark in front of the note, such as ※.")
                    .required("text", TEXT, Note::getText, Note.Builder::text, "The text of the note.")
                    .orAlone(),
            Note.Builder::putAllExtensions);

    static final Codec<Statement> STATEMENT = extensible(
            ObjectCodec.of(
                            "Statement",
                            "A statement (コメント) that a person makes on the occasion of an agreement.",
                            Statement::builder,
                            Statement.Builder::build)
                    .optional(
                            "heading",
                            TEXT,
                            Statement::getHeading,
                            Statement.Builder::heading,
                            "The heading of the statement.")
                    .optional(
                            "party",
                            STRING,
                            Statement::getParty,
                            Statement.Builder::party,
                            "The key of the party for which the person speaks.")
                    .optional(
                            "speaker",
                            PERSON,
                            Statement::getSpeaker,
                            Statement.Builder::speaker,
                            "The person who speaks.")
                    .optional(
                            "office",
                            OFFICE,
                            Statement::getOffice,
                            Statement.Builder::office,
                            "The office in which the person speaks.")
                    .paragraphs(
                            "text",
                            TEXT,
                            Statement::getText,
                            Statement.Builder::text,
                            "The text of the statement, by paragraph."),
            Statement.Builder::putAllExtensions);

    static final Codec<Source> SOURCE = extensible(
            ObjectCodec.of(
                            "Source",
                            "A source (出典) that the record was taken from.",
                            Source::builder,
                            Source.Builder::build)
                    .optional(
                            "id",
                            STRING,
                            Source::getId,
                            Source.Builder::id,
                            "The key of the source, by which the entries of a record name where they come from.")
                    .optional("title", TEXT, Source::getTitle, Source.Builder::title, "The title of the source.")
                    .optional(
                            "publisher",
                            ORGANIZATION,
                            Source::getPublisher,
                            Source.Builder::publisher,
                            "The organization that published it.")
                    .optional(
                            "publishedOn",
                            STATED_DATE,
                            Source::getPublishedOn,
                            Source.Builder::publishedOn,
                            "The day of publication.")
                    .optional(
                            "webPage",
                            STRING,
                            Source::getWebPage,
                            Source.Builder::webPage,
                            "The address of the source.")
                    .optional(
                            "file",
                            STRING,
                            Source::getFile,
                            Source.Builder::file,
                            "The name of the file or text at hand.")
                    .paragraphs(
                            "introduction",
                            TEXT,
                            Source::getIntroduction,
                            Source.Builder::introduction,
                            "What the source says ahead of what the record holds of it, by paragraph.")
                    .list(
                            "notes",
                            NOTE,
                            Source::getNotes,
                            Source.Builder::notes,
                            "The notes of the source (※) that belong to no entry of the record.")
                    .paragraphs(
                            "inscriptions",
                            TEXT,
                            Source::getInscriptions,
                            Source.Builder::inscriptions,
                            "The words that the source prints apart from its text: banners, captions, the words of a drawing.")
                    .paragraphs(
                            "remarks",
                            TEXT,
                            Source::getRemarks,
                            Source.Builder::remarks,
                            "What whoever made the record has to say of the source: what was lost, damaged or could not be read."),
            Source.Builder::putAllExtensions);

    private SourceCodecs() {}
}
