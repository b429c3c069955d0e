package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.organization.Membership;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Person;
import dev.renkei.organization.Representative;
import dev.renkei.organization.Succession;
import dev.renkei.result.Quantity;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
                ofMembership(
                        "organization.membership.left-before-joined",
                        "/leftOn",
                        membership(DAY.minusDays(1)),
                        membership(DAY),
                        "A membership ends on the day before it begins"),
                ofMembership(
                        "organization.representative.office-missing",
                        "/organization/representatives/0",
                        representedBy(Representative.builder().person(PERSON).build()),
                        representedBy(representative("見本 太郎", "会長")),
                        "The representative of a federation has no office"),
                ofMembership(
                        "organization.name.placeholder",
                        "/organization/name",
                        Membership.of(Organization.of("非公表")),
                        Membership.of(Organization.of("非公表情報研究会")),
                        "The organization is a member of one whose name is withheld"),
                ofMembership(
                        "organization.name.several",
                        "/organization/name",
                        Membership.of(Organization.of("見本市ほか3市")),
                        Membership.of(Organization.of("見本市ほか三市の会")),
                        "The organization is a member of a city and others"),
                Breaker.at(
                        "organization.dissolved-before-founded",
                        Organization.class,
                        "/predecessors/-/dissolvedOn",
                        dissolved(DAY.minusDays(1)),
                        dissolved(DAY),
                        "A predecessor was dissolved on the day before its founding"),
                ofOrganization("organization.succession.before-founding", OrganizationFactBreakers::foundedTooLate),
                ofOrganization("organization.succession.after-dissolution", OrganizationFactBreakers::dissolvedBefore),
                ofOrganization("organization.succession.founding-mismatch", OrganizationFactBreakers::foundedBefore),
                Breaker.of("organization.succession.without-other", Party.class, OrganizationFactBreakers::alone),
                Breaker.of(
                        "agreement.signatory.not-representative",
                        Party.class,
                        OrganizationFactBreakers::otherSignatory),
                Breaker.of(
                        "agreement.signatory.proxy-of-himself", Party.class, OrganizationFactBreakers::proxyOfHimself),
                Breaker.ofSeveral(
                        "organization.dissolved-before-signing",
                        Agreement.class,
                        OrganizationFactBreakers::dissolvedBeforeSigning));
    }

    private static Breaker ofOrganization(String code, Function<Organization, Fault<Organization>> fault) {
        return Breaker.of(code, Organization.class, fault);
    }

    private static Breaker ofMembership(String code, String place, Membership wrong, Membership near, String change) {
        return Breaker.at(code, Organization.class, "/memberOf/-" + place, wrong, near, change);
    }

    private static Fault<Organization> contradiction(Organization organization) {
        PeriodBound asOf =
                organization.getFoundedOn().flatMap(StatedDate::getDate).orElse(PartialDate.of(DAY));
        return Fault.at(
                Copy.adding(organization, "figures", volunteers(10, asOf)),
                "/figures/-/quantity",
                volunteers(11, asOf),
                volunteers(10, asOf),
                "Two figures of one day differ");
    }

    private static Fault<Organization> figureBeforeFounding(Organization organization) {
        return Fault.at(
                Copy.with(Copy.without(organization, "predecessors"), "foundedOn", StatedDate.of(DAY)),
                "/figures/-/quantity",
                volunteers(10, PartialDate.of(DAY.minusDays(1))),
                volunteers(10, PartialDate.of(DAY)),
                "A figure is of the day before the founding");
    }

    private static OrganizationFigure volunteers(int number, PeriodBound asOf) {
        return OrganizationFigure.of(
                OrganizationFigure.Kind.VOLUNTEERS, Quantity.of(number, "人").withAsOf(StatedDate.of(asOf)));
    }

    private static Fault<Organization> memberOfItself(Organization organization) {
        return Fault.at(
                organization,
                "/memberOf/-/organization",
                Membership.of(OrganizationBreakers.same(organization)),
                Membership.of(FEDERATION),
                "The organization is a member of itself");
    }

    private static Membership membership(LocalDate left) {
        return Membership.builder()
                .organization(FEDERATION)
                .joinedOn(StatedDate.of(DAY))
                .leftOn(StatedDate.of(left))
                .build();
    }

    private static Membership representedBy(Representative representative) {
        return Membership.of(Copy.adding(FEDERATION, "representatives", representative));
    }

    private static Organization dissolved(LocalDate day) {
        return Organization.builder()
                .name("見本購買会")
                .foundedOn(StatedDate.of(DAY))
                .dissolvedOn(StatedDate.of(day))
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

    private static Organization predecessor(Succession.Kind kind, LocalDate day) {
        return Organization.builder()
                .name("見本購買会")
                .succession(Succession.builder()
                        .kind(kind)
                        .effectiveOn(StatedDate.of(day))
                        .build())
                .build();
    }

    private static Fault<Organization> foundedTooLate(Organization organization) {
        LocalDate day = dayAfterFounding(organization);
        Organization predecessor = predecessor(Succession.Kind.TRANSFER, day);
        return Fault.at(
                organization,
                "/predecessors/-/succession/effectiveOn",
                Copy.with(predecessor, "foundedOn", StatedDate.of(day.plusDays(1))),
                Copy.with(predecessor, "foundedOn", StatedDate.of(day)),
                "A predecessor was founded on the day after the succession");
    }

    private static Fault<Organization> dissolvedBefore(Organization organization) {
        LocalDate day = dayAfterFounding(organization);
        Organization predecessor = predecessor(Succession.Kind.MERGER, day);
        return Fault.at(
                organization,
                "/predecessors/-/succession/effectiveOn",
                Copy.with(predecessor, "dissolvedOn", StatedDate.of(day.minusDays(2))),
                Copy.with(predecessor, "dissolvedOn", StatedDate.of(day.minusDays(1))),
                "A predecessor was dissolved two days before the merger");
    }

    private static Fault<Organization> foundedBefore(Organization organization) {
        return Fault.at(
                Copy.with(organization, "foundedOn", StatedDate.of(DAY)),
                "/predecessors/-/succession/effectiveOn",
                predecessor(Succession.Kind.CONSOLIDATION, DAY.plusDays(1)),
                predecessor(Succession.Kind.CONSOLIDATION, DAY),
                "A merger into a new organization took effect on the day after its founding");
    }

    private static Fault<Party> alone(Party party) {
        Organization organization = party.getOrganization();
        Succession renaming =
                Succession.builder().kind(Succession.Kind.RENAMING).build();
        return new Fault<>(
                "/organization/succession",
                Copy.with(party, "organization", Copy.with(organization, "succession", renaming)),
                Copy.with(party, "organization", Copy.without(organization, "succession")),
                "A party has a succession, and continues nobody");
    }

    private static Fault<Party> otherSignatory(Party party) {
        Signatory director =
                Signatory.builder().person(PERSON).office(Office.of("専務理事")).build();
        Party signed = Copy.with(party, "signatories", List.of(director));
        return new Fault<>(
                "/signatories/0",
                representedBy(signed, representative("見本 花子", "代表理事")),
                representedBy(signed, representative("見本 花子", "専務理事")),
                "Another than the representative signs");
    }

    private static Party representedBy(Party party, Representative representative) {
        Organization represented = Copy.with(party.getOrganization(), "representatives", List.of(representative));
        return Copy.with(party, "organization", represented);
    }

    private static Representative representative(String name, String office) {
        return Representative.builder()
                .person(Person.of(name))
                .office(Office.of(office))
                .build();
    }

    private static Fault<Party> proxyOfHimself(Party party) {
        return Fault.at(
                Copy.without(representedBy(party, representative("見本 太郎", "代表理事")), "signatories"),
                "/signatories/-/proxy",
                representative().proxy(true).build(),
                representative().build(),
                "The representative signs as proxy");
    }

    private static Signatory.Builder representative() {
        return Signatory.builder().person(PERSON).office(Office.of("代表理事"));
    }

    private static List<Fault<Agreement>> dissolvedBeforeSigning(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        return Fault.ofEach(concluded, "parties", concluded.getParties(), party -> {
            LocalDate signed = AgreementBreakers.signature(concluded, party).getFirstDay();
            return List.of(Fault.at(
                            party.getOrganization(),
                            "/dissolvedOn",
                            StatedDate.of(signed.minusDays(1)),
                            StatedDate.of(signed),
                            "A party was dissolved on the day before it signed")
                    .in("/organization", dissolved -> Copy.with(party, "organization", dissolved)));
        });
    }
}
