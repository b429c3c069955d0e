package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Statement;
import java.util.List;

/**
 * The statements made on the occasion, and the notes of the agreement.
 */
final class StatementsSection {

    private StatementsSection() {}

    static void write(Page page, Agreement agreement) {
        page.section("Agreement.statements", agreement.getStatements(), statement -> write(page, statement));
        writeNotes(page, agreement.getNotes());
    }

    /** Writes the notes of a document. */
    static void writeNotes(Page page, List<Note> notes) {
        if (!notes.isEmpty()) {
            page.section("Agreement.notes");
            page.notes(0, notes);
        }
    }

    private static void write(Page page, Statement statement) {
        page.heading(3, page.title(statement.getHeading(), "statement"));
        statement.getSpeaker().ifPresent(person -> Organizations.writePerson(page, 0, "Statement.speaker", person));
        statement.getOffice().ifPresent(office -> Organizations.writeOffice(page, 0, "Statement.office", office));
        page.fact(0, "Statement.party", statement.getPartyId().map(page::party));
        page.extensions(0, statement);
        page.paragraphs(statement.getText());
    }
}
