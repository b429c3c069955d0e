package dev.renkei.lists;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row. */
interface TableTarget extends AutoCloseable {

    /**
     * Writes the next row.
     *
     * @param cells  its cells, whose texts are written as texts and never become formulas; one that is merged with the one above has the same
     *     text, for files that have no merged cells
     * @throws IOException if it cannot be written
     */
    void write(List<Cell> cells) throws IOException;

    @Override
    void close() throws IOException;
}
