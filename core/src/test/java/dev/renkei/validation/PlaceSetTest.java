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
        "神奈川県, 横浜市 141003, true",
        "神奈川県, 横浜市, true",
        "神奈川県, 川崎市宮前区, true",
        "横浜市, 磯子区, true",
        "横浜市, 横浜市磯子区, true",
        "横浜市, 川崎市宮前区, false",
        "神奈川県, 東京都足立区, false",
        "東京都, 東京都　足立区, true",
        "東京都, 府中市, true",
        "広島県, 府中市, true",
        "東京都, 広島県府中市, false",
        "府中市, 府中市 132063, true",
        "府中市 132063, 府中市, true",
        "府中市 132063, 府中市 342084, false",
        "長万部町, 長万部町国縫地区, true",
        "北海道, 長万部町国縫地区, true",
        "北海道, 北海道山越郡長万部町, true",
        "長万部町, 北海道山越郡長万部町国縫地区, true",
        "長万部町国縫地区, 長万部町, false",
        "茅ヶ崎市, 茅ケ崎市, true",
        "ひなた市, ひなた市港地区, true",
        "ひなた市 479993, ひなた市港地区, true",
        "ひなた市, ひなた市役所 479993, true",
        "ひなた市 479993, ひなた市, true",
        "ひなた市 479993, ひなた市 472018, false",
        "ひなた市, ひなた町, false",
        "浜松市, 中区 221317, true",
        "浜松市, 浜名区, true"
    })
    void aPlaceIsCoveredByCodeOrByNameAndByWhatItLiesIn(String whole, String part, boolean covered) {
        PlaceSet area =
                new PlaceSet(Stream.of(whole, "伊豆市").map(PlaceSetTest::place).toList());

        assertThat(area.covers(place(part))).isEqualTo(covered);
        assertThat(area.isEmpty()).isFalse();
    }

    @Test
    void noPlacesCoverNothing() {
        PlaceSet area = new PlaceSet(List.of());

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
