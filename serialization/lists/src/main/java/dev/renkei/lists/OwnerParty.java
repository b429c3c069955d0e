package dev.renkei.lists;

import dev.renkei.organization.UnnamedOrganizations;

/** The office that keeps a list, as a party to the agreements of a list that does not name it. */
final class OwnerParty {

    static final UnnamedOrganizations UNNAMED = UnnamedOrganizations.builder()
            .disclosure(UnnamedOrganizations.Disclosure.NOT_LISTED)
            .build();

    private OwnerParty() {}
}
