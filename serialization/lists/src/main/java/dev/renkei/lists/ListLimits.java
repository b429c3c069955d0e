package dev.renkei.lists;

import java.util.EnumMap;
import java.util.Map;

/**
 * The limits within which a list is read, so that no file takes more memory than it is worth.
 *
 * <p>For example, {@code ListLimits.standard().withBytes(5_000_000).withRows(10_000)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ListLimits {

    /** What is limited, and the least that can be asked for. */
    private enum Limit {
        COLUMNS(1),
        CELL_LENGTH(1),
        MERGED_CELLS(0),
        SHARED_TEXT_LENGTH(0),
        BYTES(1),
        ROWS(1),
        TEXT_LENGTH(1);

        private final int least;

        Limit(int least) {
            this.least = least;
        }
    }

    /** A row may be so many times as long as a cell. */
    private static final int CELLS_OF_A_ROW = 16;

    private static final ListLimits STANDARD = new ListLimits(Map.of(
            Limit.COLUMNS, 512L,
            Limit.CELL_LENGTH, 32_767L,
            Limit.MERGED_CELLS, 100_000L,
            Limit.SHARED_TEXT_LENGTH, 40_000_000L,
            Limit.BYTES, 500_000_000L,
            Limit.ROWS, 2_000_000L,
            Limit.TEXT_LENGTH, 2_000_000_000L));

    private final Map<Limit, Long> values;

    private ListLimits(Map<Limit, Long> values) {
        this.values = values;
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

    /**
     * Returns a copy of these limits with another one for how many columns a row may have.
     *
     * @param columns  how many columns a row may have, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the limit is less
     */
    public ListLimits withColumns(int columns) {
        return with(Limit.COLUMNS, columns);
    }

    /**
     * Returns a copy of these limits with another one for how many characters a cell may have.
     *
     * @param cellLength  how many characters a cell may have, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the limit is less
     */
    public ListLimits withCellLength(int cellLength) {
        return with(Limit.CELL_LENGTH, cellLength);
    }

    /**
     * Returns a copy of these limits with another one for how many merged cells a sheet may have.
     *
     * @param mergedCells  how many merged cells a sheet may have, 0 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the limit is less
     */
    public ListLimits withMergedCells(int mergedCells) {
        return with(Limit.MERGED_CELLS, mergedCells);
    }

    /**
     * Returns a copy of these limits with another one for how many characters the texts of a workbook may have that its cells share.
     *
     * @param sharedTextLength  how many characters the texts of a workbook may have that its cells share, 0 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the limit is less
     */
    public ListLimits withSharedTextLength(long sharedTextLength) {
        return with(Limit.SHARED_TEXT_LENGTH, sharedTextLength);
    }

    /**
     * Returns a copy of these limits with another one for how many bytes a file may have.
     *
     * @param bytes  how many bytes a file may have, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the limit is less
     */
    public ListLimits withBytes(long bytes) {
        return with(Limit.BYTES, bytes);
    }

    /**
     * Returns a copy of these limits with another one for how many rows a file may have in which anything stands.
     *
     * @param rows  how many rows a file may have in which anything stands, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the limit is less
     */
    public ListLimits withRows(int rows) {
        return with(Limit.ROWS, rows);
    }

    /**
     * Returns a copy of these limits with another one for how many characters the cells of a file may have together.
     *
     * @param textLength  how many characters the cells of a file may have together, 1 or greater
     * @return the limits, not null
     * @throws IllegalArgumentException if the limit is less
     */
    public ListLimits withTextLength(long textLength) {
        return with(Limit.TEXT_LENGTH, textLength);
    }

    private ListLimits with(Limit limit, long value) {
        if (value < limit.least) {
            throw new IllegalArgumentException("Limit must be at least " + limit.least + " but was " + value);
        }
        Map<Limit, Long> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new ListLimits(changed);
    }

    /**
     * Returns how many columns a row may have.
     *
     * @return the limit, 1 or greater
     */
    public int getColumns() {
        return (int) of(Limit.COLUMNS);
    }

    /**
     * Returns how many characters a cell may have.
     *
     * @return the limit, 1 or greater
     */
    public int getCellLength() {
        return (int) of(Limit.CELL_LENGTH);
    }

    /**
     * Returns how many merged cells a sheet may have.
     *
     * @return the limit, 0 or greater
     */
    public int getMergedCells() {
        return (int) of(Limit.MERGED_CELLS);
    }

    /**
     * Returns how many characters the texts of a workbook may have that its cells share.
     *
     * @return the limit, 0 or greater
     */
    public long getSharedTextLength() {
        return of(Limit.SHARED_TEXT_LENGTH);
    }

    /**
     * Returns how many bytes a file may have.
     *
     * @return the limit, 1 or greater
     */
    public long getBytes() {
        return of(Limit.BYTES);
    }

    /**
     * Returns how many rows a file may have in which anything stands.
     *
     * @return the limit, 1 or greater
     */
    public int getRows() {
        return (int) of(Limit.ROWS);
    }

    /**
     * Returns how many characters the cells of a file may have together.
     *
     * @return the limit, 1 or greater
     */
    public long getTextLength() {
        return of(Limit.TEXT_LENGTH);
    }

    /** Returns how many characters a row may have. */
    int getRowLength() {
        return (int) Math.min(Integer.MAX_VALUE, CELLS_OF_A_ROW * of(Limit.CELL_LENGTH));
    }

    private long of(Limit limit) {
        return values.getOrDefault(limit, 0L);
    }
}
