package dev.renkei.lists;

/**
 * A cell of a table.
 *
 * @param text  what it says, empty if it is blank; a merged cell says the same everywhere
 * @param kind  what it holds
 * @param span  whether it is merged with others
 */
record Cell(String text, CellKind kind, CellSpan span) {

    static final Cell BLANK = new Cell("", CellKind.TEXT, CellSpan.OWN);

    /** Obtains a cell of words. */
    static Cell of(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, CellKind.TEXT, CellSpan.OWN);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Returns whether something stands in the cell itself. */
    boolean isFilled() {
        return span == CellSpan.OWN && !isBlank();
    }
}
