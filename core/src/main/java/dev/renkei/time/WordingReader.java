package dev.renkei.time;

import dev.renkei.time.DateWording.YearKind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the words of dates, fiscal years and parts of years, without checking them against the calendar.
 *
 * <p>Each method either consumes all of what it reads or leaves the position unchanged.
 */
final class WordingReader {

    static final String WEEKDAYS = "月火水木金土日";
    private static final String CIRCLED_WEEKDAYS = "㈪㈫㈬㈭㈮㈯㈰";
    private static final String FISCAL_YEAR = "年度";
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final String BESIDE_WEEKDAY = "・/,、";
    private static final String DATE_SEPARATORS = "/.-・";

    private static final List<String> DAYS_OFF = List.of(
            "祝日", "祝休日", "祝", "振替休日", "振替", "振休", "国民の休日", "休日", "休", "元日", "元旦", "成人の日", "建国記念の日", "建国記念日", "天皇誕生日",
            "春分の日", "昭和の日", "憲法記念日", "みどりの日", "こどもの日", "海の日", "山の日", "敬老の日", "秋分の日", "スポーツの日", "体育の日", "文化の日", "勤労感謝の日",
            "年末年始", "大安", "友引", "先勝", "先負", "赤口", "仏滅");

    private static final List<String> FIRST_HALVES = List.of("上半期", "上期", "前半期", "前半", "前期");
    private static final List<String> SECOND_HALVES = List.of("下半期", "下期", "後半期", "後半", "後期");

    private final WordingScanner scanner;

    WordingReader(WordingScanner scanner) {
        this.scanner = scanner;
    }

    /** Parses a text that consists only of a fiscal year, without white space around it. */
    static Optional<FiscalYearWording> fiscalYear(CharSequence text) {
        if (text.length() > PhraseReader.MAX_LENGTH || WordingScanner.hasOuterSpaces(text)) {
            return Optional.empty();
        }
        WordingScanner scanner = new WordingScanner(text);
        return new WordingReader(scanner)
                .fiscalYear(Optional.empty())
                .filter(year -> scanner.isAtEnd() && !year.isReference());
    }

    /** Reads a date, a fiscal year or a part of a year, the end of a period if its start is given. */
    Optional<BoundWording> bound(Optional<BoundWording> start) {
        return scanner.<BoundWording>attempt(() -> partOfYear(start))
                .or(() -> date(start))
                .or(() -> fiscalYear(start));
    }

    // ------------------------------------------------------------------------------------------------ years

    /** Reads a fiscal year; that of a period's end may leave out the era or century of its start. */
    Optional<FiscalYearWording> fiscalYear(Optional<BoundWording> start) {
        if (!canNameFiscalYear()) {
            return Optional.empty();
        }
        return scanner.attempt(() -> {
            if (scanner.accept("FY")) {
                OptionalInt number = scanner.number(4, 4);
                return number.isPresent()
                        ? Optional.of(FiscalYearWording.of(List.of(YearWording.ofWestern(number.getAsInt()))))
                        : Optional.empty();
            }
            List<YearWording> years = years(FISCAL_YEAR, start);
            return years.isEmpty()
                    ? DateReference.readFiscal(scanner).map(each -> new FiscalYearWording(List.of(), each))
                    : Optional.of(FiscalYearWording.of(years));
        });
    }

    /** Checks if the rest of the words has a sign of every fiscal year: the 度 of 年度, or the beginning of FY. */
    private boolean canNameFiscalYear() {
        return scanner.isAhead('度') || scanner.isAhead('F');
    }

    /** Reads 令和8年度上半期, 2026年第1四半期 or FY2026 Q1. */
    private Optional<BoundWording> partOfYear(Optional<BoundWording> start) {
        Optional<BoundWording> year = fiscalYear(start)
                .<BoundWording>map(each -> each)
                .or(() -> Optional.of(years("年", start))
                        .filter(years -> !years.isEmpty())
                        .map(DateWording::ofYears))
                .or(() -> start.filter(PartOfYearWording.class::isInstance)
                        .map(part -> ((PartOfYearWording) part).wholeYear()));
        return year.flatMap(this::partOf);
    }

