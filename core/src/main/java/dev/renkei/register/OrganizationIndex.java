package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds agreements, networks and cases by organization.
 */
final class OrganizationIndex {

    private final OrganizationGroups groups;
    private final SuccessionGraph lines;
    private final PositionIndex<Integer, Agreement> agreements;
    private final PositionIndex<Integer, Initiative> initiatives;
    private final PositionIndex<Integer, Network> networks;
    private final PositionIndex<Integer, CollectedCase> cases;

    private OrganizationIndex(Register register, OrganizationCopies copies, OrganizationGroups groups) {
        this.groups = groups;
        this.lines = SuccessionGraph.of(copies, groups);
        this.agreements = filing(register.getAgreements(), OrganizationIndex::parties);
        this.initiatives = filing(register.getInitiatives(), initiative -> initiative.getActors().stream());
        this.networks = filing(register.getNetworks(), network -> network.getMembers().stream());
        this.cases = filing(cases(register), each -> each.caseStudy().getOrganizations().stream());
    }

    static OrganizationIndex of(Register register, OrganizationCopies copies, OrganizationGroups groups) {
        return new OrganizationIndex(register, copies, groups);
    }

    private static List<CollectedCase> cases(Register register) {
        return register.getCaseCollections().stream()
                .flatMap(collection -> collection.getCases().stream().map(each -> new CollectedCase(collection, each)))
                .toList();
    }

    /** Returns the parties, and those for whom they sign. */
    private static Stream<Organization> parties(Agreement agreement) {
        return agreement.getParties().stream()
                .flatMap(party -> Stream.concat(Stream.of(party.getOrganization()), party.getOnBehalfOf().stream()));
    }

    private <T> PositionIndex<Integer, T> filing(List<T> elements, Function<T, Stream<Organization>> organizations) {
        return PositionIndex.of(
                elements,
                element -> organizations
                        .apply(element)
                        .map(groups::groupOf)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    /** Returns the organizations, by number, that an organization or those in its line can be. */
    Set<Integer> find(Organization organization) {
        return lines.find(organization);
    }

    /** Returns the organizations, by number, that bear a text, and those in their lines. */
    Set<Integer> find(String text) {
        return lines.find(text);
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

    List<CollectedCase> casesOf(Set<Integer> found) {
        return cases.underAny(found);
    }
}
