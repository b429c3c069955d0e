package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.lists.CellRow.Visibility;
import dev.renkei.validation.RenkeiValidator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists among the examples, which imitate layouts of offices and have faults that were put in. */
class ExampleListsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    private Path folder = Path.of("");

    private static ListReader readerOf(String name) throws IOException {
        ListReader reader =
                ListReader.standard().withValidator(RenkeiValidator.standard().withClock(CLOCK));
        Path mapping = Lists.example(name.replaceFirst("\\.\\w+$", ".mapping.json"));
        return Files.exists(mapping)
                ? reader.withMapping(ListMapping.parse(Files.readAllBytes(mapping)))
                : reader.withOwner("みなと市");
    }

    private static Arguments list(String name, int rows, int taken, String... findings) {
        return Arguments.of(name, rows, taken, List.of(findings));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list("minato-disaster.csv", 6, 5, "D8 ERROR list.cell.date", "E10 WARNING list.cell.term"),
                list("umi-comprehensive.csv", 6, 4, "C4 ERROR list.cell.date", "B6 ERROR list.cell.parties"),
                list("yama-matrix.csv", 4, 3, "G4 ERROR list.cell.mark"),
                list("kawa-years.tsv", 6, 5, "D11 ERROR list.cell.date"),
                list("harbour-partners.csv", 4, 3, "D5 ERROR list.cell.date"),
                list("coop-municipalities.csv", 4, 3, "C5 ERROR list.cell.date"),
                list(
                        "mori-merged.xlsx",
                        6,
                        4,
                        "作業用 WARNING list.sheet.hidden",
                        "協定一覧!7 WARNING list.row.hidden",
                        "協定一覧!E8 ERROR list.cell.date",
                        "協定一覧!E9 ERROR list.cell.serial"),
                list(
                        "hama-sheets.xlsx",
                        6,
                        3,
                        "表紙 INFO list.sheet.skipped",
                        "災害関係!F4 ERROR list.cell.count",
                        "災害関係!C5 ERROR list.cell.formula",
                        "その他!E4 ERROR list.cell.above"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void findingsAreTheFaultsThatWerePutIn(String name, int rows, int taken, List<String> findings) throws IOException {
        ListResult result = readerOf(name).read(Lists.example(name));

        assertThat(result.getFindings().stream()
                        .map(each -> each.getPlace() + " " + each.getSeverity() + " " + each.getCode()))
                .containsExactlyInAnyOrderElementsOf(findings);
        assertThat(result.getSummary()).returns(rows, ListSummary::rows).returns(taken, ListSummary::taken);
        assertThat(result.toRegister().getAgreements()).hasSize(taken);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listThatGoesOutUnchangedHasTheSameCells(String name) throws IOException {
        ListResult result = readerOf(name).read(Lists.example(name));
        String type = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        Path written = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(written)) {
            ListWriter.standard()
                    .withMapping(result.getMapping())
                    .write(result.toRegister(), out, ListFormat.valueOf(type));
        }

        List<List<Cell>> before = cellsOf(Lists.example(name), result);
        List<List<Cell>> after = Lists.cellsOf(written).stream()
                .skip(1)
                .map(row -> cellsOf(row, result.getMapping().columns().size()))
                .toList();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).as("row %s of %s", i, name).isEqualTo(withYear(before.get(i)));
        }
    }

    /** The headings, and with them the years that they say, do not go out. */
    private static List<Cell> withYear(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.text().equals("11月7日") ? Cell.of("2023年11月7日") : cell)
                .toList();
    }

    /** Returns the cells of the rows that were taken, in the columns of the mapping of the whole file. */
    private static List<List<Cell>> cellsOf(Path file, ListResult result) {
        List<CellRow> all = Lists.cellsOf(file);
        List<List<Cell>> cells = new ArrayList<>();
        for (ListRow row : result.getRows()) {
            if (row.isTaken()) {
                CellRow own = all.stream()
                        .filter(each ->
                                CellPlace.of(each.sheet(), each.number()).equals(row.place()))
                        .findFirst()
                        .orElseThrow();
                cells.add(cellsOf(
                        ordered(own, all, result), result.getMapping().columns().size()));
            }
        }
        return cells;
    }

    /** Returns a row with its cells where the mapping has their columns, which a further sheet can have elsewhere. */
    private static CellRow ordered(CellRow row, List<CellRow> all, ListResult result) {
        if (row.sheet().filter("その他"::equals).isEmpty()) {
            return row;
        }
        CellRow header = all.stream()
                .filter(each -> each.sheet().equals(row.sheet()))
                .findFirst()
                .orElseThrow();
        List<Cell> cells = result.getMapping().columns().stream()
                .map(column -> header.cells().stream()
                        .filter(cell -> cell.text().equals(column.header()))
                        .findFirst()
                        .map(cell -> row.at(header.cells().indexOf(cell)))
                        .orElse(Cell.BLANK))
                .toList();
        return row.withCells(cells);
    }

    /** Returns what stands in the cells themselves; those of a merged cell below its first are blank. */
    private static List<Cell> cellsOf(CellRow row, int width) {
        return Stream.iterate(0, i -> i + 1)
                .limit(width)
                .map(row::at)
                .map(cell -> cell.isFilled() ? withoutForm(cell) : Cell.BLANK)
                .toList();
    }

    /** A number that a list has as a text is a number again. */
    private static Cell withoutForm(Cell cell) {
        return cell.kind() == CellKind.NUMBER ? Cell.of(cell.text()) : cell;
    }

    @Test
    void registerHasTheFileAsItsSourceAndEachEntryItsRow() throws IOException {
        ListResult result = readerOf("mori-merged.xlsx").read(Lists.example("mori-merged.xlsx"));

        assertThat(result.toRegister().getSources())
                .extracting(
                        source -> source.getFile().or(() -> source.getSection().map(Object::toString)))
                .containsExactly(Optional.of("mori-merged.xlsx"), Optional.of("協定一覧"));
        assertThat(result.toRegister().getAgreements())
                .extracting(each -> each.getSourceId().orElse(""))
                .containsOnly("list-sheet1");
        assertThat(result.toRegister().getAgreements())
                .extracting(each -> String.valueOf(
                        each.getListing().orElseThrow().getExtensions().get("row")))
                .containsExactly("4", "5", "6", "7");
    }

    @Test
    void ownerThatNobodyNamesIsAPartyWithoutANameAndOneWarning() throws IOException {
        ListResult result = ListReader.standard().read(Lists.example("yama-matrix.csv"));

        assertThat(result.getFindings())
                .filteredOn(each -> each.getCode().equals("list.owner.unknown"))
                .hasSize(1);
        assertThat(result.toRegister().getAgreements())
                .allSatisfy(each -> assertThat(each.getUnnamedParties()).containsExactly(RowDraft.UNNAMED_OWNER));
    }

    @Test
    void hiddenRowsAreKnown() {
        assertThat(Lists.cellsOf(Lists.example("mori-merged.xlsx")))
                .filteredOn(row -> row.visibility() == Visibility.HIDDEN)
                .extracting(CellRow::number)
                .containsExactly(7);
    }
}
