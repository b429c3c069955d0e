package dev.renkei.organization;

import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.text.TextKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The identifiers that distinguish organizations of one name: a number of which each has only one, or the whole of which it is a
 * part.
 *
 * <p>府中市 in Tokyo and 府中市 in Hiroshima have other numbers, 北区 of 大阪市 and 北区 of 札幌市 another whole.
 */
final class DistinguishingIdentifiers {

    /** The schemes in which an organization has one value. A number that breaks its scheme's form proves nothing. */
    private static final Set<IdentifierScheme> UNIQUE =
            Set.of(IdentifierScheme.JP_CORPORATE_NUMBER, IdentifierScheme.JP_LOCAL_GOVERNMENT, IdentifierScheme.LEI);

    private static final String WHOLE = "part of";

    private final Map<String, Set<String>> values;

    private DistinguishingIdentifiers(Map<String, Set<String>> values) {
        this.values = values;
    }

    /** Returns what distinguishes the organization that all of these describe. */
    static DistinguishingIdentifiers of(Collection<Organization> organizations) {
        Map<String, Set<String>> values = new HashMap<>();
        organizations.forEach(organization -> gather(organization, values));
        return new DistinguishingIdentifiers(values);
    }

    private static void gather(Organization organization, Map<String, Set<String>> values) {
        for (Identifier identifier : organization.getIdentifiers()) {
            if (UNIQUE.contains(identifier.getScheme()) && identifier.check().isEmpty()) {
                Identifier canonical = OrganizationKeys.canonical(identifier);
                values.computeIfAbsent(canonical.getScheme().toString(), scheme -> new HashSet<>())
                        .add(TextKey.of(canonical.getValue()));
            }
        }
        organization
                .getPartOf()
                .map(OrganizationKeys::names)
                .filter(names -> !names.isEmpty())
                .ifPresent(names ->
                        values.computeIfAbsent(WHOLE, whole -> new HashSet<>()).addAll(names));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean contradict(DistinguishingIdentifiers other) {
        return areContradictory(List.of(this, other));
    }

    /** Returns whether these cannot be of one organization: of some kind, they have no value in common. */
    static boolean areContradictory(Collection<DistinguishingIdentifiers> all) {
        Map<String, List<Set<String>>> byKind = new HashMap<>();
        for (DistinguishingIdentifiers each : all) {
            each.values.forEach((kind, values) ->
                    byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(values));
        }
        return byKind.values().stream().anyMatch(DistinguishingIdentifiers::haveNothingInCommon);
    }

    private static boolean haveNothingInCommon(List<Set<String>> sets) {
        Set<String> smallest = Collections.min(sets, Comparator.comparingInt(Set::size));
        return smallest.stream().noneMatch(value -> sets.stream().allMatch(values -> values.contains(value)));
    }
}
