package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a register at which organizations stand, in the order of the register.
 */
final class Occurrences {

    /** An organization at its place. */
    record Occurrence(Organization organization, List<Object> steps) {}

    private final List<Occurrence> all = new ArrayList<>();

    private Occurrences() {}

    static List<Occurrence> in(Register register) {
        Occurrences occurrences = new Occurrences();
        register.getPublisher().ifPresent(publisher -> occurrences.add(publisher, "publisher"));
        for (int i = 0; i < register.getAgreements().size(); i++) {
            occurrences.addParties(register.getAgreements().get(i), i);
        }
        for (int i = 0; i < register.getNetworks().size(); i++) {
            List<Organization> members = register.getNetworks().get(i).getMembers();
            for (int j = 0; j < members.size(); j++) {
                occurrences.add(members.get(j), "networks", i, "members", j);
            }
        }
        for (int i = 0; i < register.getCaseCollections().size(); i++) {
            occurrences.addCases(register.getCaseCollections().get(i), i);
        }
        return List.copyOf(occurrences.all);
    }

    private void addParties(Agreement agreement, int index) {
        for (int i = 0; i < agreement.getParties().size(); i++) {
            Party party = agreement.getParties().get(i);
            add(party.getOrganization(), "agreements", index, "parties", i, "organization");
            for (int j = 0; j < party.getOnBehalfOf().size(); j++) {
                add(party.getOnBehalfOf().get(j), "agreements", index, "parties", i, "onBehalfOf", j);
            }
        }
    }

    private void addCases(CaseCollection collection, int index) {
        for (int i = 0; i < collection.getCases().size(); i++) {
            List<Organization> organizations = collection.getCases().get(i).getOrganizations();
            for (int j = 0; j < organizations.size(); j++) {
                add(organizations.get(j), "caseCollections", index, "cases", i, "organizations", j);
            }
        }
    }

    private void add(Organization organization, Object... steps) {
        all.add(new Occurrence(organization, List.of(steps)));
    }
}
