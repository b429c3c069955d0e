package dev.renkei.lists;

import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import dev.renkei.time.Term;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads whether and how an agreement is renewed: the words by which a list is written, else the kind that the library finds. */
final class RenewalReader {

    /** The more particular kinds come first. */
    private static final List<Kind> KINDS =
            List.of(Kind.NONE, Kind.AUTOMATIC, Kind.ON_REQUEST, Kind.INDEFINITE, Kind.EVERGREEN);

    private static final String TIME =
            "((?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[ \\u3000]?(?:年|[かヶカケヵ箇ｹ]月|月|週|日)間?|" + Lengths.ENGLISH + ")";

    /** A time that is no part of a date: in 平成18年3月31日 there is none. */
    private static final Pattern LENGTH = Pattern.compile("(?<!平成|令和|昭和|大正|明治|[0-9０-９元][年月/／.．]|[0-9０-９MTSHR])" + TIME);

    /** A length that stands alone in brackets behind 更新. */
    private static final Pattern IN_BRACKETS = Pattern.compile("(?:更新|延長)[（(]" + TIME + "[）)]");

    private static final Pattern LEAD = Pattern.compile(
            TIME + "(?:以上|より)?(?:前| (?:before|prior|in advance)\\b|['’]? (?:written |prior )*notice\\b)");

    private static final Pattern TIMES = Pattern.compile("[0-9０-９]{1,2}(?=回)");

    /** 三月前, as statutes write three months. */
    private static final Pattern MONTHS_OF_STATUTES = Pattern.compile("^([0-9０-９一二三四五六七八九十]+)月");

    /** A length that no words state. */
    private static final Period NO_LENGTH = Period.of(9998, 11, 0);

    /** A day until which something must be said, which is no end of the term. */
    private static final Pattern DAY_OF_NOTICE = Pattern.compile("[0-9０-９元]{1,2}月[0-9０-９末]{1,2}日?(?:まで|迄)に");

