package dev.renkei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds the groups against their definition, step by step over all pairs of copies. */
class OrganizationGroupsProperties {

    private static final List<String> NAMES = List.of("甲会", "乙会", "丙会", "丁会", "戊会");

    private static final List<Identifier> IDENTIFIERS = List.of(
            Identifier.of(CorporateNumber.ofBaseNumber("120005999991")),
            Identifier.of(CorporateNumber.ofBaseNumber("120005999992")),
            Identifier.of(CorporateNumber.ofBaseNumber("120005999993")),
            Identifier.of(IdentifierScheme.of("member"), "1"),
            Identifier.of(IdentifierScheme.of("member"), "2"));

    @Provide
    Arbitrary<List<Organization>> organizations() {
        Arbitrary<Organization> each = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(NAMES).optional(0.2),
                        Arbitraries.of(IDENTIFIERS).optional(0.4),
                        Arbitraries.of("壬市", "癸市").optional(0.2))
                .as((name, alias, identifier, whole) -> Organization.builder()
                        .name(name)
                        .aliases(alias.map(LocalizedText::of).stream().toList())
                        .identifiers(identifier.stream().toList())
                        .partOf(whole.map(Organization::of))
                        .build());
        return each.list().uniqueElements().ofMaxSize(14);
    }

    private static Set<Set<Organization>> groups(List<Organization> organizations) {
        OrganizationGroups groups = OrganizationGroups.of(organizations);
        return Set.copyOf(IntStream.range(0, organizations.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        groups::groupOf, Collectors.mapping(organizations::get, Collectors.toSet())))
                .values());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theGroupsAreThoseOfTheDefinition(@ForAll("organizations") List<Organization> organizations) {
        Set<Set<Organization>> identified =
                closure(single(organizations), OrganizationGroupsProperties::haveOneIdentity);
        Set<String> shared = NAMES.stream()
                .filter(name -> isShared(name, organizations, identified))
                .collect(Collectors.toSet());

        assertThat(groups(organizations))
                .isEqualTo(closure(
                        identified,
                        (one, other) -> NAMES.stream()
                                .anyMatch(name -> shared.contains(name)
                                        ? isUnmarkedNamed(name, one, identified)
                                                && isUnmarkedNamed(name, other, identified)
                                        : bears(name, one)
                                                && bears(name, other)
                                                && organizations.stream().anyMatch(each -> isNamed(name, each)))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheCopiesDoesNotMatter(@ForAll("organizations") List<Organization> organizations) {
        List<Organization> reversed = new ArrayList<>(organizations);
        Collections.reverse(reversed);

        assertThat(groups(reversed)).isEqualTo(groups(organizations));
    }

    private static Set<Set<Organization>> single(List<Organization> organizations) {
        return organizations.stream().map(Set::of).collect(Collectors.toSet());
    }

    /** Unites sets as long as two of them have members that belong together. */
    private static Set<Set<Organization>> closure(
            Set<Set<Organization>> start, BiPredicate<Organization, Organization> belongTogether) {
        List<Set<Organization>> sets = new ArrayList<>(start);
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                Set<Organization> one = sets.get(i);
                Set<Organization> other = sets.get(j);
                if (one.stream().anyMatch(a -> other.stream().anyMatch(b -> belongTogether.test(a, b)))) {
                    Set<Organization> union = new HashSet<>(one);
                    union.addAll(other);
                    sets.set(i, union);
                    sets.remove(j);
                    return closure(Set.copyOf(sets), belongTogether);
                }
            }
        }
        return start;
    }

    private static boolean haveOneIdentity(Organization one, Organization other) {
        boolean haveOneIdentifier = one.getIdentifiers().stream().anyMatch(other.getIdentifiers()::contains);
        boolean haveOneWhole = one.getPartOf().isPresent()
                && one.getPartOf().equals(other.getPartOf())
                && one.getName().equals(other.getName());
        return haveOneIdentifier || haveOneWhole;
    }

    /** A name is shared if those who bear it have, of one kind of mark, no value in common. */
    private static boolean isShared(String name, List<Organization> organizations, Set<Set<Organization>> identified) {
        List<Set<Organization>> bearers = identified.stream()
                .filter(set -> set.stream().anyMatch(each -> bears(name, each)))
                .toList();
        boolean isNamed = organizations.stream().anyMatch(each -> isNamed(name, each));
        return isNamed
                && (haveNothingInCommon(bearers.stream()
                                .map(OrganizationGroupsProperties::numbers)
                                .toList())
                        || haveNothingInCommon(bearers.stream()
                                .map(OrganizationGroupsProperties::wholes)
                                .toList()));
    }

    private static boolean haveNothingInCommon(List<Set<String>> values) {
        List<Set<String>> stated = values.stream().filter(set -> !set.isEmpty()).toList();
        return !stated.isEmpty()
                && stated.get(0).stream().noneMatch(value -> stated.stream().allMatch(set -> set.contains(value)));
    }

    private static Set<String> numbers(Set<Organization> organizations) {
        return organizations.stream()
                .flatMap(each -> each.getIdentifiers().stream())
                .map(Identifier::toCorporateNumber)
                .flatMap(Optional::stream)
                .map(CorporateNumber::toString)
                .collect(Collectors.toSet());
    }

    private static Set<String> wholes(Set<Organization> organizations) {
        return organizations.stream()
                .flatMap(each -> each.getPartOf().stream())
                .map(whole -> whole.getName().getDefault())
                .collect(Collectors.toSet());
    }

    private static boolean isUnmarkedNamed(String name, Organization organization, Set<Set<Organization>> identified) {
        return isNamed(name, organization)
                && identified.stream()
                        .filter(set -> set.contains(organization))
                        .allMatch(set -> numbers(set).isEmpty() && wholes(set).isEmpty());
    }

    private static boolean isNamed(String name, Organization organization) {
        return organization.getName().getDefault().equals(name);
    }

    private static boolean bears(String name, Organization organization) {
        return Stream.concat(Stream.of(organization.getName()), organization.getAliases().stream())
                .anyMatch(text -> text.getDefault().equals(name));
    }
}
