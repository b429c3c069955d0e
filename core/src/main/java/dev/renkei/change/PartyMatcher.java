package dev.renkei.change;

import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import java.util.List;

/**
 * Tells which party is which.
 *
 * <p>Similar names are no grounds: two organizations are often one character apart.
 */
final class PartyMatcher {

    private PartyMatcher() {}

    static Paired<Party> pair(List<Party> before, List<Party> after) {
        return Pairing.of(Placed.all(before), Placed.all(after), Party.TYPE)
                .byContent()
                .byKey(Grounds.SAME_ID, party -> party.getId().stream().toList())
                .byKey(Grounds.SAME_IDENTIFIER, party -> party.getOrganization().getIdentifiers())
                .byKey(Grounds.SAME_TITLE, party -> List.of(name(party.getOrganization())))
                .toPaired();
    }

    /** Normal texts have no spaces, so that a space parts the name from the branch. */
    private static String name(Organization organization) {
        String branch = organization.getBranch().map(NormalText::of).orElse("");
        return NormalText.of(organization.getName()) + " " + branch;
    }
}
