package dev.renkei.character;

/**
 * Recognizes the digits of ASCII, which are the only ones of canonical texts.
 *
 * @since 0.1.0
 */
public final class Digits {

    private Digits() {}

    /**
     * Checks for a digit.
     *
     * @param character  the character
     * @return true if it is one of 0 to 9
     */
    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /**
     * Checks if a text has a digit, half-width or full-width.
     *
     * @param text  the text, not null
     * @return true if it has one of 0 to 9 or ０ to ９
     */
    public static boolean hasFigure(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFigure(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks if a character is a digit, half-width or full-width.
     *
     * @param character  the character
     * @return true if it is one of 0 to 9 or ０ to ９
     */
    public static boolean isFigure(char character) {
        return isDigit(character) || (character >= '０' && character <= '９');
    }

    /**
     * Checks if all characters between two offsets of a text are digits.
     *
     * @param text  the text, not null
     * @param start  the offset of the first character
     * @param end  the offset behind the last, not after the end of the text
     * @return true if there is no other character between them
     */
    public static boolean areDigits(CharSequence text, int start, int end) {
        return start >= end || endOf(text, start) >= end;
    }

    /**
     * Returns where the digits end that begin at an offset of a text.
     *
     * @param text  the text, not null
     * @param start  the offset
     * @return the offset of the first other character, the length of the text if there is none
     */
    public static int endOf(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
