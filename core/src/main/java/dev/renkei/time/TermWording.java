package dev.renkei.time;

import dev.renkei.character.LookAlikes;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.Renewal.Kind;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the words of a term say of its lengths, days, notices and renewal, such as 令和６年４月１日から３年間 or 令和９年３月31日まで.
 *
 * <p>The words are one or more sentences of the agreement. Whatever else they say is passed over.
 *
 * @param lengths  the lengths, in the order of the words
 * @param leads  the times before an end or after a notice, as in ３月前までに or １か月の予告
 * @param limits  the times within which something must be done, as in 30日以内に
 * @param dates  the dates, in the order of the words
 * @param lastDays  the dates that are followed by まで or the like, in the order of the words
 * @param renewals  how often the agreement can be renewed, as in １回に限り
 * @param text  the words as written
 */
record TermWording(
        List<Period> lengths,
        List<Period> leads,
        List<Period> limits,
        List<DateWording> dates,
        List<DateWording> lastDays,
        List<Integer> renewals,
        String text) {

    private static final List<String> UNTIL =
            List.of("まで", "迄", "を期限", "をもって", "を以て", "で満了", "に満了", "を満了日", "限り", "とする", "終了");
    private static final List<String> AHEAD =
            List.of("前", "以上前", "より前", "の予告", "の事前", "前置", "の猶予期間をもって", "の予告期間", "を下らない予告");
    private static final List<String> WITHIN = List.of("以内", "を超えない", "の期間内", "の是正", "の猶予", "の催告", "の期間を定め", "の相当");
    private static final List<String> TIMES = List.of("に限", "を限", "まで", "を上限", "のみ");

    /** Characters with which a date or a length begins. */
    private static final String BEGINNINGS = "0123456789〇零一二三四五六七八九十百千半令平昭大明RHSTMrhstm";

    /** What can follow a number of up to three figures in a date, as in 4-29.02.08, 3月, 3/27 or 一昨年; a letter begins an English month. */
    private static final String IN_DATES = "-月/昨";

    /** What can follow a number in a length or a number of renewals. */
    private static final String IN_LENGTHS = "年月週日回かカヶケヵ箇個ｹｶ";

    /** Interprets the words of a term. */
    static TermWording of(String words) {
        TermWording found = new TermWording(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                words);
        WordingScanner scanner = new WordingScanner(words);
        int at = 0;
        while (at < words.length()) {
            scanner.reset(at);
            boolean isRead = scanner.isBeginning(BEGINNINGS) && found.add(scanner);
            at = isRead ? Math.max(scanner.position(), at + 1) : at + 1;
        }
        EnglishLengths.in(words).forEach(found::add);
        return found;
    }

    private void add(EnglishLengths.Found found) {
        switch (found.use()) {
            case LEAD -> leads.add(found.length());
            case LIMIT -> limits.add(found.length());
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

    private boolean add(WordingScanner scanner) {
        boolean isNoDate = isSurelyNoDate(scanner);
        if (isNoDate && isSurelyNoLength(scanner)) {
            return false;
        }
        int start = scanner.position();
        Optional<DateWording> read = isNoDate ? Optional.empty() : new WordingReader(scanner).date(Optional.empty());
        if (read.filter(TermWording::isDayOfSomeYear).isPresent()) {
            return true;
        }
        Optional<DateWording> date = read.filter(found -> !found.omitsYear());
        if (date.isPresent()) {
            dates.add(date.get());
            if (scanner.isNext(UNTIL)) {
                lastDays.add(date.get());
            }
            return true;
        }
        scanner.reset(start);
        if (addRenewals(scanner)) {
            return true;
        }
        scanner.reset(start);
        Optional<Period> length = new LengthReader(scanner).length();
        length.filter(some -> !some.isZero()).ifPresent(some -> listFor(scanner).add(some));
        return length.isPresent();
    }

    /** Checks if words are a day without a year, as in 翌年３月31日まで: its number of days is no length. */
    private static boolean isDayOfSomeYear(DateWording date) {
        return date.omitsYear() && date.month().isPresent() && date.day().isPresent();
    }

    private boolean addRenewals(WordingScanner scanner) {
        OptionalInt number = scanner.number(1, 2);
        boolean isRead = number.isPresent() && scanner.accept("回") && scanner.isNext(TIMES);
        if (isRead) {
            renewals.add(number.getAsInt());
        }
        return isRead;
    }

    /** Returns where a length belongs by the words that follow it. */
    private List<Period> listFor(WordingScanner scanner) {
        if (scanner.isNext(AHEAD)) {
            return leads;
        }
        return scanner.isNext(WITHIN) ? limits : lengths;
    }

    // ----------------------------------------------------------------------------------------- comparisons

    /** Compares the words with a length. */
    WordingMatch compare(Period length) {
        return lengths.isEmpty() ? WordingMatch.NOT_READ : match(List.of(names(lengths, length)));
    }

    /** Compares the words with a day. */
    WordingMatch compare(PartialDate day) {
        return dates.isEmpty() ? WordingMatch.NOT_READ : match(List.of(names(dates, day)));
    }

    /** Compares the words of a whole term: what they say of its length and its end, and if it says so of its renewal. */
    WordingMatch compare(Term term) {
        List<Boolean> matches = new ArrayList<>();
        Optional<Period> renewed = term.getRenewal().flatMap(Renewal::getLength);
        term.getLength()
                .filter(length -> names(lengths, length) || namesOtherThan(renewed))
                .ifPresent(length -> matches.add(names(lengths, length)));
        term.getEnd().filter(end -> !lastDays.isEmpty()).ifPresent(end -> matches.add(names(lastDays, end)));
        List<Boolean> ofRenewal = new ArrayList<>();
        term.getRenewal().ifPresent(renewal -> {
            compareKind(renewal, ofRenewal);
            compareNotices(renewal.getNotices(), ofRenewal);
            term.getLength()
                    .flatMap(length -> renewal.getLength())
                    .filter(length -> namesOtherThan(term.getLength()))
                    .ifPresent(length -> ofRenewal.add(names(lengths, length)));
        });
        if (ofRenewal.contains(false)) {
            return WordingMatch.DIFFERS;
        }
        boolean hasBounds = term.getLength().isPresent() || term.getEnd().isPresent();
        return match(hasBounds ? matches : ofRenewal);
    }

    /** Compares the words about a renewal. */
    WordingMatch compare(Renewal renewal) {
        List<Boolean> matches = new ArrayList<>();
        compareKind(renewal, matches);
        compareNotices(renewal.getNotices(), matches);
        renewal.getLength()
                .filter(length -> !lengths.isEmpty())
                .ifPresent(length -> matches.add(names(lengths, length)));
        renewal.getMaxRenewals()
                .filter(number -> !renewals.isEmpty())
                .ifPresent(number -> matches.add(renewals.contains(number)));
        return match(matches);
    }

    /** Compares the words about a notice. A length without 前, as in 期間は1か月とする, can be the time too. */
    WordingMatch compare(Notice notice) {
        List<Boolean> matches = new ArrayList<>();
        List<Period> times = leads.isEmpty() ? lengths : leads;
        notice.getLead().filter(lead -> !times.isEmpty()).ifPresent(lead -> matches.add(names(times, lead)));
        notice.getLastDay().filter(day -> !dates.isEmpty()).ifPresent(day -> matches.add(names(dates, day)));
        return match(matches);
    }

    /** Compares the words about a termination. */
    WordingMatch compare(TerminationRight right) {
        List<Boolean> matches = new ArrayList<>();
        compareNotices(right.getNotices(), matches);
        right.getCurePeriod()
                .filter(length -> !limits.isEmpty())
                .ifPresent(length -> matches.add(names(limits, length)));
        return match(matches);
    }

    private void compareKind(Renewal renewal, List<Boolean> matches) {
        String plain = LookAlikes.toPlain(text);
        if (RenewalWording.surelyMean(renewal.getKind(), plain)) {
            matches.add(true);
            return;
        }
        Set<Kind> kinds = RenewalWording.kinds(plain);
        if (!kinds.isEmpty()) {
            matches.add(kinds.contains(renewal.getKind()));
        }
    }

    /** Words that name several times are about several sides or notices: one of them has to be that of each notice. */
    private void compareNotices(List<Notice> notices, List<Boolean> matches) {
        for (Notice notice : notices) {
            notice.getLead().filter(lead -> !leads.isEmpty()).ifPresent(lead -> matches.add(names(leads, lead)));
        }
    }

    private static WordingMatch match(List<Boolean> matches) {
        if (matches.isEmpty()) {
            return WordingMatch.NOT_READ;
        }
        return matches.contains(false) ? WordingMatch.DIFFERS : WordingMatch.AGREES;
    }

    /** Checks if a length is named other than a given one, which may be that of the renewals. */
    private boolean namesOtherThan(Optional<Period> length) {
        for (Period named : lengths) {
            if (length.isEmpty() || !isSame(named, length.get())) {
                return true;
            }
        }
        return false;
    }

    /** Checks if a length is among others, in years and months or in days alike. */
    private static boolean names(List<Period> named, Period length) {
        for (Period each : named) {
            if (isSame(each, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Period one, Period other) {
        return one.toTotalMonths() == other.toTotalMonths() && CivilPeriods.daysOf(one) == CivilPeriods.daysOf(other);
    }

    private boolean names(List<DateWording> named, PartialDate day) {
        return named.stream().anyMatch(wording -> denotes(wording, day));
    }

    private boolean denotes(DateWording wording, PartialDate day) {
        try {
            return wording.agrees(wording.resolve(ParseContext.of(day), text), day);
        } catch (InvalidDateException noSuchDay) {
            return false;
        }
    }
}
