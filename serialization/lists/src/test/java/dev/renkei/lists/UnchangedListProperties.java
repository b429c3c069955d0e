package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.renkei.text.Stated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list that came in and goes out unchanged has the same cells, whatever columns and words it has. */
class UnchangedListProperties {

    private static final ListReader READER = ListReader.standard().withOwner("みなと市");

    /** Headers with what offices write below them. */
    private static final Map<String, List<String>> COLUMNS = new TreeMap<>(Map.ofEntries(
            Map.entry("No.", List.of("1", "4-1", "〃", "", "12", "甲1")),
            Map.entry("協定名", List.of("見守り協定", "災害時における\n物資供給協定", "〃", "同上", " 包括連携協定 ")),
            Map.entry("種類", List.of("災害協定", "独自の種類", "", "〃")),
            Map.entry(
                    "締結先",
                    List.of(
                            "㈱海",
                            "株式会社海野・株式会社山野",
                            "海町、山町",
                            "（株）とりせん（太田店） ほか3社",
                            "14事業者",
                            "非公表",
                            "みなと市医師会\nみなと市歯科医師会",
                            "（一社）\nみなと協会",
                            "海株式会社\n代表取締役　山田太郎",
                            "海株式会社\n　山支店",
                            "海市ほか3市",
                            "県内全市町村",
                            "県内全市町村（12市、9町）",
                            "海生活協同組合（旧山の会）",
                            "〃",
                            "海町ほか")),
            Map.entry(
                    "締結日",
                    List.of(
                            "R4.4.1",
                            "令和４年４月１日（金）",
                            "2022/4/1",
                            "2022-04-01",
                            "令和4年度",
                            "令和4年4月",
                            "S55.10.1（H7.3.1、H15.4.1一部改正）",
                            "R4.4.1\n（改正）",
                            "11月7日",
                            "未定",
                            "－",
                            "〃",
                            "同上",
                            "")),
            Map.entry("改正年月日", List.of("R5.10.1", "R5.10.1、R6.4.1", "", "〃")),
            Map.entry("更新日", List.of("R8.4.1", "－", "")),
            Map.entry("メール", List.of("a@example.jp", "")),
            Map.entry("発効日", List.of("R4.4.1", "令和4年5月1日", "", "〃")),
            Map.entry(
                    "有効期間",
                    List.of(
                            "R4.4.1～R9.3.31",
                            "令和4年4月1日から令和9年3月31日まで",
                            "1年間（自動更新）",
                            "令和9年3月31日まで（自動更新）",
                            "期間の定めなし",
                            "協議による",
                            "令和9年3月31日まで（3か月前までに申出がないときは1年間更新）",
                            "令和9年3月31日まで（2年間の更新あり）",
                            "3年",
                            "〃",
                            "")),
            Map.entry("満了日", List.of("R9.3.31", "令和9年3月31日", "2027/3/31", "自動更新", "－", "")),
            Map.entry("更新", List.of("有", "無", "自動更新", "1年ごとに自動更新", "申出により更新", "有（1年）", "協議の上決定", "－", "〃", "")),
            Map.entry("分野", List.of("防災", "防災、福祉", "防災\n福祉", "防災；福祉", "①防災　②その他", "・防災\n・福祉", "〃", "")),
            Map.entry("防災", List.of("○", "○", "◎", "×", "")),
            Map.entry("福祉", List.of("○", "●", "○", "－", "")),
            Map.entry("目的", List.of("住民の福祉", "一\n二", "")),
            Map.entry("概要", List.of("物資の供給", "供給\n運搬", "〃", "")),
            Map.entry("担当課", List.of("福祉課", "福祉課\n防災課", "〃", "")),
            Map.entry("対象地域", List.of("海町、山町", "海町", "")),
            Map.entry("住所", List.of("海町1-2-3", "海町\n1-2-3", "")),
            Map.entry("電話番号", List.of("0120-000-001", "03-0000-0000\n03-0000-0001", "")),
            Map.entry("件数", List.of("3", "1,200部", "約26万部", "－", "0", "")),
            Map.entry("備考", List.of("=SUM(A1)", "-", "+1", "@x", "〃", "'a", "一\n二", "")),
            Map.entry("予算", List.of("10", "=A1", "〃", "00", ""))));

