package dev.renkei.text;

/**
 * The result of comparing the words of a source with the value stated for them.
 *
 * @since 0.1.0
 */
public enum WordingMatch {

    /** No words are kept. */
    NOT_GIVEN,

    /** The words have no value beside them and denote no whole value, as {@code 11月7日} where no year is known. */
    NO_VALUE,

    /** The words contain more than such a value, as in {@code 平成29年２月８日（水）締結}, and could not be compared. */
    NOT_READ,

    /** The words only repeat those above them, as 〃 and 同上 do, and say nothing by themselves. */
    DITTO,

    /** The words denote the value. */
    AGREES,

    /** The words denote another value, or the same value with another precision. */
    DIFFERS,

    /**
     * The words denote a value that the calendar does not have: {@code 2019年2月31日}, {@code 令和元年4月1日}, or a period that ends
     * before it starts.
     */
    IMPOSSIBLE
}
