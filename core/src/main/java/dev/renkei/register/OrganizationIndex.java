package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import dev.renkei.organization.OrganizationKeys;
import dev.renkei.text.TextKey;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds agreements, initiatives, networks and cases by organization.
 *
 * <p>With an organization are found those that it continues and those that continue it. Of two that were merged into one, neither
 * continues the other.
 */
final class OrganizationIndex {

    private final OrganizationCopies copies;
    private final OrganizationGroups groups;
    private final Map<String, List<Integer>> byIdentity;
    private final Map<String, List<Integer>> byName;
    private final NavigableMap<String, List<Integer>> byText;
    private final Links<Integer> parts = new Links<>();
    private final Links<Integer> before = new Links<>();
    private final Links<Integer> after = new Links<>();
    private final PositionIndex<Integer, Agreement> agreements;
    private final PositionIndex<Integer, Initiative> initiatives;
    private final PositionIndex<Integer, Network> networks;
    private final PositionIndex<Integer, RegisterIndex.CollectedCase> cases;

    OrganizationIndex(Register register) {
        this.copies = register.organizationCopies();
        this.groups = copies.groups();
        this.byIdentity = groupsBy(OrganizationKeys::identities);
        this.byName = groupsBy(OrganizationKeys::names);
        this.byText = new TreeMap<>(groupsBy(OrganizationIndex::texts));
        linkParts();
        linkSuccessors();
        this.agreements = filing(register.getAgreements(), OrganizationIndex::parties);
        this.initiatives = filing(register.getInitiatives(), initiative -> initiative.getActors().stream());
        this.networks = filing(register.getNetworks(), network -> network.getMembers().stream());
        this.cases = filing(cases(register), each -> each.caseStudy().getOrganizations().stream());
    }

    private Map<String, List<Integer>> groupsBy(Function<Organization, ? extends Collection<String>> keys) {
        Map<String, List<Integer>> byKey = copies.byKey(keys);
        byKey.replaceAll((key, numbers) ->
                numbers.stream().map(groups::groupOf).distinct().toList());
        return byKey;
    }

    /** Returns the keys of all texts by which an organization is sought. */
    private static Set<String> texts(Organization organization) {
        Set<String> texts = new HashSet<>(OrganizationKeys.namesAndAliases(organization));
        organization.getName().getTexts().values().stream()
                .flatMap(name -> placeNames(name, organization))
                .forEach(texts::add);
        OrganizationKeys.namesWithinWholes(organization).forEach(texts::add);
        texts.addAll(OrganizationKeys.namesWithBranches(organization));
        organization.getIdentifiers().forEach(identifier -> {
            texts.add(TextKey.of(identifier.getValue()));
            texts.add(TextKey.of(identifier.toString()));
        });
        texts.remove("");
        return texts;
    }

    /** Returns the names of a local government alone and behind that of its prefecture, if its name or code is that of one alone. */
    private static Stream<String> placeNames(String name, Organization organization) {
        List<LocalGovernment> named = LocalGovernment.named(name);
        Set<LocalGovernmentCode> codes = organization.getIdentifiers().stream()
                .flatMap(identifier -> PlaceNames.codeOf(identifier).stream())
                .collect(Collectors.toSet());
        List<LocalGovernment> meant = named.stream()
                .filter(each -> codes.isEmpty() || codes.contains(each.code()))
                .toList();
        boolean isOne = meant.stream().map(LocalGovernment::code).distinct().count() == 1;
        return isOne
                ? meant.stream()
                        .flatMap(each -> Stream.of(each.name(), each.fullName()).map(TextKey::of))
                : Stream.empty();
    }

    private void linkParts() {
        for (int i = 0; i < copies.size(); i++) {
            int part = groups.groupOf(i);
            copies.get(i).getPartOf().flatMap(copies::groupOf).ifPresent(whole -> parts.add(whole, part));
        }
    }

    /** Returns the groups that are known by the key of a name or text, and those of the offices whose names begin with it. */
    private Set<Integer> withOffices(String key) {
        Set<Integer> found = new HashSet<>(byText.getOrDefault(key, List.of()));
        if (!key.isEmpty()) {
            for (Map.Entry<String, List<Integer>> each :
                    byText.tailMap(key, false).entrySet()) {
                if (!each.getKey().startsWith(key)) {
                    break;
                }
                if (OrganizationKeys.isOfficeOf(each.getKey(), key)) {
                    found.addAll(each.getValue());
                }
            }
        }
        return found;
    }

    private void linkSuccessors() {
        for (int i = 0; i < copies.size(); i++) {
            int group = groups.groupOf(i);
            copies.get(i)
                    .getPredecessors()
                    .forEach(each -> copies.groupOf(each).ifPresent(predecessor -> link(predecessor, group)));
            copies.get(i)
                    .getSuccessors()
                    .forEach(each -> copies.groupOf(each).ifPresent(successor -> link(group, successor)));
        }
    }

