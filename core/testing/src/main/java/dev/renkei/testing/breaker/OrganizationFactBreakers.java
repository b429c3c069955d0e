package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.organization.Membership;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.OrganizationFigureKind;
import dev.renkei.organization.Person;
import dev.renkei.organization.Representative;
import dev.renkei.organization.Succession;
import dev.renkei.organization.SuccessionKind;
import dev.renkei.result.Quantity;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks the rules about the figures, memberships, representatives and successions of organizations.
 */
final class OrganizationFactBreakers {

    private static final LocalDate DAY = LocalDate.of(1990, 4, 1);
    private static final Organization FEDERATION = Organization.of("見本連合会");
    private static final Person PERSON = Person.of("見本 太郎");

    private OrganizationFactBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                ofOrganization("organization.figure.contradiction", OrganizationFactBreakers::contradiction),
                ofOrganization("organization.figure.before-founding", OrganizationFactBreakers::figureBeforeFounding),
                ofOrganization("organization.member-of-itself", OrganizationFactBreakers::memberOfItself),
                ofOrganization(
                        "organization.membership.left-before-joined", OrganizationFactBreakers::leftBeforeJoined),
                ofOrganization("organization.representative.office-missing", OrganizationFactBreakers::noOffice),
                ofOrganization("organization.name.placeholder", OrganizationFactBreakers::nameless),
                ofOrganization("organization.dissolved-before-founded", OrganizationFactBreakers::dissolvedTooEarly),
                ofOrganization("organization.succession.before-founding", OrganizationFactBreakers::foundedTooLate),
                ofOrganization("organization.succession.after-dissolution", OrganizationFactBreakers::dissolvedBefore),
                ofOrganization("organization.succession.founding-mismatch", OrganizationFactBreakers::foundedBefore),
                ofParty("organization.succession.without-other", OrganizationFactBreakers::successionAlone),
                ofParty("agreement.signatory.not-representative", OrganizationFactBreakers::otherSignatory),
                ofParty("agreement.signatory.proxy-of-himself", OrganizationFactBreakers::proxyOfHimself),
                Breaker.of(
                        "organization.dissolved-before-signing",
                        BreakStrategy.of(Agreement.class, OrganizationFactBreakers::dissolvedBeforeSigning)));
    }

    private static Breaker ofOrganization(String code, FaultIn<Organization> fault) {
        return Breaker.of(code, BreakStrategy.of(Organization.class, organization -> List.of(fault.in(organization))));
    }

    private static Breaker ofParty(String code, FaultIn<Party> fault) {
        return Breaker.of(code, BreakStrategy.of(Party.class, party -> List.of(fault.in(party))));
    }

    /** Gives a part its fault. */
    @FunctionalInterface
    private interface FaultIn<P> {
        Fault<P> in(P part);
    }

    private static Fault<Organization> fault(
            String pointer,
            Organization organization,
            UnaryOperator<Organization.Builder> wrong,
            UnaryOperator<Organization.Builder> near,
            String change) {
        return new Fault<>(
                pointer,
                wrong.apply(Organization.builder().from(organization)).build(),
                near.apply(Organization.builder().from(organization)).build(),
                change);
    }

    private static Fault<Organization> contradiction(Organization organization) {
        PeriodBound asOf =
                organization.getFoundedOn().flatMap(StatedDate::getDate).orElse(PartialDate.of(DAY));
        return fault(
                "/figures/" + (organization.getFigures().size() + 1) + "/quantity",
                organization,
                builder -> builder.addFigures(volunteers(10, asOf), volunteers(11, asOf)),
                builder -> builder.addFigures(volunteers(10, asOf), volunteers(10, asOf)),
                "Two figures of one day differ");
    }

    private static OrganizationFigure volunteers(int number, PeriodBound asOf) {
        return OrganizationFigure.of(
                OrganizationFigureKind.VOLUNTEERS, Quantity.of(number, "人").withAsOf(StatedDate.of(asOf)));
    }

    private static Fault<Organization> figureBeforeFounding(Organization organization) {
        BiFunction<Organization.Builder, LocalDate, Organization.Builder> figure = (builder, asOf) ->
                builder.predecessors(List.of()).foundedOn(on(DAY)).addFigure(volunteers(10, PartialDate.of(asOf)));
        return fault(
                "/figures/" + organization.getFigures().size() + "/quantity",
                organization,
                builder -> figure.apply(builder, DAY.minusDays(1)),
                builder -> figure.apply(builder, DAY),
                "A figure is of the day before the founding");
    }

    private static Fault<Organization> memberOfItself(Organization organization) {
        Organization same = Organization.builder()
                .name(organization.getName())
                .kind(organization.getKind())
                .identifiers(organization.getIdentifiers())
                .build();
        return fault(
                "/memberOf/" + organization.getMemberOf().size() + "/organization",
                organization,
                builder -> builder.addMemberOf(Membership.of(same)),
                builder -> builder.addMemberOf(Membership.of(FEDERATION)),
                "The organization is a member of itself");
    }

    private static Fault<Organization> leftBeforeJoined(Organization organization) {
        return fault(
                "/memberOf/" + organization.getMemberOf().size() + "/leftOn",
                organization,
                builder -> builder.addMemberOf(membership(DAY.minusDays(1))),
                builder -> builder.addMemberOf(membership(DAY)),
                "A membership ends on the day before it begins");
    }

    private static Membership membership(LocalDate left) {
        return Membership.builder()
                .organization(FEDERATION)
                .joinedOn(on(DAY))
                .leftOn(on(left))
                .build();
    }

    private static Fault<Organization> noOffice(Organization organization) {
        return fault(
                "/memberOf/" + organization.getMemberOf().size() + "/organization/representatives/0",
                organization,
                builder -> builder.addMemberOf(
                        representedBy(Representative.builder().person(PERSON).build())),
                builder -> builder.addMemberOf(representedBy(representative("見本 太郎", "会長"))),
                "The representative of a federation has no office");
    }

    private static Fault<Organization> nameless(Organization organization) {
        return fault(
                "/memberOf/" + organization.getMemberOf().size() + "/organization/name",
                organization,
                builder -> builder.addMemberOf(Membership.of(Organization.of("非公表"))),
                builder -> builder.addMemberOf(Membership.of(Organization.of("非公表情報研究会"))),
                "The organization is a member of one whose name is withheld");
    }

    private static Membership representedBy(Representative representative) {
        return Membership.of(Organization.builder()
                .from(FEDERATION)
                .addRepresentative(representative)
                .build());
    }

    private static Fault<Organization> dissolvedTooEarly(Organization organization) {
        return fault(
                "/predecessors/" + organization.getPredecessors().size() + "/dissolvedOn",
                organization,
                builder -> builder.addPredecessor(dissolved(DAY.minusDays(1))),
                builder -> builder.addPredecessor(dissolved(DAY)),
                "A predecessor was dissolved on the day before its founding");
    }

    private static Organization dissolved(LocalDate day) {
        return Organization.builder()
                .name("見本購買会")
                .foundedOn(on(DAY))
                .dissolvedOn(on(day))
                .build();
    }

    /** Returns a day on which the organization was there. */
    private static LocalDate dayAfterFounding(Organization organization) {
        return organization
                .getFoundedOn()
                .flatMap(StatedDate::lastDay)
                .map(day -> day.plusDays(1))
                .orElse(DAY);
    }

    private static Organization.Builder other(String name, SuccessionKind kind, LocalDate day) {
        return Organization.builder()
                .name(name)
                .succession(Succession.builder().kind(kind).effectiveOn(on(day)).build());
    }

    private static Fault<Organization> foundedTooLate(Organization organization) {
        LocalDate day = dayAfterFounding(organization);
        Organization.Builder predecessor = other("見本購買会", SuccessionKind.TRANSFER, day);
        return fault(
                "/predecessors/" + organization.getPredecessors().size() + "/succession/effectiveOn",
                organization,
                builder -> builder.addPredecessor(
                        predecessor.foundedOn(on(day.plusDays(1))).build()),
                builder -> builder.addPredecessor(predecessor.foundedOn(on(day)).build()),
                "A predecessor was founded on the day after the succession");
    }

    private static Fault<Organization> dissolvedBefore(Organization organization) {
        LocalDate day = dayAfterFounding(organization);
        Organization.Builder predecessor = other("見本購買会", SuccessionKind.MERGER, day);
        return fault(
                "/predecessors/" + organization.getPredecessors().size() + "/succession/effectiveOn",
                organization,
                builder -> builder.addPredecessor(
                        predecessor.dissolvedOn(on(day.minusDays(2))).build()),
                builder -> builder.addPredecessor(
                        predecessor.dissolvedOn(on(day.minusDays(1))).build()),
                "A predecessor was dissolved two days before the merger");
    }

    private static Fault<Organization> foundedBefore(Organization organization) {
        BiFunction<Organization.Builder, LocalDate, Organization.Builder> merged =
                (builder, day) -> builder.foundedOn(on(DAY))
                        .addPredecessor(other("見本購買会", SuccessionKind.CONSOLIDATION, day)
                                .build());
        return fault(
                "/predecessors/" + organization.getPredecessors().size() + "/succession/effectiveOn",
                organization,
                builder -> merged.apply(builder, DAY.plusDays(1)),
                builder -> merged.apply(builder, DAY),
                "A merger into a new organization took effect on the day after its founding");
    }

    private static Fault<Party> successionAlone(Party party) {
        Succession renaming = Succession.builder().kind(SuccessionKind.RENAMING).build();
        return new Fault<>(
                "/organization/succession",
                with(party, builder -> builder.succession(renaming)),
                with(party, builder -> builder.succession(Optional.<Succession>empty())),
                "A party has a succession, and continues nobody");
    }

    private static Fault<Party> otherSignatory(Party party) {
        Signatory director =
                Signatory.builder().person(PERSON).office(Office.of("専務理事")).build();
        Party signed =
                Party.builder().from(party).signatories(List.of(director)).build();
        return new Fault<>(
                "/signatories/0",
                with(signed, builder -> builder.representatives(List.of(representative("見本 花子", "代表理事")))),
                with(signed, builder -> builder.representatives(List.of(representative("見本 花子", "専務理事")))),
                "Another than the representative signs");
    }

    private static Representative representative(String name, String office) {
        return Representative.builder()
                .person(Person.of(name))
                .office(Office.of(office))
                .build();
    }

    private static Fault<Party> proxyOfHimself(Party party) {
        Party represented = with(party, builder -> builder.representatives(List.of(representative("見本 太郎", "代表理事"))));
        Signatory.Builder signatory = Signatory.builder().person(PERSON).office(Office.of("代表理事"));
        return new Fault<>(
                "/signatories/0/proxy",
                Party.builder()
                        .from(represented)
                        .signatories(List.of(signatory.proxy(true).build()))
                        .build(),
                Party.builder()
                        .from(represented)
                        .signatories(List.of(signatory.proxy(false).build()))
                        .build(),
                "The representative signs as proxy");
    }

    private static Party with(Party party, UnaryOperator<Organization.Builder> change) {
        return Party.builder()
                .from(party)
                .organization(change.apply(Organization.builder().from(party.getOrganization()))
                        .build())
                .build();
    }

    private static List<Fault<Agreement>> dissolvedBeforeSigning(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        return IntStream.range(0, concluded.getParties().size())
                .mapToObj(i -> dissolvedBeforeSigning(concluded, i))
                .toList();
    }

    private static Fault<Agreement> dissolvedBeforeSigning(Agreement agreement, int index) {
        Party party = agreement.getParties().get(index);
        LocalDate signed = party.getSignedOn()
                .or(party::getJoinedOn)
                .flatMap(StatedDate::getDate)
                .orElseGet(() -> AgreementBreakers.conclusion(agreement))
                .getFirstDay();
        return new Fault<>(
                "/parties/" + index + "/organization/dissolvedOn",
                withDissolved(agreement, index, signed.minusDays(1)),
                withDissolved(agreement, index, signed),
                "A party was dissolved on the day before it signed");
    }

    private static Agreement withDissolved(Agreement agreement, int index, LocalDate day) {
        Party dissolved = with(agreement.getParties().get(index), builder -> builder.dissolvedOn(on(day)));
        return Agreement.builder()
                .from(agreement)
                .parties(Elements.replaced(agreement.getParties(), index, dissolved))
                .build();
    }

    private static StatedDate on(LocalDate day) {
        return StatedDate.of(PartialDate.of(day));
    }
}
