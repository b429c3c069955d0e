package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.FormerProvisions;
import dev.renkei.agreement.Relation;
import java.util.List;

/**
 * How the agreement was amended, and how it stands to others.
 */
final class RelationsSection {

    private RelationsSection() {}

    static void write(Page page, Agreement agreement) {
        page.section("Agreement.amendments", agreement.getAmendments(), amendment -> write(page, amendment));
        if (!agreement.getRelations().isEmpty()) {
            page.section("Agreement.relations");
            write(page, agreement.getRelations());
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

    /** Writes the other agreements that the document names. */
    static void write(Page page, List<Relation> relations) {
        page.things(
                0,
                "relation",
                relations,
                relation -> relation.getTitle().map(page.words()::text),
                (depth, relation) -> writeDetails(page, depth, relation));
    }

    private static void writeDetails(Page page, int depth, Relation relation) {
        page.fact(depth, "Relation.kind", page.labels().name(relation.getKind()));
        page.fact(depth, "Relation.documentKind", relation.getDocumentKind().map(page.labels()::name));
        page.date(depth, "Relation.concludedOn", relation.getConcludedOn());
        page.fact(depth, "Relation.agreement", relation.getAgreementId());
        Organizations.write(page, depth, "Relation.parties", relation.getParties());
        page.fact(depth, "Relation.source", relation.getSourceId().map(page::source));
        page.extensions(depth, relation);
    }
}
