package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.time.CivilPeriods;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which lists are written with renewals, which are read again: the kind, the length of each renewal and the notices.
 */
final class RenewalWords {

    private static final List<RenewalWords> LANGUAGES =
            List.of(new RenewalWords(Locale.JAPANESE), new RenewalWords(Locale.ENGLISH));

    /** What stands between the parts of such words. */
    private static final String PART = "[^、,()（）]{1,60}";

    private static final String TIME = "[0-9][^、,()（）]{0,60}";

    private final Locale locale;
    private final Map<Kind, Pattern> renewals = new EnumMap<>(Kind.class);
    private final Pattern atMost;
    private final List<Pattern> notices;
    private final Pattern bracket;

    private RenewalWords(Locale locale) {
        this.locale = locale;
        for (Kind kind : Kind.values()) {
            String ofKind = word(kind, locale);
            String each = pattern("each-time", Map.of("length", PART), Map.of("kind", ofKind));
            renewals.put(kind, Pattern.compile(each + "|" + Pattern.quote(ofKind)));
        }
        this.atMost = Pattern.compile(pattern("at-most", Map.of("max", "[1-9][0-9]{0,8}"), Map.of()));
        this.notices = List.of(
                Pattern.compile(pattern("notice", Map.of("lead", TIME), Map.of())),
                Pattern.compile(pattern("notice-of-side", Map.of("lead", TIME, "side", PART + "?"), Map.of())));
        this.bracket = Pattern.compile("(?<rest>.*)" + pattern("in-brackets", Map.of("words", "[^()（）]+"), Map.of()));
    }

    /** Returns words of the bundle as a pattern, with a group for each parameter that is not known. */
    private String pattern(String key, Map<String, String> groups, Map<String, String> known) {
        Map<String, String> parameters = groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, group -> "\\E(?<" + group.getKey() + ">" + group.getValue() + ")\\Q"));
        parameters.putAll(known);
        return "\\Q" + ListWords.word(key, parameters, locale) + "\\E";
    }

    /** Returns the words of a renewal. */
    static String of(Renewal renewal, Locale locale) {
        String ofKind = word(renewal.getKind(), locale);
        String withLength = renewal.getLength()
                .filter(length -> renewal.getKind().isByTerms())
                .map(length ->
                        ListWords.word("each-time", Map.of("length", worded(length, locale), "kind", ofKind), locale))
                .orElse(ofKind);
        String withLimit = renewal.getMaxRenewals()
                .filter(max -> renewal.getKind().isByTerms())
                .map(max -> withLength + ListWords.word("at-most", Map.of("max", String.valueOf(max)), locale))
                .orElse(withLength);
        return renewal.getNotices().stream()
                .filter(each -> renewal.getKind().hasNotices())
                .map(each -> of(each, locale))
                .collect(Collectors.joining("", withLimit, ""));
    }

    /** Returns the words of a kind: its label, unless that says nothing beside a term, as なし does. */
    private static String word(Kind kind, Locale locale) {
        return switch (kind) {
            case NONE -> ListWords.word("not-renewed", Map.of(), locale);
            case UNSTATED -> ListWords.word("renewed-somehow", Map.of(), locale);
            default -> kind.getLabel(locale);
        };
    }

    /** Returns the words of a notice that has a time before the end; a cell has no room for others. */
    private static String of(Notice notice, Locale locale) {
        Map<String, String> sides =
                notice.getSide().map(side -> Map.of("side", side)).orElseGet(Map::of);
        return notice.getLead()
                .filter(lead -> !lead.isZero())
                .map(lead -> Stream.concat(
                                sides.entrySet().stream(), Stream.of(Map.entry("lead", worded(lead, locale))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .map(parameters -> ListWords.word(sides.isEmpty() ? "notice" : "notice-of-side", parameters, locale))
                .orElse("");
    }

    private static String worded(Period length, Locale locale) {
        return CivilPeriods.toMessage(length).getMessage(locale);
    }

    /**
     * A renewal that words say.
     *
     * @param renewal  the renewal
     * @param rest  the words before, blank if there are none
     */
    record Said(Renewal renewal, String rest) {}

    /** Finds the renewal whose words stand alone or, in brackets, at the end. */
    static Optional<Said> in(String words) {
        return LANGUAGES.stream()
                .flatMap(language -> language.find(words.strip()).stream())
                .findFirst();
    }

    private Optional<Said> find(String words) {
        Matcher inBrackets = bracket.matcher(words);
        return inBrackets.matches()
                ? renewalIn(inBrackets.group("words"))
                        .map(found -> new Said(found, inBrackets.group("rest").strip()))
                : renewalIn(words).map(found -> new Said(found, ""));
    }

    private Optional<Renewal> renewalIn(String words) {
        return renewals.entrySet().stream()
                .flatMap(each -> renewalIn(words, each.getKey(), each.getValue().matcher(words)).stream())
                .findFirst();
    }

    private Optional<Renewal> renewalIn(String words, Kind kind, Matcher start) {
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> each = Optional.ofNullable(start.group("length"));
        Optional<Period> length = each.flatMap(RenewalWords::lengthOf);
        Matcher limit = atMost.matcher(words).region(start.end(), words.length());
        Optional<Integer> max = limit.lookingAt() ? Optional.of(Integer.valueOf(limit.group("max"))) : Optional.empty();
        return noticesIn(words.substring(max.isPresent() ? limit.end() : start.end()))
                .filter(notices -> each.isPresent() == length.isPresent())
                .map(notices -> Renewal.builder()
                        .kind(kind)
                        .length(length)
                        .maxRenewals(max)
                        .notices(notices)
                        .build());
    }

    /** Reads notices one after the other, empty if there is anything else. */
    private Optional<List<Notice>> noticesIn(String words) {
        List<Notice> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            Optional<Matcher> next = matcherAt(at, words);
            Optional<Notice> notice = next.flatMap(RenewalWords::noticeOf);
            if (notice.isEmpty()) {
                return Optional.empty();
            }
            found.add(notice.get());
            at = next.map(Matcher::end).orElseThrow();
        }
        return Optional.of(found);
    }

    private Optional<Matcher> matcherAt(int at, String words) {
        return notices.stream()
                .map(pattern -> pattern.matcher(words).region(at, words.length()))
                .filter(Matcher::lookingAt)
                .filter(match -> noticeOf(match).isPresent())
                .findFirst();
    }

    private static Optional<Notice> noticeOf(Matcher match) {
        Optional<String> side =
                match.pattern().pattern().contains("<side>") ? Optional.of(match.group("side")) : Optional.empty();
        return lengthOf(match.group("lead"))
                .map(lead -> Notice.builder().lead(lead).side(side).build());
    }

    private static Optional<Period> lengthOf(String words) {
        return emptyIfInvalid(() -> JapaneseDates.parseLength(words).length());
    }
}
