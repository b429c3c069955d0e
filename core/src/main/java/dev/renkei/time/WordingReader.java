package dev.renkei.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Parses the words of dates, fiscal years and periods, without checking them against the calendar.
 *
 * <p>Each method either consumes all of what it reads or leaves the position unchanged.
 */
final class WordingReader {

    /** The maximum length of a date or period. */
    static final int MAX_LENGTH = 128;

    private static final String WEEKDAYS = "月火水木金土日";
    private static final String CIRCLED_WEEKDAYS = "㈪㈫㈬㈭㈮㈯㈰";

    private final WordingScanner scanner;

    private WordingReader(CharSequence text) {
        this.scanner = new WordingScanner(text);
    }

    /** Parses a text that consists only of a date. */
    static Optional<DateWording> date(CharSequence text) {
        return whole(text, reader -> reader.date(Optional.empty()));
    }

    /** Parses a text that consists only of a fiscal year, without white space around it. */
    static Optional<FiscalYearWording> fiscalYear(CharSequence text) {
        return whole(text, reader -> reader.fiscalYear(Optional.empty()))
                .filter(read -> !WordingScanner.hasOuterSpaces(text));
    }

    /** Parses a text that consists only of a period, with or without round brackets. */
    static Optional<PeriodWording> period(CharSequence text) {
        return whole(text, WordingReader::bracketedPeriod);
    }

