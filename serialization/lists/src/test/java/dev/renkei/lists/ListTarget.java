package dev.renkei.lists;

import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads whatever bytes come as a list: there are rows or findings, and what was read is written and read again without loss.
 *
 * <p>Bytes that begin with {@code <} are the sheet of a workbook, for a fuzzer would hardly make a whole
 * one. The method has the name by which a fuzzer finds it.
 */
public final class ListTarget {

    private static final ListLimits LIMITS = ListLimits.standard()
            .withColumns(20)
            .withCellLength(1000)
            .withMergedCells(100)
            .withSharedTextLength(100_000)
            .withBytes(1_000_000)
            .withRows(1000)
            .withTextLength(1_000_000);

    private static final ListReader READER =
            ListReader.standard().withOwner("みなと市").withLimits(LIMITS);

    /** The library for workbooks warns of what it cannot open. It is held, for loggers are forgotten. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
    }

    private ListTarget() {}

    /**
     * Reads a list.
     *
     * @param list  any bytes, not null
     * @throws IOException if a list in memory cannot be read, which cannot be
     * @throws AssertionError if something is lost, or not told
     */
    public static void fuzzerTestOneInput(byte[] list) throws IOException {
        ListResult result = read(list.length > 0 && list[0] == '<' ? workbook(list) : list, READER);
        result.getFindings().forEach(ListTarget::checkTold);
        ListSummary summary = result.getSummary();
        require(summary.rows() == summary.taken() + summary.refused(), "Each row must be taken or refused");
        require(
                summary.refused()
                        == result.getRows().stream()
                                .filter(row -> !row.isTaken())
                                .count(),
                "Refused rows must be counted");
        require(
                result.getRows().stream().filter(row -> !row.isTaken()).allMatch(ListTarget::hasError),
                "Refused row must have an error");
        checkWritten(result);
    }

    private static byte[] workbook(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HostileFiles.write(bytes, xml -> xml.write(new String(sheet, StandardCharsets.UTF_8)), HostileFiles.noTexts());
        return bytes.toByteArray();
    }

    private static ListResult read(byte[] list, ListReader reader) throws IOException {
        return reader.read(new ByteArrayInputStream(list), "list");
    }

    private static boolean hasError(ListRow row) {
        return row.findings().stream().anyMatch(each -> each.getSeverity() == Severity.ERROR);
    }

    private static void checkTold(ListFinding finding) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            require(!finding.getMessage(locale).isBlank(), "Finding must have a message");
        }
    }

    private static void checkWritten(ListResult result) throws IOException {
        Register register = result.toRegister();
        require(
                RenkeiJson.read(RenkeiJson.write(register), Register.class)
                        .getValue()
                        .filter(register::equals)
                        .isPresent(),
                "The register must be written and read as the same");
        if (register.getAgreements().isEmpty()) {
            return;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ListWriter.standard().withMapping(result.getMapping()).write(register, written, ListFormat.CSV);
        ListResult again = read(written.toByteArray(), READER.withMapping(result.getMapping()));
        ListDifferences differences = ListDifferences.between(result, again);
        require(
                differences.isEmpty(),
                "What is written must be read as the same but had " + differences.getDifferences());
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
