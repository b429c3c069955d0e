package dev.renkei.lists;

/** Whether a cell stands for itself or shows a part of a larger one. */
enum CellSpan {
    /** A cell of its own, or the first of a merged one. */
    OWN,

    /** A further cell of a merged one that begins in a row above. */
    FROM_ABOVE,

    /** A further cell of a merged one that begins to the left in the same row. */
    FROM_LEFT
}
