package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.register.Register;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListWriterTest {

    private static final ListResult LIST =
            Lists.read("名称,相手方,締結年月日,期間", "見守り協定,㈱海,R4.4.1,R4.4.1～R9.3.31", "災害協定,㈱山,〃,1年間（自動更新）");

    private static List<String> write(ListWriter writer, Register register) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(register, bytes, ListFormat.CSV);
        return Lists.lines(bytes.toByteArray());
    }

    private static Register with(Agreement... agreements) {
        return Register.builder()
                .publisher(LIST.toRegister().getPublisher())
                .addAgreements(agreements)
                .build();
    }

    @Test
    void listOfPartiesAloneHasAColumnOfTitlesByWhichItIsKnownAsAList() throws IOException {
        Agreement untitled = Agreement.builder().addParty(Party.of("海町")).build();

        assertThat(write(ListWriter.standard(), with(untitled))).containsExactly("協定名,締結先", ",海町");
    }

    @Test
    void listHasTheColumnsOfTheMappingInItsOrder() throws IOException {
        ListMapping mapping = ListMapping.of(List.of(
                ColumnMapping.of("締結年月日", ColumnTarget.CONCLUDED_ON), ColumnMapping.of("名称", ColumnTarget.TITLE)));

        assertThat(write(ListWriter.standard().withMapping(mapping), LIST.toRegister()))
                .containsExactly("締結年月日,名称", "R4.4.1,見守り協定", "〃,災害協定");
    }

    @Test
    void listWithoutMappingHasAColumnForAllThatIsSaid() throws IOException {
        assertThat(write(ListWriter.standard(), LIST.toRegister()))
                .containsExactly(
                        "協定名,締結先,締結日,有効期間", "見守り協定,株式会社海,R4.4.1,2022年4月1日～2027年3月31日", "災害協定,株式会社山,〃,1年間（自動更新）");
    }

    @Test
    void listIsWrittenInEnglish() throws IOException {
        Register register = with(Agreement.builder()
                .title("Agreement")
                .addParties(Party.of("みなと市"), Party.of("Green Stores Ltd"), Party.of("Book Friends"))
                .concludedOn(StatedDate.of(PartialDate.of(2022, 4, 1)))
                .build());

        assertThat(write(ListWriter.standard().withLanguage(Locale.ENGLISH), register))
                .containsExactly(
                        "Agreement,Counterparty,Concluded on", "Agreement,Green Stores Ltd; Book Friends,2022-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲株式会社、乙株式会社|防災、福祉", "甲株式会社・乙株式会社|防災;福祉", "Green Ltd; Book Ltd|Welfare; Health"})
    void unchangedListHasTheSameCellsInEnglish(String cells) throws IOException {
        ListResult list = Lists.read("協定名,締結先,分野", "A," + cells.replace('|', ','));

        assertThat(write(
                        ListWriter.standard().withLanguage(Locale.ENGLISH).withMapping(list.getMapping()),
                        list.toRegister()))
                .containsExactly("協定名,締結先,分野", "A," + cells.replace('|', ','));
    }

    @ParameterizedTest
    @CsvSource({"ja, '協定名,締結先,締結日'", "en, 'Agreement,Counterparty,Concluded on'"})
    void emptyListHasAHeader(String language, String header) throws IOException {
        assertThat(write(ListWriter.standard().withLanguage(Locale.forLanguageTag(language)), with()))
                .containsExactly(header);
    }

    @Test
    void datesAreWrittenInYearsOfTheErasIfAsked() throws IOException {
        assertThat(write(ListWriter.standard().withEras().withMapping(LIST.getMapping()), LIST.toRegister()))
                .containsExactly("名称,相手方,締結年月日,期間", "見守り協定,㈱海,令和4年4月1日,令和4年4月1日～令和9年3月31日", "災害協定,㈱山,〃,1年間（自動更新）");
    }

    private static String writtenInEras(String header, String cell) throws IOException {
        ListResult list = Lists.read("協定名,締結先,締結日," + header, "見守り協定,㈱海,平成25年6月3日," + cell);
        String row = write(ListWriter.standard().withEras().withMapping(list.getMapping()), list.toRegister())
                .get(1);
        return row.substring(row.lastIndexOf(',') + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "定めなし",
                "なし",
                "永年",
                "当分の間",
                "毎年度更新",
                "－",
                "令和9年3月31日まで（自動更新）",
                "2027年3月31日まで（自動更新）",
                "2027年3月31日まで",
                "R9.3.31まで",
                "１年間（以後１年毎に自動更新）",
                "協定解除の申出があるまで",
                "令和8年度",
                "令和４年４月１日～令和９年３月３１日",
                "2022年4月1日（金）～2027年3月31日（水）"
            })
    void withErasACellThatIsNoDateAloneOrNamesItsEraKeepsItsWords(String cell) throws IOException {
        assertThat(writtenInEras("有効期間", cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "有効期間, 2022/4/1～2027/3/31, 令和4年4月1日～令和9年3月31日",
        "有効期間, 2022年4月1日から2027年3月31日まで, 令和4年4月1日～令和9年3月31日",
        "有効期間, 2022年4月1日～, 令和4年4月1日～",
        "有効期間, FY2026, 令和8年度",
        "満了日, 2027-03-31, 令和9年3月31日",
        "満了日, 1 April 2022, 令和4年4月1日",
        "解約日, 2027年3月, 令和9年3月",
        "解約日, R9.3.31, 令和9年3月31日"
    })
    void withErasACellThatIsADateOrAPeriodAloneIsWrittenAnew(String header, String cell, String written)
            throws IOException {
        assertThat(writtenInEras(header, cell)).isEqualTo(written);
    }

    @Test
    void withErasWhatNoCellSaidIsWrittenInEras() throws IOException {
        Register register = with(Agreement.builder()
                .title("見守り協定")
                .addParties(Party.of("みなと市"), Party.of("海町"))
                .concludedOn(StatedDate.of(PartialDate.of(2022, 4, 1)))
                .term(Term.builder().end(PartialDate.of(2027, 3, 31)).build())
                .build());

        assertThat(write(ListWriter.standard().withEras(), register))
                .containsExactly("協定名,締結先,締結日,有効期間", "見守り協定,海町,令和4年4月1日,令和4年4月1日～令和9年3月31日");
    }

    @Test
    void wordsOfACellGiveWayToTheValueThatWasChanged() throws IOException {
        Agreement first = LIST.toRegister().getAgreements().get(0);
        Agreement changed = Agreement.builder()
                .from(first)
                .parties(List.of(Party.of("みなと市"), Party.of("株式会社川")))
                .build();

        assertThat(write(ListWriter.standard().withMapping(LIST.getMapping()), with(changed)))
                .containsExactly("名称,相手方,締結年月日,期間", "見守り協定,株式会社川,R4.4.1,R4.4.1～R9.3.31");
    }

    @Test
    void markForTheCellAboveGivesWayToTheValueWhereTheCellAboveIsAnother() throws IOException {
        Agreement second = LIST.toRegister().getAgreements().get(1);

        assertThat(write(ListWriter.standard().withMapping(LIST.getMapping()), with(second)))
                .containsExactly("名称,相手方,締結年月日,期間", "災害協定,㈱山,2022年4月1日,1年間（自動更新）");
    }

    @Test
    void markForTheCellAboveStaysWhereAnotherColumnAboveSaysMoreOfTheSame() throws IOException {
        String[] lines = {"協定名,締結先,締結日,改正日", "見守り協定,海町,R4.4.1（改正）,R5.10.1", "災害協定,山町,R4.4.1,〃"};
        ListResult list = Lists.read(lines);

        assertThat(write(ListWriter.standard().withMapping(list.getMapping()), list.toRegister()))
                .containsExactly(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1)", "+1-2", "-cmd", "@x", "＝x"})
    void cellInATextFileDoesNotBecomeAFormulaAndIsReadAgain(String text) throws IOException {
        ListResult list = Lists.read("協定名,締結先,備考", "見守り協定,海町," + text);
        byte[] written = Lists.write(ListWriter.standard(), list, ListFormat.CSV);

        assertThat(Lists.lines(written)).last().isEqualTo("見守り協定,海町,'" + text);
        assertThat(Lists.read(ListReader.standard().withOwner("みなと市"), written)
                        .toRegister()
                        .getAgreements()
                        .get(0)
                        .getNotes())
                .extracting(note -> note.getText().getDefault())
                .containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", "-5", "+3", "-1,000"})
    void dashesAndNumbersAreNoFormulas(String text) {
        assertThat(Formulas.escape(text)).isEqualTo(text);
    }

    @Test
    void cellInAWorkbookDoesNotBecomeAFormula() throws IOException {
        ListResult list = Lists.read("協定名,締結先,備考", "見守り協定,海町,=SUM(A1)");
        byte[] written = Lists.write(ListWriter.standard(), list, ListFormat.XLSX);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=SUM(A1)");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void severalColumnsOfPartiesKeepTheirWords() throws IOException {
        ListResult list = Lists.read("協定名,相手方,締結先", "見守り協定,㈱海,㈱山");

        assertThat(write(ListWriter.standard().withMapping(list.getMapping()), list.toRegister()))
                .containsExactly("協定名,相手方,締結先", "見守り協定,㈱海,㈱山");
    }

    @Test
    void fieldWithAColumnOfItsOwnIsNotNamedInAnother() throws IOException {
        ListMapping mapping = ListMapping.of(List.of(
                ColumnMapping.of("協定名", ColumnTarget.TITLE),
                ColumnMapping.of("分野", ColumnTarget.FIELDS),
                ColumnMapping.of("防災", ColumnTarget.FIELD_MARK)));
        ListResult list = Lists.read("協定名,締結先,分野", "見守り協定,海町,物資、防災");

        assertThat(write(ListWriter.standard().withMapping(mapping), list.toRegister()))
                .containsExactly("協定名,分野,防災", "見守り協定,物資,○");
    }

    @Test
    void mergedCellsGoOutMergedInAWorkbookAndAsWordsInATextFile() throws IOException {
        ListResult list = ListReader.standard().withOwner("森町").read(Lists.example("mori-merged.xlsx"));
        byte[] text = Lists.write(ListWriter.standard().withMapping(list.getMapping()), list, ListFormat.CSV);
        byte[] sheet = Lists.write(ListWriter.standard().withMapping(list.getMapping()), list, ListFormat.XLSX);

        assertThat(ListDifferences.between(list, again(list, text)).isEmpty()).isTrue();
        assertThat(ListDifferences.between(list, again(list, sheet)).isEmpty()).isTrue();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getSheetAt(0).getNumMergedRegions()).isPositive();
        }
    }

    private static ListResult again(ListResult list, byte[] written) {
        return Lists.read(ListReader.standard().withOwner("森町").withMapping(list.getMapping()), written);
    }
}