    private record Table(List<String> headers, List<List<String>> rows) {}

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<List<String>> headers = Arbitraries.subsetOf(COLUMNS.keySet())
                .map(chosen -> {
                    List<String> all = new ArrayList<>(chosen);
                    List.of("協定名", "締結先").stream()
                            .filter(each -> !all.contains(each))
                            .forEach(all::add);
                    return all;
                })
                .flatMap(Arbitraries::shuffle);
        return headers.flatMap(chosen -> Combinators.combine(chosen.stream()
                        .map(header -> Arbitraries.of(wordsOf(header)))
                        .toList())
                .as(cells -> cells)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(rows -> new Table(chosen, settled(chosen, rows))));
    }

    private static List<String> wordsOf(String header) {
        return Objects.requireNonNull(COLUMNS.get(header));
    }

    /** Puts words in place of a mark for the cell above where that says nothing. */
    private static List<List<String>> settled(List<String> headers, List<List<String>> rows) {
        List<List<String>> settled = new ArrayList<>();
        List<String> above = headers.stream().map(header -> "").toList();
        for (List<String> row : rows) {
            List<String> own = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                boolean isLost = Stated.isDitto(row.get(i)) && above.get(i).isEmpty();
                own.add(isLost ? wordsOf(headers.get(i)).get(0) : row.get(i));
            }
            settled.add(own);
            above = own;
        }
        return settled;
    }

    @Property
    void textFileHasTheSameCells(@ForAll("tables") Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.headers());
            table.rows().forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertSameCells(text.toString().getBytes(StandardCharsets.UTF_8), ListFormat.CSV);
    }

    /** In a workbook, equal cells below each other are merged. */
    @Property
    void workbookHasTheSameCells(@ForAll("tables") Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            fill(sheet.createRow(0), table.headers());
            for (int i = 0; i < table.rows().size(); i++) {
                fill(sheet.createRow(i + 1), table.rows().get(i));
            }
            for (int column = 0; column < table.headers().size(); column++) {
                merge(sheet, table, column);
            }
            workbook.write(bytes);
        }

        assertSameCells(bytes.toByteArray(), ListFormat.XLSX);
    }

    private static void fill(XSSFRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static void merge(XSSFSheet sheet, Table table, int column) {
        int first = 0;
        for (int i = 1; i <= table.rows().size(); i++) {
            String above = table.rows().get(first).get(column);
            boolean goesOn =
                    i < table.rows().size() && table.rows().get(i).get(column).equals(above);
            if (!goesOn) {
                if (i - first > 1 && !above.isEmpty()) {
                    sheet.addMergedRegion(new CellRangeAddress(first + 1, i, column, column));
                }
                first = i;
            }
        }
    }

    private static void assertSameCells(byte[] list, ListFormat format) {
        ListResult result = Lists.read(READER, list);
        byte[] written = Lists.write(ListWriter.standard().withMapping(result.getMapping()), result, format);
        List<CellRow> before = cellsOf(list);
        List<CellRow> after = cellsOf(written);
        List<ListRow> taken = result.getRows().stream().filter(ListRow::isTaken).toList();

        assertThat(Lists.codes(result))
                .noneMatch(code -> code.contains("list.cell.")
                        && !code.contains("list.cell.term")
                        && !code.contains("list.cell.renewal")
                        && !code.contains("list.cell.year"));
        assertThat(after).hasSize(taken.size() + 1);
        for (int i = 0; i < taken.size(); i++) {
            int number = taken.get(i).place().row().orElseThrow();
            CellRow own = before.stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow();
            assertThat(texts(after.get(i + 1), result)).as("row %s", number).isEqualTo(texts(own, result));
        }
    }

    private static List<CellRow> cellsOf(byte[] list) {
        try {
            Path file = Files.createTempFile("list", ".tmp");
            Files.copy(new ByteArrayInputStream(list), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            List<CellRow> rows = Lists.cellsOf(file);
            Files.delete(file);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a row says; a cell that is merged says what the first one does. */
    private static List<String> texts(CellRow row, ListResult result) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < result.getMapping().columns().size(); i++) {
            texts.add(row.at(i).text());
        }
        return texts;
    }
}
