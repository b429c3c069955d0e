package dev.renkei.time;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Reads a phrase that is a date or a period with known words around it.
 *
 * <p>What is read of the words around it is collected; the first part that is not known ends the phrase.
 */
final class PhraseReader {

    /** The maximum length of a phrase. */
    static final int MAX_LENGTH = 128;

    private static final List<String> OPENERS = List.of("から起算して", "から", "より", "~");
    private static final List<String> ONWARDS = List.of("以降", "以後", "以来");
    private static final List<String> LIST_CONNECTORS = List.of("・", "、", ",", "及び", "および", "と");

    /**
     * What was read of a text.
     *
     * @param wording  the date or period, empty if the text does not begin with one
     * @param time  the time of day
     * @param words  the known words beside it
     * @param dayOff  the reason of a day off beside a weekday
     * @param asOf  the date on which the statement was true
     * @param rest  what could not be read, empty if all was read
     * @param <W>  the class of the wording
     */
    record Phrase<W>(
            Optional<W> wording,
            Optional<TimeSpan> time,
            List<String> words,
            Optional<String> dayOff,
            Optional<DateWording> asOf,
            String rest) {

        /** Returns the wording if all of the text was read. */
        Optional<W> whole() {
            return wording.filter(read -> rest.isEmpty());
        }

        /** Returns the words beside the date or period, with the reason of a day off. */
        List<String> allWords() {
            List<String> all = new ArrayList<>();
            dayOff.ifPresent(all::add);
            all.addAll(words);
            return all;
        }

        /** Checks if words such as 上旬 or 吉日 beside a month or year leave open that a part of it is meant. */
        boolean mayMean(DatePeriod part, DatePeriod named) {
            return words.stream().anyMatch(PhraseWords::isVague)
                    && words.stream()
                            .allMatch(word -> PhraseWords.latitude(word, named).encloses(part));
        }

        /** Checks if words beside the date say what happened at another time, which may be what is meant. */
        boolean namesOtherDate() {
            return words.stream().anyMatch(PhraseWords::isOfOtherDate);
        }

        /** Returns what the phrase says beside the date or period, empty if nothing. */
        String beside() {
            List<String> beside = new ArrayList<>(words);
            time.ifPresent(span -> beside.add(span.toString()));
            asOf.ifPresent(date -> beside.add("as of"));
            return String.join(" ", beside);
        }
    }

    private final WordingScanner scanner;
    private final WordingReader reader;
    private final PhraseWords known;
    private final List<String> words = new ArrayList<>();
    private Optional<TimeSpan> time = Optional.empty();
    private Optional<DateWording> asOf = Optional.empty();
    private Optional<Period> length = Optional.empty();
    private Optional<PeriodWording> main = Optional.empty();
    private Optional<PeriodWording> again = Optional.empty();

    private PhraseReader(CharSequence text) {
        this(new WordingScanner(text));
    }

    private PhraseReader(WordingScanner scanner) {
        this.scanner = scanner;
        this.reader = new WordingReader(scanner);
        this.known = new PhraseWords(scanner);
    }

    /** Reads a date and what is around it. */
    static Phrase<DateWording> date(CharSequence text) {
        return text.length() > MAX_LENGTH ? unreadable() : new PhraseReader(text).datePhrase();
    }

    /** Reads a period and what is around it. */
    static Phrase<PeriodWording> period(CharSequence text) {
        return text.length() > MAX_LENGTH ? unreadable() : new PhraseReader(text).periodPhrase();
    }

    /** Reads a period of a length, if one comes next. */
    static boolean acceptPeriodOf(Period length, WordingScanner scanner) {
        return scanner.accept(() -> new PhraseReader(scanner)
                .core()
                .filter(period -> period.isOf(length))
                .isPresent());
    }

    static <W> Phrase<W> unreadable() {
        return new Phrase<>(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "");
    }

    private <W> Phrase<W> phrase(Optional<W> wording, Optional<String> dayOff) {
        return new Phrase<>(wording, time, words, dayOff, asOf, scanner.rest());
    }

    // ------------------------------------------------------------------------------------------------ dates

    private Phrase<DateWording> datePhrase() {
        Optional<DateWording> date = enclosedDate();
        if (date.isPresent()) {
            acceptAllBesideDate();
        }
        return phrase(date, date.flatMap(DateWording::dayOff));
    }

