package dev.renkei.testing;

import dev.renkei.agreement.Party;

/**
 * A party with the name of its organization.
 *
 * @param name  the made-up organization
 * @param party  the party of an agreement that it is
 */
record NamedParty(OrganizationName name, Party party) {

    /** Returns the key of the party at a place in the agreement. */
    static String id(int index) {
        return "party-" + (index + 1);
    }
}
