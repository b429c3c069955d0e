package dev.renkei.lists;

/** Whether a cell stands for what the cell above says. */
enum Ditto {
    /** It says something itself. */
    NONE,

    /** It has a mark that says so (〃, 同上). */
    MARK,

    /** It is blank, or a part of a merged cell that begins above, or a mark below a row that the register does not take. */
    BLANK
}
