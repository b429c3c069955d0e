package dev.renkei.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the lists among the examples that are workbooks. */
final class FixtureWorkbooks {

    private FixtureWorkbooks() {}

    /**
     * Writes the workbooks.
     *
     * @param arguments  the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (XSSFWorkbook workbook = merged()) {
            write(workbook, folder.resolve("mori-merged.xlsx"));
        }
        try (XSSFWorkbook workbook = sheets()) {
            write(workbook, folder.resolve("hama-sheets.xlsx"));
        }
    }

    private static void write(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** A town's list with merged cells, dates as serials and as text, a hidden row and a hidden sheet. */
    private static XSSFWorkbook merged() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        CellStyle dates = dates(workbook, "[$-411]ggge\"年\"m\"月\"d\"日\";@");
        Sheet sheet = workbook.createSheet("協定一覧");
        fill(sheet.createRow(0), "森町　協定一覧");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        fill(sheet.createRow(2), "No.", "分野", "協定名", "相手方", "締結日", "担当課");
        row(sheet, 3, 1, "防災", "災害時における物資の供給に関する協定", "森商工会", LocalDate.of(2018, 4, 2), "総務課", dates);
        row(sheet, 4, 2, "", "災害時における建設機械の提供に関する協定", "森建設業協会", LocalDate.of(2018, 6, 1), "", dates);
        row(sheet, 5, 3, "", "災害時における避難所の開設に関する協定", "森高等学校", LocalDate.of(2019, 3, 1), "", dates);
        sheet.addMergedRegion(new CellRangeAddress(3, 5, 1, 1));
        sheet.addMergedRegion(new CellRangeAddress(3, 5, 5, 5));
        row(sheet, 6, 4, "福祉", "見守りに関する協定", "森町社会福祉協議会", LocalDate.of(2020, 10, 1), "福祉課", dates);
        sheet.getRow(6).setZeroHeight(true);
        row(sheet, 7, 5, "福祉", "配食に関する協定", "森配食サービス株式会社", LocalDate.of(2021, 4, 1), "福祉課", dates);
        sheet.getRow(7).getCell(4).setCellValue("令和3年4月31日");
        row(sheet, 8, 6, "観光", "観光振興に関する協定", "森観光協会", LocalDate.of(2022, 7, 1), "産業課", dates);
        sheet.getRow(8).getCell(4).setCellStyle(workbook.createCellStyle());
        Sheet hidden = workbook.createSheet("作業用");
        fill(hidden.createRow(0), "協定名", "相手方", "締結日");
        fill(hidden.createRow(1), "試し", "試し", "試し");
        workbook.setSheetHidden(1, true);
        return workbook;
    }

    private static void row(
            Sheet sheet,
            int index,
            int number,
            String field,
            String title,
            String party,
            LocalDate day,
            String office,
            CellStyle dates) {
        Row row = sheet.createRow(index);
        row.createCell(0).setCellValue(number);
        row.createCell(1).setCellValue(field);
        row.createCell(2).setCellValue(title);
        row.createCell(3).setCellValue(party);
        row.createCell(4).setCellValue(day);
        row.getCell(4).setCellStyle(dates);
        row.createCell(5).setCellValue(office);
    }

    private static CellStyle dates(XSSFWorkbook workbook, String format) {
        CellStyle dates = workbook.createCellStyle();
        dates.setDataFormat(workbook.createDataFormat().getFormat(format));
        return dates;
    }

    /** A city's list on two sheets, with a cover sheet, a divided header and the error of a formula. */
    private static XSSFWorkbook sheets() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        CellStyle dates = dates(workbook, "yyyy/m/d");
        fill(workbook.createSheet("表紙").createRow(3), "浜市協定台帳");
        Sheet disaster = workbook.createSheet("災害関係");
        fill(disaster.createRow(0), "番号", "協定名称", "締結先", "有効期間", "", "団体数");
        fill(disaster.createRow(1), "", "", "", "開始日", "終了日", "");
        for (int column : new int[] {0, 1, 2, 5}) {
            disaster.addMergedRegion(new CellRangeAddress(0, 1, column, column));
        }
        disaster.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
        term(disaster, 2, "1", "津波避難ビルに関する協定", "浜ホテル株式会社", dates);
        disaster.getRow(2).createCell(5).setCellValue(1);
        term(disaster, 3, "2", "福祉避難所に関する協定", "社会福祉法人\n浜福祉会", dates);
        disaster.getRow(3).createCell(5).setCellValue("数団体");
        term(disaster, 4, "3", "緊急放送に関する協定", "エフエム浜株式会社", dates);
        disaster.getRow(4).getCell(2).setCellErrorValue(FormulaError.REF.getCode());
        Sheet others = workbook.createSheet("その他");
        fill(others.createRow(0), "番号", "協定名称", "締結先", "締結日", "備考");
        fill(others.createRow(1), "1", "大学との連携に関する協定", "浜大学", "", "");
        others.getRow(1).getCell(3).setCellValue(LocalDate.of(2017, 2, 8));
        others.getRow(1).getCell(3).setCellStyle(dates);
        fill(others.createRow(2), "2", "大学との連携に関する協定", "山大学", "〃", "");
        fill(others.createRow(3), "3", "図書館の利用に関する協定", "海大学", "平成31年4月1日", "〃");
        return workbook;
    }

    private static void term(Sheet sheet, int index, String number, String title, String party, CellStyle dates) {
        fill(sheet.createRow(index), number, title, party, "", "");
        sheet.getRow(index).getCell(3).setCellValue(LocalDate.of(2024, 4, 1));
        sheet.getRow(index).getCell(4).setCellValue(LocalDate.of(2034, 3, 31));
        sheet.getRow(index).getCell(3).setCellStyle(dates);
        sheet.getRow(index).getCell(4).setCellStyle(dates);
    }

    private static void fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
