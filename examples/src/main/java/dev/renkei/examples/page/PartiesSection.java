package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Approval;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The parties, as they were when they signed, and who signed for them.
 */
final class PartiesSection {

    private PartiesSection() {}

    static void write(Page page, Agreement agreement) {
        boolean isSilent = agreement.getParties().isEmpty()
                && agreement.getUnnamedParties().isEmpty()
                && agreement.getStatedPartyCount().isEmpty()
                && !agreement.isExcerptOfParties();
        if (isSilent) {
            return;
        }
        page.section("Agreement.parties");
        page.fact(
                0, "Agreement.statedPartyCount", agreement.getStatedPartyCount().map(page.words()::count));
        if (agreement.isExcerptOfParties()) {
            page.label(0, "Agreement.excerptOfParties");
        }
        agreement.getParties().forEach(party -> write(page, party));
        if (!agreement.getUnnamedParties().isEmpty()) {
            page.heading(3, page.labels().get("Agreement.unnamedParties"));
            Organizations.writeUnnamed(page, 0, "UnnamedOrganizations.description", agreement.getUnnamedParties());
        }
    }

    private static void write(Page page, Party party) {
        page.heading(3, page.words().text(party.getOrganization().getName()));
        page.fact(0, "Party.role", party.getRole());
        page.fact(0, "Party.side", party.getSide());
        Organizations.writeDetails(page, 0, party.getOrganization());
        Set<Signatory> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(party.signatoriesOtherThanRepresentatives());
        party.getSignatories()
                .forEach(signatory -> write(
                        page, others.contains(signatory) ? "signatoryNotRepresentative" : "signatory", signatory));
        page.date(0, "Party.signedOn", party.getSignedOn());
        page.text(0, "Party.signedAt", party.getSignedAt());
        page.text(0, "Party.seal", party.getSeal());
        party.getApprovals().forEach(approval -> write(page, approval));
        page.fact(0, "Party.copies", party.getCopies().map(page.words()::count));
        page.date(0, "Party.joinedOn", party.getJoinedOn());
        page.date(0, "Party.leftOn", party.getLeftOn());
        Organizations.write(page, 0, "Party.onBehalfOf", party.getOnBehalfOf());
        page.fact(0, "Party.source", party.getSourceId().map(page::source));
        page.extensions(0, party);
    }

    private static void write(Page page, Approval approval) {
        page.fact(0, "Party.approvals", Optional.of(page.words().text(approval.getBody())));
        page.fact(1, "Approval.numberAsWritten", approval.getNumberAsWritten());
        page.date(1, "Approval.approvedOn", approval.getApprovedOn());
        page.extensions(1, approval);
    }

    private static void write(Page page, String label, Signatory signatory) {
        page.label(0, label);
        signatory.getPerson().ifPresent(person -> Organizations.writePerson(page, 1, "Signatory.person", person));
        signatory.getOffice().ifPresent(office -> Organizations.writeOffice(page, 1, "Signatory.office", office));
        if (signatory.isProxy()) {
            page.label(1, "Signatory.proxy");
        }
        signatory
                .getOtherOffices()
                .forEach(office -> Organizations.writeOffice(page, 1, "Signatory.otherOffices", office));
        page.extensions(1, signatory);
    }
}
