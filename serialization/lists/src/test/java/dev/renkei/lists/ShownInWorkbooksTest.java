package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What people see in a workbook beside the words of its cells. */
class ShownInWorkbooksTest {

    /** Reads a workbook with a header and two agreements, to which something was done. */
    private static ListResult read(Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("一覧");
            fill(sheet.createRow(0), "No.", "協定名", "締結先", "締結日");
            fill(sheet.createRow(1), "1", "見守り協定", "海町", "R4.4.1");
            fill(sheet.createRow(2), "2", "物資協定", "山町", "R4.4.4");
            change.accept(sheet);
            workbook.write(bytes);
            return Lists.read(ListReader.standard().withOwner("みなと市"), bytes.toByteArray());
        }
    }

    private static void fill(XSSFRow row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static Font struck(XSSFSheet sheet) {
        Font font = sheet.getWorkbook().createFont();
        font.setStrikeout(true);
        return font;
    }

    @Test
    void rowThatIsStruckThroughIsToldOnceAtItsFirstCell() throws IOException {
        ListResult result = read(sheet -> {
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setFont(struck(sheet));
            sheet.getRow(2).forEach(cell -> cell.setCellStyle(style));
        });

        assertThat(Lists.codes(result)).containsExactly("一覧!A3 list.cell.struck");
        assertThat(result.getFindings().get(0).getMessage(Locale.JAPANESE)).contains("「2 物資協定 山町 R4.4.4」");
    }

    @Test
    void partOfACellThatIsStruckThroughIsTold() throws IOException {
        ListResult result = read(sheet -> {
            XSSFRichTextString words = new XSSFRichTextString("海市海町");
            words.applyFont(0, 2, struck(sheet));
            sheet.getRow(1).getCell(2).setCellValue(words);
        });

        assertThat(Lists.codes(result)).containsExactly("一覧!C2 list.cell.struck");
    }

    @Test
    void hiddenColumnIsToldWhereItBeginsIfAnythingStandsInIt() throws IOException {
        ListResult result = read(sheet -> {
            sheet.setColumnHidden(3, true);
            sheet.setColumnHidden(9, true);
        });

        assertThat(Lists.codes(result)).containsExactly("一覧!D1 list.column.hidden");
        assertThat(result.toRegister().getAgreements().get(0).getConcludedOn()).isPresent();
    }

    @Test
    void commentIsToldAtItsCell() throws IOException {
        ListResult result = read(sheet -> {
            comment(sheet, sheet.getRow(0).getCell(1), "正式名称");
            comment(sheet, sheet.getRow(2).getCell(3), "令和6年度末で終了");
        });

        assertThat(Lists.codes(result)).containsExactly("一覧!B1 list.cell.comment", "一覧!D3 list.cell.comment");
        assertThat(result.getFindings().get(1).getMessage(Locale.JAPANESE)).contains("令和6年度末で終了");
    }

    private static void comment(XSSFSheet sheet, XSSFCell cell, String words) {
        cell.setCellComment(drawing(sheet).createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 7)));
        cell.getCellComment().setString(new XSSFRichTextString(words));
    }

    private static XSSFDrawing drawing(XSSFSheet sheet) {
        return sheet.createDrawingPatriarch();
    }

    @Test
    void wordsOfATextBoxAreTold() throws IOException {
        ListResult result = read(sheet -> drawing(sheet)
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 7))
                .setText(new XSSFRichTextString("青字は終了した協定")));

        assertThat(Lists.codes(result)).containsExactly("一覧 list.sheet.boxes");
        assertThat(result.getFindings().get(0).getMessage(Locale.JAPANESE)).contains("「青字は終了した協定」");
    }

    @Test
    void mergedCellOverAllColumnsIsAHeading() throws IOException {
        ListResult result = read(sheet -> {
            fill(sheet.createRow(3), "災害時応援協定", "", "", "");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 3));
            fill(sheet.createRow(4), "3", "救護協定", "川町", "R4.4.5");
        });

        assertThat(Lists.codes(result)).isEmpty();
        assertThat(result.toRegister().getSections())
                .extracting(section -> section.getTitle().orElseThrow().getDefault())
                .containsExactly("災害時応援協定");
        assertThat(result.getRows()).hasSize(3);
    }

    @Test
    void mergedCellOverTitlePartiesAndDayIsAHeadingWhateverItSays() throws IOException {
        ListResult result = read(sheet -> {
            fill(sheet.createRow(3), "", "物資の供給に関する協定", "", "");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 1, 3));
        });

        assertThat(Lists.codes(result)).isEmpty();
        assertThat(result.toRegister().getSections()).hasSize(1);
    }

    @Test
    void headerOfThreeRowsIsRead() throws IOException {
        ListResult result = read(sheet -> {
            fill(sheet.createRow(0), "No.", "協定名", "相手方", "", "", "締結日");
            fill(sheet.createRow(1), "", "", "名称", "連絡先", "", "");
            fill(sheet.createRow(2), "", "", "", "電話", "FAX", "");
            fill(sheet.createRow(3), "1", "見守り協定", "海町", "0123-45-6789", "0123-45-6780", "R4.4.1");
            for (int column : new int[] {0, 1, 5}) {
                sheet.addMergedRegion(new CellRangeAddress(0, 2, column, column));
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
        });

        assertThat(result.getMapping().columns())
                .extracting(ColumnMapping::target)
                .containsExactly(
                        ColumnTarget.NUMBER,
                        ColumnTarget.TITLE,
                        ColumnTarget.PARTIES,
                        ColumnTarget.TELEPHONE,
                        ColumnTarget.KEEP,
                        ColumnTarget.CONCLUDED_ON);
        assertThat(Lists.codes(result)).isEmpty();
        assertThat(result.getRows()).hasSize(1);
    }

    @Test
    void columnBesideThePartiesBelowTheirMergedHeaderIsKeptAndTold() throws IOException {
        ListResult result = read(sheet -> {
            fill(sheet.createRow(0), "No.", "協定名", "締結先", "", "締結日");
            fill(sheet.createRow(1), "1", "見守り協定", "海町", "海町長", "R4.4.1");
            fill(sheet.createRow(2), "2", "物資協定", "山町", "", "R4.4.4");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
        });

        assertThat(Lists.codes(result)).containsExactly("一覧!D1 list.column.unnamed");
        assertThat(result.toRegister().getAgreements().get(0).getParties()).hasSize(2);
    }

    @Test
    void headerOfEntriesOfTwoRowsIsNoTableOfItsOwn() throws IOException {
        ListResult result = read(sheet -> {
            fill(sheet.createRow(1), "", "締結先", "内容", "");
            fill(sheet.createRow(2), "1", "見守り協定", "海町", "R4.4.1");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 3, 3));
        });

        assertThat(result.getRows().get(0).isTaken()).isFalse();
        assertThat(result.getRows().get(1).isTaken()).isTrue();
    }

    @Test
    void furtherPartyBesideAMergedNumberIsTold() throws IOException {
        ListResult result = read(sheet -> {
            fill(sheet.createRow(2), "", "", "山町", "R4.4.4");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        });

        assertThat(Lists.codes(result)).containsExactly("一覧!A3 list.row.continued");
        assertThat(result.getFindings().get(0).getMessage(Locale.JAPANESE)).contains("番号「1」");
    }
}