    /** Reads 上半期 or 第1四半期 of a year, if it comes next. */
    Optional<BoundWording> part(BoundWording year) {
        boolean isYear = year instanceof FiscalYearWording || (year instanceof DateWording date && date.isYearAlone());
        return isYear ? scanner.attempt(() -> partOf(year)) : Optional.empty();
    }

    private Optional<BoundWording> partOf(BoundWording year) {
        scanner.accept("の");
        if (scanner.acceptAny(FIRST_HALVES)) {
            return Optional.of(new PartOfYearWording(year, 0, 6));
        }
        if (scanner.acceptAny(SECOND_HALVES)) {
            return Optional.of(new PartOfYearWording(year, 6, 6));
        }
        return scanner.attempt(() -> quarters(year)).or(() -> scanner.attempt(() -> quarterBySign(year)));
    }

    /** Reads 第1四半期, 第1・2四半期 or 第1～第3四半期. */
    private Optional<BoundWording> quarters(BoundWording year) {
        OptionalInt first = quarter();
        OptionalInt last = first;
        if (first.isPresent() && !acceptQuarterUnit()) {
            boolean isRange = scanner.acceptAnyOf("~-");
            boolean isList = !isRange && scanner.acceptAnyOf("・、,");
            last = isRange || isList ? quarter() : OptionalInt.empty();
            boolean isInOrder = last.isPresent() && last.getAsInt() > first.getAsInt();
            boolean isPeriod = isInOrder && (isRange || last.getAsInt() == first.getAsInt() + 1);
            last = isPeriod && acceptQuarterUnit() ? last : OptionalInt.empty();
        }
        return last.isPresent() ? Optional.of(quarters(year, first.getAsInt(), last.getAsInt())) : Optional.empty();
    }

    private Optional<BoundWording> quarterBySign(BoundWording year) {
        OptionalInt quarter = scanner.accept("Q") ? quarter() : OptionalInt.empty();
        return quarter.isPresent()
                ? Optional.of(quarters(year, quarter.getAsInt(), quarter.getAsInt()))
                : Optional.empty();
    }

    private static BoundWording quarters(BoundWording year, int first, int last) {
        return new PartOfYearWording(year, MONTHS_OF_QUARTER * (first - 1), MONTHS_OF_QUARTER * (last - first + 1));
    }

