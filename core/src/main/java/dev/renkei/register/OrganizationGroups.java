package dev.renkei.register;

import dev.renkei.organization.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which copies in a register are of one organization (名寄せ); a group is numbered by its first copy.
 *
 * <p>Copies are of one organization if they have an identifier in common, or a name within one whole. They are so as well if
 * they have a name in common, or one has as its alias what is the name of another, unless {@link DistinguishingIdentifiers} tell those who bear
 * the name apart: then it is left to those without marks. A common alias alone unites nothing.
 */
final class OrganizationGroups {

    /** As many names within wholes does one organization have; nobody has names in thirty languages. */
    private static final int MAX_PAIRS = 1000;

    private final OrganizationCopies copies;
    private final int[] groups;
    private final Set<String> sharedNames;
    private final DistinguishingIdentifiers[] marks;
    private final Map<String, List<Integer>> byIdentity;
    private final Map<String, List<Integer>> byName;
    private final Map<String, List<Integer>> byText;

    private OrganizationGroups(OrganizationCopies copies, int[] groups, Set<String> sharedNames) {
        this.copies = copies;
        this.groups = groups;
        this.sharedNames = sharedNames;
        this.marks = marksByPart(copies, groups);
        this.byIdentity = groupsBy(OrganizationGroups::identities);
        this.byName = groupsBy(OrganizationCopies::names);
        this.byText = groupsBy(OrganizationGroups::texts);
    }

    static OrganizationGroups of(OrganizationCopies copies) {
        Partition identified = Partition.ofSingles(copies.size());
        copies.byKey(OrganizationGroups::identities).values().forEach(identified::unite);
        DistinguishingIdentifiers[] marks = marksByPart(copies, identified.toParts());

        Partition groups = identified.copy();
        Set<String> sharedNames = new HashSet<>();
        Map<String, List<Integer>> bearers = copies.byKey(OrganizationCopies::namesAndAliases);
        copies.byKey(OrganizationCopies::names).forEach((name, named) -> {
            List<DistinguishingIdentifiers> all = bearers.getOrDefault(name, named).stream()
                    .map(identified::partOf)
                    .distinct()
                    .map(part -> marks[part])
                    .toList();
            if (DistinguishingIdentifiers.contradictory(all)) {
                sharedNames.add(name);
                groups.unite(named.stream()
                        .filter(copy -> marks[identified.partOf(copy)].isEmpty())
                        .toList());
            } else {
                groups.unite(bearers.getOrDefault(name, named));
            }
        });
        return new OrganizationGroups(copies, groups.toParts(), sharedNames);
    }

    /** Returns the marks of each part, at the number that stands for it. */
    private static DistinguishingIdentifiers[] marksByPart(OrganizationCopies copies, int[] parts) {
        DistinguishingIdentifiers[] marks = new DistinguishingIdentifiers[parts.length];
        Arrays.fill(marks, DistinguishingIdentifiers.NONE);
        Map<Integer, List<Organization>> members = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            members.computeIfAbsent(parts[i], any -> new ArrayList<>()).add(copies.get(i));
        }
        members.forEach((part, organizations) -> marks[part] = DistinguishingIdentifiers.of(organizations));
        return marks;
    }

    /**
     * Returns what belongs to one organization alone: its identifiers, and its name within the whole of which it is a part.
     *
     * <p>Names have no spaces in the form in which they are compared, so that no whole is taken for a scheme.
     */
    private static List<String> identities(Organization organization) {
        List<String> identities = new ArrayList<>();
        IdentifierKey.of(organization).forEach(key -> identities.add("scheme " + key.scheme() + " " + key.value()));
        organization
                .getPartOf()
                .ifPresent(whole ->
                        addWithin(OrganizationCopies.names(whole), OrganizationCopies.names(organization), identities));
        return identities;
    }

    /** Names each within each; of very many names, each within the first, and the first within each. */
    private static void addWithin(Set<String> wholes, Set<String> names, List<String> identities) {
        boolean areMany = (long) wholes.size() * names.size() > MAX_PAIRS;
        for (String whole : areMany ? first(wholes) : wholes) {
            names.forEach(name -> identities.add(whole + " " + name));
        }
        for (String name : areMany ? first(names) : Set.<String>of()) {
            wholes.forEach(whole -> identities.add(whole + " " + name));
        }
    }

    private static Set<String> first(Set<String> names) {
        return names.stream().limit(1).collect(Collectors.toSet());
    }

    private static List<String> texts(Organization organization) {
        Stream<String> identifiers = organization.getIdentifiers().stream()
                .flatMap(identifier -> Stream.of(identifier.getValue(), identifier.toString()))
                .map(TextKey::of)
                .flatMap(Optional::stream);
        return Stream.concat(OrganizationCopies.namesAndAliases(organization).stream(), identifiers)
                .toList();
    }

    private <K> Map<K, List<Integer>> groupsBy(OrganizationCopies.Keys<K> keys) {
        Map<K, List<Integer>> byKey = copies.byKey(keys);
        byKey.replaceAll(
                (key, numbers) -> numbers.stream().map(this::groupOf).distinct().toList());
        return byKey;
    }

    int groupOf(int copy) {
        return groups[copy];
    }

    Optional<Integer> groupOf(Organization organization) {
        return copies.numberOf(organization).map(this::groupOf);
    }

    /** Tells whether two groups cannot be one organization. */
    boolean areToldApart(int one, int other) {
        return marks[one].contradict(marks[other]);
    }

    /** Returns the groups that bear a name, alias or identifier. */
    Set<Integer> find(String text) {
        return TextKey.of(text)
                .<Set<Integer>>map(key -> new HashSet<>(byText.getOrDefault(key, List.of())))
                .orElse(Set.of());
    }

    /** Returns the groups that an organization can be, whether the register holds an equal copy or not. */
    Set<Integer> find(Organization organization) {
        Set<Integer> found = new HashSet<>();
        groupOf(organization).ifPresent(found::add);
        identities(organization).forEach(key -> found.addAll(byIdentity.getOrDefault(key, List.of())));

        DistinguishingIdentifiers own = DistinguishingIdentifiers.of(organization);
        boolean isIdentified = !found.isEmpty() && !own.isEmpty();
        Set<String> names = OrganizationCopies.names(organization);
        for (String name : OrganizationCopies.namesAndAliases(organization)) {
            if (isIdentified && sharedNames.contains(name)) {
                continue;
            }
            Map<String, List<Integer>> bearers = names.contains(name) ? byText : byName;
            bearers.getOrDefault(name, List.of()).stream()
                    .filter(group -> !own.contradict(marks[group]))
                    .forEach(found::add);
        }
        return found;
    }
}