    private void acceptAllBesideDate() {
        while (acceptTime()
                || acceptWords()
                || acceptNoteMark()
                || acceptStage()
                || acceptBracket(this::acceptBesideDate)
                || acceptBracket(this::acceptLabel)
                || acceptBracket(this::acceptOtherEvent)
                || acceptFurtherEvent()) {
            // Each part has been kept.
        }
    }

    /** Reads what happened at another time behind what happened on the date: the 、同年4月1日施行 of 平成29年2月8日締結、同年4月1日施行. */
    private boolean acceptFurtherEvent() {
        return attempt(() -> !words.isEmpty() && scanner.acceptAnyOf("、,") && acceptOtherEvent());
    }

    /** Reads what happened at another time: 同年4月1日施行, 施行日：平成29年4月1日. */
    private boolean acceptOtherEvent() {
        return keep(scanner.written(() -> {
            boolean isLabelled = known.label().isPresent();
            return reader.date(Optional.empty()).isPresent() && (known.beside().isPresent() || isLabelled);
        }));
    }

    /** Reads a date in brackets of any shape or without, with a label before it. */
    private Optional<DateWording> enclosedDate() {
        int place = scanner.position();
        Optional<DateWording> bare = labelled();
        if (bare.isPresent()) {
            return bare;
        }
        scanner.reset(place);
        words.clear();
        known.anchor("").ifPresent(words::add);
        Optional<String> bracket = scanner.openBracket();
        Optional<DateWording> date = bracket.flatMap(shape -> labelled());
        if (date.isPresent()) {
            acceptAllBesideDate();
        }
        return date.filter(read -> scanner.isClosed(bracket));
    }

    private Optional<DateWording> labelled() {
        acceptNoteMark();
        Optional<DateWording> date = reader.date(Optional.empty());
        if (date.isPresent()) {
            return date;
        }
        return acceptBracket(this::acceptLabel) || acceptLabel() ? reader.date(Optional.empty()) : Optional.empty();
    }

    private boolean acceptLabel() {
        return keep(known.label());
    }

    private boolean acceptBesideDate() {
        return acceptWords() || acceptNoteMark() || acceptDayOff() || acceptTime() || acceptStage();
    }

    private boolean acceptNoteMark() {
        return keep(known.noteMark());
    }

    private boolean acceptTime() {
        return time.isEmpty()
                && attempt(() -> {
                    scanner.accept("の");
                    time = TimeOfDayReader.read(scanner);
                    return time.isPresent();
                });
    }

    private boolean acceptWords() {
        return keep(known.beside());
    }

    private boolean acceptStage() {
        return keep(known.stage());
    }

    private boolean keep(Optional<String> word) {
        word.ifPresent(words::add);
        return word.isPresent();
    }

    private boolean acceptDayOff() {
        return keep(reader.dayOff());
    }

    /** Reads a part with its words, and goes back to where it should begin if it is not there. */
    private boolean attempt(BooleanSupplier part) {
        int place = scanner.position();
        int count = words.size();
        boolean accepted = part.getAsBoolean();
        if (!accepted) {
            words.subList(count, words.size()).clear();
            scanner.reset(place);
        }
        return accepted;
    }

    /** Reads brackets around something that is known. */
    private boolean acceptBracket(BooleanSupplier content) {
        return attempt(() -> {
            Optional<String> bracket = scanner.openBracket();
            return bracket.isPresent() && content.getAsBoolean() && scanner.accept(bracket.get());
        });
    }

    // ---------------------------------------------------------------------------------------------- periods

    private Phrase<PeriodWording> periodPhrase() {
        Optional<PeriodWording> period = enclosedPeriod();
        if (period.isPresent()) {
            main = period;
            acceptAllBesidePeriod();
        }
        Optional<PeriodWording> whole = period.map(
                        read -> length.map(read::withLength).orElse(read))
                .map(read -> again.map(read::withAgain).orElse(read));
        Optional<String> dayOff = period.flatMap(read -> read.start())
                .filter(DateWording.class::isInstance)
                .flatMap(date -> ((DateWording) date).dayOff());
        return phrase(whole, dayOff);
    }

