package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are meant to do harm end in one finding. */
class HostileFilesTest {

    private static final String HEADER = "協定名,締結先,締結日\n";

    @TempDir
    private Path folder = Path.of("");

    private static final Logger POI = Logger.getLogger("org.apache.poi");

    /** The library for workbooks warns of what it cannot open, which is what these tests are about. */
    @BeforeAll
    static void silence() {
        POI.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        POI.setLevel(null);
    }

    private static void assertOnlyFinding(Path file, String finding) throws IOException {
        assertThat(Lists.codes(ListReader.standard().withOwner("みなと市").read(file)))
                .containsExactly(finding);
    }

    private Path workbook(HostileFiles.Part sheet) throws IOException {
        return HostileFiles.workbook(folder.resolve("list.xlsx"), sheet, HostileFiles.noTexts());
    }

    @Test
    void zipBombIsNotUnpacked() throws IOException {
        Path file = workbook(HostileFiles.sheet(
                xml -> {
                    String zeros = "0".repeat(1_000_000);
                    for (int i = 0; i < 300; i++) {
                        xml.write("<!--" + zeros + "-->");
                    }
                },
                HostileFiles.nothing()));

        assertOnlyFinding(file, " list.file.unreadable");
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = workbook(xml -> xml.write("<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is>"
                + "</c></row></sheetData></worksheet>"));

        assertOnlyFinding(file, " list.file.unreadable");
    }

    @Test
    void entitiesThatGrowAreNotExpanded() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            String before = "&a" + (i - 1) + ";";
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        Path file = HostileFiles.workbook(
                folder.resolve("list.xlsx"),
                HostileFiles.sheet(HostileFiles.nothing(), HostileFiles.nothing()),
                xml -> xml.write(
                        "<?xml version=\"1.0\"?><!DOCTYPE sst [" + entities + "]><sst><si><t>&a11;</t></si></sst>"));

