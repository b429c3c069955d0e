package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Ceremony;

/**
 * The title of the agreement, what it is, its dates and its places.
 */
final class OverviewSection {

    private OverviewSection() {}

    static void write(Page page) {
        Agreement agreement = page.agreement();
        page.out().heading(1, page.words().text(agreement.getTitle()));
        page.fact(0, "agreement.id", agreement.getId());
        page.fact(0, "kind", agreement.getKind().map(page.labels()::name));
        page.fact(0, "binding-force", agreement.getBindingForce().map(page.labels()::name));
        page.list(0, "languages", agreement.getLanguages(), language -> language);
        page.date(0, "concluded-on", agreement.getConcludedOn());
        page.date(0, "effective-on", agreement.getEffectiveOn());
        page.date(0, "terminated-on", agreement.getTerminatedOn());
        agreement.getCeremony().ifPresent(ceremony -> writeCeremony(page, ceremony));
        page.places(0, agreement.getPlaces());
        page.extensions(0, agreement);
    }

    private static void writeCeremony(Page page, Ceremony ceremony) {
        page.label(0, "ceremony");
        page.date(1, "ceremony.held-on", ceremony.getHeldOn());
        page.text(1, "ceremony.place", ceremony.getPlace());
        page.text(1, "ceremony.caption", ceremony.getCaption());
        page.extensions(1, ceremony);
    }
}
