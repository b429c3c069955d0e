package dev.renkei.lists;

import dev.renkei.text.WordingMatch;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of several events that a cell tells of an agreement, with its date: 昭和55年10月1日（平成7年3月1日、平成15年4月1日一部改正）.
 *
 * @param kind  what happened, not null
 * @param date  when it happened, with the words for both, not null
 */
record DatedEvent(Kind kind, StatedDate date) {

    /** What can happen to an agreement. */
    enum Kind {
        CONCLUSION("(?:協定書?|覚書|当初|新規)?(?:締結|調印|制定|策定)|当初|新規|初回|signed|concluded"),
        AMENDMENT("(?:一部|全部|全面|最終)?(?:改正|改定|改訂|変更|見直し)(?:協定)?(?:締結)?|amended|revised"),
        RENEWAL("(?:契約|協定)?(?:更新|延長)|renewed|extended"),
        TERMINATION("(?:契約|協定)?(?:解約|解除|廃止|失効)|terminated");

        private final String words;
        private final Pattern pattern;

        Kind(String words) {
            this.words = words;
            this.pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }

        private static Optional<Kind> of(String word) {
            return Stream.of(values())
                    .filter(each -> each.pattern.matcher(word).matches())
                    .findFirst();
        }
    }

    private static final String WORD =
            Stream.of(Kind.values()).map(kind -> kind.words).collect(Collectors.joining("|", "(?i:", ")"));

    /** Without such a word or sign, a cell is a date alone. */
    private static final Pattern SAYS_MORE = Pattern.compile(
            "[\\n\\r、,，;；※→]|[改変見更延]|締結|調印|制定|策定|当初|新規|初回|解[約除]|廃止|失効|(?i:signed|concluded|amended|revised|renewed|extended|terminated)");

    private static final Pattern OPENING = Pattern.compile("[\\[［【〔〈<＜]");
    private static final Pattern CLOSING = Pattern.compile("[\\]］】〕〉>＞]");

    private static final Pattern LAST_WORD = Pattern.compile(WORD + "$");

    /** A word alone in brackets belongs to the date before it: H8.10.23（改正）. */
    private static final Pattern WORD_IN_BRACKETS = Pattern.compile("(?<!\\s)\\s*+[（(] ?(" + WORD + ") ?[)）]");

    /** Brackets within which something else happened than before them. */
    private static final Pattern EVENTS_IN_BRACKETS =
            Pattern.compile("[（(]([^()（）]{0,99}" + WORD + "[^()（）]{0,99})[)）]");

    private static final Pattern SEPARATORS = Pattern.compile("(?:[\\n\\r、，;；※→]|,(?! ?[0-9]{4}))++");

    private static final Pattern EVENT = Pattern.compile("(?:(?<before>" + WORD
            + ")日?(?: on |[:： \\u3000])?)?(?<date>[^:：]{2,24}?)" + "(?:付け?)?[に \\u3000]?(?<behind>" + WORD + ")?");

    /**
     * Returns the several events of which a cell tells, or the one that is of another kind than that of its column.
     *
     * @param words  the words of the cell, not null
     * @param usual  what the column tells of, not null
     * @return the events in their order, empty if a word or date of the cell is not understood, there are two conclusions, or a date
     *     alone, not null
     */
    static List<DatedEvent> in(String words, Kind usual) {
        if (!SAYS_MORE.matcher(words).find()) {
            return List.of();
        }
        String text = WORD_IN_BRACKETS.matcher(withRoundBrackets(words)).replaceAll("$1");
        List<String> others = EVENTS_IN_BRACKETS
                .matcher(text)
                .results()
                .map(inner -> inner.group(1))
                .toList();
        List<Optional<DatedEvent>> events =
                new ArrayList<>(eventsIn(EVENTS_IN_BRACKETS.matcher(text).replaceAll("、"), Optional.of(usual)));
        for (String other : others) {
            events.addAll(eventsIn(other, lastKindIn(other)));
        }
        List<DatedEvent> read = events.stream().flatMap(Optional::stream).toList();
        boolean isConcludedOnce =
                read.stream().filter(each -> each.kind() == Kind.CONCLUSION).count() < 2;
        boolean isUsual = read.size() == 1 && read.get(0).kind() == usual;
        boolean isKnown = read.size() == events.size() && isConcludedOnce && !isUsual;
        return isKnown && areOfOneAgreement(read) ? read : List.of();
    }

    /** Returns words with round brackets for others: H25.4.1【R5.4.1改定】. */
    static String withRoundBrackets(String words) {
        return OPENING.matcher(CLOSING.matcher(words).replaceAll("）")).replaceAll("（");
    }

    /** Checks if a termination is that of an agreement of which the conclusion is told, too, and not of an earlier one. */
    private static boolean areOfOneAgreement(List<DatedEvent> events) {
        Optional<LocalDate> concluded = firstDayOf(Kind.CONCLUSION, events);
        Optional<LocalDate> terminated = firstDayOf(Kind.TERMINATION, events);
        return terminated.isEmpty()
                || concluded.filter(day -> !day.isAfter(terminated.get())).isPresent();
    }

    private static Optional<LocalDate> firstDayOf(Kind kind, List<DatedEvent> events) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> event.date().getDate().stream())
                .map(PeriodBound::getFirstDay)
                .findFirst();
    }

    /** Returns the kind that the last of several dates names for all: 平成7年3月1日、平成15年4月1日一部改正. */
    private static Optional<Kind> lastKindIn(String words) {
        return LAST_WORD
                .matcher(words.strip())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .flatMap(Kind::of);
    }

    private static List<Optional<DatedEvent>> eventsIn(String words, Optional<Kind> unsaid) {
        return SEPARATORS
                .splitAsStream(words)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> eventOf(part, unsaid))
                .toList();
    }

    /** Returns a date with the words of its event too, if the library knows these. */
    private static StatedDate withWords(PeriodBound date, String all, String alone) {
        StatedDate stated = StatedDate.of(date, all);
        return stated.compareAsWritten() == WordingMatch.AGREES ? stated : StatedDate.of(date, alone);
    }

    private static Optional<DatedEvent> eventOf(String part, Optional<Kind> unsaid) {
        Matcher event = EVENT.matcher(part);
        if (!event.matches()) {
            return Optional.empty();
        }
        Optional<String> word =
                Optional.ofNullable(event.group("before")).or(() -> Optional.ofNullable(event.group("behind")));
        Optional<Kind> kind = word.flatMap(Kind::of).or(() -> unsaid);
        return StatedDate.ofWords(event.group("date"))
                .readAsWritten()
                .flatMap(date -> kind.map(each -> new DatedEvent(each, withWords(date, part, event.group("date")))));
    }
}