    /** Reads the number of a quarter: 第1, 1, 一. */
    private OptionalInt quarter() {
        scanner.accept("第");
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            if (scanner.acceptAnyOf(quarter + "一二三四".substring(quarter - 1, quarter))) {
                return OptionalInt.of(quarter);
            }
        }
        return OptionalInt.empty();
    }

    private boolean acceptQuarterUnit() {
        return scanner.accept(() -> {
            scanner.accept("・");
            return scanner.accept("四半期") || scanner.accept("Q");
        });
    }

    /** Reads {@code 平成23年}, {@code 平成23年（2011年）} or {@code 平成23（2011）年}, with a unit of 年 or 年度. */
    private List<YearWording> years(String unit, Optional<BoundWording> start) {
        int place = scanner.position();
        Optional<YearWording> first = year(start.flatMap(BoundWording::year));
        if (first.isPresent() && acceptUnit(unit)) {
            return secondYear(unit)
                    .or(() -> scanner.attempt(() -> sameYear(first.get()).filter(read -> acceptUnit(unit))))
                    .map(second -> List.of(first.get(), second))
                    .orElse(List.of(first.get()));
        }
        if (first.isPresent()) {
            Optional<YearWording> second =
                    secondYear("").or(() -> sameYear(first.get())).filter(read -> acceptUnit(unit));
            if (second.isPresent()) {
                return List.of(first.get(), second.get());
            }
        }
        scanner.reset(place);
        return List.of();
    }

    /** Skips the unit of a year, but not the beginning of 年度 or 年間. */
    private boolean acceptUnit(String unit) {
        return (unit.equals(FISCAL_YEAR) && scanner.accept("事業年度"))
                || scanner.accept(() -> scanner.accept(unit) && !scanner.isNext("度") && !scanner.isNext("間"));
    }

    private Optional<YearWording> secondYear(String unit) {
        return scanner.attempt(() -> {
            if (!scanner.accept("(")) {
                return Optional.empty();
            }
            Optional<YearWording> year = year(Optional.empty());
            scanner.accept(unit);
            if (year.flatMap(this::sameYear).isPresent()) {
                scanner.accept(unit);
            }
            return year.filter(read -> scanner.accept(")"));
        });
    }

    /** Reads the ・令和元 of 平成31・令和元年度: the same year of the next era. */
    private Optional<YearWording> sameYear(YearWording first) {
        return scanner.attempt(() -> scanner.acceptAnyOf("・/")
                ? year(Optional.empty())
                        .filter(read -> read.era().isPresent() && !read.era().equals(first.era()) && read.isSame(first))
                : Optional.empty());
    }

    /** Reads a year with its era, a year of four digits, or a year of the era or century of another. */
    Optional<YearWording> year(Optional<YearWording> borrowed) {
        return scanner.attempt(() -> {
            Optional<Gengo> era = era();
            return era.isPresent() ? yearOf(era, 3) : westernYear().or(() -> borrowed.flatMap(this::borrowing));
        });
    }

    /** Reads 30, or the 同30 of statutes, after 平成29. */
    private Optional<YearWording> borrowing(YearWording other) {
        if (other.era().isPresent()) {
            scanner.accept("同");
            return yearOf(other.era(), 2).map(year -> other.withLastFigures(year.number()));
        }
        OptionalInt number = scanner.number(2, 2);
        return number.isPresent() ? Optional.of(other.withLastFigures(number.getAsInt())) : Optional.empty();
    }

    private Optional<YearWording> yearOf(Optional<Gengo> era, int maxFigures) {
        OptionalInt number = scanner.accept("元") ? OptionalInt.of(1) : scanner.number(1, maxFigures);
        return number.isPresent() ? Optional.of(new YearWording(era, number.getAsInt())) : Optional.empty();
    }

    private Optional<YearWording> westernYear() {
        scanner.accept("西暦");
        OptionalInt number = scanner.number(4, 4);
        boolean isKnown = number.isPresent() && number.getAsInt() >= 1000;
        return isKnown ? Optional.of(YearWording.ofWestern(number.getAsInt())) : Optional.empty();
    }

    /** Reads an era: 令和, 令, R or R. with a point. */
    private Optional<Gengo> era() {
        for (Gengo era : Gengo.values()) {
            if (scanner.accept(era.getJapaneseName())) {
                return Optional.of(era);
            }
            if (scanner.acceptAnyOf(era.signs())) {
                scanner.accept(".");
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }

    // ------------------------------------------------------------------------------------------------ dates

    /** Reads a date; that of a period's end may leave out what it shares with the start. */
    Optional<DateWording> date(Optional<BoundWording> start) {
        return scanner.attempt(this::municipalCode)
                .or(() -> scanner.attempt(this::eightDigits))
                .or(() -> scanner.attempt(this::eraAndSixDigits))
                .or(() -> scanner.attempt(() -> inWords(start)))
                .or(() -> scanner.attempt(this::inFigures))
                .or(() -> scanner.attempt(() -> EnglishDates.read(scanner)))
                .or(() -> scanner.attempt(() -> EnglishDates.readFigures(scanner)))
                .or(() -> scanner.attempt(() -> inFiguresAfter(start)))
                .or(() -> scanner.attempt(this::monthAndDayInFigures))
                .map(this::withWeekdayAndAgain);
    }

    private DateWording withWeekdayAndAgain(DateWording date) {
        DateWording whole = date.day().isPresent() ? withWeekday(date) : date;
        return whole.omitsYear()
                ? whole
                : inOtherCalendar(whole).map(whole::withSame).orElse(whole);
    }

    /** Reads （2017年2月8日） or ／2017年2月8日 behind 平成29年2月8日. */
    private Optional<DateWording> inOtherCalendar(DateWording date) {
        return scanner.attempt(() -> {
            Optional<String> bracket = scanner.openBracket();
            if (bracket.isEmpty() && !scanner.accept("/")) {
                return Optional.empty();
            }
            scanner.accept("=");
            Optional<DateWording> other = date(Optional.empty()).filter(read -> !read.omitsYear());
            return bracket.isPresent()
                    ? other.filter(read -> read.isByEra() != date.isByEra() || date.isEnd())
                            .filter(read -> scanner.accept(bracket.get()))
                    : other.filter(read -> read.isByEra() != date.isByEra() && read.isInYearOf(date));
        });
    }

    /** Reads {@code 4-29.02.08}, where the digit in front is that of the era. */
    private Optional<DateWording> municipalCode() {
        OptionalInt era = scanner.number(1, 1);
        if (era.isEmpty() || era.getAsInt() < 1 || era.getAsInt() > Gengo.values().length || !scanner.accept("-")) {
            return Optional.empty();
        }
        OptionalInt year = scanner.number(1, 2);
        OptionalInt month = year.isPresent() ? numberAfter(".") : OptionalInt.empty();
        OptionalInt day = month.isPresent() ? numberAfter(".") : OptionalInt.empty();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        YearWording ofEra = new YearWording(Optional.of(Gengo.ofCode(era.getAsInt())), year.getAsInt());
        return Optional.of(DateWording.ofYears(List.of(ofEra)).withMonthAndDay(month, day));
    }

    /** Reads {@code 20170208}. */
    private Optional<DateWording> eightDigits() {
        OptionalInt digits = scanner.number(8, 8);
        if (digits.isEmpty() || digits.getAsInt() < 1000_00_00) {
            return Optional.empty();
        }
        int number = digits.getAsInt();
        return Optional.of(DateWording.ofYears(List.of(YearWording.ofWestern(number / 1_00_00)))
                .withMonthAndDay(OptionalInt.of(number / 1_00 % 1_00), OptionalInt.of(number % 1_00)));
    }

    /** Reads {@code R040401}, as systems of municipalities write it. */
    private Optional<DateWording> eraAndSixDigits() {
        Optional<Gengo> era = era();
        OptionalInt digits = era.isPresent() ? scanner.number(6, 6) : OptionalInt.empty();
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        int number = digits.getAsInt();
        return Optional.of(DateWording.ofYears(List.of(new YearWording(era, number / 1_00_00)))
                .withMonthAndDay(OptionalInt.of(number / 1_00 % 1_00), OptionalInt.of(number % 1_00)));
    }

    /** Reads {@code 平成23年（2011年）11月8日}, its first parts, {@code 11月8日}, {@code 翌年3月末}, {@code 31日} after a month. */
    private Optional<DateWording> inWords(Optional<BoundWording> start) {
        Optional<DateWording> year = yearOfDate(start);
        if (year.isEmpty()) {
            return monthWithoutYear(start);
        }
        DateWording ofYear = year.get();
        acceptParticleBeforeMonth();
        if (!ofYear.omitsYear() || ofYear.reference().takesMonth() || ofYear.yearKind() == YearKind.FISCAL) {
            OptionalInt month = numberBefore("月");
            if (month.isPresent()) {
                return Optional.of(monthAndDay(ofYear, month.getAsInt()));
            }
        }
        Optional<DateWording> inFigures = ofYear.omitsYear() || ofYear.yearKind() == YearKind.FISCAL
                ? Optional.empty()
                : scanner.attempt(this::monthAndDayInFigures);
        if (inFigures.isPresent()) {
            return inFigures.map(date -> ofYear.withMonthAndDay(date.month(), date.day()));
        }
        if (ofYear.omitsYear() && ofYear.reference().takesDay()) {
            OptionalInt day = numberBefore("日");
            return Optional.of(day.isPresent() ? ofYear.withMonthAndDay(OptionalInt.empty(), day) : withEnd(ofYear));
        }
        DateWording whole = withEnd(ofYear);
        boolean isFiscalYear = whole.yearKind() == YearKind.FISCAL && whole.extent() == DateWording.Extent.WHOLE;
        boolean isSuch = whole.omitsYear()
                && (whole.reference() == DateReference.NEXT_SUCH || whole.reference() == DateReference.LAST_SUCH);
        return Optional.of(whole).filter(read -> !isFiscalYear && !isSuch);
    }

    /** Reads a fiscal year as its last day, as in 令和７年度まで. */
    Optional<DateWording> endOfFiscalYear() {
        return fiscalYear(Optional.empty())
                .map(WordingReader::ofFiscalYear)
                .filter(year -> !year.omitsYear())
                .map(DateWording::withEnd);
    }

    private static DateWording ofFiscalYear(FiscalYearWording fiscal) {
        DateWording year = fiscal.isReference()
                ? DateWording.ofReference(fiscal.reference())
                : DateWording.ofYears(fiscal.years());
        return year.withFiscalYear();
    }

    /** Reads the year of a date: 平成29年, 2022年度, 翌年, 翌年度, or the 年 or 同 that a table leaves of 同年. */
    private Optional<DateWording> yearOfDate(Optional<BoundWording> start) {
        Optional<FiscalYearWording> fiscal = fiscalYear(start);
        if (fiscal.isPresent()) {
            return fiscal.map(WordingReader::ofFiscalYear);
        }
        List<YearWording> years = years("年", start);
        if (!years.isEmpty()) {
            return Optional.of(DateWording.ofYears(years));
        }
        return DateReference.read(scanner)
                .or(() -> scanner.attempt(() -> scanner.acceptAnyOf("年同") && isMonthNext()
                        ? Optional.of(DateReference.SAME_YEAR)
                        : Optional.empty()))
                .map(DateWording::ofReference);
    }

    /** Skips the の of 昨年の10月. */
    private void acceptParticleBeforeMonth() {
        scanner.accept(() -> scanner.accept("の") && isMonthNext());
    }

    private boolean isMonthNext() {
        return scanner.isNext(() -> numberBefore("月").isPresent());
    }

    private Optional<DateWording> monthWithoutYear(Optional<BoundWording> start) {
        DateWording withoutYear = DateWording.ofReference(DateReference.YEAR_LEFT_OUT);
        OptionalInt month = numberBefore("月");
        if (month.isPresent()) {
            return Optional.of(monthAndDay(withoutYear, month.getAsInt()));
        }
        if (start.isPresent() && scanner.acceptAny(List.of("月末", "末日"))) {
            return Optional.of(DateWording.ofReference(DateReference.SAME_MONTH).withEnd());
        }
        OptionalInt day = start.isPresent() ? numberBefore("日") : OptionalInt.empty();
        return day.isPresent()
                ? Optional.of(
                        DateWording.ofReference(DateReference.SAME_MONTH).withMonthAndDay(OptionalInt.empty(), day))
                : Optional.empty();
    }

    private DateWording monthAndDay(DateWording year, int month) {
        OptionalInt day = numberBefore("日");
        DateWording date = year.withMonthAndDay(OptionalInt.of(month), day);
        return day.isPresent() ? date : withEnd(date);
    }

    private DateWording withEnd(DateWording date) {
        return scanner.acceptAny(List.of("末日", "の末日", "月末日", "月末", "末")) ? date.withEnd() : date;
    }

    /** Reads {@code 2017/3/27}, {@code R8.4.1}, {@code R4・4・1}, {@code 2017}, or {@code 2017(3月)} as in tables. */
    private Optional<DateWording> inFigures() {
        return year(Optional.empty()).flatMap(year -> {
            DateWording alone = DateWording.ofYears(List.of(year));
            return scanner.attempt(() -> separated(alone))
                    .or(() -> scanner.attempt(() ->
                            secondYear("").flatMap(second -> separated(DateWording.ofYears(List.of(year, second))))))
                    .or(() -> scanner.attempt(() -> monthInBrackets(alone)))
                    .or(() -> year.era().isEmpty() && !isUnitNext() ? Optional.of(alone) : Optional.empty());
        });
    }

    /** Checks if the unit of a year comes next, or the same year in another calendar and then the unit. */
    private boolean isUnitNext() {
        return scanner.isNext(() -> {
            secondYear("");
            return scanner.isNext("年") || scanner.isNext("事業年度");
        });
    }

    private Optional<DateWording> separated(DateWording year) {
        for (int i = 0; i < DATE_SEPARATORS.length(); i++) {
            String separator = DATE_SEPARATORS.substring(i, i + 1);
            OptionalInt month = numberAfter(separator);
            if (month.isPresent()) {
                DateWording date = year.withMonthAndDay(month, numberAfter(separator));
                if (date.day().isPresent() && separator.equals(".")) {
                    acceptLastPoint();
                }
                return Optional.of(date.day().isPresent() ? date : withEnd(date));
            }
        }
        return Optional.empty();
    }

    /** Skips the last point of 2017. 2. 8., unless a number follows it. */
    private void acceptLastPoint() {
        scanner.accept(() -> scanner.accept(".") && !isNumberNext());
    }

    private Optional<DateWording> monthInBrackets(DateWording year) {
        if (!scanner.accept("(")) {
            return Optional.empty();
        }
        OptionalInt month = numberBefore("月");
        return month.isPresent() && scanner.accept(")")
                ? Optional.of(year.withMonth(month.getAsInt()))
                : Optional.empty();
    }

    /**
     * Reads the end of a period in figures, such as {@code 30.3.31} or {@code 9.30} after {@code H29.4.1}: as many parts as the start
     * has are a year of its era and so on, fewer are its last parts.
     */
    private Optional<DateWording> inFiguresAfter(Optional<BoundWording> start) {
        Optional<DateWording> first = start.filter(DateWording.class::isInstance)
                .map(DateWording.class::cast)
                .filter(date -> date.month().isPresent());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> figures = figures();
        int missing = (first.get().day().isPresent() ? 3 : 2) - figures.size();
        if (figures.isEmpty() || missing < 0) {
            return Optional.empty();
        }
        if (missing == 0) {
            if (first.get().omitsYear()) {
                return Optional.empty();
            }
            YearWording year = first.get().year().orElseThrow().withLastFigures(figures.get(0));
            DateWording ofYear = DateWording.ofYears(List.of(year));
            return Optional.of(ofYear.withMonthAndDay(OptionalInt.of(figures.get(1)), figure(figures, 2)));
        }
        DateWording inYear = DateWording.ofReference(DateReference.YEAR_LEFT_OUT);
        if (figures.size() == 2) {
            return Optional.of(inYear.withMonthAndDay(OptionalInt.of(figures.get(0)), figure(figures, 1)));
        }
        return Optional.of(
                first.get().day().isPresent()
                        ? DateWording.ofReference(DateReference.SAME_MONTH)
                                .withMonthAndDay(OptionalInt.empty(), figure(figures, 0))
                        : inYear.withMonth(figures.get(0)));
    }

    private static OptionalInt figure(List<Integer> figures, int index) {
        return index < figures.size() ? OptionalInt.of(figures.get(index)) : OptionalInt.empty();
    }

    /** Reads up to three numbers with one kind of separator between them, none of them before a unit. */
    private List<Integer> figures() {
        List<Integer> figures = new ArrayList<>();
        OptionalInt number = scanner.number(1, 2);
        for (int i = 0; number.isPresent() && i < DATE_SEPARATORS.length(); i++) {
            String separator = DATE_SEPARATORS.substring(i, i + 1);
            OptionalInt next = numberAfter(separator);
            if (next.isPresent()) {
                figures.add(number.getAsInt());
                figures.add(next.getAsInt());
                numberAfter(separator).ifPresent(figures::add);
                break;
            }
        }
        if (figures.isEmpty() && number.isPresent()) {
            figures.add(number.getAsInt());
        }
        return "年月日週かカヶケヵ箇個".chars().anyMatch(unit -> scanner.isNext(Character.toString(unit))) ? List.of() : figures;
    }

    /** Reads {@code 8/22}. */
    private Optional<DateWording> monthAndDayInFigures() {
        OptionalInt month = scanner.number(1, 2);
        OptionalInt day = month.isPresent() ? numberAfter("/") : OptionalInt.empty();
        return day.isPresent()
                ? Optional.of(
                        DateWording.ofReference(DateReference.YEAR_LEFT_OUT).withMonthAndDay(month, day))
                : Optional.empty();
    }

    /** Reads 令和8年, 令和8年7月 or 7月 before a number, for which nothing at all may stand. */
    Optional<DateWording> yearAndMonth() {
        DateWording year = yearOfDate(Optional.empty()).orElse(DateWording.ofReference(DateReference.YEAR_LEFT_OUT));
        OptionalInt month = numberBefore("月");
        return Optional.of(month.isPresent() ? year.withMonth(month.getAsInt()) : year);
    }

    /** Checks if a number comes next. */
    boolean isNumberNext() {
        return scanner.isNext(() -> scanner.number(1, 2).isPresent());
    }

    OptionalInt numberBefore(String unit) {
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

    // --------------------------------------------------------------------------------------------- weekdays

    /** Reads {@code （水）}, {@code (火曜日)}, {@code （月・祝）}, {@code (Wed)}, {@code ㈬} or {@code 水曜日}, if it comes next. */
    private DateWording withWeekday(DateWording date) {
        return scanner.attempt(() -> {
                    Optional<String> bracket = scanner.openBracket();
                    return bracket.isPresent() ? bracket.flatMap(shape -> inBrackets(date, shape)) : bareWeekday(date);
                })
                .orElse(date);
    }

    private Optional<DateWording> bareWeekday(DateWording date) {
        return oneOf(CIRCLED_WEEKDAYS)
                .or(() -> scanner.attempt(() -> oneOf(WEEKDAYS).filter(day -> scanner.accept("曜日"))))
                .or(() -> EnglishDates.weekday(scanner))
                .map(day -> date.withWeekday(day, Optional.empty()));
    }

    private Optional<DateWording> inBrackets(DateWording date, String closing) {
        Optional<DayOfWeek> weekday = weekday();
        Optional<String> dayOff = Optional.empty();
        if (weekday.isEmpty() || !scanner.isNext(closing)) {
            scanner.acceptAnyOf(BESIDE_WEEKDAY);
            dayOff = dayOff();
        }
        if (weekday.isEmpty() && dayOff.isPresent() && scanner.acceptAnyOf(BESIDE_WEEKDAY)) {
            weekday = weekday();
        }
        Optional<String> why = dayOff;
        return scanner.accept(closing) ? weekday.map(day -> date.withWeekday(day, why)) : Optional.empty();
    }

    private Optional<DayOfWeek> weekday() {
        Optional<DayOfWeek> weekday =
                oneOf(WEEKDAYS).or(() -> oneOf(CIRCLED_WEEKDAYS)).or(() -> EnglishDates.weekday(scanner));
        if (weekday.isPresent() && scanner.accept("曜")) {
            scanner.accept("日");
        }
        return weekday;
    }

    /** Reads the reason of a day off, such as 祝 or こどもの日振替休日, if it comes next. */
    Optional<String> dayOff() {
        return scanner.written(() -> scanner.acceptAll(DAYS_OFF));
    }

    private Optional<DayOfWeek> oneOf(String weekdays) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (scanner.acceptAnyOf(weekdays.substring(day.getValue() - 1, day.getValue()))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
