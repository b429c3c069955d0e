package dev.renkei.time;

/**
 * How exactly a {@link PartialDate} is stated.
 *
 * <p>The constants run from the coarsest to the finest.
 */
public enum Precision {

    /** The year alone is stated, as in {@code 昭和48年}. */
    YEAR,

    /** The year and the month are stated, as in {@code 2017年9月}. */
    MONTH,

    /** The day is stated, as in {@code 平成29年2月8日}. */
    DAY
}
