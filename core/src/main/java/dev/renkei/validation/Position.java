package dev.renkei.validation;

/**
 * A position in a text, as a person counts it.
 *
 * @param line  the line, from 1
 * @param column  the column in characters (Unicode code points), from 1
 * @since 0.1.0
 */
public record Position(int line, int column) implements Comparable<Position> {

    /**
     * Creates a position.
     *
     * @param line  the line, from 1
     * @param column  the column in characters, from 1
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Position must count from 1 but was " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /**
     * Returns the position as {@code line:column}.
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
