package dev.renkei.register;

import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Seeks identifiers that bear names which are not aliases of each other.
 *
 * <p>What an organization continues, or is continued by, counts as its alias here: a new name may keep the number.
 */
final class ConflictSearch {

    /** Of an organization with more names and aliases than this, the first names alone are held against the aliases. */
    private static final int MAX_PAIRS = 1000;

    private static final int FIRST_NAMES = 4;

    private final OrganizationCopies copies;
    private final Map<String, Set<String>> aliases = new HashMap<>();

    private ConflictSearch(OrganizationCopies copies) {
        this.copies = copies;
        for (int i = 0; i < copies.size(); i++) {
            Set<String> known = known(copies.get(i));
            Set<String> names = OrganizationCopies.names(copies.get(i));
            boolean areMany = (long) names.size() * known.size() > MAX_PAIRS;
            names.stream()
                    .limit(areMany ? FIRST_NAMES : names.size())
                    .forEach(name -> aliases.computeIfAbsent(name, any -> new HashSet<>())
                            .addAll(known));
        }
    }

    static List<OrganizationConflict> in(OrganizationCopies copies) {
        ConflictSearch search = new ConflictSearch(copies);
        Map<IdentifierKey, Identifier> identifiers = search.firstIdentifiers();
        List<OrganizationConflict> conflicts = new ArrayList<>();
        List<Integer> bearersBefore = List.of();
        List<Integer> firsts = List.of();
        for (Map.Entry<IdentifierKey, List<Integer>> entry :
                copies.byKey(IdentifierKey::of).entrySet()) {
            // The identifiers of one organization mostly have the same bearers.
            if (!entry.getValue().equals(bearersBefore)) {
                bearersBefore = entry.getValue();
                firsts = search.firstOfEachName(bearersBefore);
            }
            if (firsts.size() > 1) {
                conflicts.add(new OrganizationConflict(
                        Objects.requireNonNull(identifiers.get(entry.getKey())),
                        firsts.stream().map(copies::locate).toList()));
            }
        }
        return List.copyOf(conflicts);
    }

    /** Returns the identifiers by their keys, each as it is first written. */
    private Map<IdentifierKey, Identifier> firstIdentifiers() {
        Map<IdentifierKey, Identifier> identifiers = new HashMap<>();
        for (int i = 0; i < copies.size(); i++) {
            copies.get(i)
                    .getIdentifiers()
                    .forEach(each -> IdentifierKey.of(each).ifPresent(key -> identifiers.putIfAbsent(key, each)));
        }
        return identifiers;
    }

    private static Set<String> known(Organization organization) {
        Set<String> known = new HashSet<>(OrganizationCopies.namesAndAliases(organization));
        Stream.concat(organization.getPredecessors().stream(), organization.getSuccessors().stream())
                .map(OrganizationCopies::namesAndAliases)
                .forEach(known::addAll);
        return known;
    }

    /** Returns the first of the copies, and the first of all whose names have nothing to do with each other. */
    private List<Integer> firstOfEachName(List<Integer> bearers) {
        Map<String, Integer> firstByName = new HashMap<>();
        Partition parts = Partition.ofSingles(bearers.size());
        for (int i = 0; i < bearers.size(); i++) {
            for (String name : OrganizationCopies.names(copies.get(bearers.get(i)))) {
                Integer first = firstByName.putIfAbsent(name, i);
                parts.unite(first == null ? List.of() : List.of(first, i));
            }
        }
        firstByName.forEach((name, first) ->
                aliasesAmong(firstByName, name).forEach(alias -> parts.unite(List.of(first, firstByName.get(alias)))));
        return IntStream.range(0, bearers.size())
                .filter(i -> parts.partOf(i) == i)
                .mapToObj(bearers::get)
                .toList();
    }

    private Stream<String> aliasesAmong(Map<String, Integer> names, String name) {
        Set<String> known = aliases.getOrDefault(name, Set.of());
        return known.size() < names.size()
                ? known.stream().filter(names::containsKey)
                : names.keySet().stream().filter(known::contains);
    }
}
