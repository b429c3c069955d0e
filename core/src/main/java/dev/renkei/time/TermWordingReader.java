package dev.renkei.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds what the words of a term say, one number or date after the other. */
final class TermWordingReader {

    /** What makes a date before it the last day of a term or of something beside it. */
    private static final Pattern UNTIL =
            Pattern.compile(" ?(?:(?:まで|迄)(?!に|を限|を上限|を超)|を(?:期限|終期|満了日)|をもって|を以て|で満了|に(?:満了|失効|終了)|限り|とする|終了)");

    /** What makes a date before it the end of a term for certain: not 令和８年12月28日までに申し出, nor 令和６年４月１日をもって発効する. */
    private static final Pattern ENDS = Pattern.compile(
            " ?(?:(?:まで|迄)(?!に|を限|を上限|を超)|[でに]満了|を(?:満了日|終期|期限)|(?:をもって|限りで?|に)、?(?:終了|失効|満了|(?:その)?効力を失))");

    private static final Pattern ENDS_IN_ENGLISH = Pattern.compile(
            "\\b(?:until|till|through|(?<!prior )to|(?:ends?|ending|expires?|expiring|terminates?|terminating)(?: on)?)\\s+(?:and\\s+including\\s+)?",
            Pattern.CASE_INSENSITIVE);

