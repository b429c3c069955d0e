package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.lists.ColumnMapping.BlankCells;
import dev.renkei.organization.Organization;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesCodecTest {

    private static Agreement read(String cell) {
        return Lists.readCell("締結先", cell).agreement().orElseThrow();
    }

    /** The names without that of the owner. */
    private static List<String> names(String cell) {
        return read(cell).getParties().stream()
                .skip(1)
                .map(party -> party.getOrganization().getName().getDefault())
                .toList();
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("㈱みどりストア", List.of("株式会社みどりストア")),
                Arguments.of("みどりストア（株）", List.of("みどりストア株式会社")),
                Arguments.of("㈱とりせん（太田店）", List.of("株式会社とりせん（太田店）")),
                Arguments.of("海郵便局、山郵便局", List.of("海郵便局", "山郵便局")),
                Arguments.of("海郵便局\n山郵便局", List.of("海郵便局", "山郵便局")),
                Arguments.of("海郵便局、\n山郵便局", List.of("海郵便局", "山郵便局")),
                Arguments.of("①海郵便局\n②山郵便局", List.of("海郵便局", "山郵便局")),
                Arguments.of("株式会社海・株式会社山", List.of("株式会社海", "株式会社山")),
                Arguments.of("株式会社海及び株式会社山", List.of("株式会社海", "株式会社山")),
                Arguments.of("株式会社海と株式会社山", List.of("株式会社海", "株式会社山")),
                Arguments.of("さとう株式会社・株式会社うみ", List.of("さとう株式会社", "株式会社うみ")),
                Arguments.of("岸和田市・貝塚市", List.of("岸和田市", "貝塚市")),
                Arguments.of("株式会社海と山・株式会社川", List.of("株式会社海と山", "株式会社川")),
                Arguments.of("子ども・子育て支援センター", List.of("子ども・子育て支援センター")),
                Arguments.of("社会福祉法人\nみどり会", List.of("社会福祉法人みどり会")),
                Arguments.of("一般社団法人山梨県\n建設業協会", List.of("一般社団法人山梨県建設業協会")),
                Arguments.of("海・山医師会", List.of("海・山医師会")),
                Arguments.of("株式会社海\n（山支店）", List.of("株式会社海（山支店）")),
                Arguments.of("株式会社海\n(一社)山協会", List.of("株式会社海", "一般社団法人山協会")),
                Arguments.of("海の会（代表、山の会）", List.of("海の会")),
                Arguments.of(
                        "Green Foods Co., Ltd. and Blue Water K.K.",
                        List.of("Green Foods Co., Ltd.", "Blue Water K.K.")),
                Arguments.of("Umi City, Yama Town and Kawa Village", List.of("Umi City", "Yama Town", "Kawa Village")),
                Arguments.of("City of Umi & Sora Ltd.", List.of("City of Umi", "Sora Ltd.")),
                Arguments.of("Umi and Sora", List.of("Umi and Sora")),
                Arguments.of("Green Stores Ltd; Book Friends", List.of("Green Stores Ltd", "Book Friends")),
                Arguments.of("①海郵便局②山郵便局", List.of("海郵便局", "山郵便局")),
                Arguments.of("（1）海ホテル（2）山ホテル", List.of("海ホテル", "山ホテル")),
                Arguments.of("㈱海\n外部リンク", List.of("株式会社海")),
                Arguments.of("㈱海＜外部リンク＞", List.of("株式会社海")),
                Arguments.of("㈱海（外部サイトへリンク）、㈱山[PDFファイル/174KB]", List.of("株式会社海", "株式会社山")),
                Arguments.of("㈱海（新しいウィンドウで開きます）", List.of("株式会社海")),
                Arguments.of("【新規】㈱海", List.of("株式会社海")),
                Arguments.of("外部リンク協会", List.of("外部リンク協会")),
                Arguments.of("1.㈱海 2.㈱山", List.of("株式会社海", "株式会社山")),
                Arguments.of("（１）海商店　（２）山商店", List.of("海商店", "山商店")),
                Arguments.of("1 ㈱海\n2 (一社)山協会", List.of("株式会社海", "一般社団法人山協会")),
                Arguments.of("21 世紀株式会社", List.of("21 世紀株式会社")),
                Arguments.of("3 丁目商店会", List.of("3 丁目商店会")),
                Arguments.of("★㈱海", List.of("株式会社海")),
                Arguments.of("水戸市　日立市", List.of("水戸市", "日立市")),
                Arguments.of("水戸市　（一社）水戸市医師会", List.of("水戸市", "一般社団法人水戸市医師会")),
                Arguments.of("みなと市、海町", List.of("海町")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"福島県　南相馬市", "福島県 南相馬市", "京都府　京都市"})
    void localGovernmentBehindItsPrefectureIsOneParty(String cell) {
        assertThat(names(cell)).containsExactly(cell);
        assertThat(Lists.codes(Lists.readCell("締結先", cell))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"水戸市 日立市", "仙台市(仙台市立病院) 山形市(山形市立病院済生館)", "新潟県　新潟市　見附市", "株式会社海→株式会社山（社名変更）", "海銀行⇒山銀行"})
    void governmentsBesideSpacesAndNamesBesideArrowsAreReported(String cell) {
        assertThat(names(cell)).hasSize(1);
        assertThat(Lists.codes(Lists.readCell("締結先", cell))).containsExactly("list.cell.several");
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和5年脱退", "令和5年3月31日解約", "H29.3.1加入", "解散", "2023年4月1日付で㈱山に合併"})
    void whatHappenedToAnOrganizationIsReported(String words) {
        assertThat(names("㈱海（" + words + "）")).containsExactly("株式会社海");
        assertThat(Lists.codes(Lists.readCell("締結先", "㈱海【" + words + "】"))).containsExactly("list.cell.part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"敬称略", "旧㈱山", "現：㈱山", "平成店", "法人番号1234567890123", "電話029-224-1111", "代表"})
    void otherWordsBehindAnOrganizationAreNotReported(String words) {
        assertThat(Lists.codes(Lists.readCell("締結先", "㈱海（" + words + "）"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void namesAreDividedOnlyWhereItIsCertain(String cell, List<String> names) {
        assertThat(names(cell)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "代表取締役　山田太郎",
                "代表取締役山田太郎",
                "代表取締役社長　山田　太郎",
                "甲府支店長　山田太郎",
                "支店長 山田 太郎",
                "代表取締役\n山田太郎",
                "会長",
                "代表者　山田",
                "　本社:海県山市1-1\n　電話:0123-45-6789",
                "代表者：山田太郎",
                "〒123-4567 海県山市1-1",
                "TEL 0123-45-6789",
                "0123-45-6789",
                "Representative Director Taro Yamada"
            })
    void headBelowAnOrganizationIsNoParty(String head) {
        ListRow row = Lists.readCell("締結先", "丙株式会社\n" + head);

        assertThat(names("丙株式会社\n" + head)).containsExactly("丙株式会社");
        assertThat(names("丙株式会社\n" + head + "\n海の会")).containsExactly("丙株式会社", "海の会");
        assertThat(row.agreement().orElseThrow().getListing().orElseThrow().getCells())
                .extracting(each -> each.getAsWritten().orElseThrow())
                .containsExactly("丙株式会社\n" + head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"海市長　山田太郎", "海の会代表", "海の会　会長　山田太郎", "海県知事"})
    void headOfAnotherOrganizationIsNotThatOfTheOneAbove(String head) {
        assertThat(names("丙株式会社\n" + head)).hasSize(2);
        assertThat(names("海市\n海市長　山田太郎")).containsExactly("海市");
    }

    @ParameterizedTest
    @CsvSource({"営業所, 営業所", "'　乙支店', 乙支店", "甲府支店, 甲府支店", "東日本支社, 東日本支社", "山梨県支部, 山梨県支部"})
    void branchBelowAnOrganizationBelongsToIt(String line, String branch) {
        assertThat(names("丙株式会社\n" + line)).containsExactly("丙株式会社（" + branch + "）");
        assertThat(Lists.codes(Lists.readCell("締結先", "丙株式会社\n" + line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲府中央郵便局", "山梨中央銀行甲府支店", "甲府信用金庫本店", "石油協同組合甲府支部", "丁株式会社甲府支店", "市長会", "山長　木材店"})
    void nameOfItsOwnBelowAnOrganizationIsAParty(String name) {
        assertThat(names("丙株式会社\n" + name)).hasSize(2);
        assertThat(Lists.codes(Lists.readCell("締結先", "丙株式会社\n" + name))).isEmpty();
    }

    @Test
    void whatCanBeABranchOrAnotherOrganizationIsAPartyAndReported() {
        ListRow row = Lists.readCell("締結先", "丙株式会社\n海丘支店");

        assertThat(names("丙株式会社\n海丘支店")).containsExactly("丙株式会社", "海丘支店");
        assertThat(Lists.codes(row)).containsExactly("list.cell.branch");
        assertThat(row.findings().get(0).getMessage(Locale.JAPANESE)).contains("「海丘支店」");
    }

    @ParameterizedTest
    @CsvSource({
        "甲市ほか3市, 甲市, 3, ほか3市",
        "甲市 ほか3市町, 甲市, 3, ほか3市町",
        "甲市（ほか３市）, 甲市, 3, ほか３市",
        "甲市外2町, 甲市, 2, 外2町",
        "甲市ほか3市2町, 甲市, 5, ほか3市2町",
        "海水道協会ほか９事業体, 海水道協会, 9, ほか９事業体",
        "甲市ほか県内25市町村, 甲市, 25, ほか県内25市町村",
        "海郵便局ほか市内16郵便局, 海郵便局, 16, ほか市内16郵便局"
    })
    void othersAreCountedInAnyUnit(String cell, String name, int count, String words) {
        assertThat(names(cell)).containsExactly(name);
        assertThat(read(cell).getUnnamedParties())
                .singleElement()
                .satisfies(unnamed -> assertThat(unnamed.getCount().orElseThrow())
                        .returns(count, each -> each.getCount())
                        .returns(Optional.of(words), each -> each.getAsWritten()));
    }

    @ParameterizedTest
    @CsvSource({
        "県下12市町村, 12",
        "県内の12市町村, 12",
        "市内５団体, 5",
        "8市3町, 11",
        "秋田県内13都市, 13",
        "市内12郵便局, 12",
        "東北県庁所在都市6市, 6",
        "地元企業5社, 5",
        "ゴルフ場運営会社４社, 4",
        "市内27自治会, 27",
        "10 companies, 10",
        "近畿2府4県, 6",
        "'県内全市町村（12市、9町、3村）', 24"
    })
    void organizationsOfAnAreaAreCounted(String cell, int count) {
        assertThat(names(cell)).isEmpty();
        assertThat(read(cell).getUnnamedParties())
                .extracting(each -> each.getCount().orElseThrow().getCount())
                .containsExactly(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "県内全市町村",
                "県下の全ての市町村",
                "各市町村",
                "ほか三社",
                "県内市町村",
                "近隣市町村",
                "政令指定都市",
                "中核市（全国）",
                "都府県市",
                "市内の事業者",
                "各地区自主防災組織",
                "町内医療機関",
                "市内全小中学校",
                "県内全市町（29市12町間での協定）",
                "海野市内郵便局長",
                "海野グループ各社",
                "別紙のとおり",
                "別表１",
                "※別紙参照",
                "個人（地権者）"
            })
    void partiesWithoutNamesAndFiguresAreDescribed(String cell) {
        assertThat(names(cell)).isEmpty();
        assertThat(read(cell).getUnnamedParties())
                .extracting(each -> each.getDescription().orElseThrow().getDefault())
                .containsExactly(cell);
    }

    @Test
    void columnOfARoleGivesItToItsParty() {
        ListResult result = Lists.read("協定名,甲,乙,締結日", "応援協定,みなと市,海町,R4.4.1");

        assertThat(result.toRegister().getAgreements().get(0).getParties())
                .extracting(party -> party.getRole().orElseThrow() + " "
                        + party.getOrganization().getName())
                .containsExactly("甲 みなと市", "乙 海町");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲：山市　乙：海町", "山市（甲）、海町（乙）", "（甲）山市\n（乙）海町"})
    void roleBesideANameIsThatOfTheParty(String cell) {
        assertThat(read(cell).getParties())
                .extracting(party -> party.getRole().orElse("-") + " "
                        + party.getOrganization().getName())
                .containsExactly("- みなと市", "甲 山市", "乙 海町");
    }

    @Test
    void organizationsThatAreTakenTogetherAreDividedFromALocalGovernment() {
        assertThat(names("埼玉県及び県内市町村")).containsExactly("埼玉県");
        assertThat(read("埼玉県及び県内市町村").getUnnamedParties()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "生活協同組合ユーコープ（旧市民生協やまなし）, 生活協同組合ユーコープ, 市民生協やまなし",
        "株式会社海（現：株式会社山の海）, 株式会社海, 株式会社山の海",
        "Co-op Umi (formerly Umi Citizens Co-op), Co-op Umi, Umi Citizens Co-op",
        "(株)海野（旧　(株)山野）, 株式会社海野, (株)山野"
    })
    void formerAndPresentNameAreAliases(String cell, String name, String alias) {
        assertThat(read(cell).getParties().get(1).getOrganization())
                .returns(name, organization -> organization.getName().getDefault())
                .returns(List.of(LocalizedText.of(alias)), Organization::getAliases);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲株式会社及び乙市",
                "県及び県下全市町村",
                "海の会(1市4町)と山の会",
                "Umi City and Sora",
                "甲株式会社と乙大学",
                "甲府市・海大学",
                "海野大学・山野大学",
                "海野市医師会　海野市歯科医師会",
                "株式会社海ならびに山の会"
            })
    void nameThatCanBeSeveralIsReadAsOneAndReported(String cell) {
        assertThat(names(cell)).containsExactly(cell);
        assertThat(Lists.codes(Lists.readCell("締結先", cell))).containsExactly("list.cell.several");
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社海と山", "子ども・子育て支援センター", "さとう株式会社", "甲株式会社・甲府支店", "みなと・海の会"})
    void signWithinANameIsNotReported(String cell) {
        assertThat(Lists.codes(Lists.readCell("締結先", cell))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"株式会社海 ほか3社, 3, ほか3社", "14事業者, 14, 14事業者", "'海郵便局、ほか２団体', 2, ほか２団体"})
    void partiesWithoutNamesAreCounted(String cell, int count, String words) {
        assertThat(read(cell).getUnnamedParties())
                .singleElement()
                .returns(Optional.of(UnnamedOrganizations.Disclosure.NOT_LISTED), UnnamedOrganizations::getDisclosure)
                .satisfies(unnamed -> assertThat(unnamed.getCount().orElseThrow())
                        .returns(count, each -> each.getCount())
                        .returns(Optional.of(words), each -> each.getAsWritten()));
    }

    @ParameterizedTest
    @CsvSource({"非公表, WITHHELD", "不明, UNKNOWN", "－, UNKNOWN"})
    void reasonWhyNoNameIsGivenIsKnown(String cell, UnnamedOrganizations.Disclosure disclosure) {
        assertThat(read(cell).getUnnamedParties())
                .extracting(UnnamedOrganizations::getDisclosure)
                .containsExactly(Optional.of(disclosure));
    }

    /** The keeper of the list, who is not named, is no counterparty. */
    static Stream<UnnamedOrganizations> unnamed() {
        return Stream.of(UnnamedOrganizations.Disclosure.values())
                .map(reason -> UnnamedOrganizations.builder().disclosure(reason).build())
                .flatMap(only -> Stream.of(
                        only,
                        UnnamedOrganizations.builder()
                                .from(only)
                                .count(StatedCount.of(3))
                                .build()))
                .filter(each -> !each.equals(RowDraft.UNNAMED_OWNER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"地域の商店", "県内全市町村", "市内の宿泊施設"})
    void descriptionOfPartiesIsWrittenSoThatItIsNoName(String description) {
        UnnamedOrganizations unnamed = UnnamedOrganizations.builder()
                .description(description)
                .disclosure(UnnamedOrganizations.Disclosure.NOT_LISTED)
                .build();
        Agreement agreement =
                Agreement.builder().title("見守り協定").addUnnamedParty(unnamed).build();
        Wording wording = new Wording(Locale.JAPANESE, Wording.Dates.AS_WRITTEN, Optional.empty());
        String cell = new PartiesCodec()
                .write(agreement, new Column(0, "締結先", ColumnTarget.PARTIES, "締結先", BlankCells.EMPTY), wording)
                .text();

        assertThat(read(cell).getUnnamedParties()).containsExactly(unnamed);
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void partyWithoutANameIsWrittenSoThatItIsReadAgain(UnnamedOrganizations unnamed) {
        Agreement agreement =
                Agreement.builder().title("見守り協定").addUnnamedParty(unnamed).build();
        Column column = new Column(0, "締結先", ColumnTarget.PARTIES, "締結先", BlankCells.EMPTY);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String cell = new PartiesCodec()
                    .write(agreement, column, new Wording(locale, Wording.Dates.AS_WRITTEN, Optional.empty()))
                    .text();

            assertThat(read(cell).getUnnamedParties())
                    .as(cell)
                    .singleElement()
                    .returns(unnamed.getDisclosure(), UnnamedOrganizations::getDisclosure)
                    .returns(
                            unnamed.getCount().map(StatedCount::getCount),
                            again -> again.getCount().map(StatedCount::getCount));
        }
    }

    @Test
    void moreNamesThanAreListedMakeAnExcerpt() {
        assertThat(read("Sora Ltd., Umi Inc. and others").isExcerptOfParties()).isTrue();
        assertThat(read("海郵便局、山郵便局、ほか").isExcerptOfParties()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（株", "株式会社", "株式会社海・山・株式会社川"})
    void whatIsNoNameIsReportedAndTheRowRefused(String cell) {
        ListRow row = Lists.readCell("締結先", cell);

        assertThat(Lists.codes(row)).containsExactly("list.cell.parties");
        assertThat(row.agreement()).isEmpty();
    }

    @Test
    void manyNamesTakeNoMoreTimeThanTheirNumber() {
        String cell = "株式会社海・".repeat(4000) + "（";

        assertThat(Lists.codes(Lists.readCell("締結先", cell))).containsExactly("list.cell.parties");
    }

    @ParameterizedTest
    @CsvSource({
        "汐風ストア等３社, 等３社",
        "汐風ストアなど3社, など3社",
        "海郵便局（5局）, （5局）",
        "株式会社汐風（計２社）, （計２社）",
        "株式会社汐風はじめ10社, はじめ10社",
        "汐風市をはじめとする12市町, をはじめとする12市町",
        "汐風市（23市町間での協定）, （23市町間での協定）"
    })
    void wordsForFurtherOrganizationsWithinANameAreReportedAndNoNumberIsInvented(String cell, String words) {
        ListRow row = Lists.readCell("締結先", cell);

        assertThat(row.findings())
                .filteredOn(each -> each.getCode().equals("list.cell.others"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.getMessage(Locale.JAPANESE)).contains("「" + cell + "」の「" + words + "」"));
        assertThat(row.agreement().orElseThrow().getUnnamedParties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"汐風ストアなど", "汐風ストア等", "汐風ストア他", "汐風ストアほか", "汐風ストア その他"})
    void wordsForOthersWithoutANumberAreNoPartOfTheName(String cell) {
        assertThat(names(cell)).containsExactly("汐風ストア");
        assertThat(read(cell).isExcerptOfParties()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"汐風ストア、ほか３社", "汐風ストア他3社", "汐風ストア（ほか３社）", "汐風町", "汐風高等学校", "汐風ストア（海町店）", "14事業者"})
    void nameOfOneOrganizationAndOthersThatAreReadHaveNoSuchFinding(String cell) {
        assertThat(Lists.codes(Lists.readCell("締結先", cell))).doesNotContain("list.cell.others");
    }
}