    private void acceptAllBesidePeriod() {
        acceptDaysOfYear();
        while (acceptTime()
                || acceptLength()
                || acceptWords()
                || acceptNoteMark()
                || acceptStage()
                || acceptBracket(this::acceptPartsBesidePeriod)
                || acceptBracket(this::acceptLabel)) {
            // Each part has been kept.
        }
    }

    /** Reads one or more parts with commas between them, such as 3年間、自動更新. */
    private boolean acceptPartsBesidePeriod() {
        boolean accepted = acceptBesidePeriod();
        while (accepted && scanner.acceptAnyOf("、,")) {
            accepted = acceptBesidePeriod();
        }
        return accepted;
    }

    private boolean acceptBesidePeriod() {
        return acceptAsOf()
                || acceptAgain()
                || acceptTime()
                || acceptLength()
                || acceptWords()
                || acceptNoteMark()
                || acceptStage();
    }

    /** Reads 2026年4月1日現在. */
    private boolean acceptAsOf() {
        return asOf.isEmpty()
                && attempt(() -> {
                    asOf = reader.date(Optional.empty()).filter(read -> scanner.acceptAny(List.of("現在", "時点")));
                    return asOf.isPresent();
                });
    }

    /** Reads the same period in another calendar, or the days or a part of a fiscal year. */
    private boolean acceptAgain() {
        return again.isEmpty()
                && attempt(() -> {
                    again = partOfMain().or(this::core).filter(read -> scanner.isNext(")"));
                    return again.isPresent();
                });
    }

    /** Reads the days of a fiscal year behind it, with a colon or without, if they are all that comes next. */
    private void acceptDaysOfYear() {
        boolean isFiscalYear = main.filter(PeriodWording::isUnit)
                .flatMap(PeriodWording::start)
                .filter(FiscalYearWording.class::isInstance)
                .isPresent();
        if (isFiscalYear) {
            attempt(() -> {
                scanner.accept(":");
                Optional<PeriodWording> days = core().filter(read -> !read.isUnit() && scanner.isAtEnd());
                again = days.or(() -> again);
                return days.isPresent();
            });
        }
    }

    private Optional<PeriodWording> partOfMain() {
        return main.filter(PeriodWording::isUnit)
                .flatMap(PeriodWording::start)
                .flatMap(reader::part)
                .map(PeriodWording::ofUnit);
    }

    /** Reads 3年間 or の3年間; 1年ごとに自動更新 and 約3年 are words, not the length of the period. */
    private boolean acceptLength() {
        return attempt(() -> {
            scanner.accept("の");
            return keep(scanner.written(this::acceptBareLength));
        });
    }

    private boolean acceptBareLength() {
        Optional<String> before = known.beforeLength();
        Optional<Period> read = new LengthReader(scanner).length();
        Optional<String> behind = read.isPresent() ? known.besideLength() : Optional.empty();
        boolean isOfPeriod = PhraseWords.areOfWhole(before, behind);
        if (read.isEmpty() || (isOfPeriod && length.isPresent())) {
            return false;
        }
        length = isOfPeriod ? read : length;
        return true;
    }

    /** Reads a period in brackets of any shape or without, with a label before it. */
    private Optional<PeriodWording> enclosedPeriod() {
        acceptNoteMark();
        Optional<PeriodWording> bare = core();
        if (bare.isPresent()) {
            return bare;
        }
        if (!acceptBracket(this::acceptLabel) && !acceptLabel()) {
            acceptLength();
        }
        Optional<String> bracket = scanner.openBracket();
        Optional<PeriodWording> period = core();
        if (period.isEmpty() && bracket.isPresent()) {
            acceptLabel();
            period = core();
        }
        if (bracket.isPresent() && period.isPresent()) {
            main = period;
            acceptAllBesidePeriod();
        }
        return period.filter(read -> scanner.isClosed(bracket));
    }

    private Optional<PeriodWording> core() {
        return scanner.attempt(
                () -> withoutStart().or(this::years).or(this::monthsOrDays).or(this::startingWithBound));
    }

