package dev.renkei.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists for tests. */
final class Lists {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."), "examples", "lists");

    private Lists() {}

    static Path example(String name) {
        return EXAMPLES.resolve(name);
    }

    /** Reads a list of the given lines, whose owner is みなと市. */
    static ListResult read(String... lines) {
        return read(ListReader.standard().withOwner("みなと市"), lines);
    }

    static ListResult read(ListReader reader, String... lines) {
        return read(reader, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static ListResult read(ListReader reader, byte[] bytes) {
        try {
            return reader.read(new ByteArrayInputStream(bytes), "list.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a reader with limits. */
    static ListReader within(ListLimits limits) {
        return ListReader.standard().withOwner("みなと市").withLimits(limits);
    }

    /** Reads one cell below a header, in the second column, of an agreement with another party. */
    static ListRow readCell(String header, String cell) {
        boolean isOfParties = header.equals("締結先");
        return read(
                        "協定名," + header + (isOfParties ? ",分野" : ",締結先"),
                        "見守り協定,\"" + cell.replace("\"", "\"\"") + "\"," + (isOfParties ? "福祉" : "海町"))
                .getRows()
                .get(0);
    }

    static byte[] write(ListWriter writer, ListResult result, ListFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(result.toRegister(), bytes, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the text of a list without its byte order mark, by lines. */
    static List<String> lines(byte[] list) {
        return new String(list, StandardCharsets.UTF_8).substring(1).lines().toList();
    }

    static List<String> codes(ListResult result) {
        return result.getFindings().stream()
                .map(each -> each.getPlace() + " " + each.getCode())
                .toList();
    }

    static Stream<String> codes(ListRow row) {
        return row.findings().stream().map(ListFinding::getCode);
    }

    /** Returns all rows of a file as its cells are. */
    static List<CellRow> cellsOf(Path file) {
        List<CellRow> rows = new ArrayList<>();
        try (CellSource source = ListFile.open(file, ListLimits.standard(), finding -> {})) {
            Optional<CellRow> row = source.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = source.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
