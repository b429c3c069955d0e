package dev.renkei.organization;

import dev.renkei.identifier.Identifier;
import dev.renkei.mapper.NeedsModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Decides which of several descriptions are of one organization (名寄せ).
 *
 * <p>Descriptions are of one organization if they share an identifier, or a name within one whole. They are so as well if they
 * share a name, or if the name of one is an alias of the other. A name is no proof where numbers, or the wholes of which they are
 * parts, distinguish those that have it, such as 府中市 in Tokyo and in Hiroshima: then it unites only the descriptions that state
 * neither. A shared alias alone proves nothing.
 *
 * <p>For example:
 * <pre>{@code
 *   OrganizationGroups groups = OrganizationGroups.of(List.of(Organization.of("コープ みらい"), Organization.of("コープみらい")));
 *   groups.groupOf(1); // 0
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OrganizationGroups implements NeedsModule {

    private static final int[] NONE = {};

    private final int[] groups;
    private final Set<String> ambiguousNames;
    private final DistinguishingIdentifiers[] distinguishing;

    private OrganizationGroups(int[] groups, Set<String> ambiguousNames, DistinguishingIdentifiers[] distinguishing) {
        this.groups = groups;
        this.ambiguousNames = ambiguousNames;
        this.distinguishing = distinguishing;
    }

    /**
     * Groups descriptions of organizations.
     *
     * @param organizations  the descriptions, not null
     * @return the groups, not null
     */
    public static OrganizationGroups of(List<Organization> organizations) {
        Partition identified =
                new Partition(IntStream.range(0, organizations.size()).toArray());
        byKey(organizations, OrganizationKeys::identities).values().forEach(identified::unite);
        DistinguishingIdentifiers[] parts = distinguishing(organizations, identified.toParts());

        Partition groups = new Partition(identified.toParts());
        Set<String> ambiguous = new HashSet<>();
        Map<String, List<Integer>> bearers = byKey(organizations, OrganizationKeys::namesAndAliases);
        byKey(organizations, OrganizationKeys::names).forEach((name, named) -> {
            List<Integer> all = Objects.requireNonNull(bearers.get(name));
            if (all.size() == 1) {
                return;
            }
            if (DistinguishingIdentifiers.areContradictory(all.stream()
                    .map(identified::partOf)
                    .distinct()
                    .map(part -> parts[part])
                    .toList())) {
                ambiguous.add(name);
                groups.unite(named.stream()
                        .filter(each -> parts[identified.partOf(each)].isEmpty())
                        .toList());
            } else {
                groups.unite(all);
            }
        });
        int[] united = groups.toParts();
        return new OrganizationGroups(united, ambiguous, distinguishing(organizations, united));
    }

    /**
     * Returns the descriptions that have a name, alias or identifier in common with another. Any other surely is a group of its own.
     *
     * @param organizations  the descriptions, not null
     * @return the ascending indexes, most often none, not null
     */
    public static int[] alike(List<Organization> organizations) {
        BitSet alike = new BitSet();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < organizations.size(); i++) {
            for (String name : OrganizationKeys.namesAndAliases(organizations.get(i))) {
                put(name, i, first, alike);
            }
        }
        if (haveSeveralIdentifiers(organizations)) {
            first.clear();
            for (int i = 0; i < organizations.size(); i++) {
                for (Identifier identifier : organizations.get(i).getIdentifiers()) {
                    int index = i;
                    OrganizationKeys.identifier(identifier).ifPresent(key -> put(key, index, first, alike));
                }
            }
        }
        return alike.isEmpty() ? NONE : alike.stream().toArray();
    }

    private static void put(String key, int index, Map<String, Integer> first, BitSet alike) {
        Integer known = first.putIfAbsent(key, index);
        if (known != null && known != index) {
            alike.set(known);
            alike.set(index);
        }
    }

    private static boolean haveSeveralIdentifiers(List<Organization> organizations) {
        int identified = 0;
        for (Organization organization : organizations) {
            identified += organization.getIdentifiers().isEmpty() ? 0 : 1;
        }
        return identified > 1;
    }

    /**
     * Returns the indexes of the organizations under each of their keys.
     *
     * @param organizations  the organizations, not null
     * @param keys  returns the keys of an organization, each once, not null
     * @return the ascending indexes by key, in the order in which the keys come, not null
     */
    public static Map<String, List<Integer>> byKey(
            List<Organization> organizations, Function<Organization, ? extends Collection<String>> keys) {
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < organizations.size(); i++) {
            for (String key : keys.apply(organizations.get(i))) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        return byKey;
    }

    /** Returns what distinguishes each part, at its number. */
    private static DistinguishingIdentifiers[] distinguishing(List<Organization> organizations, int[] parts) {
        Map<Integer, List<Organization>> members = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            members.computeIfAbsent(parts[i], any -> new ArrayList<>()).add(organizations.get(i));
        }
        DistinguishingIdentifiers[] all = new DistinguishingIdentifiers[parts.length];
        members.forEach((part, described) -> all[part] = DistinguishingIdentifiers.of(described));
        return all;
    }

    /**
     * Returns the group of a description.
     *
     * @param index  the index of the description, from 0
     * @return the index of the first description of the same organization
     */
    public int groupOf(int index) {
        return groups[index];
    }

    /**
     * Checks if two groups cannot be one organization, as numbers or wholes distinguish them.
     *
     * @param one  a group
     * @param other  another group
     * @return true if they are distinguished
     */
    public boolean areDistinguished(int one, int other) {
        return distinguishing[one].contradict(distinguishing[other]);
    }

    /**
     * Checks if a name proves nothing: those that have it are distinguished.
     *
     * @param name  the key of a name, not null
     * @return true if organizations are distinguished that have the name
     */
    public boolean isAmbiguous(String name) {
        return ambiguousNames.contains(name);
    }

    /**
     * Checks if an organization states what distinguishes it from others of its name.
     *
     * @param organization  the organization, not null
     * @return true if it states a number of which it has only one, or its whole
     */
    public static boolean isDistinguished(Organization organization) {
        return !DistinguishingIdentifiers.of(List.of(organization)).isEmpty();
    }

    /**
     * Returns a check for the groups that an organization can belong to, as nothing distinguishes it from them.
     *
     * @param organization  the organization, not null
     * @return the check, which takes a group, not null
     */
    public IntPredicate compatibleWith(Organization organization) {
        DistinguishingIdentifiers own = DistinguishingIdentifiers.of(List.of(organization));
        return group -> !own.contradict(distinguishing[group]);
    }

    /**
     * Returns the groups, as {@code OrganizationGroups[0, 0, 2]}.
     */
    @Override
    public String toString() {
        return "OrganizationGroups" + Arrays.toString(groups);
    }

    /** Numbers in parts that are united bit by bit (union-find). */
    private static final class Partition {

        private final int[] parents;

        Partition(int[] parents) {
            this.parents = parents;
        }

        /** Returns the least number of the part of a number. */
        int partOf(int number) {
            int each = number;
            while (parents[each] != each) {
                parents[each] = parents[parents[each]];
                each = parents[each];
            }
            return each;
        }

        /** Returns for each number the least of its part. */
        int[] toParts() {
            return IntStream.range(0, parents.length).map(this::partOf).toArray();
        }

        void unite(List<Integer> numbers) {
            for (int i = 1; i < numbers.size(); i++) {
                int one = partOf(numbers.get(i - 1));
                int other = partOf(numbers.get(i));
                parents[Math.max(one, other)] = Math.min(one, other);
            }
        }
    }
}