    /** What makes a date behind it the first day: from, commencing on, effective as of. */
    private static final Pattern BEGINS_IN_ENGLISH = Pattern.compile(
            "\\b(?:from|as of|(?:takes?|into) (?:effect|force)|effective(?: date)?|(?:commenc|start|begin)(?:es?|s|ing|ning)?)(?: as of| from| on| is|:)?\\s+(?:and\\s+including\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> AHEAD =
            List.of("前", "以上前", "以上の予告", "以上の期間をおいて", "より前", "の予告", "の事前", "前置", "の猶予期間をもって", "の予告期間", "を下らない予告");
    private static final List<String> WITHIN = List.of(
            "以内", "を超えない", "の期間内", "の是正", "の猶予", "の催告", "の期間を定め", "以上の期間を定め", "の相当", "を経過する日の属する", "を経過した日の属する");
    /** What makes a number of times behind it one of each year or month: 年２回まで. */
    private static final String OFTEN = "年月週日";

    private static final List<String> TIMES = List.of("に限", "を限", "限り", "まで", "以内", "を超え", "を上限", "のみ");

    /** The characters with which the words before such a time or length end. */
    private static final String ENDINGS = "らりのてにき間はを、,: ";

    /** What makes a date before it the first day, beside から. */
    private static final Pattern BEGINS = Pattern.compile(" ?(?:に|をもって)(?:発効|施行|効力を生)");

    /** What stands between the first day and the last: 令和３年４月１日～令和６年３月31日. */
    private static final Pattern RANGE = Pattern.compile(" ?[~-] ?");

    /** What makes a time behind it that of a notice: 通告のあった日から２年を経過した日に, 申し出た日の３か月後に, 予告期間は１か月. */
    private static final Pattern NOTICED = Pattern.compile(
            "(?:" + RenewalWording.SAYING + "(?:(?!満了|締結|施行|発効|な|無)[^。]){0,16}(?:から|より|日の)(?:起算して)?|予告期間[はを]?)[、, ]?$");

    /** What makes a length behind it that of the initial term for certain: 有効期間は１年間, 締結の日から１年間. */
    private static final Pattern INITIAL = Pattern.compile(
            "(?:(?<!催告|猶予|更新|延長)期間[はを]?[、,: ]?" + "|(?:締結|施行|調印|署名|発効|発生)[^。、,]{0,8}(?:から|より)(?:起算して)?[、, ]?)$");

    private static final Pattern SAME_LENGTH = Pattern.compile(
            "同(?:[一じ]の?)?期間[^。]{0,8}(?:更新|延長|継続)|(?:更新|延長)[^。]{0,6}期間は[、,]?(?:従前|当初|前回)?[^。]{0,4}同[一じ]|\\b(?:the same|an equal|a like) (?:period|term|duration)",
            Pattern.CASE_INSENSITIVE);

    /** What stands between a date and the length that is counted from it. */
    private static final Pattern FROM = Pattern.compile(" ?(?:から|より)(?:起算して)?[、,]?");

    /** What makes a length before it that of a renewal: １年間更新し, １年ごとに自動更新, ２年間の更新あり. */
    private static final Pattern RENEWED = Pattern.compile(" ?(?:ごと|毎|ずつ|単位|限り|自動的|自動|更に|さらに|再度|同[一じ]の?(?:条件|内容)|同条件"
            + "|(?:有効|協定|契約)?期間|[本この]*協定|契約|これ|[にのをはもで、]){0,6}(?:更新|延長|継続)(?!後)");

    /** What does so even behind a day from which it is counted. */
    private static final Pattern EACH = Pattern.compile(" ?(?:ごと|毎|ずつ|単位)");

    /** What makes a length behind it that of a renewal: さらに１年間, 満了の翌日から１年間. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?:更に|さらに|引き続き|満了[^。]{0,8}(?:から|より)(?:起算して)?|(?:更新|延長|満了)(?:後|する|した)の?[^。、]{0,4}期間[はを]|(?:更新|延長)後は)[、, ]?$");

    private static final Pattern COUNTED = Pattern.compile("(?:から|より)(?:起算して)?[、, ]?$");

    /** How far before a length such words can begin. */
    private static final int MAX_BEFORE = 32;

    /** Characters with which a date or a length begins. */
    private static final String BEGINNINGS = "0123456789〇零一二三四五六七八九十百千半令平昭大明RHSTMrhstmJFAONDWe";

    /** What can follow a number of up to three figures in a date, as in 4-29.02.08, 3月, 3/27 or 一昨年; a letter begins an English month. */
    private static final String IN_DATES = "-月/昨.";

    /** What can follow a number in a length or a number of renewals. */
    private static final String IN_LENGTHS = "年月週日回度かカヶケヵ箇個ｹｶ";

    private final List<Period> lengths = new ArrayList<>();
    private final List<Period> initial = new ArrayList<>();
    private final List<TermWording.Counted> counted = new ArrayList<>();
    private final List<Period> ofRenewals = new ArrayList<>();
    private final List<Period> leads = new ArrayList<>();
    private final List<Period> limits = new ArrayList<>();
    private final List<DateWording> dates = new ArrayList<>();
    private final List<DateWording> firstDays = new ArrayList<>();
    private final List<DateWording> lastDays = new ArrayList<>();
    private final List<DateWording> ends = new ArrayList<>();
    private final List<DateWording> endsOfSomeYear = new ArrayList<>();
    private final List<Integer> renewals = new ArrayList<>();
    private final String words;
    private final WordingScanner scanner;
    private Optional<DateWording> firstDay = Optional.empty();
    private int countedFrom;
    private int endOfRange = -1;

    private TermWordingReader(String words) {
        this.words = words;
        this.scanner = new WordingScanner(words);
    }

    static TermWording read(String words) {
        TermWordingReader reader = new TermWordingReader(words);
        reader.readAll();
        reader.readEnglish();
        reader.readSameLength();
        return new TermWording(
                reader.lengths,
                reader.initial,
                reader.counted,
                reader.ofRenewals,
                reader.leads,
                reader.limits,
                reader.dates,
                reader.firstDays,
                reader.lastDays,
                reader.ends,
                reader.endsOfSomeYear,
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
            ofRenewals.addAll(EnglishRenewals.lengths(words));
            renewals.addAll(EnglishRenewals.numbers(words));
            datesBehind(ENDS_IN_ENGLISH).forEach(this::addEnd);
            firstDays.addAll(datesBehind(BEGINS_IN_ENGLISH));
        }
    }

    private List<DateWording> datesBehind(Pattern pattern) {
        return pattern.matcher(words)
                .results()
                .flatMap(found -> {
                    scanner.reset(found.end());
                    return date().stream();
                })
                .toList();
    }

    /** A renewal for the same length, as in 同期間延長する, is as long as the only other length. */
    private void readSameLength() {
        if (lengths.size() == 1
                && ofRenewals.isEmpty()
                && (words.contains("同") || EnglishLengths.hasLatinLetter(words))
                && SAME_LENGTH.matcher(words).find()) {
            ofRenewals.addAll(lengths);
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
        Optional<DateWording> ofSomeYear = read.filter(TermWordingReader::isDayOfSomeYear);
        if (ofSomeYear.isPresent()) {
            ofSomeYear.filter(day -> scanner.isNext(ENDS)).ifPresent(endsOfSomeYear::add);
            return true;
        }
        Optional<DateWording> date = read.filter(found -> !found.omitsYear());
        if (date.isPresent()) {
            add(date.get(), start);
            return true;
        }
        scanner.reset(start);
        Optional<DateWording> endOfYear =
                new WordingReader(scanner).endOfFiscalYear().filter(end -> scanner.isNext(ENDS));
        if (endOfYear.isPresent()) {
            addEnd(endOfYear.get());
            return true;
        }
        scanner.reset(start);
        if (addRenewals()) {
            return true;
        }
        scanner.reset(start);
        Optional<Period> length = new LengthReader(scanner).length();
        length.filter(some -> !scanner.isNext(List.of("度", "目"))).ifPresent(some -> add(some, start));
        return length.isPresent();
    }

    private Optional<DateWording> date() {
        return new WordingReader(scanner).date(Optional.empty()).filter(found -> !found.omitsYear());
    }

    private void add(DateWording date, int start) {
        dates.add(date);
        boolean endsRange = start == endOfRange;
        if (endsRange || scanner.isNext(UNTIL)) {
            lastDays.add(date);
        }
        if (endsRange || scanner.isNext(ENDS)) {
            ends.add(date);
        }
        int end = scanner.position();
        endOfRange = scanner.accept(RANGE) ? scanner.position() : -1;
        scanner.reset(end);
        firstDay = Optional.of(date).filter(first -> scanner.accept(FROM));
        countedFrom = scanner.position();
        scanner.reset(end);
        boolean isBeginning = scanner.isNext(BEGINS);
        scanner.reset(countedFrom);
        if (isBeginning || endOfRange >= 0 || (firstDay.isPresent() && !scanner.isNext("前"))) {
            firstDays.add(date);
        }
        scanner.reset(end);
    }

    /** Checks if words are a day without a year, as in 翌年３月31日まで: its number of days is no length. */
    private static boolean isDayOfSomeYear(DateWording date) {
        return date.omitsYear() && date.month().isPresent() && date.day().isPresent();
    }

    private boolean addRenewals() {
        String before = scanner.plainBefore(scanner.position(), 1);
        OptionalInt number = (!before.isEmpty() && OFTEN.contains(before)) ? OptionalInt.empty() : scanner.number(1, 2);
        boolean isRead = number.orElse(0) > 0 && scanner.acceptAny(List.of("回", "度")) && scanner.isNext(TIMES);
        if (isRead) {
            renewals.add(number.getAsInt());
        }
        return isRead;
    }

    /** Adds a length where it belongs by the words around it. */
    private void add(Period length, int start) {
        String before = scanner.plainBefore(start, MAX_BEFORE);
        if (scanner.isNext(AHEAD) || (before.endsWith("前") && scanner.isNext("まで"))) {
            leads.add(length);
        } else if (scanner.isNext(WITHIN)) {
            limits.add(length);
        } else if (isBehind(NOTICED, before)) {
            leads.add(length);
        } else if (isOfRenewal(before)) {
            ofRenewals.add(length);
        } else {
            lengths.add(length);
            if (isBehind(INITIAL, before)) {
                initial.add(length);
            }
            firstDay.filter(first -> start == countedFrom)
                    .flatMap(this::dayOf)
                    .ifPresent(first -> counted.add(new TermWording.Counted(first, length)));
        }
    }

    /** Checks if words end with those of a pattern, all of which end with one of few characters. */
    private static boolean isBehind(Pattern pattern, String before) {
        return !before.isEmpty()
                && ENDINGS.indexOf(before.charAt(before.length() - 1)) >= 0
                && pattern.matcher(before).find();
    }

    private boolean isOfRenewal(String before) {
        if (isBehind(AGAIN, before)) {
            return true;
        }
        return scanner.isNext(RENEWED)
                && (scanner.isNext(EACH) || !COUNTED.matcher(before).find());
    }

    private Optional<LocalDate> dayOf(DateWording wording) {
        try {
            return Optional.of(wording.resolve(ParseContext.none(), words))
                    .filter(date -> date.getPrecision() == PartialDate.Precision.DAY)
                    .map(PartialDate::getFirstDay);
        } catch (InvalidDateException noSuchDay) {
            return Optional.empty();
        }
    }
}
