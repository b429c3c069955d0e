package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.FormerProvisions;
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
        amendment.getReplaced().ifPresent(replaced -> write(page, replaced));
        page.extensions(1, amendment);
    }

    /** Writes what was in place of the present provisions. */
    private static void write(Page page, FormerProvisions replaced) {
        page.label(1, "Amendment.replaced");
        page.text(2, "FormerProvisions.title", replaced.getTitle());
        page.fact(2, "FormerProvisions.kind", replaced.getKind().map(page.labels()::name));
        replaced.getTerm().ifPresent(term -> {
            page.label(2, "FormerProvisions.term");
            TermSection.write(page, 3, term);
        });
        page.places(2, replaced.getPlaces());
        page.texts(2, "FormerProvisions.purpose", replaced.getPurpose());
        if (!replaced.getFields().isEmpty()) {
            page.label(2, "FormerProvisions.fields");
            FieldsSection.write(page, 3, replaced.getFields());
        }
        page.fact(
                2,
                "FormerProvisions.statedFieldCount",
                replaced.getStatedFieldCount().map(page.words()::count));
        if (!replaced.getClauses().isEmpty()) {
            page.label(2, "FormerProvisions.clauses");
            replaced.getClauses().forEach(clause -> ClausesSection.write(page, 3, clause));
        }
        page.extensions(2, replaced);
    }

    /** Writes another agreement that the document names. */
    static void write(Page page, Relation relation) {
        page.fact(0, "relation", relation.getTitle().map(page.words()::text).orElse(""));
        page.fact(1, "Relation.kind", page.labels().name(relation.getKind()));
        page.fact(1, "Relation.documentKind", relation.getDocumentKind().map(page.labels()::name));
        page.date(1, "Relation.concludedOn", relation.getConcludedOn());
        page.fact(1, "Relation.agreement", relation.getAgreementId());
        Organizations.write(page, 1, "Relation.parties", relation.getParties());
        page.fact(1, "Relation.source", relation.getSourceId().map(page::source));
        page.extensions(1, relation);
    }
}
