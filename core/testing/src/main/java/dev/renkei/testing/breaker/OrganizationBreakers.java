package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks the rules about organizations and contacts.
 */
final class OrganizationBreakers {

    private OrganizationBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("organization.kind-missing", Party.class, OrganizationBreakers::noKind),
                Breaker.ofSeveral("organization.kind-mismatch", Organization.class, OrganizationBreakers::kindMismatch),
                Breaker.of("organization.alias-equals-name", Organization.class, OrganizationBreakers::aliasEqualsName),
                Breaker.ofSeveral(
                        "organization.founded-after-signing",
                        Agreement.class,
                        OrganizationBreakers::foundedAfterSigning),
                Breaker.of("organization.part-of-itself", Organization.class, OrganizationBreakers::partOfItself),
                Breaker.at(
                        "agreement.contact.unusable",
                        Agreement.class,
                        "/contacts/-",
                        Contact.builder().organization(Organization.of("見本市")).build(),
                        Contact.builder()
                                .organization(Organization.of("見本市"))
                                .addEmail("kyodo@example.jp")
                                .build(),
                        "A contact has nothing by which to reach it"),
                Breaker.at(
                        "agreement.contact.telephone-form",
                        Contact.class,
                        "/telephones/-",
                        "000- 000-0000",
                        "000-000-0000",
                        "A telephone number has a space behind a hyphen"),
                Breaker.at(
                        "agreement.contact.telephone-length",
                        Contact.class,
                        "/telephones/-",
                        "03-1234-567",
                        "03-1234-5678",
                        "A telephone number has lost its last digit"),
                Breaker.at(
                        "agreement.contact.email-form",
                        Contact.class,
                        "/emails/-",
                        "mailto:madoguchi@example.jp",
                        "madoguchi@example.jp",
                        "A mail address has a scheme before it"),
                Breaker.at(
                        "agreement.contact.web-page-form",
                        Contact.class,
                        "/webPages/-",
                        "javascript:alert(1)",
                        "https://www.example.jp/",
                        "A program stands in place of a web page"));
    }

    private static List<Fault<Organization>> kindMismatch(Organization organization) {
        return List.of(
                Fault.at(
                        Organization.of("株式会社手本"),
                        "/kind",
                        Organization.Kind.MUNICIPALITY,
                        Organization.Kind.COMPANY,
                        "A company is a municipality"),
                Fault.at(
                        Organization.of("大阪市"),
                        "/kind",
                        Organization.Kind.PREFECTURE,
                        Organization.Kind.MUNICIPALITY,
                        "A city is a prefecture"));
    }

    private static Fault<Party> noKind(Party party) {
        Organization organization = party.getOrganization();
        Organization.Kind kind = organization.getKind().orElse(Organization.Kind.PUBLIC_AGENCY);
        return Fault.at(
                party,
                "/organization",
                Copy.without(organization, "kind"),
                Copy.with(organization, "kind", kind),
                "The kind of the party is left out");
    }

    private static Fault<Organization> aliasEqualsName(Organization organization) {
        return Fault.at(
                organization,
                "/aliases/-",
                organization.getName(),
                LocalizedText.of("通称" + organization.getName().getDefault()),
                "The name stands among the other names");
    }

    private static List<Fault<Agreement>> foundedAfterSigning(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        return Fault.ofEach(concluded, "parties", concluded.getParties(), party -> {
            LocalDate signed = AgreementBreakers.signature(concluded, party).getLastDay();
            return List.of(Fault.at(
                            party.getOrganization(),
                            "/foundedOn",
                            StatedDate.of(signed.plusDays(1)),
                            StatedDate.of(signed),
                            "A party was founded on the day after it signed")
                    .in("/organization", founded -> Copy.with(party, "organization", founded)));
        });
    }

    private static Fault<Organization> partOfItself(Organization organization) {
        return Fault.at(
                organization,
                "/partOf",
                same(organization),
                Organization.of("見本連合会"),
                "The organization is a part of itself");
    }

    /** Returns what identifies an organization, without its facts. */
    static Organization same(Organization organization) {
        return Organization.builder()
                .name(organization.getName())
                .kind(organization.getKind())
                .identifiers(organization.getIdentifiers())
                .build();
    }
}
