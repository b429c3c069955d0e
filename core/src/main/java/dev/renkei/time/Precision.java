package dev.renkei.time;

/**
 * The precision with which a {@link PartialDate} is stated.
 *
 * <p>The constants are in order from the coarsest to the finest.
 *
 * @since 0.1.0
 */
public enum Precision {

    /** Only the year is stated, as in {@code 昭和48年}. */
    YEAR,

    /** The year and the month are stated, as in {@code 2017年9月}. */
    MONTH,

    /** The day is stated, as in {@code 平成29年2月8日}. */
    DAY
}