        assertOnlyFinding(file, " list.file.unreadable");
    }

    @Test
    @Tag("thorough")
    void millionMergedCellsAreTooMany() throws IOException {
        Path file = workbook(HostileFiles.sheet(HostileFiles.nothing(), xml -> {
            xml.write("<mergeCells>");
            for (int i = 1; i <= 1_000_000; i++) {
                xml.write("<mergeCell ref=\"A" + i + ":B" + i + "\"/>");
            }
            xml.write("</mergeCells>");
        }));

        assertOnlyFinding(file, "list list.merged.too-many");
    }

    @Test
    void mergedCellsBeyondTheLimitAreTooMany() throws IOException {
        Path file = workbook(HostileFiles.sheet(HostileFiles.nothing(), xml -> {
            xml.write("<mergeCells>");
            for (int i = 1; i <= 11; i++) {
                xml.write("<mergeCell ref=\"A" + i + ":B" + i + "\"/>");
            }
            xml.write("</mergeCells>");
        }));

        assertThat(Lists.codes(
                        Lists.within(ListLimits.standard().withMergedCells(10)).read(file)))
                .containsExactly("list list.merged.too-many");
    }

    @Test
    void cellBeyondTheLimitInSheetIsTooLong() throws IOException {
        Path file = workbook(HostileFiles.sheet(
                xml -> xml.write("<row r=\"2\">" + HostileFiles.text("B2", "海".repeat(32_768)) + "</row>"),
                HostileFiles.nothing()));

        assertOnlyFinding(file, "list!B2 list.cell.too-long");
    }

    @Test
    void cellBeyondTheLimitInTextFileIsTooLong() throws IOException {
        Path file =
                HostileFiles.text(folder.resolve("list.csv"), text -> text.write(HEADER + "海".repeat(32_768) + ",,\n"));

        assertOnlyFinding(file, "2 list.cell.too-long");
    }

    @Test
    void mergedCellOverAllRowsAndColumnsCostsNoMoreThanItsRows() throws IOException {
        Path file = workbook(HostileFiles.sheet(
                xml -> xml.write("<row r=\"2\">" + HostileFiles.text("A2", "見守り協定") + "</row>"),
                xml -> xml.write("<mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>")));

        assertThat(ListReader.standard().read(file).toRegister().getSections()).hasSize(1);
    }

    @Test
    void sheetOf16384ColumnsIsTooWide() throws IOException {
        Path file = workbook(HostileFiles.sheet(
                xml -> {
                    xml.write("<row r=\"2\">");
                    for (int i = 1; i <= 16_384; i++) {
                        xml.write(HostileFiles.text(CellPlace.lettersOf(i) + "2", "x" + i));
                    }
                    xml.write("</row>");
                },
                HostileFiles.nothing()));

        assertOnlyFinding(file, "list!2 list.columns.too-many");
    }

    @Test
    void textFileOf16384ColumnsIsTooWide() throws IOException {
        Path file = HostileFiles.text(
                folder.resolve("list.csv"), text -> text.write(HEADER + "見守り協定" + ",".repeat(16_383) + "\n"));

        assertOnlyFinding(file, "2 list.columns.too-many");
    }

    @Test
    @Tag("thorough")
    void cellOf100MegabytesInTextFileIsTooLong() throws IOException {
        Path file = HostileFiles.text(folder.resolve("list.csv"), text -> {
            text.write(HEADER + "見守り協定,\"");
            HostileFiles.write(text, 100_000_000, 1);
            text.write("\",福祉\n");
        });

        assertOnlyFinding(file, "2 list.cell.too-long");
    }

    @Test
    @Tag("thorough")
    void cellOf100MegabytesInSheetIsTooLong() throws IOException {
        Path file = workbook(HostileFiles.sheet(
                xml -> {
                    xml.write("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>");
                    HostileFiles.write(xml, 100_000_000, 1);
                    xml.write("</t></is></c></row>");
                },
                HostileFiles.nothing()));

        assertOnlyFinding(file, "list!A2 list.cell.too-long");
    }

    @Test
    @Tag("thorough")
    void sharedTextsOfWorkbookAreLimited() throws IOException {
        Path file = HostileFiles.workbook(
                folder.resolve("list.xlsx"),
                HostileFiles.sheet(HostileFiles.nothing(), HostileFiles.nothing()),
                HostileFiles.texts(2_000, 30_000));

        assertOnlyFinding(file, " list.file.too-large");
    }

    @Test
    void rowOfManyLongCellsIsTooLong() throws IOException {
        Path file = HostileFiles.text(folder.resolve("list.csv"), text -> {
            text.write(HEADER);
            for (int i = 0; i < 400; i++) {
                HostileFiles.write(text, 30_000, i);
                text.write(",");
            }
            text.write("\n");
        });

        assertOnlyFinding(file, "2 list.row.too-long");
    }

    @Test
    void fileThatIsNoWorkbookIsUnreadable() throws IOException {
        Path file = folder.resolve("list.xlsx");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});

        assertOnlyFinding(file, " list.file.unreadable");
    }

    @Test
    void olderWorkbookIsToldAsSuch() throws IOException {
        Path file = folder.resolve("list.xls");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

        assertOnlyFinding(file, " list.file.format");
    }

    @Test
    void bytesOfNoEncodingAreToldAsSuch() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, new byte[] {(byte) 0xFD, (byte) 0xFE, (byte) 0xFF, ',', 'a'});

        assertOnlyFinding(file, " list.file.encoding");
    }

    @Test
    void textBehindClosingQuoteEndsTheFile() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, HEADER + "見守り協定,\"海\"町,R4.4.1\n", StandardCharsets.UTF_8);

        assertOnlyFinding(file, "2 list.file.quote");
    }

    @Test
    void fileBeyondTheLimitIsNotRead() throws IOException {
        Path file = HostileFiles.text(folder.resolve("list.csv"), text -> text.write(HEADER.repeat(100)));
        ListReader reader = Lists.within(ListLimits.standard().withBytes(1000));

        assertThat(Lists.codes(reader.read(file))).containsExactly(" list.file.too-large");
    }

    @Test
    void rowsBeyondTheLimitAreNotRead() throws IOException {
        Path file = HostileFiles.text(
                folder.resolve("list.csv"), text -> text.write(HEADER + "見守り協定,海町,R4.4.1\n".repeat(10)));
        ListReader reader = Lists.within(ListLimits.standard().withRows(10));

        assertThat(Lists.codes(reader.read(file))).containsExactly("11 list.rows.too-many");
    }

    @Test
    void notesCountAmongTheRows() throws IOException {
        Path file = HostileFiles.text(folder.resolve("list.csv"), text -> text.write(HEADER + "※ 注\n".repeat(10)));
        ListReader reader = Lists.within(ListLimits.standard().withRows(10));

        assertThat(Lists.codes(reader.read(file))).containsExactly("11 list.rows.too-many");
    }

    @Test
    void charactersOfAllCellsBeyondTheLimitAreNotRead() throws IOException {
        Path file = HostileFiles.text(
                folder.resolve("list.csv"), text -> text.write(HEADER + "見守り協定,海町,R4.4.1\n".repeat(10)));
        ListReader reader = Lists.within(ListLimits.standard().withTextLength(100));

        assertThat(Lists.codes(reader.read(file))).containsExactly("9 list.text.too-long");
    }

    @Test
    void workbookOfTooManyTypesIsNotRead() throws IOException {
        Path file =
                HostileFiles.workbook(folder.resolve("list.xlsx"), "[Content_Types].xml", HostileFiles.types(50_000));

        assertOnlyFinding(file, " list.file.unreadable");
    }

    @Test
    void workbookOfTooManySheetsIsNotRead() throws IOException {
        Path file = HostileFiles.workbook(folder.resolve("list.xlsx"), "xl/workbook.xml", HostileFiles.sheets(1001));

        assertOnlyFinding(file, " list.file.unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='2'><c r='B2' t='s'><v>99999</v></c></row> | list!B2",
                "<row r='2'><c r='B2' t='s'><v>abc</v></c></row> | list!B2",
                "<row r='2'><c r='B2'><v>abc</v></c></row> | list!B2",
                "<row r='2'><c r='B2' s='abc'><v>1</v></c></row> | list!B2",
                "<row r='2'><c r='ZZZZZZZ3'><v>12</v></c></row> | list!2",
                "<row r='2'><c r='B2'><v>1</v></c><c r='B2'><v>2</v></c></row> | list!B2",
                "<row r='-3'/> | list!2",
                "<row r='1'/> | list!2",
                "<row r='abc'/> | list!2"
            })
    void damagedRowIsReportedAtItsPlaceInPlainWords(String row, String place) throws IOException {
        Path file = workbook(HostileFiles.sheet(xml -> xml.write(row), HostileFiles.nothing()));

        assertOnlyFinding(file, place + " list.file.unreadable");
        assertThat(ListReader.standard().read(file).getFindings())
                .extracting(each -> each.getMessage(Locale.JAPANESE))
                .last()
                .asString()
                .doesNotContain("input", "bounds", "null");
    }

    @Test
    void mergedCellThatIsNoneIsReported() throws IOException {
        Path file = workbook(HostileFiles.sheet(
                HostileFiles.nothing(), xml -> xml.write("<mergeCells><mergeCell ref=\"garbage\"/></mergeCells>")));

        assertOnlyFinding(file, "list list.file.unreadable");
    }

    @ParameterizedTest
    @CsvSource({"<v/>, list!C2 list.cell.formula", "<v></v>, list!C2 list.cell.formula", "'', list!C2 list.cell.formula"
    })
    void formulaWithoutItsValueIsNoBlankCell(String value, String finding) throws IOException {
        assertOnlyFinding(formula("", value), finding);
    }

    @Test
    void formulaWhoseValueIsAnEmptyTextIsABlankCell() throws IOException {
        assertThat(Lists.codes(ListReader.standard().withOwner("みなと市").read(formula(" t=\"str\"", "<v></v>"))))
                .isEmpty();
    }

    private Path formula(String type, String value) throws IOException {
        return workbook(HostileFiles.sheet(
                xml -> xml.write("<row r=\"2\">" + HostileFiles.text("A2", "見守り協定") + HostileFiles.text("B2", "海町")
                        + "<c r=\"C2\"" + type + "><f>DATE(2020,4,1)</f>" + value + "</c></row>"),
                HostileFiles.nothing()));
    }

    @Test
    void workbookWithoutItsDirectoryIsNotRead() throws IOException {
        Path file = workbook(HostileFiles.sheet(HostileFiles.nothing(), HostileFiles.nothing()));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));

        assertOnlyFinding(file, " list.file.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "（", "1 year ", "1年2か月まで（更新）", "2回まで更新、", "令和8年3月31日まで、", "海・", "①"})
    void longCellOfTheSameWordsCostsNoMoreThanItsLength(String words) {
        String cell = "海" + words.repeat(31_000 / words.length()) + "海";
        List<String> headers =
                List.of("協定名", "種別", "締結先", "締結日", "改正日", "有効期間", "満了日", "更新", "連携分野", "担当課", "件数", "対象地域");

        List<ListRow> rows = Lists.read(
                        ListReader.standard().withOwner("みなと市"),
                        String.join(",", headers),
                        String.join(",", Collections.nCopies(headers.size(), cell)))
                .getRows();

        assertThat(rows).hasSize(1);
    }
}