    private void link(int earlier, int later) {
        after.add(earlier, later);
        before.add(later, earlier);
    }

    /** Returns the parties, and those for whom they sign. */
    private static Stream<Organization> parties(Agreement agreement) {
        return agreement.getParties().stream()
                .flatMap(party -> Stream.concat(Stream.of(party.getOrganization()), party.getOnBehalfOf().stream()));
    }

    private static List<RegisterIndex.CollectedCase> cases(Register register) {
        return register.getCaseCollections().stream()
                .flatMap(collection ->
                        collection.getCases().stream().map(each -> new RegisterIndex.CollectedCase(collection, each)))
                .toList();
    }

    private <T> PositionIndex<Integer, T> filing(List<T> elements, Function<T, Stream<Organization>> organizations) {
        return PositionIndex.of(
                elements,
                element -> organizations
                        .apply(element)
                        .map(copies::groupOf)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    /** Returns the groups that have a name, alias or identifier, with those that they continue or that continue them, and the parts. */
    Set<Integer> find(String text) {
        Set<Integer> found = withOffices(OrganizationKeys.name(text));
        found.addAll(withOffices(TextKey.of(text)));
        OrganizationKeys.withoutBrackets(text).ifPresent(name -> found.addAll(byText.getOrDefault(name, List.of())));
        return parts.reachedFrom(withLine(found, found));
    }

    /** Returns the groups that an organization can be, with those that it, too, states to continue or to continue it. */
    Set<Integer> find(Organization organization) {
        Set<Integer> found = withLine(
                stated(organization, Organization::getPredecessors), stated(organization, Organization::getSuccessors));
        OrganizationKeys.names(organization).stream()
                .filter(name -> !groups.isAmbiguous(name))
                .forEach(name -> withOffices(name).stream()
                        .filter(group -> !byText.getOrDefault(name, List.of()).contains(group))
                        .forEach(found::add));
        return parts.reachedFrom(found);
    }

    private Set<Integer> withLine(Collection<Integer> earlier, Collection<Integer> later) {
        Set<Integer> line = before.reachedFrom(earlier);
        line.addAll(after.reachedFrom(later));
        return line;
    }

    private Set<Integer> stated(Organization organization, Function<Organization, List<Organization>> next) {
        Set<Integer> found = groupsOf(organization);
        next.apply(organization).forEach(each -> found.addAll(stated(each, next)));
        return found;
    }

    /** Returns the groups that an organization can be, whether the register holds an equal copy or not. */
    private Set<Integer> groupsOf(Organization organization) {
        Set<Integer> found = new HashSet<>();
        copies.groupOf(organization).ifPresent(found::add);
        OrganizationKeys.identities(organization).forEach(key -> found.addAll(byIdentity.getOrDefault(key, List.of())));

        boolean isIdentified = !found.isEmpty() && OrganizationGroups.isDistinguished(organization);
        IntPredicate isCompatible = groups.compatibleWith(organization);
        Set<String> names = OrganizationKeys.names(organization);
        for (String name : OrganizationKeys.namesAndAliases(organization)) {
            if (isIdentified && groups.isAmbiguous(name)) {
                continue;
            }
            Map<String, List<Integer>> bearers = names.contains(name) ? byText : byName;
            bearers.getOrDefault(name, List.of()).stream()
                    .filter(isCompatible::test)
                    .forEach(found::add);
        }
        return found;
    }

    List<Agreement> agreementsOf(Set<Integer> found) {
        return agreements.underAny(found);
    }

    List<Initiative> initiativesOf(Set<Integer> found) {
        return initiatives.underAny(found);
    }

    List<Network> networksOf(Set<Integer> found) {
        return networks.underAny(found);
    }

    List<RegisterIndex.CollectedCase> casesOf(Set<Integer> found) {
        return cases.underAny(found);
    }

    /**
     * What leads from one thing to others.
     *
     * @param <T>  the type of the things
     */
    static final class Links<T> {

        private final Map<T, Set<T>> links = new HashMap<>();

        void add(T from, T to) {
            links.computeIfAbsent(from, any -> new HashSet<>()).add(to);
        }

        void addBothWays(T one, T other) {
            add(one, other);
            add(other, one);
        }

        /** Returns what the links lead to, over however many, and the things from which they start. */
        Set<T> reachedFrom(Collection<T> start) {
            Set<T> reached = new HashSet<>(start);
            Deque<T> open = new ArrayDeque<>(start);
            while (!open.isEmpty()) {
                for (T next : links.getOrDefault(open.remove(), Set.of())) {
                    if (reached.add(next)) {
                        open.add(next);
                    }
                }
            }
            return reached;
        }
    }
}
