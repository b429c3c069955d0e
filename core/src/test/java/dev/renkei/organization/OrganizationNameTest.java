package dev.renkei.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.message.InvalidTextException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNameTest {

    static Stream<List<String>> vectors() {
        try (InputStream table = OrganizationNameTest.class.getResourceAsStream("/vectors/organization-names.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isTakenApart(List<String> columns) {
        if (columns.get(1).equals("ERROR")) {
            assertThatExceptionOfType(InvalidTextException.class)
                    .isThrownBy(() -> OrganizationName.parse(columns.get(0)))
                    .satisfies(
                            e -> assertThat(e.getFailure().getRule()).isEqualTo("OrganizationName." + columns.get(2)));
            return;
        }
        OrganizationName name = OrganizationName.parse(columns.get(0));

        assertThat(List.of(
                        columns.get(0),
                        name.fullName(),
                        name.legalForm().orElse("-"),
                        name.name(),
                        name.branch().orElse("-"),
                        name.words().isEmpty() ? "-" : String.join(" ", name.words())))
                .isEqualTo(columns);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aKeyIsTheKeyOfItself(List<String> columns) {
        String key = OrganizationKeys.name(columns.get(0));

        assertThat(OrganizationKeys.name(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"㈱とりせん", "（株）とりせん", "(株)　とりせん", "とりせん㈱", "とりせん株式会社", "株式會社とりせん", "㍿ﾄﾘｾﾝ"})
    void howALegalFormIsWrittenMakesNoDifference(String text) {
        assertThat(OrganizationKeys.name(text)).isIn("株式会社とりせん", "株式会社トリセン");
    }

    @Test
    void aNameWithoutItsLegalFormOrWithAnotherOneIsAnother() {
        assertThat(Stream.of("とりせん", "㈱とりせん", "㈲とりせん", "(一社)とりせん", "㈳とりせん", "㈱とりせん（太田店）")
                        .map(OrganizationKeys::name))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社海、株式会社山",
                "見本生活協同組合、例示生活協同組合",
                "みどりの会、山の会",
                "株式会社海、海市商工会",
                "青森市、平内町",
                "㈱みどり ㈱やま",
                "ヤマト運輸㈱/佐川急便㈱",
                "岡山市・倉敷市",
                "北海道・日の出町",
                "海野市と山野町",
                "海市ほか3市",
                "みどり商店等３社",
                "みどりの会（3社）",
                "海の会など",
                "海の会ほか",
                "海の会他",
                "海の会等"
            })
    void severalAreTwoNamesOrOneAndOthers(String text) {
        assertThat(OrganizationName.areSeveral(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上尾、桶川、伊奈衛生組合",
                "川西町、三宅町式下中学校組合",
                "特定非営利活動法人いま、ここ",
                "NPO法人あい、ゆめの会",
                "アンドパッド、株式会社",
                "高知県・高知市病院企業団",
                "さいたま市・川口市消防指令センター",
                "ヤマト運輸株式会社・佐川急便株式会社連合",
                "株式会社セブン&アイ・ホールディングス",
                "森・濱田松本法律事務所",
                "緑の町と水の村",
                "中山道・東海道",
                "株式会社みどり・下水道",
                "特定非営利活動法人森と水の会",
                "学校法人同志社 同志社大学",
                "みどりの会（一社）",
                "海の会（二区）",
                "イトーヨーカドー（3店舗）",
                "医療法人みどり会（3病院）",
                "公益財団法人21世紀職業財団",
                "7-ELEVEN",
                "株式会社七十七銀行",
                "株式会社利他",
                "自利利他",
                "特定非営利活動法人ほかほか",
                "株式会社特等",
                "平等一社",
                "等々力商店街",
                "A, B and C Association",
                "Smith & Sons Ltd.",
                "Smith, Jones & Co., Ltd."
            })
    void oneNameCanHaveTheSignsOfSeveral(String text) {
        assertThat(OrganizationName.areSeveral(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上尾、桶川、伊奈衛生組合", "みどり、山"})
    void aTextThatCanBeAListIsNotReadAsOneName(String text) {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> OrganizationName.parse(text))
                .satisfies(e -> assertThat(e.getFailure().getRule()).isEqualTo("OrganizationName.several"));
    }

    @ParameterizedTest
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    @ValueSource(strings = {"(", ")", "()", "株", "（株）", " と", "代表者(", "外1"})
    void aLongTextIsReadInTimeThatGrowsWithItsLength(String part) {
        assertThat(OrganizationKeys.name("会社" + part.repeat(200_000) + "A" + part.repeat(200_000)))
                .contains("会社");
    }

    @Test
    void theTextHasTheFullNameAndTheBranch() {
        assertThat(OrganizationName.parse("㈱とりせん（太田店）")).hasToString("株式会社とりせん（太田店）");
    }

    @Test
    void leavesTextsAloneWhoseBracketsAndSpacesAreSurelyPlain() {
        assertThat(IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                        .mapToObj(character -> " 株" + (char) character + "式 ")
                        .filter(OrganizationName::hasPlainBrackets)
                        .filter(text ->
                                !OrganizationName.makePlainBrackets(text).equals(text.strip())))
                .isEmpty();
        assertThat(OrganizationName.hasPlainBrackets("株式会社とりせん(太田店)")).isTrue();
    }
}
