package dev.renkei.lists;

/**
 * The limits within which a list is read, so that no file takes more memory than it is worth.
 *
 * @param columns  how many columns a row may have
 * @param cellLength  how many characters a cell may have
 * @param mergedCells  how many merged cells a sheet may have
 * @param sharedTextLength  how many characters the texts of a workbook may have that its cells share
 * @param bytes  how many bytes a file may have
 * @param rows  how many rows a file may have in which anything stands
 * @param textLength  how many characters its cells may have together
 * @since 0.1.0
 */
public record ListLimits(
        int columns, int cellLength, int mergedCells, long sharedTextLength, long bytes, int rows, long textLength) {

    /** A row may be so many times as long as a cell. */
    private static final int CELLS_OF_A_ROW = 16;

    private static final ListLimits STANDARD = new ListLimits(512, 32_767, 100_000, 40_000_000, 500_000_000, 2_000_000, 2_000_000_000);

    /**
     * Creates limits.
     *
     * @param columns  how many columns a row may have, 1 or greater
     * @param cellLength  how many characters a cell may have, 1 or greater
     * @param mergedCells  how many merged cells a sheet may have, 0 or greater
     * @param sharedTextLength  how many characters the texts of a workbook may have that its cells share, 0 or greater
     * @param bytes  how many bytes a file may have, 1 or greater
     * @param rows  how many rows a file may have in which anything stands, 1 or greater
     * @param textLength  how many characters its cells may have together, 1 or greater
     * @throws IllegalArgumentException if a limit is too small
     */
    public ListLimits {
        boolean isOfCellsPositive = columns > 0 && cellLength > 0 && mergedCells >= 0 && sharedTextLength >= 0;
        if (!isOfCellsPositive || bytes < 1 || rows < 1 || textLength < 1) {
            throw new IllegalArgumentException("Limits must be positive");
        }
    }

    /**
     * Returns the standard limits: 512 columns, cells of 32,767 characters, which no spreadsheet exceeds, 100,000 merged cells,
     * 40 million characters of shared texts, 500 MB, 2 million rows and 2 billion characters in all.
     *
     * @return the limits, not null
     */
    public static ListLimits standard() {
        return STANDARD;
    }

    /** Returns how many characters a row may have. */
    int rowLength() {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, (long) CELLS_OF_A_ROW * cellLength));
    }
}
