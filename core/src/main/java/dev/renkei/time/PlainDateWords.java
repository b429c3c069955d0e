package dev.renkei.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Recognizes a value in its plain words, which most documents use: {@code 平成29年２月８日（水）}, {@code 2017年3月}, {@code H29.2.8},
 * {@code 平成29年2月8日（2017年2月8日）}, {@code 令和８年度～令和10年度}, {@code 自 令和8年度 至 令和10年度}.
 *
 * <p>It only confirms: words that it does not recognize may well denote the value, and {@link PhraseReader} interprets those. What
 * it recognizes agrees with the value and gives no remark.
 */
final class PlainDateWords {

    private static final String DIGITS = "一二三四五六七八九";
    private static final int NONE = -1;

    private final String words;
    private int at;

    private PlainDateWords(String words) {
        this.words = words;
    }

    /** Checks if words plainly denote a date or fiscal year. */
    static boolean denote(String words, PeriodBound value) {
        PlainDateWords reader = new PlainDateWords(words);
        return reader.accepts(value) && reader.isAtEnd();
    }

    /** Checks if words plainly denote a period: a fiscal year, one fiscal year to another, or all from one on. */
    static boolean denote(String words, DatePeriod value) {
        return value.getStart().isPresent()
                && value.getStart().get() instanceof FiscalYear first
                && new PlainDateWords(words).areFiscalYears(first, value.getEnd());
    }

    private boolean areFiscalYears(FiscalYear first, Optional<PeriodBound> end) {
        boolean isInWords = accept("自 ");
        if (!accepts(first)) {
            return false;
        }
        if (isAtEnd()) {
            return !isInWords && end.filter(first::equals).isPresent();
        }
        if (end.isEmpty()) {
            return !isInWords && (accept('～') || accept("以降")) && isAtEnd();
        }
        if (!(isInWords ? accept(" 至 ") : accept('～'))) {
            return false;
        }
        return end.get() instanceof FiscalYear last
                && !first.equals(last)
                && accepts(last)
                && acceptsNumberOfYears(last.getYear() - first.getYear() + 1)
                && isAtEnd();
    }

    /** Reads the （3年間） behind a period, or nothing. */
    private boolean acceptsNumberOfYears(int years) {
        return isAtEnd() || (accept('（') && number(2) == years && accept("年間）"));
    }

    private boolean accepts(PeriodBound value) {
        if (value instanceof FiscalYear year) {
            return year.getCalendar().equals(FiscalCalendar.JAPANESE) && acceptsYear(value) && accept('度');
        }
        PartialDate date = (PartialDate) value;
        if (date.getPrecision() != PartialDate.Precision.DAY || words.indexOf('年') >= 0) {
            return acceptsUnits(date);
        }
        return words.indexOf('月') < 0 ? acceptsFigures(date) : acceptsDayOfYear(date.getFirstDay());
    }

    /** Reads a year of an era or of the western calendar up to 年. */
    private boolean acceptsYear(PeriodBound value) {
        int year = value.getFirstDay().getYear();
        if (isFigure()) {
            return year >= 1000 && number(4) == year && accept('年');
        }
        for (Gengo era : Gengo.values()) {
            if (acceptsEra(era)) {
                return acceptsYearOf(era, value, yearOfEra());
            }
        }
        return false;
    }

    /** Reads 平成, 平, ㍻, H or h. */
    private boolean acceptsEra(Gengo era) {
        return accept(era.getJapaneseName())
                || (at < words.length() && era.signs().indexOf(words.charAt(at)) >= 0 && accept(words.charAt(at)));
    }

    private int yearOfEra() {
        return accept('元') ? 1 : number(2);
    }

    /** Checks a year of an era that was in force on some day; the days of 明治 may be those of another calendar. */
    private boolean acceptsYearOf(Gengo era, PeriodBound value, int yearOfEra) {
        return yearOfEra != NONE
                && era != Gengo.MEIJI
                && era.toWesternYear(yearOfEra) == value.getFirstDay().getYear()
                && !era.hasEndedBefore(value.getFirstDay())
                && !value.getLastDay().isBefore(era.getFirstDay())
                && accept('年');
    }

    /** Reads the year of the western calendar in brackets, or nothing. */
    private boolean acceptsYearAgain(int year) {
        return !acceptEither('（', '(') || (number(4) == year && accept('年') && acceptEither('）', ')'));
    }

