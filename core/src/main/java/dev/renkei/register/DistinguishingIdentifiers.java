package dev.renkei.register;

import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.IdentifierSchemes;
import dev.renkei.organization.Organization;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What tells organizations of one name apart: a number of which each has only one, or the whole of which it is a part.
 *
 * <p>府中市 in Tokyo and 府中市 in Hiroshima have other numbers, 北区 of 大阪市 and 北区 of 札幌市 another whole.
 */
final class DistinguishingIdentifiers {

    /** The schemes in which an organization has one value. A number that breaks its scheme's form tells nothing. */
    private static final Set<IdentifierScheme> UNIQUE =
            Set.of(IdentifierSchemes.JP_CORPORATE_NUMBER, IdentifierSchemes.JP_LOCAL_GOVERNMENT, IdentifierSchemes.LEI);

    static final DistinguishingIdentifiers NONE = new DistinguishingIdentifiers(Map.of());

    private static final String WHOLE = "part of";

    private final Map<String, Set<String>> values;

    private DistinguishingIdentifiers(Map<String, Set<String>> values) {
        this.values = values;
    }

    static DistinguishingIdentifiers of(Organization organization) {
        return of(List.of(organization));
    }

    /** Returns the marks of the organization that all of these describe. */
    static DistinguishingIdentifiers of(Collection<Organization> organizations) {
        Map<String, Set<String>> values = new HashMap<>();
        organizations.forEach(organization -> gather(organization, values));
        return new DistinguishingIdentifiers(values);
    }

    private static void gather(Organization organization, Map<String, Set<String>> values) {
        organization.getIdentifiers().stream()
                .filter(identifier -> UNIQUE.contains(identifier.getScheme()))
                .filter(identifier -> identifier.check().isEmpty())
                .map(IdentifierKey::of)
                .flatMap(Optional::stream)
                .forEach(key -> values.computeIfAbsent(key.scheme(), scheme -> new HashSet<>())
                        .add(key.value()));
        organization
                .getPartOf()
                .map(OrganizationCopies::names)
                .filter(names -> !names.isEmpty())
                .ifPresent(names ->
                        values.computeIfAbsent(WHOLE, whole -> new HashSet<>()).addAll(names));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean contradict(DistinguishingIdentifiers other) {
        return contradictory(List.of(this, other));
    }

    /** Tells whether the marks cannot be those of one organization: of some kind, they have no value in common. */
    static boolean contradictory(Collection<DistinguishingIdentifiers> all) {
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
