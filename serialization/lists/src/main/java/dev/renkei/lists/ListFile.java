package dev.renkei.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Opens a list by what its first bytes are: a workbook, or else text. */
final class ListFile {

    /** With these bytes a ZIP file begins, which a workbook is. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** With these bytes a workbook of the older format begins (XLS), and one with a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ListFile() {}

    static CellSource open(Path file, ListLimits limits, Consumer<ListFinding> findings) throws IOException {
        if (Files.size(file) > limits.getBytes()) {
            throw UnreadableListException.beyond(limits.getBytes(), ListProblem.FILE_TOO_LARGE, CellPlace.FILE);
        }
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(ZIP.length);
        }
        if (Arrays.equals(start, COMPOUND)) {
            throw new UnreadableListException(ListProblem.FILE_FORMAT, CellPlace.FILE);
        }
        return Arrays.equals(start, ZIP) ? WorkbookSource.open(file, limits, findings) : CsvSource.open(file, limits);
    }
}
