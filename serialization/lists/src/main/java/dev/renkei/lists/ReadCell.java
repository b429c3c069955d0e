package dev.renkei.lists;

/**
 * A cell on its way into an agreement.
 *
 * @param column  its column
 * @param words  what it says, or what the cell above says for which it stands; not blank
 * @param kind  what it holds
 * @param ditto  whether it stands for the cell above
 * @param written  what stands in the cell itself
 */
record ReadCell(Column column, String words, CellKind kind, Ditto ditto, String written) {}
