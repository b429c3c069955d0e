package dev.renkei.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the tables of published facts. */
final class Vectors {

    private Vectors() {}

    /** Returns the rows of a table, each with so many columns, of which the last may be left out. */
    static List<String[]> rows(String table, int columns) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + table + ".tsv")) {
            String text = new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.copyOf(line.split("\t", -1), columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
