package dev.renkei.lists;

import dev.renkei.agreement.Agreement;

/** Reads the cells of one kind of column into agreements, and writes them out of agreements. */
interface ColumnCodec {

    /**
     * Reads a cell, or reports why it cannot be read.
     *
     * @param cell  the cell, which is not blank
     * @param draft  receives what it says
     */
    void read(ReadCell cell, RowDraft draft);

    /**
     * Returns the cell that says what an agreement says.
     *
     * @param agreement  the agreement
     * @param column  the column
     * @param wording  how it is to be said
     * @return the cell, blank if the agreement says nothing
     */
    Cell write(Agreement agreement, Column column, Wording wording);
}
