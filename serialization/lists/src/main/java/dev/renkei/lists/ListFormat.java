package dev.renkei.lists;

/**
 * The formats in which a list is written.
 *
 * @since 0.1.0
 */
public enum ListFormat {
    /** Values divided by commas, in UTF-8 with a byte order mark, as spreadsheets open them. */
    CSV,

    /** Values divided by tabs, in UTF-8 with a byte order mark. */
    TSV,

    /** A workbook. */
    XLSX
}