    /** Reads ～2020年3月31日, 至2020年3月31日, or 本協定締結の日から2020年3月31日まで. */
    private Optional<PeriodWording> withoutStart() {
        int count = words.size();
        Optional<BoundWording> end = scanner.attempt(() -> {
            boolean isOpen = scanner.accept("~") || acceptFormal("至") || keep(known.anchor("から", "より", "~"));
            return isOpen ? lastBound(Optional.empty()) : Optional.empty();
        });
        if (end.isEmpty()) {
            words.subList(count, words.size()).clear();
        }
        return end.map(last -> PeriodWording.between(Optional.empty(), end));
    }

    /** Reads {@code 令和8～10年度} and {@code 平成18・19年度}, where the unit of the last year also applies to the others. */
    private Optional<PeriodWording> years() {
        int place = scanner.position();
        Optional<YearWording> first = reader.year(Optional.empty());
        Optional<YearWording> beforeLast = first.map(this::followingYears);
        boolean isConnected = first.isPresent() && (acceptDash(place) || scanner.acceptAny(LIST_CONNECTORS));
        if (isConnected) {
            boolean isList = !beforeLast.equals(first) || !isDashBefore(place);
            if (!isList && first.get().era().isPresent() && isEndOfPeriod()) {
                return Optional.of(PeriodWording.between(
                        Optional.of(DateWording.ofYears(List.of(first.get()))), Optional.empty()));
            }
            Optional<BoundWording> last = lastBound(Optional.of(DateWording.ofYears(List.of(beforeLast.orElseThrow()))))
                    .or(() -> isList ? Optional.empty() : lastYearOfEra(first.get()));
            Optional<BoundWording> start = last.flatMap(end -> withUnitOf(end, first.get()));
            if (start.isPresent()
                    && (!isList
                            || last.get()
                                    .year()
                                    .filter(year -> year.follows(beforeLast.get()))
                                    .isPresent())) {
                return Optional.of(PeriodWording.between(start, last));
            }
        }
        scanner.reset(place);
        return Optional.empty();
    }

    /** Reads the R3 of H29～R3, which only a year before it makes a year. */
    private Optional<BoundWording> lastYearOfEra(YearWording first) {
        return first.era().isPresent()
                ? reader.year(Optional.empty())
                        .filter(year -> year.era().isPresent())
                        .filter(year -> isEndOfPeriod())
                        .map(year -> DateWording.ofYears(List.of(year)))
                : Optional.empty();
    }

    private boolean isEndOfPeriod() {
        return scanner.isAtEnd() || scanner.isNext("(") || scanner.isNext(")");
    }

    private boolean isDashBefore(int place) {
        return scanner.occursFrom(place, '~') || scanner.occursFrom(place, '-');
    }

    /** Skips further years of a list that follow each other, and returns the last of them. */
    private YearWording followingYears(YearWording first) {
        YearWording last = first;
        while (true) {
            int place = scanner.position();
            YearWording known = last;
            Optional<YearWording> next = scanner.acceptAny(LIST_CONNECTORS)
                    ? reader.year(Optional.of(last)).filter(year -> year.follows(known))
                    : Optional.empty();
            boolean isListed = next.isPresent() && scanner.isNext(LIST_CONNECTORS);
            if (!isListed) {
                scanner.reset(place);
                return last;
            }
            last = next.get();
        }
    }

    private static Optional<BoundWording> withUnitOf(BoundWording end, YearWording year) {
        if (end instanceof DateWording date) {
            return date.isYearAlone() ? Optional.of(DateWording.ofYears(List.of(year))) : Optional.empty();
        }
        return end instanceof FiscalYearWording fiscal && !fiscal.isReference()
                ? Optional.of(FiscalYearWording.of(List.of(year)))
                : Optional.empty();
    }

    /** Reads {@code 令和8年7～9月}, {@code 令和8年7・8月} and {@code 7月1～31日}, where the unit of the last month or day also applies to the first. */
    private Optional<PeriodWording> monthsOrDays() {
        int place = scanner.position();
        Optional<DateWording> start = reader.yearAndMonth();
        OptionalInt first = start.isPresent() ? scanner.number(1, 2) : OptionalInt.empty();
        boolean isRange = first.isPresent() && acceptDash(place);
        if (isRange || (first.isPresent() && scanner.acceptAny(LIST_CONNECTORS))) {
            DateWording known = start.get();
            boolean isOfDays = known.month().isPresent();
            OptionalInt last = reader.numberBefore(isOfDays ? "日" : "月");
            boolean isInOrder = isRange || (last.isPresent() && last.getAsInt() == first.getAsInt() + 1);
            if (last.isPresent() && isInOrder && (isOfDays || !reader.isNumberNext())) {
                skipUntil();
                return Optional.of(
                        PeriodWording.between(Optional.of(withPart(known, first)), Optional.of(withPart(known, last))));
            }
        }
        scanner.reset(place);
        return Optional.empty();
    }

