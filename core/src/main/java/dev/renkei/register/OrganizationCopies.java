package dev.renkei.register;

import dev.renkei.declaration.ContentKey;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Walk;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The organizations that a register describes, equal descriptions once, numbered in the order in which they come, and which of
 * them are of one organization.
 */
final class OrganizationCopies {

    private static final Walk<Register, Organization> ORGANIZATIONS = Walk.of(Register.TYPE, Organization.TYPE);

    private final List<Organization> copies = new ArrayList<>();
    private final List<JsonPointer> pointers = new ArrayList<>();
    private final Map<ContentKey, Integer> numbers = new HashMap<>();
    private final OrganizationGroups groups;

    OrganizationCopies(Register register) {
        ORGANIZATIONS.through(register, (organization, at) -> {
            if (numbers.putIfAbsent(ContentKey.of(Organization.TYPE, organization), copies.size()) == null) {
                copies.add(organization);
                pointers.add(at);
            }
        });
        this.groups = OrganizationGroups.of(copies);
    }

    int size() {
        return copies.size();
    }

    Organization get(int number) {
        return copies.get(number);
    }

    /** Returns a copy and its first position. */
    Register.Located<Organization> locate(int number) {
        return Register.Located.at(pointers.get(number), copies.get(number));
    }

    /** Returns all copies, each at its first position. */
    List<Register.Located<Organization>> toList() {
        return IntStream.range(0, size()).mapToObj(this::locate).toList();
    }

    /** Returns the numbers of the copies under each of their keys, both in the order in which they come. */
    Map<String, List<Integer>> byKey(Function<Organization, ? extends Collection<String>> keys) {
        return OrganizationGroups.byKey(copies, keys);
    }

    OrganizationGroups groups() {
        return groups;
    }

    /** Returns the group of an organization of which the register holds an equal copy. */
    Optional<Integer> groupOf(Organization organization) {
        return Optional.ofNullable(numbers.get(ContentKey.of(Organization.TYPE, organization)))
                .map(groups::groupOf);
    }
}
