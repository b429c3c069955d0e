package dev.renkei.register;

import dev.renkei.document.ContentKey;
import dev.renkei.document.JsonPointer;
import dev.renkei.document.Walk;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The copies of organizations that a register holds, equal ones once, numbered in the order in which they come.
 */
final class OrganizationCopies {

    private static final Walk<Register, Organization> ORGANIZATIONS = Walk.of(Register.TYPE, Organization.TYPE);

    private final List<Organization> copies = new ArrayList<>();
    private final List<JsonPointer> pointers = new ArrayList<>();
    private final Map<ContentKey, Integer> numbers = new HashMap<>();

    private OrganizationCopies() {}

    static OrganizationCopies of(Register register) {
        OrganizationCopies copies = new OrganizationCopies();
        ORGANIZATIONS.through(register, copies::add);
        return copies;
    }

    private void add(Organization organization, JsonPointer at) {
        if (numbers.putIfAbsent(ContentKey.of(Organization.TYPE, organization), copies.size()) == null) {
            copies.add(organization);
            pointers.add(at);
        }
    }

    int size() {
        return copies.size();
    }

    Organization get(int number) {
        return copies.get(number);
    }

    Optional<Integer> numberOf(Organization organization) {
        return Optional.ofNullable(numbers.get(ContentKey.of(Organization.TYPE, organization)));
    }

    /** Returns a copy and where it first stands. */
    Located<Organization> locate(int number) {
        return Located.at(pointers.get(number), copies.get(number));
    }

    /** Returns the numbers of the copies under each of their keys, both in the order in which they come. */
    <K> Map<K, List<Integer>> byKey(Keys<K> keys) {
        Map<K, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < copies.size(); i++) {
            for (K key : keys.of(copies.get(i))) {
                List<Integer> numbers = byKey.computeIfAbsent(key, each -> new ArrayList<>());
                if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != i) {
                    numbers.add(i);
                }
            }
        }
        return byKey;
    }

    /** Tells the keys of an organization; one may come twice. */
    @FunctionalInterface
    interface Keys<K> {
        Collection<K> of(Organization organization);
    }

    /** Returns the names in all languages, in the form in which they are compared. */
    static Set<String> names(Organization organization) {
        return keys(Stream.of(organization.getName()));
    }

    /** Returns the names and aliases in all languages, in the form in which they are compared. */
    static Set<String> namesAndAliases(Organization organization) {
        return keys(Stream.concat(Stream.of(organization.getName()), organization.getAliases().stream()));
    }

    private static Set<String> keys(Stream<LocalizedText> texts) {
        return texts.flatMap(Gazetteer::keys).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
