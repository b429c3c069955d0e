package dev.renkei.lists;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What one column of a list means.
 *
 * @param header  the header of the column, not null
 * @param target  what the column says of an agreement, not null
 * @param label  the field of cooperation of a column of marks, if it is not the header, not null
 * @param blankCells  what its blank cells mean, not null
 * @since 0.1.0
 */
public record ColumnMapping(String header, ColumnTarget target, Optional<String> label, BlankCells blankCells) {

    /** What a blank cell of a column means. */
    public enum BlankCells {
        /** The list says nothing there. */
        EMPTY,

        /** The cell stands for what the cell above says. */
        AS_ABOVE;

        /**
         * Returns the name that mappings have for the constant, such as {@code as-above}.
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Creates the mapping of a column.
     *
     * @param header  the header of the column, not null
     * @param target  what the column says of an agreement, not null
     * @param label  the field of cooperation of a column of marks, not null
     * @param blankCells  what its blank cells mean, not null
     * @throws IllegalArgumentException if the header or the label is blank
     */
    public ColumnMapping {
        ListMapping.requireText(header, "header", "Header of a column");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(label, "label")
                .ifPresent(text -> ListMapping.requireText(text, "label", "Label of a column"));
        Objects.requireNonNull(blankCells, "blankCells");
    }

    /**
     * Obtains the mapping of a column whose blank cells say nothing.
     *
     * <p>For example, {@code ColumnMapping.of("締結年月日", ColumnTarget.CONCLUDED_ON)}.
     *
     * @param header  the header of the column, not null
     * @param target  what the column says of an agreement, not null
     * @return the mapping, not null
     * @throws IllegalArgumentException if the header is blank
     */
    public static ColumnMapping of(String header, ColumnTarget target) {
        return new ColumnMapping(header, target, Optional.empty(), BlankCells.EMPTY);
    }

    /**
     * Returns a copy of this mapping with another meaning of blank cells.
     *
     * @param blankCells  what blank cells mean, not null
     * @return the mapping, not null
     */
    public ColumnMapping withBlankCells(BlankCells blankCells) {
        return new ColumnMapping(header, target, label, blankCells);
    }
}