    private static <T> Optional<T> whole(CharSequence text, Function<WordingReader, Optional<T>> part) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        WordingReader reader = new WordingReader(text);
        return part.apply(reader).filter(read -> reader.scanner.isAtEnd());
    }

    // ---------------------------------------------------------------------------------------------- periods

    private Optional<PeriodWording> bracketedPeriod() {
        if (!scanner.accept("(")) {
            return period();
        }
        return period().filter(read -> scanner.accept(")"));
    }

    private Optional<PeriodWording> period() {
        if (scanner.accept("~")) {
            Optional<BoundWording> end = lastBound(Optional.empty());
            return end.map(last -> PeriodWording.between(Optional.empty(), end));
        }
        return yearWithoutUnit().or(this::startingWithBound);
    }

    /** Reads {@code 令和8～10年度}, where the unit of the last year also applies to the first. */
    private Optional<PeriodWording> yearWithoutUnit() {
        int place = scanner.position();
        Optional<YearWording> first = year(Optional.empty());
        if (first.isPresent() && acceptDash()) {
            Optional<BoundWording> last = lastBound(first.get().era());
            Optional<BoundWording> start = last.flatMap(end -> withUnitOf(end, first.get()));
            if (start.isPresent()) {
                return Optional.of(PeriodWording.between(start, last));
            }
        }
        scanner.reset(place);
        return Optional.empty();
    }

    private static Optional<BoundWording> withUnitOf(BoundWording end, YearWording year) {
        if (end instanceof DateWording date) {
            return date.isYearAlone() ? Optional.of(DateWording.ofYear(year)) : Optional.empty();
        }
        return Optional.of(new FiscalYearWording(List.of(year)));
    }

    private Optional<PeriodWording> startingWithBound() {
        Optional<BoundWording> start = bound(Optional.empty());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        if (scanner.accept("まで")) {
            return Optional.of(PeriodWording.between(Optional.empty(), start));
        }
        if (!scanner.accept("から") && !scanner.accept("より") && !acceptDash()) {
            return Optional.of(PeriodWording.ofUnit(start.get()));
        }
        Optional<BoundWording> end = lastBound(start.get().era());
        return Optional.of(PeriodWording.between(start, end));
    }

    private Optional<BoundWording> lastBound(Optional<Gengo> era) {
        return bound(era).map(end -> {
            scanner.accept("まで");
            return end;
        });
    }

    private Optional<BoundWording> bound(Optional<Gengo> era) {
        return fiscalYear(era).<BoundWording>map(year -> year).or(() -> date(era));
    }

    /** Reads a dash between start and end; a short dash only if the date contains none. */
    private boolean acceptDash() {
        return scanner.accept("~") || (!scanner.occursBefore('-') && scanner.accept("-"));
    }

    // ---------------------------------------------------------------------------------------- fiscal years

    private Optional<FiscalYearWording> fiscalYear(Optional<Gengo> era) {
        int place = scanner.position();
        if (scanner.accept("FY")) {
            OptionalInt number = scanner.number(4, 4);
            if (number.isPresent()) {
                YearWording year = new YearWording(Optional.empty(), number.getAsInt());
                return Optional.of(new FiscalYearWording(List.of(year)));
            }
            scanner.reset(place);
            return Optional.empty();
        }
        List<YearWording> years = years("年度", era);
        return years.isEmpty() ? Optional.empty() : Optional.of(new FiscalYearWording(years));
    }

    // ------------------------------------------------------------------------------------------------ dates

    private Optional<DateWording> date(Optional<Gengo> era) {
        int place = scanner.position();
        Optional<DateWording> date = inWords(era).or(this::inFigures);
        if (date.isEmpty()) {
            scanner.reset(place);
        }
        return date;
    }

    /** Reads {@code 平成23年（2011年）11月8日（火曜日）}, its first parts, or {@code 11月8日}. */
    private Optional<DateWording> inWords(Optional<Gengo> era) {
        List<YearWording> years = years("年", era);
        OptionalInt month = numberBefore("月");
        if (years.isEmpty() && month.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt day = month.isPresent() ? numberBefore("日") : OptionalInt.empty();
        Optional<DayOfWeek> weekday = day.isPresent() ? weekday() : Optional.empty();
        return Optional.of(new DateWording(years, month, day, weekday));
    }

    /** Reads {@code 2017/3/27}, {@code R8.4.1}, {@code 2017}, or {@code 2017(3月)} as in tables. */
    private Optional<DateWording> inFigures() {
        return year(Optional.empty()).flatMap(year -> {
            boolean isWestern = year.era().isEmpty();
            return separatedBy("/", year)
                    .or(() -> separatedBy(".", year))
                    .or(() -> separatedBy("-", year))
                    .or(() -> inBrackets(year))
                    .or(() -> isWestern ? Optional.of(DateWording.ofYear(year)) : Optional.empty());
        });
    }

    private Optional<DateWording> separatedBy(String separator, YearWording year) {
        OptionalInt month = numberAfter(separator);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt day = numberAfter(separator);
        Optional<DayOfWeek> weekday = day.isPresent() ? weekday() : Optional.empty();
        return Optional.of(new DateWording(List.of(year), month, day, weekday));
    }

    private Optional<DateWording> inBrackets(YearWording year) {
        int place = scanner.position();
        if (scanner.accept("(")) {
            OptionalInt month = numberBefore("月");
            if (month.isPresent() && scanner.accept(")")) {
                return Optional.of(new DateWording(List.of(year), month, OptionalInt.empty(), Optional.empty()));
            }
        }
        scanner.reset(place);
        return Optional.empty();
    }

    private OptionalInt numberBefore(String unit) {
        int place = scanner.position();
        OptionalInt number = scanner.number(1, 2);
        if (number.isPresent() && scanner.accept(unit)) {
            return number;
        }
        scanner.reset(place);
        return OptionalInt.empty();
    }

    private OptionalInt numberAfter(String separator) {
        int place = scanner.position();
        if (scanner.accept(separator)) {
            OptionalInt number = scanner.number(1, 2);
            if (number.isPresent()) {
                return number;
            }
        }
        scanner.reset(place);
        return OptionalInt.empty();
    }

    /** Reads {@code （水）}, {@code (火曜日)}, {@code （月・祝）}, {@code ㈬} or {@code 水曜日}, if it comes next. */
    private Optional<DayOfWeek> weekday() {
        int place = scanner.position();
        Optional<DayOfWeek> weekday =
                scanner.accept("(") ? oneOf(WEEKDAYS).filter(day -> endsWeekday()) : bareWeekday();
        if (weekday.isEmpty()) {
            scanner.reset(place);
        }
        return weekday;
    }

    private Optional<DayOfWeek> bareWeekday() {
        return oneOf(CIRCLED_WEEKDAYS).or(() -> oneOf(WEEKDAYS).filter(day -> scanner.accept("曜日")));
    }

    private boolean endsWeekday() {
        if (scanner.accept("曜")) {
            scanner.accept("日");
        }
        return (!scanner.accept("・") || acceptHoliday()) && scanner.accept(")");
    }

    private boolean acceptHoliday() {
        return scanner.accept("祝日") || scanner.accept("祝");
    }

    private Optional<DayOfWeek> oneOf(String weekdays) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (scanner.acceptAnyOf(weekdays.substring(day.getValue() - 1, day.getValue()))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    // ------------------------------------------------------------------------------------------------ years

    /** Reads {@code 平成23年}, {@code 平成23年（2011年）} or {@code 平成23（2011）年}, with a unit of 年 or 年度. */
    private List<YearWording> years(String unit, Optional<Gengo> era) {
        int place = scanner.position();
        Optional<YearWording> first = year(era);
        if (first.isPresent() && scanner.accept(unit)) {
            return secondYear(unit).map(second -> List.of(first.get(), second)).orElse(List.of(first.get()));
        }
        if (first.isPresent()) {
            Optional<YearWording> second = secondYear("").filter(read -> scanner.accept(unit));
            if (second.isPresent()) {
                return List.of(first.get(), second.get());
            }
        }
        scanner.reset(place);
        return List.of();
    }

    private Optional<YearWording> secondYear(String unit) {
        int place = scanner.position();
        if (scanner.accept("(")) {
            Optional<YearWording> year = year(Optional.empty());
            scanner.accept(unit);
            if (year.isPresent() && scanner.accept(")")) {
                return year;
            }
        }
        scanner.reset(place);
        return Optional.empty();
    }

    /** Reads a year with its era, a year of four digits, or a year of the given era. */
    private Optional<YearWording> year(Optional<Gengo> borrowed) {
        int place = scanner.position();
        Optional<Gengo> era = era();
        Optional<YearWording> year =
                era.isPresent() ? yearOf(era, 3) : westernYear().or(() -> borrowing(borrowed));
        if (year.isEmpty()) {
            scanner.reset(place);
        }
        return year;
    }

    private Optional<YearWording> borrowing(Optional<Gengo> borrowed) {
        return borrowed.isPresent() ? yearOf(borrowed, 2) : Optional.empty();
    }

    private Optional<YearWording> yearOf(Optional<Gengo> era, int maxFigures) {
        OptionalInt number = scanner.accept("元") ? OptionalInt.of(1) : scanner.number(1, maxFigures);
        return number.isPresent() ? Optional.of(new YearWording(era, number.getAsInt())) : Optional.empty();
    }

    private Optional<YearWording> westernYear() {
        scanner.accept("西暦");
        OptionalInt number = scanner.number(4, 4);
        boolean isKnown = number.isPresent() && number.getAsInt() >= 1000;
        return isKnown ? Optional.of(new YearWording(Optional.empty(), number.getAsInt())) : Optional.empty();
    }

    private Optional<Gengo> era() {
        for (Gengo era : Gengo.values()) {
            if (scanner.accept(era.getJapaneseName()) || scanner.acceptAnyOf(era.signs())) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }
}
