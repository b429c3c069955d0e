package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks the rules about places that lie in others.
 */
final class PlaceBreakers {

    private static final LocalGovernmentCode CODE = LocalGovernmentCode.ofAreaCode("47999");

    private PlaceBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("place.part-of-itself", Place.class, PlaceBreakers::partOfItself),
                Breaker.ofSeveral("place.outside-whole", Place.class, PlaceBreakers::outsideWhole),
                Breaker.ofSeveral("place.in-two-wholes", Agreement.class, PlaceBreakers::inTwoWholes));
    }

    private static Fault<Place> partOfItself(Place place) {
        return Fault.at(
                place,
                "/partOf",
                Place.builder().name(place.getName()).build(),
                Place.of("見本圏域"),
                "The place lies in itself");
    }

    private static List<Fault<Place>> outsideWhole(Place place) {
        return place.getCode().stream()
                .map(code -> new Fault<>(
                        "/code",
                        Copy.with(
                                place,
                                "partOf",
                                prefecture(code.getPrefectureCode().equals("01") ? "02" : "01")),
                        Copy.with(place, "partOf", prefecture(code.getPrefectureCode())),
                        "The place lies in another prefecture than its code says"))
                .toList();
    }

    private static Place prefecture(String code) {
        return Place.builder()
                .name("見本地方")
                .code(LocalGovernmentCode.ofAreaCode(code + "000"))
                .build();
    }

    private static List<Fault<Agreement>> inTwoWholes(Agreement agreement) {
        return agreement.getParties().stream()
                .limit(1)
                .map(Party::getOrganization)
                .map(organization -> Fault.at(
                                Copy.adding(organization, "areas", cityIn(Place.of("見本東部圏域"))),
                                "/areas/-/partOf",
                                cityIn(Place.of("見本西部圏域")),
                                cityIn(Copy.with(Place.of("見本東部圏域"), "kind", Place.Kind.REGION)),
                                "A place lies in two regions")
                        .in("/parties/0/organization", changed -> withFirst(agreement, changed)))
                .toList();
    }

    private static Place cityIn(Place region) {
        return Place.builder().name("見本市").code(CODE).partOf(region).build();
    }

    private static Agreement withFirst(Agreement agreement, Organization organization) {
        Party first = Copy.with(agreement.getParties().get(0), "organization", organization);
        return Copy.replacing(agreement, "parties", 0, first);
    }
}
