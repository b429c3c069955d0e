package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.time.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that could be read as something else without anybody being told. */
class MisreadingsTest {

    private static final ListReader READER = ListReader.standard().withOwner("みなと市");

    private static List<Agreement> agreements(String... lines) {
        return Lists.read(lines).toRegister().getAgreements();
    }

    private static List<String> partiesOf(Agreement agreement) {
        return agreement.getParties().stream()
                .map(Party::getOrganization)
                .map(each -> each.getName().getDefault())
                .skip(1)
                .toList();
    }

    // ------------------------------------------------------------------------------------------ tables

    @Test
    void tableAboveOneWithMoreColumnsIsRead() {
        List<Agreement> agreements =
                agreements("協定名,締結先,締結日", "見守り協定,海町,R4.4.1", "", "名称,所管,相手方,締結日,備考", "災害協定,総務課,山町,R4.4.4,");

        assertThat(agreements).extracting(MisreadingsTest::partiesOf).containsExactly(List.of("海町"), List.of("山町"));
    }

    @Test
    void smallTableAboveALargerOneIsRead() {
        List<Agreement> agreements = agreements("包括連携協定", "企業名,締結日", "海町,R4.4.1", "", "協定名,締結先,締結日", "災害協定,山町,R4.4.4");

        assertThat(agreements).extracting(MisreadingsTest::partiesOf).containsExactly(List.of("海町"), List.of("山町"));
        assertThat(agreements("締結先,件数", "大学,5", "", "協定名,締結先,締結日", "災害協定,山町,R4.4.4"))
                .hasSize(1);
    }

    @Test
    void columnsOfALaterTableAreItsOwn() {
        List<Agreement> agreements = agreements(
                "No,協定名,締結先,備考", "1,見守り協定,海町,", "番号,名称,所管,相手方", "1,災害協定,総務課,山町", "番号,名称,所管,相手方", "2,物資協定,福祉課,川町");

        assertThat(agreements)
                .extracting(MisreadingsTest::partiesOf)
                .containsExactly(List.of("海町"), List.of("山町"), List.of("川町"));
    }

    @Test
    void tableBesideAnotherIsKeptAndTold() {
        ListResult list = Lists.read("No,協定名,締結先,,No,協定名,締結先", "1,見守り協定,海町,,3,災害協定,山町", "2,物資協定,川町,,4,給水協定,谷町");

        assertThat(list.toRegister().getAgreements())
                .extracting(MisreadingsTest::partiesOf)
                .containsExactly(List.of("海町"), List.of("川町"));
        assertThat(Lists.codes(list)).containsExactly("E1 list.table.beside");
        assertThat(list.getSummary().keptColumns()).contains("協定名 (F)", "締結先 (G)");
    }

    @Test
    void laterTableBeginsBehindTheFirstHundredRowsToo() {
        StringBuilder list = new StringBuilder("協定名,締結先,備考\n");
        list.append("見守り協定,海町,\n".repeat(150)).append("名称,所管,相手方\n").append("災害協定,総務課,山町\n".repeat(150));

        List<Agreement> agreements = Lists.read(READER, list.toString().getBytes(StandardCharsets.UTF_8))
                .toRegister()
                .getAgreements();

        assertThat(agreements).hasSize(300);
        assertThat(agreements.subList(150, 300))
                .allMatch(each -> partiesOf(each).equals(List.of("山町")));
    }

    @Test
    void nameBelowTheHeaderOfThePartiesIsThatOfAParty() {
        Agreement agreement =
                agreements("協定名,締結先,,締結日", ",名称,所在地,", "見守り協定,海町,海町1-1,R4.4.1").get(0);

        assertThat(agreement.getTitle()).map(Object::toString).contains("見守り協定");
        assertThat(partiesOf(agreement)).containsExactly("海町");
    }

    @ParameterizedTest
    @CsvSource({"締結日（当初）, 締結日（変更）", "締結日, 締結年月日"})
    void secondColumnOfWhatAnAgreementHasOnceIsKept(String first, String second) {
        ListResult result = Lists.read("協定名,締結先," + first + "," + second, "見守り協定,海町,R4.4.1,R5.4.3");

        assertThat(result.getSummary().keptColumns()).containsExactly(second);
        assertThat(result.toRegister().getAgreements().get(0).getConcludedOn())
                .map(Object::toString)
                .contains("2022-04-01 (R4.4.1)");
    }

    @Test
    void remarksAreNoFieldEvenIfTheyAreMarks() {
        Agreement agreement = agreements("協定名,締結先,備考", "見守り協定,海町,○").get(0);

        assertThat(agreement.getFields()).isEmpty();
        assertThat(agreement.getNotes()).hasSize(1);
    }

