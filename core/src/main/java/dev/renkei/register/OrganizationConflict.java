package dev.renkei.register;

import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import java.util.List;
import java.util.Objects;

/**
 * An identifier that a register gives to organizations of different names, none of which it tells to be an alias of another.
 *
 * @param identifier  the identifier, as it is first stated, not null
 * @param organizations  one copy of each of the names, where it first stands, two or more, not null
 */
public record OrganizationConflict(Identifier identifier, List<Located<Organization>> organizations) {

    /**
     * Creates a conflict.
     *
     * @param identifier  the identifier, not null
     * @param organizations  one copy of each of the names, not null
     */
    public OrganizationConflict {
        Objects.requireNonNull(identifier, "identifier");
        organizations = List.copyOf(organizations);
    }
}
