package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.time.FiscalYear;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around and in the table of a list. */
class TablesTest {

    private static final ListReader READER = ListReader.standard().withOwner("みなと市");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j"})
    void encodingIsFoundOut(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        byte[] bytes = (mark + "協定名,締結先\n見守り協定,㈱海\n").getBytes(Charset.forName(charset));

        assertThat(Lists.read(READER, bytes).toRegister().getAgreements()).hasSize(1);
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstHeader() {
        byte[] bytes = "\uFEFF協定名,締結先\n見守り協定,海町\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Lists.read(READER, bytes).getMapping().columns().get(0).header())
                .isEqualTo("協定名");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void separatorIsFoundOut(String separator) {
        assertThat(Lists.read("協定名" + separator + "締結先", "見守り協定" + separator + "海町")
                        .toRegister()
                        .getAgreements())
                .hasSize(1);
    }

    @Test
    void rowsAreCountedAsASpreadsheetShowsThem() {
        ListResult result = Lists.read("一覧", "", "協定名,締結先,締結日", "\"見守り\n協定\",海町,R4.4.1", "災害協定,山町,R4.2.30");

        assertThat(Lists.codes(result)).containsExactly("C5 list.cell.date");
    }

    @Test
    void firstColumnWithoutHeaderThatCountsTheRowsIsTheirNumbers() {
        assertThat(targets(",協定名,締結先", "1,見守り協定,海町", "【災害】,,", "２,災害協定,山町"))
                .first()
                .isEqualTo(ColumnTarget.NUMBER);
        assertThat(targets(",協定名,締結先", "1,見守り協定,海町", "3,災害協定,山町")).first().isEqualTo(ColumnTarget.NUMBER);
        assertThat(targets(",協定名,締結先", "1,見守り協定,海町", "30,災害協定,山町")).first().isEqualTo(ColumnTarget.KEEP);
        assertThat(targets(",協定名,締結先", "1,見守り協定,海町", "1,災害協定,山町")).first().isEqualTo(ColumnTarget.KEEP);
    }

    @Test
    void dateIsReadFromColumnsOfItsYearMonthAndDay() {
        String[] lines = {
            "協定名,締結先,締結日,,,,改正日,,",
            ",,元号,年,月,日,年,月,日",
            "見守り協定,海町,平成,20,3,28,R5年,4月,1日",
            "災害協定,山町,〃,〃,〃,〃,,,",
            "包括協定,川町,令和,4,4,,,,",
            "防災協定,森町,令和,4,2,30,,,"
        };
        ListResult result = Lists.read(lines);
        List<Agreement> agreements = result.toRegister().getAgreements();

        assertThat(agreements)
                .extracting(
                        agreement -> agreement.getConcludedOn().orElseThrow().toString())
                .containsExactly("2008-03-28 (平成20年3月28日)", "2008-03-28 (〃)", "2022-04 (令和4年4月)");
        assertThat(agreements.get(0).getAmendments())
                .extracting(Amendment::getAmendedOn)
                .hasToString("[2023-04-01 (R5年4月1日)]");
        assertThat(Lists.codes(result)).containsExactly("C6 list.cell.date");
        assertThat(Lists.read(ListReader.standard().withMapping(result.getMapping()), lines)
                        .toRegister()
                        .getAgreements())
                .isEqualTo(agreements);
    }

    private static List<ColumnTarget> targets(String... lines) {
        return Lists.read(lines).getMapping().columns().stream()
                .map(ColumnMapping::target)
                .toList();
    }

    @Test
    void headersAreRecognisedWithLineBreaksSpacesAndWordsInBrackets() {
        ListResult result = Lists.read("\"協 定\n名\",締結先（敬称略）,締結日[西暦],Remarks", "見守り協定,海町,2022/4/1,x");

        assertThat(result.getMapping().columns())
                .extracting(ColumnMapping::target)
                .containsExactly(
                        ColumnTarget.TITLE, ColumnTarget.PARTIES, ColumnTarget.CONCLUDED_ON, ColumnTarget.NOTE);
    }

    @ParameterizedTest
    @CsvSource({
        "協定市町, PARTIES",
        "協 定 市 町 村 名, PARTIES",
        "協定締結機関, PARTIES",
        "災害時応援協定先, PARTIES",
        "協力企業・団体等, PARTIES",
        "連携大学等名, PARTIES",
        "協定相手方(都道府県名), PARTIES",
        "包括連携協定等の名称, TITLE",
        "覚書名, TITLE",
        "調印年月日, CONCLUDED_ON",
        "連携協定書締結年月日, CONCLUDED_ON",
        "主な協力内容, CONTENT",
        "所管部局名, OFFICE",
        "資料№, NUMBER",
        "通番, NUMBER",
        "期間等, TERM",
        "連携分野等, FIELDS",
        "窓口, OFFICE",
        "協定締結日時, CONCLUDED_ON",
        "締結年, CONCLUDED_ON",
        "協定の内容の一例, CONTENT",
        "連携項目①, FIELDS",
        "相手方2, PARTIES",
        "備考１, NOTE",
        "協定名2, KEEP",
        "甲1, KEEP",
        "締結日2, KEEP",
        "等, KEEP",
        "数量等, KEEP",
        "更新日等, KEEP",
        "S.No, NUMBER",
        "Name of Institution, KEEP",
        "Type of Agreement, KIND",
        "Scope, CONTENT",
        "協力内容の評価, KEEP",
        "相手方住所, ADDRESS",
        "締結先数, COUNT",
        "改正年月日, AMENDED_ON",
        "更新年月日, RENEWED_ON",
        "最終更新日, KEEP",
        "解除年月日, TERMINATED_ON",
        "協定の効力発生日, EFFECTIVE_ON",
        "協定終了年月日, TERM_END",
        "主な連携事項, FIELDS",
        "メールアドレス, EMAIL",
        "ホームページURL, WEB_PAGE"
    })
    void headersThatArePutTogetherOfKnownWordsAreRecognised(String header, ColumnTarget target) {
        assertThat(Lists.read("No.,締結先,備考,\"" + header + "\"", "1,海町,-,x")
                        .getMapping()
                        .columns()
                        .get(3)
                        .target())
                .isEqualTo(target);
    }

    @Test
    void headersOfShopsAndInstitutionsAreThoseOfThePartiesWhereNoOtherColumnIs() {
        assertThat(targets("No.,事業所名,所在地", "1,みどり新聞店,海町"))
                .containsExactly(ColumnTarget.NUMBER, ColumnTarget.PARTIES, ColumnTarget.ADDRESS);
        assertThat(targets("S.No,Name of Institution,University,Valid Until", "1,Umi Institute,Sora,2027-03-31"))
                .containsExactly(ColumnTarget.NUMBER, ColumnTarget.PARTIES, ColumnTarget.KEEP, ColumnTarget.TERM_END);
        assertThat(targets("協定名,企業名,事業所名", "見守り協定,株式会社海,仙台営業所"))
                .containsExactly(ColumnTarget.TITLE, ColumnTarget.PARTIES, ColumnTarget.KEEP);
    }

    @Test
    void yearIsTheDayOfConclusionWhereNoOtherColumnIs() {
        assertThat(targets("協定名,締結先,締結年度,締結日", "見守り協定,海町,令和4年度,R4.4.1"))
                .endsWith(ColumnTarget.KEEP, ColumnTarget.CONCLUDED_ON);
        assertThat(targets("協定名,締結先,締結年度", "見守り協定,海町,令和4年度")).endsWith(ColumnTarget.CONCLUDED_ON);
    }

    @Test
    void columnOfKindsIsThatOfTheTitlesWhereTitlesStandInIt() {
        ListResult titles = Lists.read("協定先,種別,協定締結年月日", "大垣市,災害時における相互応援協定書,平成8年2月6日", "海市,応援に関する申し合わせ,平成9年2月6日");
        ListResult kinds = Lists.read("協定先,種別,協定締結年月日", "大垣市,災害協定,平成8年2月6日", "海市,見守り協定,平成9年2月6日");

        assertThat(titles.getMapping().columns().get(1).target()).isEqualTo(ColumnTarget.TITLE);
        assertThat(kinds.getMapping().columns().get(1).target()).isEqualTo(ColumnTarget.KIND);
    }

    @Test
    void blankTitleOrFirstPartyBelowOthersIsReported() {
        ListResult result = Lists.read("市町村名,協定名,相手方", "海町,応援協定,山町", ",,川町", "丘町,見守り協定,", "谷町,救護協定,川町");

        assertThat(Lists.codes(result)).containsExactly("A3 list.cell.blank", "B3 list.cell.blank");
    }

    @Test
    void listWithoutHeaderIsOneFinding() {
        assertThat(Lists.codes(Lists.read("a,b", "c,d"))).containsExactly(" list.header.missing");
        assertThat(Lists.codes(Lists.read(""))).containsExactly(" list.header.missing");
    }

    @Test
    void columnWithoutAHeaderIsKeptAndToldIfAnythingStandsInIt() {
        ListResult result = Lists.read(
                "協定名,締結先,締結日,,,備考", "見守り協定,海町,R4.4.1,全学,,", "", "協定名,締結先,締結日,備考,,,所管", "災害協定,山町,R4.4.4,,,,x");

        assertThat(Lists.codes(result)).containsExactly("D1 list.column.unnamed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"締結先,件数", "市町村名,締結団体数,備考", "協定名,件数"})
    void tableThatCountsAgreementsListsNone(String header) {
        ListResult result = Lists.read(header, "海町,3,", "山町,4,", "計,7,");

        assertThat(Lists.codes(result)).containsExactly("1 list.table.summary");
        assertThat(result.getRows()).isEmpty();
        assertThat(result.toRegister().getNotes()).hasSize(2);
        assertThat(Lists.read("締結先,店舗数", "海町,3").getRows()).hasSize(1);
        assertThat(Lists.read("協定名,締結先,団体数", "見守り協定,海町,3").getRows()).hasSize(1);
    }

    @Test
    void columnsOfOneHeaderAreToldApart() {
        ListResult result = Lists.read("協定名,締結先,独自,独自", "見守り協定,海町,a,b");

        assertThat(result.toRegister().getAgreements().get(0).getExtensions()).containsOnlyKeys("独自", "独自 (D)");
    }

    @Test
    void whatStandsAboveTheHeaderIsTitleDayAndIntroduction() {
        Register register = Lists.read("協定一覧", "令和7年3月31日現在", "担当：企画課", "協定名,締結先", "見守り協定,海町")
                .toRegister();

        assertThat(register.getTitle().orElseThrow().getDefault()).isEqualTo("協定一覧");
        assertThat(register.getAsOf().orElseThrow().getDate())
                .map(Object::toString)
                .contains("2025-03-31");
        assertThat(register.getIntroduction())
                .extracting(text -> text.getDefault())
                .containsExactly("担当：企画課");
    }

    @ParameterizedTest
    @CsvSource({
        "'協定一覧,,令和7年3月31日現在', 協定一覧",
        "'令和7年3月31日現在,協定一覧', 協定一覧",
        "'協定一覧（令和7年3月31日現在）,', 協定一覧（令和7年3月31日現在）",
        "'協定一覧　令和7年3月31日時点,', 協定一覧　令和7年3月31日時点"
    })
    void dayOfTheListCanStandInTheRowOfItsTitle(String row, String title) {
        Register register = Lists.read(row, "協定名,締結先,締結日", "見守り協定,海町,").toRegister();

        assertThat(register.getTitle().orElseThrow().getDefault()).isEqualTo(title);
        assertThat(register.getAsOf().orElseThrow().getDate())
                .map(Object::toString)
                .contains("2025-03-31");
        assertThat(register.getIntroduction()).isEmpty();
    }

    @Test
    void headingsAreSections() {
        Register register =
                Lists.read("協定名,締結先", "【令和５年度】", "見守り協定,海町", "■災害関係", "災害協定,山町").toRegister();

        assertThat(register.getSections())
                .extracting(RegisterSection::getFiscalYear)
                .containsExactly(Optional.of(FiscalYear.of(2023)), Optional.empty());
        assertThat(register.getAgreements())
                .extracting(each -> each.getListing().orElseThrow().getSectionId())
                .containsExactly(Optional.of("list-section1"), Optional.of("list-section2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"＜包括連携協定＞", "〔災害協定〕", "▼見守り協定", "<Agreements>"})
    void wordsWithASignAreAHeading(String words) {
        ListResult result = Lists.read("協定名,締結先,締結日", words + ",,", "見守り協定,海町,R4.4.1");

        assertThat(Lists.codes(result)).isEmpty();
        assertThat(result.toRegister().getSections()).hasSize(1);
    }

    @Test
    void wordsAloneAtTheBeginningOfARowAreAHeadingAndTold() {
        ListResult result =
                Lists.read("締結先,締結日,内容", "物資関係,,", "株式会社海,R4.4.1,水", "その他,,", "海町,R4.4.2,", "川町,R4.4.4,", "株式会社山,,");

        assertThat(Lists.codes(result))
                .contains("A2 list.row.heading", "A4 list.row.heading")
                .doesNotContain("A7 list.row.heading");
        assertThat(result.getRows()).hasSize(4);
        assertThat(result.toRegister().getAgreements())
                .extracting(each -> each.getListing().orElseThrow().getSectionId())
                .startsWith(Optional.of("list-section1"), Optional.of("list-section2"));
    }

    @Test
    void wordsAloneAreEntriesWhereMostRowsHaveNoMore() {
        assertThat(Lists.read("締結先,備考", "海商店,", "山商店,", "川商店,休業中").getRows()).hasSize(3);
        assertThat(Lists.read("No.,締結先,締結日", "1,海商店,", "2,山商店,", "3,川商店,R4.4.1").getRows())
                .hasSize(3);
        assertThat(Lists.read("協定名,締結先,締結日", "見守り協定,海町,R4.4.1", "災害協定,,").getRows())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和4年度締結分", "令和4年度に締結した協定", "2022年度（令和4年度）", "平成29年", "令和元年", "令和4（2022）年度"})
    void yearAloneIsAHeading(String year) {
        ListResult result = Lists.read("締結先,締結日,内容", year + ",,", "株式会社海,R4.4.1,水");

        assertThat(Lists.codes(result)).isEmpty();
        assertThat(result.toRegister().getSections()).hasSize(1);
    }

    @Test
    void headingOfAYearEndsTheFiscalYearAbove() {
        ListResult result = Lists.read("締結先,締結日,内容", "令和5年度締結分,,", "海町,5月1日,水", "平成29年,,", "山町,4月1日,水");

        assertThat(result.toRegister().getAgreements())
                .extracting(
                        each -> each.getConcludedOn().orElseThrow().getDate().map(Object::toString))
                .containsExactly(Optional.of("2023-05-01"), Optional.empty());
        assertThat(Lists.codes(result)).containsExactly("B5 list.cell.year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以上",
                "令和6年4月1日現在",
                "（令和6年4月1日時点）",
                "担当：企画課",
                "（更新日：令和6年4月1日）",
                "問合せ先：企画課",
                "（単位：件）",
                "次のページへ続く",
                "（欠番）"
            })
    void whatOfficesWriteBelowATableIsANote(String words) {
        ListResult result = Lists.read("締結先,締結日,内容", "株式会社海,R4.4.1,水", words + ",,");

        assertThat(Lists.codes(result)).isEmpty();
        assertThat(result.toRegister().getNotes())
                .extracting(note -> note.getText().getDefault())
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({"計 2件, 2", "合計（3件）, 3", "計：１件, 1", "総数 12, 12"})
    void totalCanStandInOneCell(String words, int total) {
        assertThat(Lists.read("締結先,締結日,内容", "株式会社海,R4.4.1,水", words + ",,")
                        .toRegister()
                        .getStatedAgreementCount()
                        .orElseThrow()
                        .getCount())
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"*株式会社海,R4.4.1 | 2", "※海商店,令和4年4月1日 | 2", "※,令和4年4月1日現在 | 1", "※1,株式会社海は脱退 | 1"})
    void markBeforeTheFirstCellOfAnEntryMakesNoNoteOfIt(String row, int rows) {
        assertThat(Lists.read("締結先,締結日,内容", "株式会社山,R4.4.1,水", row).getRows()).hasSize(rows);
    }

    @Test
    void totalsNotesAndRepeatedHeadersAreNoEntries() {
        ListResult result = Lists.read(
                "協定名,締結先,締結日", "見守り協定,海町,R4.4.1", "協定名,締結先,締結日", "災害協定,山町,R4.5.1", "合　計,2件,", "小計,,1", "※注記です,,");

        assertThat(result.getSummary().rows()).isEqualTo(2);
        assertThat(result.toRegister().getStatedAgreementCount().orElseThrow().getCount())
                .isEqualTo(2);
        assertThat(result.toRegister().getNotes())
                .extracting(note -> note.getText().getDefault())
                .containsExactly("小計 1", "※注記です");
    }

    @Test
    void badRowNeverStopsTheRest() {
        ListResult result = Lists.read("協定名,締結先,締結日", "見守り協定,海町,R4.2.30", "災害協定,山町,R4.5.1");

        assertThat(result.getSummary()).isEqualTo(new ListSummary(2, 1, 1, List.of()));
        assertThat(result.toRegister().isExcerptOfAgreements()).isTrue();
    }

    @Test
    void columnOfTheMappingThatTheListLacksIsReported() {
        ListMapping mapping = ListMapping.of(List.of(
                        ColumnMapping.of("協定名", ColumnTarget.TITLE), ColumnMapping.of("相手", ColumnTarget.PARTIES)))
                .withOwner("みなと市");

        assertThat(Lists.codes(Lists.read(ListReader.standard().withMapping(mapping), "協定名,締結先", "見守り協定,海町")))
                .contains(" list.column.missing");
    }

    @Test
    void keysOfSourcesBeginWithTheKeyOfTheFile() {
        Register register = Lists.read(READER.withSourceKey("a"), "協定名,締結先", "【令和５年度】", "見守り協定,海町")
                .toRegister();

        assertThat(register.getSources()).extracting(each -> each.getId()).containsExactly(Optional.of("a"));
        assertThat(register.getSections()).extracting(each -> each.getId()).containsExactly(Optional.of("a-section1"));
    }
}