    private static DateWording withPart(DateWording known, OptionalInt part) {
        return known.month().isPresent()
                ? known.withMonthAndDay(known.month(), part)
                : known.withMonth(part.orElseThrow());
    }

    private Optional<PeriodWording> startingWithBound() {
        int place = scanner.position();
        boolean isFormal = acceptFormal("自");
        boolean isSince = scanner.acceptEnglish("since");
        scanner.acceptEnglish("from");
        Optional<BoundWording> start = reader.bound(Optional.empty());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        acceptTimeOfBound();
        acceptWordsBeforeDash();
        if (!isFormal
                && (scanner.acceptAny(List.of("まで", "迄", "以前"))
                        || acceptEnding()
                        || acceptBracket(this::acceptEnding))) {
            return Optional.of(PeriodWording.between(Optional.empty(), start));
        }
        if (scanner.acceptAny(ONWARDS) || isSince) {
            return Optional.of(open(start));
        }
        if (isFormal) {
            if (!scanner.acceptAny(OPENERS)) {
                scanner.accept("/");
            }
            acceptFormal("至");
            return Optional.of(ending(start));
        }
        if (scanner.acceptAny(OPENERS) || scanner.acceptEnglish("to") || acceptDash(place)) {
            return Optional.of(ending(start));
        }
        if (acceptBeginning() || acceptBracket(this::acceptBeginning)) {
            return Optional.of(PeriodWording.between(start, Optional.empty()));
        }
        return Optional.of(listed(start.get()));
    }

    /** Reads the words of 4月頃～ and 4月下旬から, which are about the start alone. */
    private void acceptWordsBeforeDash() {
        attempt(() -> (acceptWords() || acceptBracket(this::acceptWords))
                && (scanner.isNext(OPENERS) || scanner.isNext("-")));
    }

    /** Reads words by which something ended, such as で終了 or をもって満了. */
    private boolean acceptEnding() {
        return acceptWords(PhraseWords::isEnding);
    }

    /** Reads words by which something began, such as 開始 or に運用開始. */
    private boolean acceptBeginning() {
        return acceptWords(PhraseWords::isBeginning);
    }

    private boolean acceptWords(Predicate<String> kind) {
        return scanner.accept(() -> keep(known.beside().filter(kind)));
    }

    /** Skips 自 or 至, with a colon or in brackets or without. */
    private boolean acceptFormal(String word) {
        if (scanner.accept("(" + word + ")")) {
            return true;
        }
        boolean accepted = scanner.accept(word);
        if (accepted) {
            scanner.accept(":");
        }
        return accepted;
    }

    private void acceptTimeOfBound() {
        if (time.isEmpty()) {
            time = TimeOfDayReader.read(scanner);
        }
    }

    private PeriodWording open(Optional<BoundWording> start) {
        known.skipBeginning();
        return PeriodWording.between(start, Optional.empty());
    }

    /** Reads the end of a period: a date, a length, words for what is not known, or nothing. */
    private PeriodWording ending(Optional<BoundWording> start) {
        int place = scanner.position();
        Optional<BoundWording> end = lastBound(start)
                .filter(last -> !isLengthAfter(start.orElseThrow(), last, place))
                .map(last -> inYearOf(start.orElseThrow(), last))
                .map(last -> withUnitOfStart(start.orElseThrow(), last, scanner.writtenFrom(place)));
        if (end.isPresent()) {
            return PeriodWording.between(start, end);
        }
        scanner.reset(place);
        if (!acceptLength()) {
            known.still().or(() -> known.anchor("まで", "迄")).ifPresent(words::add);
        }
        return open(start);
    }

