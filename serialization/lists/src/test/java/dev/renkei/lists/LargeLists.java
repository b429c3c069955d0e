package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.testing.Samples;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Makes lists of any length in eight layouts, of which one row in a hundred has a date that the calendar does not have. */
final class LargeLists {

    /** In one row of so many, a fault is put in. */
    static final int FAULT_IN = 25;

    private LargeLists() {}

    /** A layout: its columns, and what stands between the cells. */
    enum Layout {
        PLAIN(",", StandardCharsets.UTF_8, "No.", "協定名", "締結先", "締結日"),
        TABS("\t", StandardCharsets.UTF_8, "協定名", "相手方", "締結年月日", "備考"),
        WINDOWS(",", Charset.forName("windows-31j"), "名称", "締結先", "締結日", "担当課"),
        ENGLISH(",", StandardCharsets.UTF_8, "Title", "Partners", "Signed on", "Remarks"),
        TERMS(",", StandardCharsets.UTF_8, "協定名", "締結先", "締結日", "有効期間"),
        FIELDS(",", StandardCharsets.UTF_8, "分野", "協定名", "締結先", "締結日"),
        MARKS(";", StandardCharsets.UTF_8, "協定名", "締結先", "締結日", "防災", "福祉"),
        WIDE(",", StandardCharsets.UTF_8, "番号", "協定名", "締結先", "締結日", "概要", "所管", "独自の列");

        private final String separator;
        private final Charset charset;
        private final List<String> headers;

        Layout(String separator, Charset charset, String... headers) {
            this.separator = separator;
            this.charset = charset;
            this.headers = List.of(headers);
        }

        List<String> headers() {
            return headers;
        }
    }

    /** What a row says. */
    private record Entry(int number, String title, String parties, String date) {

        String in(String header) {
            return switch (header) {
                case "No.", "番号" -> String.valueOf(number);
                case "協定名", "名称", "Title" -> title;
                case "締結先", "相手方", "Partners" -> parties;
                case "締結日", "締結年月日", "Signed on" -> date;
                case "有効期間" -> number % 3 == 0 ? "令和12年3月31日まで" : "期間の定めなし";
                case "防災", "福祉" -> (number + header.hashCode()) % 2 == 0 ? "○" : "";
                case "分野" -> "防災";
                default -> "第" + number % 50 + "課";
            };
        }
    }

    private static Stream<Entry> entries(int count) {
        List<Agreement> samples = Samples.agreements(1).limit(500).toList();
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> entry(i, samples.get(i % samples.size())));
    }

    private static Entry entry(int index, Agreement sample) {
        String parties = sample.getParties().stream()
                .skip(1)
                .map(Party::getOrganization)
                .map(each -> each.getName().getDefault())
                .collect(Collectors.joining("、"));
        String title = sample.getTitle().map(each -> each.getDefault()).orElse("協定") + "（" + index + "）";
        String date = index % FAULT_IN == FAULT_IN - 1
                ? "令和3年2月30日"
                : "平成" + (20 + index % 11) + "年" + (1 + index % 4) + "月" + (1 + index % 28) + "日";
        return new Entry(index + 1, title, parties, date);
    }

    static Path text(Path file, Layout layout, int count) throws IOException {
        // What an encoding does not have is written as a question mark.
        try (OutputStream bytes = Files.newOutputStream(file);
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(bytes, layout.charset))) {
            out.write(String.join(layout.separator, layout.headers) + "\r\n");
            Iterator<Entry> entries = entries(count).iterator();
            while (entries.hasNext()) {
                Entry entry = entries.next();
                List<String> cells = new ArrayList<>();
                for (String header : layout.headers) {
                    cells.add('"' + entry.in(header).replace("\"", "\"\"") + '"');
                }
                out.write(String.join(layout.separator, cells) + "\r\n");
            }
        }
        return file;
    }

    static Path workbook(Path file, Layout layout, int count) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("一覧");
            fill(sheet.createRow(0), layout.headers);
            int row = 1;
            Iterator<Entry> entries = entries(count).iterator();
            while (entries.hasNext()) {
                Entry entry = entries.next();
                fill(
                        sheet.createRow(row),
                        layout.headers.stream().map(entry::in).toList());
                row++;
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(SXSSFRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
