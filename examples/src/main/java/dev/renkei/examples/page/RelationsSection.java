package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Relation;

/**
 * How the agreement was amended, and how it stands to others.
 */
final class RelationsSection {

    private RelationsSection() {}

    static void write(Page page, Agreement agreement) {
        if (!agreement.getAmendments().isEmpty()) {
            page.section("Agreement.amendments");
            agreement.getAmendments().forEach(amendment -> write(page, amendment));
        }
        if (!agreement.getRelations().isEmpty()) {
            page.section("Agreement.relations");
            agreement.getRelations().forEach(relation -> write(page, relation));
        }
    }

    private static void write(Page page, Amendment amendment) {
        page.fact(0, "Amendment.amendedOn", page.words().date(amendment.getAmendedOn()));
        page.texts(1, "Amendment.description", amendment.getDescription());
        page.extensions(1, amendment);
    }

    /** Writes another agreement that the document names. */
    static void write(Page page, Relation relation) {
        page.fact(0, "relation", relation.getTitle().map(page.words()::text).orElse(""));
        page.fact(1, "Relation.kind", page.labels().name(relation.getKind()));
        page.fact(1, "Relation.agreement", relation.getAgreementId());
        Organizations.write(page, 1, "Relation.parties", relation.getParties());
        page.extensions(1, relation);
    }
}
