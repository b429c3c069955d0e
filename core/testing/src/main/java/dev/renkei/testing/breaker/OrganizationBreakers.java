package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks the rules about organizations and contacts.
 */
final class OrganizationBreakers {

    private OrganizationBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("organization.kind-missing", BreakStrategy.of(Party.class, OrganizationBreakers::noKind)),
                Breaker.of(
                        "organization.kind-mismatch",
                        BreakStrategy.of(Organization.class, OrganizationBreakers::kindMismatch)),
                Breaker.of(
                        "organization.alias-equals-name",
                        BreakStrategy.of(Organization.class, OrganizationBreakers::aliasEqualsName)),
                Breaker.of(
                        "organization.founded-after-signing",
                        BreakStrategy.of(Agreement.class, OrganizationBreakers::foundedAfterSigning)),
                Breaker.of(
                        "organization.part-of-itself",
                        BreakStrategy.of(Organization.class, OrganizationBreakers::partOfItself)),
                Breaker.of(
                        "agreement.contact.unusable",
                        BreakStrategy.of(Agreement.class, OrganizationBreakers::unusableContact)),
                Breaker.of(
                        "agreement.contact.telephone-form",
                        BreakStrategy.of(Contact.class, OrganizationBreakers::telephoneForm)),
                Breaker.of(
                        "agreement.contact.telephone-length",
                        BreakStrategy.of(Contact.class, OrganizationBreakers::telephoneLength)),
                Breaker.of(
                        "agreement.contact.email-form",
                        BreakStrategy.of(Contact.class, OrganizationBreakers::emailForm)),
                Breaker.of(
                        "agreement.contact.web-page-form",
                        BreakStrategy.of(Contact.class, OrganizationBreakers::webPageForm)));
    }

    private static List<Fault<Organization>> kindMismatch(Organization organization) {
        Organization.Builder company = Organization.builder().name("株式会社手本");
        return List.of(new Fault<>(
                "/kind",
                company.kind(OrganizationKind.MUNICIPALITY).build(),
                company.kind(OrganizationKind.COMPANY).build(),
                "A company is a municipality"));
    }

    private static List<Fault<Party>> noKind(Party party) {
        Organization organization = party.getOrganization();
        return List.of(new Fault<>(
                "/organization",
                withOrganization(
                        party,
                        Organization.builder()
                                .from(organization)
                                .kind(Optional.empty())
                                .build()),
                withOrganization(
                        party,
                        Organization.builder()
                                .from(organization)
                                .kind(organization.getKind().orElse(OrganizationKind.COMPANY))
                                .build()),
                "The kind of the party is left out"));
    }

    private static List<Fault<Organization>> aliasEqualsName(Organization organization) {
        return List.of(new Fault<>(
                "/aliases/" + organization.getAliases().size(),
                Organization.builder()
                        .from(organization)
                        .addAlias(organization.getName())
                        .build(),
                Organization.builder()
                        .from(organization)
                        .addAlias(LocalizedText.of("通称" + organization.getName().getDefault()))
                        .build(),
                "The name stands among the other names"));
    }

    private static List<Fault<Agreement>> foundedAfterSigning(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        return IntStream.range(0, concluded.getParties().size())
                .mapToObj(i -> foundedAfterSigning(concluded, i))
                .toList();
    }

    private static Fault<Agreement> foundedAfterSigning(Agreement agreement, int index) {
        Party party = agreement.getParties().get(index);
        LocalDate signed = party.getSignedOn()
                .or(party::getJoinedOn)
                .flatMap(StatedDate::getDate)
                .orElseGet(() -> AgreementBreakers.conclusion(agreement))
                .getLastDay();
        return new Fault<>(
                "/parties/" + index + "/organization/foundedOn",
                withParty(agreement, index, founded(party, signed.plusDays(1))),
                withParty(agreement, index, founded(party, signed)),
                "A party was founded on the day after it signed");
    }

    private static Party founded(Party party, LocalDate day) {
        return withOrganization(
                party,
                Organization.builder()
                        .from(party.getOrganization())
                        .foundedOn(StatedDate.of(PartialDate.of(day)))
                        .build());
    }

    private static List<Fault<Organization>> partOfItself(Organization organization) {
        Organization same = Organization.builder()
                .name(organization.getName())
                .kind(organization.getKind())
                .identifiers(organization.getIdentifiers())
                .build();
        return List.of(new Fault<>(
                "/partOf",
                Organization.builder().from(organization).partOf(same).build(),
                Organization.builder()
                        .from(organization)
                        .partOf(Organization.of("見本連合会"))
                        .build(),
                "The organization is a part of itself"));
    }

    private static List<Fault<Agreement>> unusableContact(Agreement agreement) {
        Contact.Builder contact = Contact.builder().organization(Organization.of("見本市"));
        return List.of(new Fault<>(
                "/contacts/" + agreement.getContacts().size(),
                Agreement.builder().from(agreement).addContact(contact.build()).build(),
                Agreement.builder()
                        .from(agreement)
                        .addContact(contact.addEmail("kyodo@example.jp").build())
                        .build(),
                "A contact has nothing by which to reach it"));
    }

    private static List<Fault<Contact>> telephoneLength(Contact contact) {
        return List.of(new Fault<>(
                "/telephones/" + contact.getTelephones().size(),
                Contact.builder().from(contact).addTelephone("03-1234-567").build(),
                Contact.builder().from(contact).addTelephone("03-1234-5678").build(),
                "A telephone number has lost its last digit"));
    }

    private static List<Fault<Contact>> telephoneForm(Contact contact) {
        return List.of(new Fault<>(
                "/telephones/" + contact.getTelephones().size(),
                Contact.builder().from(contact).addTelephone("000- 000-0000").build(),
                Contact.builder().from(contact).addTelephone("000-000-0000").build(),
                "A telephone number has a space behind a hyphen"));
    }

    private static List<Fault<Contact>> emailForm(Contact contact) {
        return List.of(new Fault<>(
                "/emails/" + contact.getEmails().size(),
                Contact.builder()
                        .from(contact)
                        .addEmail("mailto:kyodo@example.jp")
                        .build(),
                Contact.builder().from(contact).addEmail("kyodo@example.jp").build(),
                "A mail address has a scheme before it"));
    }

    private static List<Fault<Contact>> webPageForm(Contact contact) {
        return List.of(new Fault<>(
                "/webPages/" + contact.getWebPages().size(),
                Contact.builder()
                        .from(contact)
                        .addWebPage("javascript:alert(1)")
                        .build(),
                Contact.builder()
                        .from(contact)
                        .addWebPage("https://www.example.jp/")
                        .build(),
                "A program stands in place of a web page"));
    }

    private static Party withOrganization(Party party, Organization organization) {
        return Party.builder().from(party).organization(organization).build();
    }

    private static Agreement withParty(Agreement agreement, int index, Party party) {
        return Agreement.builder()
                .from(agreement)
                .parties(Elements.replaced(agreement.getParties(), index, party))
                .build();
    }
}
