package dev.renkei.time;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lengths and last days that the words of a term name, such as 令和６年４月１日から３年間 or 令和９年３月31日まで.
 *
 * <p>The words are a sentence of the agreement. Whatever else it says is passed over, also the time before the end by which
 * notice is due (３月前までに).
 *
 * @param lengths  the lengths, in the order of the words
 * @param lastDays  the dates that are followed by まで or the like, in the order of the words
 */
record TermWording(List<Period> lengths, List<DateWording> lastDays) {

    private static final List<String> UNTIL =
            List.of("まで", "迄", "を期限", "をもって", "を以て", "で満了", "に満了", "を満了日", "限り", "とする", "終了");

    /** Characters with which a date or a length begins. */
    private static final String BEGINNINGS = "0123456789〇零一二三四五六七八九十百千半令平昭大明RHSTMrhstm";

    /** Interprets the words of a term. */
    static TermWording of(String words) {
        TermWording found = new TermWording(new ArrayList<>(), new ArrayList<>());
        WordingScanner scanner = new WordingScanner(words);
        int at = 0;
        while (at < words.length()) {
            scanner.reset(at);
            boolean isRead = scanner.isBeginning(BEGINNINGS) && found.add(scanner);
            at = isRead ? Math.max(scanner.position(), at + 1) : at + 1;
        }
        return found;
    }

    private boolean add(WordingScanner scanner) {
        int start = scanner.position();
        Optional<DateWording> date =
                new WordingReader(scanner).date(Optional.empty()).filter(read -> !read.omitsYear());
        if (date.isPresent()) {
            if (UNTIL.stream().anyMatch(scanner::isNext)) {
                lastDays.add(date.get());
            }
            return true;
        }
        scanner.reset(start);
        Optional<Period> length = new LengthReader(scanner).length();
        length.filter(read -> !read.isZero() && !scanner.isNext("前") && !scanner.isNext("以内"))
                .ifPresent(lengths::add);
        return length.isPresent();
    }

    /** Checks if the words name a length, in years and months or in days alike. */
    boolean names(Period length) {
        return lengths.stream().anyMatch(named -> isSame(named, length));
    }

    /** Checks if the words name a length other than one of a renewal. */
    boolean namesOtherThan(Optional<Period> renewal) {
        return lengths.stream()
                .anyMatch(
                        named -> renewal.filter(length -> isSame(named, length)).isEmpty());
    }

    private static boolean isSame(Period one, Period other) {
        return one.toTotalMonths() == other.toTotalMonths() && CivilPeriods.daysOf(one) == CivilPeriods.daysOf(other);
    }

    /** Checks if the words name a last day. */
    boolean names(PartialDate end, String words) {
        return lastDays.stream().anyMatch(wording -> denotes(wording, end, words));
    }

    private static boolean denotes(DateWording wording, PartialDate end, String words) {
        try {
            return wording.agrees(wording.resolve(ParseContext.of(end), words), end);
        } catch (InvalidDateException noSuchDay) {
            return false;
        }
    }
}
