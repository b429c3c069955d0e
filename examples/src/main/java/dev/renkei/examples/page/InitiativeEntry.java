package dev.renkei.examples.page;

import dev.renkei.agreement.Award;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Programme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An initiative with all that its text names.
 */
final class InitiativeEntry {

    private InitiativeEntry() {}

    /** Writes an initiative under a heading of its own. */
    static void write(Page page, int level, Initiative initiative) {
        String marks = initiative.getMark().stream().map(mark -> mark + " ").collect(Collectors.joining());
        page.heading(level, marks + page.words().text(initiative.getTitle()));
        page.paragraphs(initiative.getDescription());
        writeFrame(page, initiative);
        writeNamed(page, initiative);
        page.extensions(0, initiative);
        ResultEntries.write(page, level + 1, initiative);
    }

    private static void writeFrame(Page page, Initiative initiative) {
        page.fact(0, "Initiative.emphasis", initiative.getEmphasis().map(page.labels()::name));
        page.fact(0, "Initiative.continuation", initiative.getContinuation().map(page.labels()::name));
        page.texts(0, "Initiative.tags", initiative.getTags());
        page.texts(0, "Initiative.highlights", initiative.getHighlights());
        if (!isNamedAbove(page, initiative.getFieldIds())) {
            page.list(0, "Initiative.fields", initiative.getFieldIds(), page::field);
        }
        ClausesSection.write(page, "Initiative.citations", 0, initiative.getCitations());
        page.period(0, "Initiative.period", initiative.getPeriod());
        Organizations.writeQuantities(page, 0, "Initiative.quantities", initiative.getQuantities());
        if (!initiative.getContributions().isEmpty()) {
            page.label(0, "Initiative.contributions");
            initiative.getContributions().forEach(each -> ContributionsSection.write(page, 1, each));
        }
        page.list(0, "Initiative.parties", initiative.getPartyIds(), page::party);
        Organizations.write(page, 0, "Initiative.actors", initiative.getActors());
        Organizations.writeUnnamed(page, 0, "Initiative.unnamedActors", initiative.getUnnamedActors());
        page.places(0, initiative.getPlaces());
        page.texts(0, "Initiative.beneficiaries", initiative.getBeneficiaries());
    }

    /** Returns whether the heading of the group that the initiative stands in names all its fields. */
    private static boolean isNamedAbove(Page page, List<String> fields) {
        return fields.size() == 1 && page.findField(fields.get(0)).isPresent();
    }

    private static void writeNamed(Page page, Initiative initiative) {
        write(page, 0, "programme", initiative.getProgrammes());
        Organizations.write(page, 0, "Initiative.organizations", initiative.getOrganizations());
        RelationsSection.write(page, initiative.getRelations());
        page.things(
                0,
                "award",
                initiative.getAwards(),
                award -> Optional.of(page.words().text(award.getName())),
                (depth, award) -> write(page, depth, award));
        page.notes("Initiative.notes", initiative.getNotes());
        ListingEntry.write(page, initiative.getListing());
        page.fact(0, "Initiative.source", initiative.getSourceId().map(page::source));
    }

    static void write(Page page, int depth, String key, List<Programme> programmes) {
        page.things(
                depth,
                key,
                programmes,
                programme -> Optional.of(page.words().text(programme.getName())),
                (below, programme) -> write(page, below, programme));
    }

    private static void write(Page page, int depth, Programme programme) {
        page.fact(depth, "Programme.kind", programme.getKind().map(page.labels()::name));
        programme.getOrganization().ifPresent(each -> Organizations.write(page, depth, "Programme.organization", each));
        page.text(depth, "Programme.part", programme.getPart());
        page.extensions(depth, programme);
    }

    private static void write(Page page, int depth, Award award) {
        page.text(depth, "Award.prize", award.getPrize());
        award.getAwardedBy().ifPresent(each -> Organizations.write(page, depth, "Award.awardedBy", each));
        page.period(depth, "Award.awardedIn", award.getAwardedIn());
        page.extensions(depth, award);
    }
}
