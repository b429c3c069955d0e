package dev.renkei.lists;

import java.io.IOException;
import java.util.Optional;

/**
 * The rows of a file, from the first to the last.
 *
 * <p>What cannot be read as rows is reported by an {@link UnreadableListException}.
 */
interface CellSource extends AutoCloseable {

    /**
     * Reads the next row.
     *
     * @return the row, empty at the end of the file
     * @throws IOException if the file cannot be read
     */
    Optional<CellRow> next() throws IOException;

    @Override
    default void close() throws IOException {}
}
