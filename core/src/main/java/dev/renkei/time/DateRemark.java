package dev.renkei.time;

/**
 * A remark on the words in which a date or period is written.
 *
 * <p>Each remark corresponds to a rule of the catalogue, whose code {@link #getCode()} returns.
 *
 * @since 0.1.0
 */
public enum DateRemark {

    /** The day of the week is not that of the date, as in {@code 平成29年２月８日（木）}, which was a Wednesday. */
    WEEKDAY_MISMATCH("date.weekday-mismatch"),

    /** The two calendars give different years, as in {@code 平成23年（2012年）}. */
    CALENDARS_DISAGREE("date.calendars-disagree"),

    /** The era had ended before the date, as in {@code 平成32年度}. */
    ERA_ENDED("date.era-ended"),

    /** The era had not begun on the date, which is in its first calendar year, as in {@code 令和元年4月1日}. */
    ERA_NOT_BEGUN("date.era-not-begun"),

    /** A length beside a period is not that of the period, as in {@code R2.4.1～R5.3.31（2年間）}. */
    LENGTH_MISMATCH("period.length-mismatch"),

    /** The date is not stated but inferred. */
    INFERRED("date.inferred");

    private final String code;

    DateRemark(String code) {
        this.code = code;
    }

    /** {@return the stable code of the rule that reports the remark, such as {@code date.weekday-mismatch}, not null} */
    public String getCode() {
        return code;
    }
}
