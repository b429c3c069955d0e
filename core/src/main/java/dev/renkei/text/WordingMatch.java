package dev.renkei.text;

/**
 * How the words of a source compare with the value beside them.
 */
public enum WordingMatch {

    /** No words are kept. */
    NOT_GIVEN,

    /** The words are not wholly those of such a value, as in {@code 平成29年２月８日（水）締結}, so that they could not be compared. */
    NOT_READ,

    /** The words name the value. */
    AGREES,

    /** The words name another value, or the same one more or less exactly. */
    DIFFERS,

    /**
     * The words name what the calendar does not have: {@code 2019年2月31日}, {@code 令和元年4月1日}, or a period that ends
     * before it starts.
     */
    IMPOSSIBLE
}
