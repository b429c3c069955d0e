package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSetTest {

    /** Kanagawa and its city of Yokohama; Chiyoda in Tokyo. */
    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "横浜市, 横浜市, true",
        "横浜市, 川崎市, false",
        "横浜市, 横浜市 141003, true",
        "横浜市 141003, 横浜市, true",
        "横浜市 141003, 横浜 141003, true",
        "横浜市 141003, 横浜市 131016, false",
        "神奈川県 140007, 横浜市 141003, true",
        "神奈川県 140007, 千代田区 131016, false",
        "横浜市 141003, 神奈川県 140007, false",
        "神奈川県, 横浜市 141003, false"
    })
    void aPlaceIsCoveredByCodeOrByNameAndByItsPrefecture(String whole, String part, boolean covered) {
        PlaceSet area =
                PlaceSet.of(Stream.of(whole, "伊豆市").map(PlaceSetTest::place).toList());

        assertThat(area.covers(place(part))).isEqualTo(covered);
        assertThat(area.isEmpty()).isFalse();
    }

    @Test
    void noPlacesCoverNothing() {
        PlaceSet area = PlaceSet.of(List.of());

        assertThat(area.isEmpty()).isTrue();
        assertThat(area.covers(place("横浜市"))).isFalse();
    }

    private static Place place(String words) {
        String[] parts = words.split(" ", -1);
        Place.Builder place = Place.builder().name(parts[0]);
        if (parts.length > 1) {
            place.code(LocalGovernmentCode.parse(parts[1]));
        }
        return place.build();
    }
}
