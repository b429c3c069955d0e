package dev.renkei.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An era (元号) by which Japanese documents count years, from 明治 to the current era.
 *
 * <p>Each era begins on the day that its proclamation states, and the previous era ends on the day before: 平成 and 令和 by their
 * cabinet orders under the Era Name Act (元号法), 大正 and 昭和 by the edicts of 1912-07-30 and 1926-12-25. The first day of 明治 is the
 * first day of the lunisolar year to which the edict of 1868 applied retroactively. The lunisolar calendar was in use until the
 * day before 1873-01-01, so the months and days of 明治元年 to 明治5年 do not correspond to the Gregorian calendar.
 *
 * @since 0.1.0
 */
public enum Gengo {

    /** 明治, from 1868-01-25. */
    MEIJI("明治", 'M', '㍾', LocalDate.of(1868, 1, 25)),

    /** 大正, from 1912-07-30. */
    TAISHO("大正", 'T', '㍽', LocalDate.of(1912, 7, 30)),

    /** 昭和, from 1926-12-25. */
    SHOWA("昭和", 'S', '㍼', LocalDate.of(1926, 12, 25)),

    /** 平成, from 1989-01-08. */
    HEISEI("平成", 'H', '㍻', LocalDate.of(1989, 1, 8)),

    /** 令和, from 2019-05-01. */
    REIWA("令和", 'R', '㋿', LocalDate.of(2019, 5, 1));

    /** The first year whose months and days are those of the Gregorian calendar. */
    static final int FIRST_SOLAR_YEAR = 1873;

    private static final List<Gengo> ALL = List.of(values());

    private final String japaneseName;
    private final char letter;
    private final char ligature;
    private final String signs;
    private final LocalDate firstDay;

    Gengo(String japaneseName, char letter, char ligature, LocalDate firstDay) {
        this.japaneseName = japaneseName;
        this.letter = letter;
        this.ligature = ligature;
        char smallLetter = Character.toLowerCase(letter);
        this.signs = String.valueOf(new char[] {letter, smallLetter, ligature, japaneseName.charAt(0)});
        this.firstDay = firstDay;
    }

    /**
     * Obtains the era in force on a day.
     *
     * <p>2019-04-30 returns 平成, 2019-05-01 returns 令和.
     *
     * @param date  the day, not null
     * @return the era, empty before 明治 began, not null
     */
    public static Optional<Gengo> inForceOn(LocalDate date) {
        return ALL.stream().filter(era -> era.contains(date)).findFirst();
    }

    /** {@return the name in Japanese, such as 令和, not null} */
    public String getJapaneseName() {
        return japaneseName;
    }

    /**
     * Returns the letter that abbreviates the era, as in {@code R8.4.1}.
     *
     * @return the capital letter
     */
    public char getLetter() {
        return letter;
    }

    /** {@return the single character for the era's name, such as {@code ㋿}} */
    public char getLigature() {
        return ligature;
    }

    /** Returns the letter in both cases, the ligature and the first kanji, each of which can replace the name. */
    String signs() {
        return signs;
    }

    /** Returns the era of a code from 1 to 5, by which the systems of municipalities number the eras from 明治 on. */
    static Gengo ofCode(int code) {
        return ALL.get(code - 1);
    }

    /**
     * Returns the day on which the era began.
     *
     * @return the first day, not null
     */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /**
     * Returns the day on which the era ended.
     *
     * @return the last day, inclusive, empty for the current era, not null
     */
    public Optional<LocalDate> getLastDay() {
        return next().map(era -> era.firstDay.minusDays(1));
    }

    /** Returns the era after this one, empty for the current era. */
    Optional<Gengo> next() {
        int next = ALL.indexOf(this) + 1;
        return next < ALL.size() ? Optional.of(ALL.get(next)) : Optional.empty();
    }

    /**
     * Checks if the era was in force on a day.
     *
     * @param date  the day, not null
     * @return true if the day is not before the first day and not after the last day
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(firstDay) && !hasEndedBefore(date);
    }

    /**
     * Checks if the era had ended before a day.
     *
     * @param date  the day, not null
     * @return true if the era's last day is before the day
     */
    public boolean hasEndedBefore(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return next().filter(era -> !date.isBefore(era.firstDay)).isPresent();
    }

    /**
     * Returns the calendar year of a year of the era.
     *
     * <p>令和8年 is 2026. A year after the end of the era is accepted: 平成32年 is 2020.
     *
     * @param eraYear  the year of the era, 1 for 元年, up to 9999
     * @return the calendar year
     * @throws DateTimeException if the year of the era is out of range
     */
    public int toWesternYear(int eraYear) {
        if (!PartialDate.isKnownYear(eraYear)) {
            throw new DateTimeException("Year of an era must be between 1 and 9999 but was " + eraYear);
        }
        return firstDay.getYear() - 1 + eraYear;
    }

    /**
     * Returns the name of a calendar year in the era, without 年.
     *
     * @param westernYear  the calendar year, not before the first year of the era
     * @return the era's name and year, such as {@code 令和8} or {@code 令和元}, not null
     */
    String nameYear(int westernYear) {
        int eraYear = westernYear - firstDay.getYear() + 1;
        return japaneseName + (eraYear == 1 ? "元" : Integer.toString(eraYear));
    }
}
