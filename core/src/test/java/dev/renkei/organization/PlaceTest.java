package dev.renkei.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.message.InvalidTextException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlaceTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/places-within.tsv", delimiter = '\t', numLinesToSkip = 1)
    void liesInAnotherByItsWholesItsMembersItsNameAndItsCode(String part, String whole, String lies) {
        assertThat(place(part).isWithin(place(whole))).isEqualTo(lies.equals("yes"));
    }

    /** Reads a place from {@code name#code < whole} or {@code name + member + member}. */
    private static Place place(String text) {
        List<String> members = Arrays.asList(text.split(" \\+ ", -1));
        String[] wholes = members.get(0).split(" < ", 2);
        String[] named = wholes[0].split("#", -1);
        Place.Builder place = Place.builder().name(named[0]);
        if (named.length > 1) {
            place.code(LocalGovernmentCode.parse(named[1]));
        }
        if (wholes.length > 1) {
            place.partOf(place(wholes[1]));
        }
        return place.members(members.stream().skip(1).map(PlaceTest::place).toList())
                .build();
    }

    @Test
    void aStationHasTheCodeOfItsMunicipality() {
        Place station = Place.builder()
                .name("国縫駅")
                .kind(Place.Kind.STATION)
                .code(LocalGovernmentCode.parse("013471"))
                .build();

        assertThat(station.isWithin(Place.of("長万部町"))).isTrue();
        assertThat(Place.of("長万部町").isWithin(station)).isFalse();
    }

    @Test
    void cannotBeNestedWithoutEnd() {
        Place place = Place.of("一");
        for (int i = 1; i < Place.MAX_DEPTH; i++) {
            place = Place.builder().name("広域").addMember(place).build();
        }
        Place deepest = place;

        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Place.builder().name("町").partOf(deepest).build())
                .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("Place.depth"));
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(
                        () -> Organization.builder().name("会").addArea(deepest).build())
                .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("Organization.depth"));
    }
}