    private boolean acceptsUnits(PartialDate date) {
        LocalDate day = date.getFirstDay();
        boolean isWestern = isFigure();
        if (!acceptsYear(date) || !(isWestern || acceptsYearAgain(day.getYear()))) {
            return false;
        }
        if (date.getPrecision() == PartialDate.Precision.YEAR) {
            return true;
        }
        boolean isMonth = number(2) == day.getMonthValue() && accept('月');
        return isMonth
                && (date.getPrecision() == PartialDate.Precision.MONTH
                        || (acceptsDay(day) && isClosed(day, isWestern)));
    }

    private boolean acceptsDay(LocalDate day) {
        return number(2) == day.getDayOfMonth() && accept('日');
    }

    /** Reads what stands in brackets behind a day: its weekday, or behind a day by era the day in the western calendar. */
    private boolean isClosed(LocalDate day, boolean isWestern) {
        int start = at;
        if (!isWestern
                && acceptEither('（', '(')
                && number(4) == day.getYear()
                && accept('年')
                && number(2) == day.getMonthValue()
                && accept('月')
                && acceptsDay(day)
                && acceptEither('）', ')')) {
            return true;
        }
        at = start;
        return acceptsWeekday(day.getDayOfWeek());
    }

    /** Reads the day of the week in full-width or half-width brackets, or nothing. */
    private boolean acceptsWeekday(DayOfWeek weekday) {
        if (isAtEnd()) {
            return true;
        }
        if (!acceptEither('（', '(') || !accept(WordingReader.WEEKDAYS.charAt(weekday.getValue() - 1))) {
            return false;
        }
        return (!accept('曜') || accept('日')) && acceptEither('）', ')');
    }

    /** Reads 2月8日, which leaves out the year. */
    private boolean acceptsDayOfYear(LocalDate day) {
        return number(2) == day.getMonthValue() && accept('月') && acceptsDay(day) && acceptsWeekday(day.getDayOfWeek());
    }

    /** Reads {@code H29.2.8}, {@code 平29.2.8} or {@code 2017/2/8}. */
    private boolean acceptsFigures(PartialDate date) {
        LocalDate day = date.getFirstDay();
        if (isFigure()) {
            return date.getYear() >= 1000 && number(4) == date.getYear() && acceptsMonthAndDay(day, '/');
        }
        for (Gengo era : Gengo.values()) {
            if (era != Gengo.MEIJI && era.contains(day) && acceptsEra(era)) {
                int year = number(2);
                return year != NONE && era.toWesternYear(year) == day.getYear() && acceptsMonthAndDay(day, '.');
            }
        }
        return false;
    }

    private boolean acceptsMonthAndDay(LocalDate day, char separator) {
        return accept(separator)
                && number(2) == day.getMonthValue()
                && accept(separator)
                && number(2) == day.getDayOfMonth();
    }

    /**
     * Reads a number in figures, half-width or full-width, that has no more than some digits and does not begin with 0, or one up to 99
     * in kanji.
     */
    private int number(int maxDigits) {
        if (!isFigure()) {
            return numberInKanji();
        }
        int start = at;
        int number = 0;
        while (isFigure() && at - start <= maxDigits) {
            number = number * 10 + Character.digit(words.charAt(at), 10);
            at++;
        }
        boolean isNumber = at > start && at - start <= maxDigits && Character.digit(words.charAt(start), 10) != 0;
        return isNumber ? number : NONE;
    }

    /** Reads 三, 十, 十三, 三十 or 三十一. */
    private int numberInKanji() {
        int first = digitInKanji();
        if (!accept('十')) {
            return first == 0 ? NONE : first;
        }
        return (first == 0 ? 1 : first) * 10 + digitInKanji();
    }

    /** Reads a digit from 1 to 9 in kanji, 0 if there is none. */
    private int digitInKanji() {
        int digit = at < words.length() ? DIGITS.indexOf(words.charAt(at)) + 1 : 0;
        at += digit > 0 ? 1 : 0;
        return digit;
    }

    private boolean isFigure() {
        return isNext('0', '9') || isNext('０', '９');
    }

    private boolean isNext(char least, char most) {
        return at < words.length() && words.charAt(at) >= least && words.charAt(at) <= most;
    }

    private boolean accept(String expected) {
        boolean isThere = words.startsWith(expected, at);
        at += isThere ? expected.length() : 0;
        return isThere;
    }

    private boolean accept(char expected) {
        boolean isThere = isNext(expected, expected);
        at += isThere ? 1 : 0;
        return isThere;
    }

    private boolean acceptEither(char one, char other) {
        return accept(one) || accept(other);
    }

    private boolean isAtEnd() {
        return at == words.length();
    }
}
