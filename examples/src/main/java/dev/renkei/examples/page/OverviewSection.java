package dev.renkei.examples.page;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.LanguageVersion;
import java.util.Optional;

/**
 * The title of the agreement, what it is, its dates and its places.
 */
final class OverviewSection {

    private OverviewSection() {}

    static void write(Page page, Agreement agreement, String heading) {
        page.heading(1, heading);
        page.fact(0, "agreement.id", agreement.getId());
        page.fact(0, "Agreement.kind", agreement.getKind().map(page.labels()::name));
        page.fact(0, "Agreement.source", agreement.getSourceId().map(page::source));
        page.fact(0, "Agreement.bindingForce", agreement.getBindingForce().map(page.labels()::name));
        page.fact(0, "Agreement.originals", agreement.getOriginals().map(page.words()::count));
        page.list(0, "Agreement.languages", agreement.getLanguages(), language -> language);
        page.things(
                0,
                "language-version",
                agreement.getLanguageVersions(),
                version -> Optional.of(version.getLanguage()),
                (depth, version) -> write(page, depth, version));
        page.fact(0, "Agreement.stage", agreement.getStage().map(page.labels()::name));
        agreement.getActivation().ifPresent(activation -> write(page, activation));
        page.date(0, "Agreement.concludedOn", agreement.getConcludedOn());
        page.date(0, "Agreement.effectiveOn", agreement.getEffectiveOn());
        page.date(0, "Agreement.terminatedOn", agreement.getTerminatedOn());
        agreement.getCeremony().ifPresent(ceremony -> writeCeremony(page, ceremony));
        page.places(0, agreement.getPlaces());
        ListingEntry.write(page, agreement.getListing());
        page.extensions(0, agreement);
    }

    private static void write(Page page, int depth, LanguageVersion version) {
        page.text(depth, "LanguageVersion.title", version.getTitle());
        if (version.isAuthentic()) {
            page.label(depth, "LanguageVersion.authentic");
        }
        page.extensions(depth, version);
    }

    private static void write(Page page, Activation activation) {
        page.fact(0, "Activation.condition", page.words().text(activation.getCondition()));
        activation
                .getPeriods()
                .forEach(period ->
                        page.fact(1, "Activation.periods", page.words().period(period)));
        page.extensions(1, activation);
    }

    private static void writeCeremony(Page page, Ceremony ceremony) {
        page.label(0, "Agreement.ceremony");
        page.date(1, "Ceremony.heldOn", ceremony.getHeldOn());
        page.text(1, "Ceremony.place", ceremony.getPlace());
        page.text(1, "Ceremony.caption", ceremony.getCaption());
        page.extensions(1, ceremony);
    }
}
