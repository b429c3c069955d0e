package dev.renkei.lists;

import dev.renkei.lists.ColumnMapping.BlankCells;

/**
 * A column of a table and what it means.
 *
 * @param index  its index, from 0
 * @param header  its header as the list writes it, on one line
 * @param target  what it says of an agreement
 * @param label  the field of cooperation of which a column of marks tells, else the header
 * @param blankCells  what its blank cells mean
 */
record Column(int index, String header, ColumnTarget target, String label, BlankCells blankCells) {

    Column withTarget(ColumnTarget other) {
        return new Column(index, header, other, label, blankCells);
    }

    Column kept() {
        return kept(index, header);
    }

    /** Returns a column that is kept as it is written. */
    static Column kept(int index, String header) {
        return new Column(index, header, ColumnTarget.KEEP, header, BlankCells.EMPTY);
    }
}