    /** Checks if what was read as a year is a length: after a day, 令和4年4月1日から5年, or before the start, 令和8年4月から3年. */
    private boolean isLengthAfter(BoundWording start, BoundWording end, int place) {
        boolean isDay = start instanceof DateWording first && first.day().isPresent();
        return isYearAlone(end)
                && (isDay || (isYearBefore(end, start) && !isDashBefore(place - 1)))
                && LengthReader.isLength(scanner.writtenFrom(place));
    }

    private static boolean isYearBefore(BoundWording one, BoundWording other) {
        return one.year()
                .filter(year -> other.year().filter(year::isBefore).isPresent())
                .isPresent();
    }

    /** Takes the bare year of FY2024～2026 as a fiscal year. */
    private static BoundWording withUnitOfStart(BoundWording start, BoundWording end, String written) {
        return start instanceof FiscalYearWording && isYearAlone(end) && !written.contains("年")
                ? FiscalYearWording.of(end.years())
                : end;
    }

    /** Takes a month without a year after a month of a fiscal year in the same fiscal year. */
    private static BoundWording inYearOf(BoundWording start, BoundWording end) {
        return start instanceof DateWording first
                        && first.yearKind() == DateWording.YearKind.FISCAL
                        && first.month().isPresent()
                        && end instanceof DateWording last
                        && last.inheritsYear()
                ? last.inYearOf(first)
                : end;
    }

    /** Reads 平成18年度・平成19年度 or 7月・8月, if the years, months or days follow each other; otherwise the bound is the whole period. */
    private PeriodWording listed(BoundWording first) {
        BoundWording last = first;
        while (true) {
            int place = scanner.position();
            BoundWording previous = last;
            Optional<BoundWording> next = scanner.acceptAny(LIST_CONNECTORS)
                    ? reader.bound(Optional.of(last))
                            .filter(bound -> isNextYear(previous, bound) || isNextPart(previous, bound))
                    : Optional.empty();
            if (next.isEmpty()) {
                scanner.reset(place);
                return last.equals(first)
                        ? PeriodWording.ofUnit(first)
                        : PeriodWording.between(Optional.of(first), Optional.of(last));
            }
            last = next.get();
        }
    }

    private static boolean isNextYear(BoundWording year, BoundWording next) {
        boolean areFiscal = year instanceof FiscalYearWording && next instanceof FiscalYearWording;
        Optional<YearWording> first = year.year();
        return (areFiscal || (isYearAlone(year) && isYearAlone(next)))
                && first.isPresent()
                && next.year().filter(each -> each.follows(first.get())).isPresent();
    }

    private static boolean isNextPart(BoundWording part, BoundWording next) {
        return part instanceof DateWording first && next instanceof DateWording second && second.follows(first);
    }

    private static boolean isYearAlone(BoundWording bound) {
        return bound instanceof DateWording date && date.isYearAlone();
    }

    private Optional<BoundWording> lastBound(Optional<BoundWording> start) {
        Optional<BoundWording> end = reader.bound(start);
        if (end.isPresent()) {
            acceptTimeOfEnd();
            skipUntil();
        }
        return end;
    }

    private void acceptTimeOfEnd() {
        int place = scanner.position();
        Optional<TimeSpan> read = TimeOfDayReader.read(scanner);
        if (read.isEmpty()) {
            return;
        }
        TimeSpan ofEnd = read.get();
        boolean isSpan = ofEnd.start().isPresent() && !ofEnd.start().equals(ofEnd.end());
        if (time.isPresent() && !isSpan) {
            time = Optional.of(new TimeSpan(time.get().start(), ofEnd.end()));
        } else if (time.isEmpty() && isSpan && ofEnd.end().isPresent()) {
            time = read;
        } else if (time.isEmpty() && ofEnd.end().isPresent()) {
            time = Optional.of(new TimeSpan(Optional.empty(), ofEnd.end()));
        } else {
            scanner.reset(place);
        }
    }

    private void skipUntil() {
        if (!scanner.accept("までの間") && !scanner.accept("まで")) {
            scanner.accept("迄");
        }
    }

    /** Reads a dash between start and end; a short dash only if the date contains none, or with spaces around it. */
    private boolean acceptDash(int start) {
        return scanner.accept("~")
                || ((!scanner.occursFrom(start, '-') || scanner.isSpacedNext('-')) && scanner.accept("-"));
    }
}