    private static final Pattern ABOUT =
            Pattern.compile("更新|延長|(?:その後|以後|以降|満了後)[^。、]{0,6}協議|\\b(?:renew|exten[ds])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_TERMS =
            Pattern.compile("自動|更新|延長|\\b(?:automatic|renew|exten[ds])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SAID = Pattern.compile("(?:更新|延長)[^。、]{0,4}(?:定め|有無)");

    private RenewalReader() {}

    /**
     * A renewal that was read.
     *
     * @param renewal  the renewal without words
     * @param unread  what the words say of a notice that the renewal does not have, empty if it has all
     */
    record Read(Renewal renewal, Optional<String> unread) {}

    /** Reads words of a term; empty if they do not say whether there is a renewal. */
    static Optional<Read> read(String words) {
        return read(words, RenewalReader::partsOfTerm).map(read -> goesOn(read, words) ? evergreen(read) : read);
    }

    /** Checks if an agreement without any term goes on until a side gives notice: 終了の通知がない限り、効力を有する. */
    private static boolean goesOn(Read read, String words) {
        return read.renewal().getKind() == Kind.AUTOMATIC
                && says(Kind.EVERGREEN, words)
                && !BY_TERMS.matcher(words).find()
                && timesIn(LENGTH, words).count() == timesIn(LEAD, words).count();
    }

    private static Read evergreen(Read read) {
        return new Read(
                Renewal.builder().from(read.renewal()).kind(Kind.EVERGREEN).build(), read.unread());
    }

    /** Reads words about a renewal alone, in which each length is that of the renewal. */
    static Optional<Read> readAlone(String words) {
        return read(words, RenewalReader::partsOfRenewal);
    }

    /** Reads words about a renewal alone whose kind is known. */
    static Read readAlone(Kind kind, String words) {
        return read(kind, words, RenewalReader::partsOfRenewal);
    }

    private static Optional<Read> read(String words, BiFunction<Renewal, String, Set<Term.Part>> parts) {
        return RenewalWords.in(words)
                .map(said -> new Read(said.renewal(), Optional.empty()))
                .or(() -> kindIn(words).map(kind -> read(kind, words, parts)));
    }

    private static Optional<Kind> kindIn(String words) {
        return KINDS.stream()
                .filter(kind -> says(kind, words))
                .findFirst()
                .or(() -> speaksOfRenewal(words) ? Optional.of(Kind.UNSTATED) : Optional.empty());
    }

    /** Checks if the library finds that words say a kind, which {@code UNSTATED} never is. */
    private static boolean says(Kind kind, String words) {
        return !differs(kind, words) && differs(Kind.UNSTATED, words);
    }

    private static boolean differs(Kind kind, String words) {
        return partsOfRenewal(Renewal.of(kind), words).contains(Term.Part.RENEWAL_KIND);
    }

    private static boolean speaksOfRenewal(String words) {
        return ABOUT.matcher(words).find() && !NOT_SAID.matcher(words).find();
    }

    private static Read read(Kind kind, String words, BiFunction<Renewal, String, Set<Term.Part>> parts) {
        List<Period> leads = timesIn(LEAD, words).toList();
        boolean isNotice = leads.size() == 1 && kind.hasNotices();
        boolean isUnread =
                (!leads.isEmpty() && !isNotice) || DAY_OF_NOTICE.matcher(words).find();
        Renewal renewal = Renewal.builder()
                .kind(kind)
                .length(kind.isByTerms() ? lengthIn(words, parts) : Optional.empty())
                .maxRenewals(kind.isByTerms() ? maxRenewalsIn(words) : Optional.empty())
                .notices(isNotice ? List.of(Notice.of(leads.get(0))) : List.of())
                .build();
        return new Read(renewal, isUnread ? noticeIn(words) : Optional.empty());
    }

    /** Finds what words say of the time for a notice. */
    static Optional<String> noticeIn(String words) {
        return Stream.of(LEAD, DAY_OF_NOTICE)
                .flatMap(pattern -> pattern.matcher(words).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static Stream<Period> timesIn(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(each -> MONTHS_OF_STATUTES.matcher(each.group(1)).replaceFirst("$1か月"))
                .flatMap(time -> Lengths.parse(time).stream())
                .distinct()
                .limit(Lengths.MAX_TRIED);
    }

    private static Optional<Period> lengthIn(String words, BiFunction<Renewal, String, Set<Term.Part>> parts) {
        Optional<Period> inBrackets = timesIn(IN_BRACKETS, words).findFirst();
        List<Period> lengths = timesIn(LENGTH, words)
                .filter(length -> isOfLength(length, words, parts))
                .toList();
        return inBrackets.or(() -> lengths.size() == 1 ? Optional.of(lengths.get(0)) : Optional.empty());
    }

    /** Finds the number of renewals that the library finds in words, too. */
    private static Optional<Integer> maxRenewalsIn(String words) {
        return TIMES.matcher(words)
                .results()
                .map(times -> Integer.valueOf(times.group()))
                .filter(times -> times > 0)
                .distinct()
                .limit(Lengths.MAX_TRIED)
                .filter(times -> !exceeds(times, words) && exceeds(times + 1, words))
                .findFirst();
    }

    /** Checks if the library finds that words state another number of renewals. */
    private static boolean exceeds(int max, String words) {
        Renewal renewal =
                Renewal.builder().kind(Kind.AUTOMATIC).maxRenewals(max).build();
        return partsOfTerm(renewal, words).contains(Term.Part.MAX_RENEWALS);
    }

    /** Checks if the library finds that words, of a renewal or of a term, are those of a renewal of a length. */
    private static boolean isOfLength(Period length, String words, BiFunction<Renewal, String, Set<Term.Part>> parts) {
        return !differs(length, words, parts) && differs(NO_LENGTH, words, parts);
    }

    private static boolean differs(Period length, String words, BiFunction<Renewal, String, Set<Term.Part>> parts) {
        Renewal renewal = Renewal.builder().kind(Kind.AUTOMATIC).length(length).build();
        return parts.apply(renewal, words).contains(Term.Part.RENEWAL_LENGTH);
    }

    private static Set<Term.Part> partsOfRenewal(Renewal renewal, String words) {
        return Renewal.builder().from(renewal).asWritten(words).build().differingParts();
    }

    private static Set<Term.Part> partsOfTerm(Renewal renewal, String words) {
        return Term.builder().renewal(renewal).asWritten(words).build().differingParts();
    }
}
