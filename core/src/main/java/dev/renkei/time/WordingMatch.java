package dev.renkei.time;

/**
 * How the words in which a date or period was written stand to the value they are kept beside.
 */
public enum WordingMatch {

    /** No words are kept. */
    NOT_GIVEN,

    /** The words are not wholly those of a date or period, as in {@code 平成29年２月８日（水）締結}: nothing can be said. */
    NOT_READ,

    /** The words name the value. */
    AGREES,

    /** The words name another date or period, or the same one more or less exactly. */
    DIFFERS,

    /**
     * The words name what the calendar does not have: {@code 2019年2月31日}, {@code 令和元年4月1日}, or a period that ends
     * before it starts.
     */
    IMPOSSIBLE
}
