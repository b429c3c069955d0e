package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.organization.Place;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks the rules about identifiers, by identifiers that are added to organizations.
 */
final class IdentifierBreakers {

    private static final Identifier ANY = Identifier.parse("sdg:1");
    private static final Identifier NUMBER = Identifier.parse("jp-corporate-number:2876543210987");
    private static final Identifier CODE = Identifier.parse("jp-local-government:479993");
    private static final Identifier NUMBER_OF_CODE = Identifier.parse("jp-corporate-number:5000020479993");

    private IdentifierBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "identifier.check-digit",
                        added("lei:5493001KJTIIGC8Y1R13", "lei:5493001KJTIIGC8Y1R12", "A check digit is wrong"),
                        BreakStrategy.of(Identifier.class, IdentifierBreakers::checkDigit)),
                Breaker.of(
                        "identifier.form",
                        added("sdg:18", "sdg:17", "An identifier names an eighteenth goal"),
                        added("iso-3166:JPN", "iso-3166:JP", "The code of a country has three letters")),
                Breaker.of(
                        "identifier.scheme-unknown",
                        added(
                                "web:https://example.jp",
                                "url:https://example.jp",
                                "The scheme of an identifier is unknown")),
                Breaker.of("identifier.duplicate", BreakStrategy.of(Organization.class, IdentifierBreakers::duplicate)),
                Breaker.of(
                        "identifier.not-applicable",
                        BreakStrategy.of(Organization.class, IdentifierBreakers::notApplicable)),
                Breaker.of(
                        "identifier.local-government-mismatch",
                        BreakStrategy.of(Organization.class, IdentifierBreakers::localGovernmentMismatch)),
                Breaker.of(
                        "identifier.local-government-level",
                        BreakStrategy.of(Organization.class, IdentifierBreakers::localGovernmentLevel)),
                Breaker.of(
                        "identifier.local-government-name",
                        BreakStrategy.of(Organization.class, IdentifierBreakers::localGovernmentName)),
                Breaker.of(
                        "identifier.local-government-closed",
                        BreakStrategy.of(Agreement.class, IdentifierBreakers::localGovernmentClosed)));
    }

    private static List<Fault<Organization>> localGovernmentLevel(Organization organization) {
        Organization municipality = Organization.builder()
                .from(organization)
                .name("手本市")
                .kind(OrganizationKind.MUNICIPALITY)
                .identifiers(List.of())
                .build();
        return List.of(new Fault<>(
                "/identifiers/0",
                with(municipality, Identifier.parse("jp-local-government:040002")),
                with(municipality, CODE),
                "A municipality has the code of a prefecture"));
    }

    private static List<Fault<Organization>> localGovernmentName(Organization organization) {
        Organization city = Organization.builder()
                .name("大阪市")
                .kind(OrganizationKind.MUNICIPALITY)
                .build();
        return List.of(new Fault<>(
                "/identifiers/0",
                with(city, Identifier.parse("jp-local-government:141003")),
                with(city, Identifier.parse("jp-local-government:271004")),
                "A city has the code of another"));
    }

    private static List<Fault<Agreement>> localGovernmentClosed(Agreement agreement) {
        Agreement concluded = Agreement.builder()
                .from(AgreementBreakers.concluded(agreement))
                .concludedOn(StatedDate.of(PartialDate.of(2025, 4, 1)))
                .build();
        Place ended = Place.builder()
                .name("浜松市中区")
                .code(LocalGovernmentCode.parse("221317"))
                .build();
        Place current = Place.builder()
                .name("浜松市中央区")
                .code(LocalGovernmentCode.parse("221384"))
                .build();
        int index = concluded.getPlaces().size();
        return List.of(new Fault<>(
                "/places/" + index + "/code",
                Agreement.builder().from(concluded).addPlace(ended).build(),
                Agreement.builder().from(concluded).addPlace(current).build(),
                "A place has the code of a ward that was merged before"));
    }

    private static BreakStrategy<Organization> added(String wrong, String near, String change) {
        return BreakStrategy.of(
                Organization.class,
                organization -> List.of(new Fault<>(
                        "/identifiers/" + organization.getIdentifiers().size(),
                        with(organization, Identifier.parse(wrong)),
                        with(organization, Identifier.parse(near)),
                        change)));
    }

    /** Numbers that end in a check digit are given another last digit. */
    private static List<Fault<Identifier>> checkDigit(Identifier identifier) {
        if (identifier.toLocalGovernmentCode().isEmpty()) {
            return List.of();
        }
        String value = identifier.getValue();
        int digit = value.charAt(value.length() - 1) - '0';
        String wrong = value.substring(0, value.length() - 1) + (digit + 1) % 10;
        return List.of(new Fault<>(
                "", Identifier.of(identifier.getScheme(), wrong), identifier, "The check digit is one higher"));
    }

    private static List<Fault<Organization>> duplicate(Organization organization) {
        Organization once = with(organization, ANY);
        return List.of(new Fault<>(
                "/identifiers/" + once.getIdentifiers().size(),
                with(once, ANY),
                with(once, Identifier.parse("sdg:11")),
                "An identifier is there twice"));
    }

    private static List<Fault<Organization>> notApplicable(Organization organization) {
        Organization numbered = Organization.builder()
                .from(organization)
                .identifiers(List.of(NUMBER))
                .build();
        return List.of(new Fault<>(
                "/identifiers/0",
                of(OrganizationKind.BRANCH, numbered),
                of(OrganizationKind.COMPANY, numbered),
                "A branch has a corporate number"));
    }

    private static List<Fault<Organization>> localGovernmentMismatch(Organization organization) {
        Organization coded = of(
                OrganizationKind.MUNICIPALITY,
                Organization.builder()
                        .from(organization)
                        .identifiers(List.of(CODE))
                        .build());
        return List.of(new Fault<>(
                "/identifiers/1",
                with(coded, NUMBER),
                with(coded, NUMBER_OF_CODE),
                "A local government has a number that does not contain its code"));
    }

    private static Organization of(OrganizationKind kind, Organization organization) {
        return Organization.builder().from(organization).kind(kind).build();
    }

    private static Organization with(Organization organization, Identifier identifier) {
        return Organization.builder()
                .from(organization)
                .addIdentifier(identifier)
                .build();
    }
}
