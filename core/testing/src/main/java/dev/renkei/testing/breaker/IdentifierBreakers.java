package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
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
                        BreakStrategy.ofSeveral(Identifier.class, IdentifierBreakers::checkDigit)),
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
                Breaker.of("identifier.duplicate", Organization.class, IdentifierBreakers::duplicate),
                Breaker.of("identifier.not-applicable", Organization.class, IdentifierBreakers::notApplicable),
                Breaker.of("identifier.local-government-mismatch", Organization.class, IdentifierBreakers::mismatch),
                Breaker.of(
                        "identifier.second-corporate-number",
                        Organization.class,
                        organization -> besideNumber(
                                organization,
                                "jp-corporate-number:7123456789012",
                                "jp-invoice:T2876543210987",
                                "An organization has two corporate numbers")),
                Breaker.of(
                        "identifier.invoice-mismatch",
                        Organization.class,
                        organization -> besideNumber(
                                organization,
                                "jp-invoice:T7123456789012",
                                "jp-invoice:T2876543210987",
                                "The invoice number is that of another corporate number")),
                Breaker.of(
                        "identifier.local-government-level",
                        BreakStrategy.of(Organization.class, IdentifierBreakers::level),
                        BreakStrategy.of(Place.class, IdentifierBreakers::levelOfPlace)),
                Breaker.of("identifier.local-government-name", Organization.class, IdentifierBreakers::name),
                Breaker.of("identifier.local-government-closed", Agreement.class, IdentifierBreakers::closed));
    }

    private static BreakStrategy<Organization> added(String wrong, String near, String change) {
        return BreakStrategy.of(Organization.class, organization -> added(organization, wrong, near, change));
    }

    private static Fault<Organization> added(Organization organization, String wrong, String near, String change) {
        return Fault.at(organization, "/identifiers/-", Identifier.parse(wrong), Identifier.parse(near), change);
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

    private static Fault<Organization> duplicate(Organization organization) {
        return added(Copy.adding(organization, "identifiers", ANY), "sdg:1", "sdg:11", "An identifier is there twice");
    }

    private static Fault<Organization> notApplicable(Organization organization) {
        Organization numbered = Copy.with(organization, "identifiers", List.of(NUMBER));
        return new Fault<>(
                "/identifiers/0",
                Copy.with(numbered, "kind", Organization.Kind.BRANCH),
                Copy.with(numbered, "kind", Organization.Kind.PUBLIC_AGENCY),
                "A branch has a corporate number");
    }

    private static Fault<Organization> mismatch(Organization organization) {
        return Fault.at(
                Copy.adding(municipality(organization), "identifiers", CODE),
                "/identifiers/-",
                NUMBER,
                NUMBER_OF_CODE,
                "A local government has a number that does not contain its code");
    }

    private static Fault<Organization> level(Organization organization) {
        return Fault.at(
                municipality(Copy.with(organization, "name", LocalizedText.of("手本市"))),
                "/identifiers/-",
                Identifier.parse("jp-local-government:040002"),
                CODE,
                "A municipality has the code of a prefecture");
    }

    private static Fault<Organization> besideNumber(
            Organization organization, String wrong, String near, String change) {
        Organization numbered = Copy.with(organization, "identifiers", List.of(NUMBER));
        return added(Copy.with(numbered, "kind", Organization.Kind.FOUNDATION), wrong, near, change);
    }

    private static Fault<Place> levelOfPlace(Place place) {
        return Fault.at(
                Copy.with(Place.of("見本県"), "kind", Place.Kind.PREFECTURE),
                "/code",
                LocalGovernmentCode.parse("479993"),
                LocalGovernmentCode.parse("470007"),
                "A prefecture has the code of a municipality");
    }

    private static Organization municipality(Organization organization) {
        return Copy.with(Copy.without(organization, "identifiers"), "kind", Organization.Kind.MUNICIPALITY);
    }

    private static Fault<Organization> name(Organization organization) {
        return added(
                municipality(Organization.of("大阪市")),
                "jp-local-government:141003",
                "jp-local-government:271004",
                "A city has the code of another");
    }

    private static Fault<Agreement> closed(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        return Fault.at(
                Copy.with(concluded, "concludedOn", StatedDate.of(PartialDate.of(2025, 4, 1))),
                "/places/-/code",
                ward("浜松市中区", "221317"),
                ward("浜松市中央区", "221384"),
                "A place has the code of a ward that was merged before");
    }

    private static Place ward(String name, String code) {
        return Place.builder().name(name).code(LocalGovernmentCode.parse(code)).build();
    }
}
