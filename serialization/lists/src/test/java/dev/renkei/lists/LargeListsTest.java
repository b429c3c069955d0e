package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.lists.LargeLists.Layout;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of real size in eight layouts are read row by row. */
class LargeListsTest {

    private static final int FEW = 25;
    private static final int MANY = 100_000;

    @TempDir
    private Path folder = Path.of("");

    private static void assertRead(Path file, int count) throws IOException {
        long refused = 0;
        try (ListRows rows = ListReader.standard().withOwner("みなと市").open(file)) {
            while (rows.hasNext()) {
                ListRow row = rows.next();
                if (!row.isTaken()) {
                    refused++;
                    assertThat(Lists.codes(row)).containsExactly("list.cell.date");
                }
            }
            assertThat(rows.getFindings()).isEmpty();
            assertThat(rows.getSummary().rows()).isEqualTo(count);
        }
        assertThat(refused).isEqualTo(count / LargeLists.FAULT_IN);
    }

    @ParameterizedTest
    @EnumSource
    void eachLayoutIsReadAsText(Layout layout) throws IOException {
        assertRead(LargeLists.text(folder.resolve("list.csv"), layout, FEW), FEW);
    }

    @ParameterizedTest
    @EnumSource
    void eachLayoutIsReadAsWorkbook(Layout layout) throws IOException {
        assertRead(LargeLists.workbook(folder.resolve("list.xlsx"), layout, FEW), FEW);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("thorough")
    void textOf100000RowsIsRead(Layout layout) throws IOException {
        assertRead(LargeLists.text(folder.resolve("list.csv"), layout, MANY), MANY);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("thorough")
    void workbookOf100000RowsIsRead(Layout layout) throws IOException {
        assertRead(LargeLists.workbook(folder.resolve("list.xlsx"), layout, MANY), MANY);
    }
}
