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
                Breaker.of("place.part-of-itself", BreakStrategy.of(Place.class, PlaceBreakers::partOfItself)),
                Breaker.of("place.outside-whole", BreakStrategy.of(Place.class, PlaceBreakers::outsideWhole)),
                Breaker.of("place.in-two-wholes", BreakStrategy.of(Agreement.class, PlaceBreakers::inTwoWholes)));
    }

    private static List<Fault<Place>> partOfItself(Place place) {
        return List.of(new Fault<>(
                "/partOf",
                within(place, Place.builder().name(place.getName()).build()),
                within(place, Place.of("見本圏域")),
                "The place lies in itself"));
    }

    private static Place within(Place place, Place whole) {
        return Place.builder().from(place).partOf(whole).build();
    }

    private static List<Fault<Place>> outsideWhole(Place place) {
        return place.getCode().stream()
                .map(code -> new Fault<>(
                        "/code",
                        within(place, prefecture(code.getPrefectureCode().equals("01") ? "02" : "01")),
                        within(place, prefecture(code.getPrefectureCode())),
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
        if (agreement.getParties().isEmpty()) {
            return List.of();
        }
        int next = agreement.getParties().get(0).getOrganization().getAreas().size();
        return List.of(new Fault<>(
                "/parties/0/organization/areas/" + (next + 1) + "/partOf",
                withAreas(agreement, "見本東部圏域", "見本西部圏域"),
                withAreas(agreement, "見本東部圏域", "見本東部圏域"),
                "A place lies in two regions"));
    }

    private static Agreement withAreas(Agreement agreement, String... regions) {
        Party party = agreement.getParties().get(0);
        Organization organization = Organization.builder()
                .from(party.getOrganization())
                .addAllAreas(Stream.of(regions)
                        .map(region -> Place.builder()
                                .name("見本市")
                                .code(CODE)
                                .partOf(Place.of(region))
                                .build())
                        .toList())
                .build();
        return Agreement.builder()
                .from(agreement)
                .parties(Elements.replaced(
                        agreement.getParties(),
                        0,
                        Party.builder().from(party).organization(organization).build()))
                .build();
    }
}
