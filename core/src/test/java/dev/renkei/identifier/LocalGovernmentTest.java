package dev.renkei.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.identifier.LocalGovernment.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalGovernmentTest {

    private static LocalGovernmentCode code(String text) {
        return LocalGovernmentCode.parse(text);
    }

    private static LocalGovernment only(String code) {
        List<LocalGovernment> found = LocalGovernment.withCode(code(code));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> codesOf(List<LocalGovernment> governments) {
        return governments.stream().map(each -> each.code().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "010006, PREFECTURE, 北海道, , 北海道, 北海道",
        "132063, CITY, 東京都, , 府中市, 東京都府中市",
        "013471, TOWN, 北海道, , 長万部町, 北海道長万部町",
        "013048, VILLAGE, 北海道, , 新篠津村, 北海道新篠津村",
        "131016, SPECIAL_WARD, 東京都, , 千代田区, 東京都千代田区",
        "011011, WARD, 北海道, 札幌市, 中央区, 北海道札幌市中央区"
    })
    void isFoundByItsCodeWithAllThatTheTableSays(
            String code, Kind kind, String prefecture, String city, String name, String fullName) {
        LocalGovernment found = only(code);

        assertThat(found)
                .isEqualTo(new LocalGovernment(
                        code(code),
                        kind,
                        prefecture,
                        Optional.ofNullable(city),
                        name,
                        Optional.empty(),
                        Optional.empty()));
        assertThat(found.fullName()).isEqualTo(fullName);
    }

    @Test
    void oneThatWasRenamedHasOneCodeAndTheDaysOfItsNames() {
        List<LocalGovernment> found = LocalGovernment.withCode(code("282219"));

        assertThat(found).extracting(LocalGovernment::name).containsExactly("篠山市", "丹波篠山市");
        assertThat(found.get(0).lastDay()).hasValue(LocalDate.of(2019, 4, 30));
        assertThat(found.get(1).firstDay()).hasValue(LocalDate.of(2019, 5, 1));
    }

    @Test
    void codeThatTheTableLacksIsThatOfNone() {
        assertThat(LocalGovernment.withCode(LocalGovernmentCode.ofAreaCode("01999")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "府中市, 132063 342084",
        "東京都府中市, 132063",
        "札幌市中央区, 011011",
        "北海道札幌市中央区, 011011",
        "長万部町, 013471",
        "山越郡長万部町, 013471",
        "北海道山越郡長万部町, 013471"
    })
    void isFoundByItsNameAloneAndBehindThatOfWhereItLies(String name, String codes) {
        assertThat(codesOf(LocalGovernment.named(name))).containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "港", "夢見市", "大阪府札幌市", "北海道山越郡札幌市", "郡長万部町", "北海道北海道"})
    void noOtherNameIsFound(String name) {
        assertThat(LocalGovernment.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"長万部町国縫地区, 013471", "北海道山越郡長万部町国縫, 013471", "北海道札幌市中央区大通, 011011", "北海道札幌市大通, 011002", "東村高江, 473031"})
    void smallerPlaceLiesInThatOfTheLongestNameWithWhichItsOwnBegins(String name, String code) {
        assertThat(codesOf(LocalGovernment.atStartOf(name))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "港", "長万部町", "東村山市", "夢見市一丁目"})
    void nameThatBeginsWithNoOtherLiesNowhere(String name) {
        assertThat(LocalGovernment.atStartOf(name)).isEmpty();
    }

    @Test
    void canHaveEveryNameThatEndsLikeThatOfOne() {
        assertThat(List.of("東京都", "北海道", "大阪府", "千葉県", "夢見市", "港区", "新町", "東村")).allMatch(LocalGovernment::canBeNamed);
        assertThat(List.of("", "大阪", "市役所", "町内会")).noneMatch(LocalGovernment::canBeNamed);
    }

    @ParameterizedTest
    @CsvSource({"011011, 011011 011002 010006", "011002, 011002 010006", "010006, 010006"})
    void liesInTheCityOfAWardAndInThePrefecture(String code, String codes) {
        assertThat(only(code).codes()).extracting(LocalGovernmentCode::toString).containsExactly(codes.split(" "));
    }

    @Test
    void whatTheTableLacksLiesInItsPrefectureAllTheSame() {
        LocalGovernmentCode ward = LocalGovernmentCode.ofAreaCode("01199");

        assertThat(LocalGovernment.codesAround(ward)).containsExactly(ward, code("010006"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalGovernment.withCode(null))
                .withMessage("code");
    }
}