    @Test
    void otherFieldsAreOneFieldIfTheyAreMarks() {
        assertThat(agreements("協定名,締結先,防災,その他", "見守り協定,海町,,○").get(0).getFields())
                .extracting(each -> each.getLabel().orElseThrow().getDefault())
                .containsExactly("その他");
        assertThat(agreements("協定名,締結先,防災,その他", "見守り協定,海町,○,更新あり").get(0).getNotes())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"締結年月日, 和暦, 西暦", "締結日, 西暦, 和暦", "協定締結日, 年月日, 備考", "締結日, 日付, 協定期間"})
    void dateBelowADividedHeaderIsThatOfTheHeader(String group, String first, String second) {
        ListResult result = Lists.read("協定名,締結先," + group + ",", ",," + first + "," + second, "見守り協定,海町,R4.4.1,");

        assertThat(result.toRegister().getAgreements().get(0).getConcludedOn())
                .map(Object::toString)
                .contains("2022-04-01 (R4.4.1)");
        assertThat(result.getMapping().columns().get(2)).isEqualTo(ColumnMapping.of(first, ColumnTarget.CONCLUDED_ON));
        assertThat(Lists.codes(result)).isEmpty();
    }

    @Test
    void datesOfSeveralDividedHeadersAreToldApart() {
        ListResult result =
                Lists.read("協定名,締結先,締結日,,満了日,", ",,和暦,西暦,和暦,西暦", "見守り協定,海町,平成20年4月1日,2008/4/1,平成40年3月31日,2028/3/31");

        assertThat(result.getMapping().columns())
                .extracting(ColumnMapping::target)
                .containsExactly(
                        ColumnTarget.TITLE,
                        ColumnTarget.PARTIES,
                        ColumnTarget.CONCLUDED_ON,
                        ColumnTarget.KEEP,
                        ColumnTarget.TERM_END,
                        ColumnTarget.KEEP);
    }

    @ParameterizedTest
    @CsvSource({"締結日, 年, 月", "締結日, 当初, 変更", "協定内容, 物資, 人員"})
    void dividedHeaderNoneOfWhoseColumnsIsReadIsReported(String group, String first, String second) {
        ListResult result = Lists.read("協定名,締結先," + group + ",", ",," + first + "," + second, "見守り協定,海町,4,5");

        assertThat(Lists.codes(result)).containsExactly("C1 list.header.divided");
        assertThat(result.getFindings().get(0).getMessage(Locale.JAPANESE)).contains("「" + group + "」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"開始日,終了日", "開始,備考"})
    void dividedHeaderOneOfWhoseColumnsIsReadIsNotReported(String columns) {
        assertThat(Lists.codes(Lists.read("協定名,締結先,有効期間,", ",," + columns, "見守り協定,海町,R4.4.1,")))
                .doesNotContain("C1 list.header.divided");
    }

    @ParameterizedTest
    @CsvSource({"連携協定の名称, 締結(年月日)", "包括連携協定名, 締結（年月日）", "連携協定名, 連携協定締結日"})
    void headersOfPartnershipAgreementsAreKnown(String title, String day) {
        assertThat(Lists.read(title + ",締結先," + day, "見守り協定,海町,R4.4.1")
                        .getMapping()
                        .columns())
                .extracting(ColumnMapping::target)
                .containsExactly(ColumnTarget.TITLE, ColumnTarget.PARTIES, ColumnTarget.CONCLUDED_ON);
    }

    @Test
    void fewOtherSignsDoNotMakeMarksAnythingElse() {
        ListResult result =
                Lists.read("協定名,締結先,防災,福祉", "甲協定,海町,○,", "乙協定,山町,×,－", "丙協定,川町,△,☆", "丁協定,谷町,有,レ", "戊協定,森町,○,");

        assertThat(Lists.codes(result)).containsExactly("C4 list.cell.mark", "C5 list.cell.mark");
        assertThat(result.toRegister().getAgreements())
                .extracting(each -> each.getFields().size())
                .containsExactly(1, 0, 1);
    }

    @Test
    void columnWithoutMarksIsNoField() {
        assertThat(Lists.read("協定名,締結先,議会の承認", "甲協定,海町,有", "乙協定,山町,無")
                        .getSummary()
                        .keptColumns())
                .containsExactly("議会の承認");
    }

    // ------------------------------------------------------------------------------------------ text files

    @Test
    void quotationMarkThatIsNotClosedIsReportedAtItsRow() {
        ListResult result = Lists.read("協定名,締結先", "見守り協定,海町", "災害協定,\"山町", "物資協定,川町");

        assertThat(Lists.codes(result)).containsExactly("3 list.file.unclosed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\r", "\n\n"})
    void closedQuotationMarkMayEndTheFile(String end) {
        ListResult result = Lists.read(READER, ("協定名,締結先\n見守り協定,\"海町\"" + end).getBytes(StandardCharsets.UTF_8));

        assertThat(Lists.codes(result)).isEmpty();
        assertThat(result.getRows()).hasSize(1);
    }

    @Test
    void smallLimitOfCellsDoesNotRefuseLongFiles() {
        String list = "協定名,締結先\n" + "見守り協定,海町\n".repeat(2000);

        assertThat(Lists.read(
                                Lists.within(ListLimits.standard().withCellLength(100)),
                                list.getBytes(StandardCharsets.UTF_8))
                        .getRows())
                .hasSize(2000);
    }

    // ------------------------------------------------------------------------------------------ cells

    @ParameterizedTest
    @ValueSource(strings = {"同左", "（同左）", "同右", "左に同じ", "↓", "←"})
    void cellThatStandsForTheOneBesideItIsNotReadAsTheOneAbove(String cell) {
        ListResult result = Lists.read("協定名,締結先,締結日,発効日", "見守り協定,海町,R4.4.1,R4.5.2", "災害協定,山町,R5.4.3," + cell);

        assertThat(Lists.codes(result)).containsExactly("D3 list.cell.beside");
    }

    @ParameterizedTest
    @CsvSource({"協定名, 〃（追加）", "締結先, 〃外3社", "協定名, 同上（変更）"})
    void markForTheCellAboveBesideOtherWordsIsNoName(String header, String cell) {
        ListResult result = Lists.read("No.," + header + ",締結日", "1,海町,R4.4.1", "2," + cell + ",R4.4.1");

        assertThat(Lists.codes(result)).contains("B3 list.cell.beside");
    }

    @ParameterizedTest
    @CsvSource({"分野, 〃・防災", "担当課, 同上　福祉課", "対象地域, 〃（一部）"})
    void markForTheCellAboveBesideOtherWordsIsReported(String header, String cell) {
        ListRow row = Lists.readCell(header, cell);

        assertThat(Lists.codes(row)).containsExactly("list.cell.part");
        assertThat(row.agreement().orElseThrow().getListing().orElseThrow().getOfficesInCharge())
                .isEmpty();
    }

    @Test
    void markBelowARowThatIsRefusedDoesNotStandForAnotherRow() {
        ListResult result =
                Lists.read("No,協定名,締結先,締結日", "1,甲協定,海町,R2.4.1", "2,乙協定,同左,R3.4.1", "3,丙協定,川町,〃", "4,丁協定,谷町,〃");

        assertThat(Lists.codes(result)).containsExactly("C3 list.cell.beside");
        assertThat(result.toRegister().getAgreements())
                .extracting(each -> each.getConcludedOn().orElseThrow().toString())
                .containsExactly("2020-04-01 (R2.4.1)", "2021-04-01", "2021-04-01 (〃)");
        assertThat(Lists.lines(
                        Lists.write(ListWriter.standard().withMapping(result.getMapping()), result, ListFormat.CSV)))
                .containsExactly("No,協定名,締結先,締結日", "1,甲協定,海町,R2.4.1", "3,丙協定,川町,2021年4月1日", "4,丁協定,谷町,〃");
    }

    @Test
    void markBelowAFirstRowThatIsRefusedDoesNotStandForNothing() {
        ListResult result = Lists.read("協定名,締結先,締結日", "〃,海町,R2.4.1", "乙協定,同上,〃");

        assertThat(Lists.codes(result)).containsExactly("A2 list.cell.above");
        assertThat(result.toRegister().getAgreements())
                .extracting(each -> each.getConcludedOn().orElseThrow().toString())
                .containsExactly("2020-04-01");
    }

    @ParameterizedTest
    @CsvSource({"備考, 廃止", "備考, 令和5年3月31日で終了", "状況, 解約済", "状況, （失効）", "番号, 失効", "有効/無効, 無効", "Status, Terminated"})
    void wordsThatAnAgreementHasEndedAreToldWhereNoDayIsSaid(String header, String cell) {
        assertThat(Lists.codes(Lists.readCell(header, cell))).contains("list.cell.ended");
        assertThat(Lists.codes(Lists.read("協定名,締結先,終了日," + header, "見守り協定,海町,令和50年3月31日," + cell)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"備考, 旧協定は廃止", "備考, 継続", "備考, 終了後に協議", "備考, 契約解除条項あり", "概要, 公害の終了に関する協定", "終了日, 令和50年3月31日"})
    void wordsThatSomethingElseHasEndedAreNotTold(String header, String cell) {
        assertThat(Lists.codes(Lists.readCell(header, cell))).doesNotContain("list.cell.ended");
    }

    @ParameterizedTest
    @CsvSource({
        "見守り協定（廃止）, true",
        "【失効】見守り協定, true",
        "（廃）見守り協定, true",
        "MoU on arts (expired), true",
        "石綿の廃止に関する協定, false",
        "協定（見守り）, false"
    })
    void titleTellsThatAnAgreementHasEnded(String title, boolean isTold) {
        assertThat(Lists.codes(Lists.read("協定名,締結先", title + ",海町")).contains("A2 list.cell.ended"))
                .isEqualTo(isTold);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R6.3.31", "令和6年3月31日", "R6.3"})
    void singleDateOfATermIsNeitherItsStartNorItsEnd(String cell) {
        Agreement agreement = Lists.readCell("有効期間", cell).agreement().orElseThrow();

        assertThat(agreement.getEffectiveOn()).isEmpty();
        assertThat(agreement.getTerm().flatMap(Term::getEnd)).isEmpty();
        assertThat(agreement.getTerm().flatMap(Term::getAsWritten)).contains(cell);
        assertThat(Lists.codes(Lists.readCell("有効期間", cell))).contains("list.cell.term");
    }

    @Test
    void figuresOfANameDoNotNumberIt() {
        assertThat(partiesOf(Lists.readCell("締結先", "3.11みらい基金").agreement().orElseThrow()))
                .containsExactly("3.11みらい基金");
    }

    @ParameterizedTest
    @ValueSource(strings = {"同社", "↓", "同右"})
    void wordsThatStandForANameAreNone(String cell) {
        assertThat(Lists.readCell("締結先", cell).agreement()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"−", "–", "─"})
    void anyDashIsAPartyThatIsUnknown(String cell) {
        Agreement agreement = Lists.readCell("締結先", cell).agreement().orElseThrow();

        assertThat(partiesOf(agreement)).isEmpty();
        assertThat(agreement.getUnnamedParties()).hasSize(1);
    }

    // ------------------------------------------------------------------------------------------ workbooks

    private static byte[] workbook(String format, double date, String formula) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            XSSFRow header = sheet.createRow(0);
            header.createCell(0).setCellValue("協定名");
            header.createCell(1).setCellValue("締結先");
            header.createCell(2).setCellValue("締結日");
            header.createCell(3).setCellValue("発効日");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("見守り協定");
            row.createCell(1).setCellValue("海町");
            row.createCell(2).setCellValue(date);
            row.getCell(2).setCellStyle(style);
            if (!formula.isEmpty()) {
                row.createCell(3).setCellFormula(formula);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy\"年\"m\"月\" | 44652 | 2022-04",
                "[$-411]ggge\"年\"m\"月\" | 44652 | 2022-04",
                "mmm\\-yy | 44652 | 2022-04",
                "yyyy\"年\"m\"月\" | 44653 | 2022-04-02",
                "yyyy\"年\"m\"月\"d\"日\" | 44652 | 2022-04-01",
                "m\"月\"d\"日\" | 44652 | 2022-04-01",
                "yyyy/m/d h:mm | 40968.5625 | 2012-02-29 13:30 (2012-02-29 13:30)",
                "yyyy/m/d h:mm | 40968 | 2012-02-29",
                "yyyy/m/d | 40968.5625 | 2012-02-29"
            })
    void dateIsAsExactAsItsFormatShowsIt(String format, double date, String read) throws IOException {
        Agreement agreement = Lists.read(READER, workbook(format, date, ""))
                .toRegister()
                .getAgreements()
                .get(0);

        assertThat(agreement.getConcludedOn()).map(Object::toString).contains(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy/m/d | 60 | 1900-02-29",
                "h:mm | 0.375 | 9:00",
                "[h]:mm | 1.0625 | 25:30",
                "h:mm:ss | 0.5001 | 12:00:09"
            })
    void numberThatIsNoDayOfTheCalendarIsRefusedAsItIsShown(String format, double date, String shown)
            throws IOException {
        ListResult result = Lists.read(READER, workbook(format, date, ""));

        assertThat(result.getFindings())
                .extracting(each -> each.getCode() + " " + each.getValue().orElse(""))
                .containsExactly("list.cell.date " + shown);
    }

    @Test
    void numberWithAnHourButNoFormatIsReportedWithItsDay() throws IOException {
        assertThat(Lists.read(READER, workbook("General", 40968.5625, "")).getFindings())
                .extracting(ListFinding::toString)
                .singleElement()
                .asString()
                .contains("list.cell.serial", "2012-02-29");
    }

    @Test
    void formulaWithoutAValueIsReported() throws IOException {
        assertThat(Lists.codes(Lists.read(READER, workbook("yyyy/m/d", 44653, "C2"))))
                .contains("Sheet0!D2 list.cell.formula");
    }
}
