package dev.renkei.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the words of a term say, one number or date after the other. */
final class TermWordingReader {

    private static final List<String> UNTIL =
            List.of("まで", "迄", "を期限", "をもって", "を以て", "で満了", "に満了", "を満了日", "限り", "とする", "終了");

    /** What makes a date before it the end of a term for certain: not 令和８年12月28日までに申し出, nor 令和６年４月１日をもって発効する. */
    private static final Pattern ENDS = Pattern.compile(" ?(?:(?:まで|迄)(?!に)|[でに]満了|を満了日|を期限)");

    private static final Pattern ENDS_IN_ENGLISH = Pattern.compile(
            "\\b(?:until|till|through|(?<!(?:prior|up) )to|(?:ends?|ending|expires?|expiring) on)\\s+(?:and\\s+including\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> AHEAD =
            List.of("前", "以上前", "より前", "の予告", "の事前", "前置", "の猶予期間をもって", "の予告期間", "を下らない予告");
    private static final List<String> WITHIN = List.of("以内", "を超えない", "の期間内", "の是正", "の猶予", "の催告", "の期間を定め", "の相当");
    private static final List<String> TIMES = List.of("に限", "を限", "まで", "を上限", "のみ");

    /** What stands between a date and the length that is counted from it. */
    private static final Pattern FROM = Pattern.compile(" ?(?:から|より)(?:起算して)?[、,]?");

    /** What makes a length before it that of a renewal: １年間更新し, １年ごとに自動更新, ２年間の更新あり. */
    private static final Pattern RENEWED = Pattern.compile(" ?(?:ごと|毎|ずつ|単位|限り|自動的|自動|更に|さらに|再度|同[一じ]の?(?:条件|内容)|同条件"
            + "|(?:有効|協定|契約)?期間|[本この]*協定|契約|これ|[にのをはも、]){0,6}(?:更新|延長|継続)");

    /** What does so even behind a day from which it is counted. */
    private static final Pattern EACH = Pattern.compile(" ?(?:ごと|毎|ずつ)");

    /** What makes a length behind it that of a renewal: さらに１年間, 満了の翌日から１年間. */
    private static final Pattern AGAIN = Pattern.compile("(?:更に|さらに|引き続き|満了[^。]{0,8}(?:から|より)(?:起算して)?)[、, ]?$");

    private static final Pattern COUNTED = Pattern.compile("(?:から|より)(?:起算して)?[、, ]?$");

    /** How far before a length such words can begin. */
    private static final int MAX_BEFORE = 20;

    /** Characters with which a date or a length begins. */
    private static final String BEGINNINGS = "0123456789〇零一二三四五六七八九十百千半令平昭大明RHSTMrhstm";

    /** What can follow a number of up to three figures in a date, as in 4-29.02.08, 3月, 3/27 or 一昨年; a letter begins an English month. */
    private static final String IN_DATES = "-月/昨";

    /** What can follow a number in a length or a number of renewals. */
    private static final String IN_LENGTHS = "年月週日回かカヶケヵ箇個ｹｶ";

    private final List<Period> lengths = new ArrayList<>();
    private final List<TermWording.Counted> counted = new ArrayList<>();
    private final List<Period> ofRenewals = new ArrayList<>();
    private final List<Period> leads = new ArrayList<>();
    private final List<Period> limits = new ArrayList<>();
    private final List<DateWording> dates = new ArrayList<>();
    private final List<DateWording> lastDays = new ArrayList<>();
    private final List<DateWording> ends = new ArrayList<>();
    private final List<Integer> renewals = new ArrayList<>();
    private final String words;
    private final WordingScanner scanner;
    private Optional<DateWording> firstDay = Optional.empty();
    private int countedFrom;

    private TermWordingReader(String words) {
        this.words = words;
        this.scanner = new WordingScanner(words);
    }

    static TermWording read(String words) {
        TermWordingReader reader = new TermWordingReader(words);
        reader.readAll();
        reader.readEnglish();
        return new TermWording(
                reader.lengths,
                reader.counted,
                reader.ofRenewals,
                reader.leads,
                reader.limits,
                reader.dates,
                reader.lastDays,
                reader.ends,
                reader.renewals,
                words);
    }

    private void readAll() {
        int at = 0;
        while (at < words.length()) {
            scanner.reset(at);
            boolean isRead = scanner.isBeginning(BEGINNINGS) && add();
            at = isRead ? Math.max(scanner.position(), at + 1) : at + 1;
        }
    }

    private void readEnglish() {
        EnglishLengths.in(words).forEach(this::add);
        if (EnglishLengths.hasLatinLetter(words)) {
            Matcher until = ENDS_IN_ENGLISH.matcher(words);
            while (until.find()) {
                scanner.reset(until.end());
                date().ifPresent(this::addEnd);
            }
        }
    }

    private void addEnd(DateWording date) {
        dates.add(date);
        lastDays.add(date);
        ends.add(date);
    }

    private void add(EnglishLengths.Found found) {
        switch (found.use()) {
            case LEAD -> leads.add(found.length());
            case LIMIT -> limits.add(found.length());
            case RENEWAL -> ofRenewals.add(found.length());
            case LENGTH -> lengths.add(found.length());
        }
    }

    /** Checks if no date begins at the position of a scanner for certain. */
    static boolean isSurelyNoDate(WordingScanner scanner) {
        return scanner.isSmallNumberWithout(IN_DATES);
    }

    /** Checks if neither a length nor a number of renewals begins at the position of a scanner for certain. */
    static boolean isSurelyNoLength(WordingScanner scanner) {
        return scanner.isSmallNumberWithout(IN_LENGTHS);
    }

    private boolean add() {
        boolean isNoDate = isSurelyNoDate(scanner);
        if (isNoDate && isSurelyNoLength(scanner)) {
            return false;
        }
        int start = scanner.position();
        Optional<DateWording> read = isNoDate ? Optional.empty() : new WordingReader(scanner).date(Optional.empty());
        if (read.filter(TermWordingReader::isDayOfSomeYear).isPresent()) {
            return true;
        }
        Optional<DateWording> date = read.filter(found -> !found.omitsYear());
        if (date.isPresent()) {
            add(date.get());
            return true;
        }
        scanner.reset(start);
        if (addRenewals()) {
            return true;
        }
        scanner.reset(start);
        Optional<Period> length = new LengthReader(scanner).length();
        length.filter(some -> !some.isZero()).ifPresent(some -> add(some, start));
        return length.isPresent();
    }

    private Optional<DateWording> date() {
        return new WordingReader(scanner).date(Optional.empty()).filter(found -> !found.omitsYear());
    }

    private void add(DateWording date) {
        dates.add(date);
        if (scanner.isNext(UNTIL)) {
            lastDays.add(date);
        }
        if (scanner.isNext(ENDS)) {
            ends.add(date);
        }
        int end = scanner.position();
        firstDay = Optional.of(date).filter(first -> scanner.accept(FROM));
        countedFrom = scanner.position();
        scanner.reset(end);
    }

    /** Checks if words are a day without a year, as in 翌年３月31日まで: its number of days is no length. */
    private static boolean isDayOfSomeYear(DateWording date) {
        return date.omitsYear() && date.month().isPresent() && date.day().isPresent();
    }

    private boolean addRenewals() {
        OptionalInt number = scanner.number(1, 2);
        boolean isRead = number.isPresent() && scanner.accept("回") && scanner.isNext(TIMES);
        if (isRead) {
            renewals.add(number.getAsInt());
        }
        return isRead;
    }

    /** Adds a length where it belongs by the words around it. */
    private void add(Period length, int start) {
        if (scanner.isNext(AHEAD)) {
            leads.add(length);
        } else if (scanner.isNext(WITHIN)) {
            limits.add(length);
        } else if (isOfRenewal(start)) {
            ofRenewals.add(length);
        } else {
            lengths.add(length);
            firstDay.filter(first -> start == countedFrom)
                    .flatMap(this::dayOf)
                    .ifPresent(first -> counted.add(new TermWording.Counted(first, length)));
        }
    }

    private boolean isOfRenewal(int start) {
        String before = scanner.plainBefore(start, MAX_BEFORE);
        if (AGAIN.matcher(before).find()) {
            return true;
        }
        return scanner.isNext(RENEWED)
                && (scanner.isNext(EACH) || !COUNTED.matcher(before).find());
    }

    private Optional<LocalDate> dayOf(DateWording wording) {
        try {
            return Optional.of(wording.resolve(ParseContext.none(), words))
                    .filter(date -> date.getPrecision() == Precision.DAY)
                    .map(PartialDate::getFirstDay);
        } catch (InvalidDateException noSuchDay) {
            return Optional.empty();
        }
    }
}
