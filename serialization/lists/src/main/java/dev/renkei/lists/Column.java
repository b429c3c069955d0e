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

    /** Obtains a column whose header names its field, and whose blank cells say nothing. */
    static Column of(int index, String header, ColumnTarget target) {
        return new Column(index, header, target, header, BlankCells.EMPTY);
    }

    /** Obtains a column as a mapping says what it means. */
    static Column of(int index, String header, ColumnMapping mapping) {
        return new Column(index, header, mapping.target(), mapping.label().orElse(header), mapping.blankCells());
    }

    /** Returns the column as one that is kept as it is written. */
    Column kept() {
        return of(index, header, ColumnTarget.KEEP);
    }
}
