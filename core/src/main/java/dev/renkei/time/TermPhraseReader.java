package dev.renkei.time;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.character.EnglishNumerals;
import dev.renkei.character.LookAlikes;
import dev.renkei.time.Renewal.Kind;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a term or a renewal from the words of an agreement or of a list: what {@link TermWording} finds in them, as far as it can be meant in
 * one way only.
 */
final class TermPhraseReader {

    private static final String ABOUT = "最[長短]|^約|[^契]約|およそ|おおむね|概ね";
    private static final String OR = "または|又は|もしくは|若しくは";

    private static final String JAPANESE = "(?:[0-9０-９一二三四五六七八九十]{1,3}[ \\u3000]?(?:[かヶカケヵ箇ｹ]?年|[かヶカケヵ箇ｹ]月|月間)|半年)間?+";

    /** A length, but not one of several, nor a limit of one, nor one that is counted from what has no day. */
    private static final Pattern LENGTH =
            Pattern.compile("(?<!" + ABOUT + "|" + OR + "|年間?から|期限|了後|前|[0-9０-９]|[0-9０-９年月間][～〜~－-])"
                    + JAPANESE
                    + "(?![0-9０-９前以ご毎度未超程後目]|[をが](?:経過|超え)|で見直|から[0-9０-９]|"
                    + OR
                    + "|[～〜~])");

    /** A length in English, with its number in figures or words: five (5) years. */
    private static final String ENGLISH =
            "\\b(?i:" + EnglishNumerals.FORM + "(?: \\([0-9]{1,9}\\))? (?:years?|months?|weeks?|days?))\\b";

    /** What stands before a limit, one of several lengths, or how often something is done: not more than, three to, every. */
    private static final String ENGLISH_ABOUT =
            "(?:about|around|roughly|approximately|least|most|than|over|under|exceed|exceeding|to|or|and|every|each|each time|review(?:ed)? after"
                    + "|(?:max|min)imum(?: term| period)?(?: of)?)(?: for)? ";

    private static final Pattern ENGLISH_LENGTH = Pattern.compile(
            "(?<!\\b(?i:" + ENGLISH_ABOUT + ")|[0-9][+–-])" + ENGLISH + "(?! ?(?i:to|or|[+–-]) ?[0-9a-z])");

    private static final Pattern SOME_LENGTH = Pattern.compile("(?<![0-9０-９])" + JAPANESE + "|" + ENGLISH);

    /** Words that can be a day, but no day of notice. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![^\\s。、,～〜（()）：:※からよりはを長])[^\\s。、,～〜（()）：:※からよりまで迄はを長]{4,16}?(?=$|[\\s。、,～〜（()）※]|終了|満了|から|より|を|限り|(?:まで|迄)(?!に))");

    /** What makes of a length one of several, or a limit. */
    private static final Pattern VAGUE =
            Pattern.compile(ABOUT + "|未満|以上|以内|程度|を経過|年間?から[0-9０-９]|\\b(?i:" + ENGLISH_ABOUT + ")");

    /** A time that is not read: 翌年3月31日まで, 当該年度末まで, １年を経過する日の属する年度の末日まで, 毎年更新, いずれか早い日まで. */
    private static final Pattern UNREAD_TIME = Pattern.compile(
            "翌年|同年|単年度|最初の|[毎各]年|の属する|いずれか[早遅]" + "|(?<![0-9０-９元一二三四五六七八九十])(?:年度の?末|月末)|最大[0-9０-９]+回(?!ま|以|に|を)");

    /** Another day that is not read: 令和4年4月1日締結. */
    private static final Pattern UNREAD_DAY = Pattern.compile("[0-9０-９]日(?:まで|迄|締結|調印|$)");

    /** A period as English lists are written with it (ISO 8601), such as 2022-04-01/2027-03-31. */
    private static final Pattern STANDARD_PERIOD = Pattern.compile("[0-9FY.-]+/[0-9FY.-]+");

    /** Without such a sign, a date is the first day, the last one, or neither. */
    private static final Pattern SPAN =
            Pattern.compile("[～〜~–—]|(?<![0-9０-９])[－-]|[－-](?![0-9０-９])|から|より|まで|迄|\\bto\\b");

    private static final Pattern BRACKETS = Pattern.compile("[（(;；]");

    /** Where words begin that are no longer about the time itself. */
    private static final Pattern TAIL = Pattern.compile("[。、,;；（(\\s]|ただし|(?<!年度)以[後降]|その後|とし");

    private static final Pattern PUNCTUATION = Pattern.compile("[。、,;；（()）\\s]");

    /** What a clause begins with: 本協定の有効期間は、. */
    private static final Pattern SUBJECT = Pattern.compile("^[^。、]{0,12}期間は、?");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)");

    private static final String TIME =
            "(?:(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[ \\u3000]?(?:[かヶカケヵ箇ｹ]?年|[かヶカケヵ箇ｹ]月|月|週|日)間?|" + ENGLISH + ")";

    private static final Pattern LEAD = Pattern.compile(
            TIME + "(?:以上|より)?(?:前| (?:before|prior|in advance)\\b|['’]? (?:written |prior )*+notice\\b)");

    /** A day until which something must be said, which is no end of the term. */
    private static final Pattern DAY_OF_NOTICE = Pattern.compile("[0-9０-９元]{1,2}月[0-9０-９末]{1,2}日?(?:まで|迄)に");

    /** A length that stands alone in brackets behind 更新. */
    private static final Pattern RENEWED_IN_BRACKETS = Pattern.compile("(?:更新|延長)[（(](" + TIME + ")[）)]");

    private static final Pattern ABOUT_RENEWAL =
            Pattern.compile("更新|延長|(?:その後|以後|以降|満了後)[^。、]{0,6}協議|\\b(?:renew|exten[ds])", Pattern.CASE_INSENSITIVE);

    private static final Pattern RENEWAL_NOT_SAID = Pattern.compile("(?:更新|延長)[^。、]{0,4}(?:定め|有無)");

    private static final Pattern BY_TERMS =
            Pattern.compile("自動|更新|延長|\\b(?:automatic|renew|exten[ds])", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNLESS = Pattern.compile("\\bunless\\b", Pattern.CASE_INSENSITIVE);

    /** What renews by silence, or goes on: not may be renewed. */
    private static final Pattern CONTINUES = Pattern.compile(
            "自動|更新|延長|\\b(?:automatic|(?<!(?:may|can) (?:be )?)(?:renew(?!able)|exten[ds])|thereafter|successive|year to year|continues? (?:in (?:force|effect) )?unless)",
            Pattern.CASE_INSENSITIVE);

    /** The more particular kinds come first. */
    private static final List<Kind> KINDS =
            List.of(Kind.NONE, Kind.AUTOMATIC, Kind.ON_REQUEST, Kind.INDEFINITE, Kind.EVERGREEN);

    /** So many lengths within the words are looked at. */
    private static final int MAX_TRIED = 8;

    private final String words;
    private final String plain;
    private final TermWording wording;

    private TermPhraseReader(String words) {
        this.words = words;
        this.plain = LookAlikes.toPlain(words);
        this.wording = TermWording.of(words);
    }

    // ------------------------------------------------------------------------------------------------- terms

    static Term.Phrase term(String words) {
        return new TermPhraseReader(words).term();
    }

    private Term.Phrase term() {
        Optional<String> wordsOfPeriod = Stream.of(
                        words, head(), beforeBrackets(), wording.firstDays().isEmpty() ? withoutSubject() : words)
                .filter(part -> periodIn(part).isPresent())
                .findFirst();
        Optional<DatePeriod> period = wordsOfPeriod.flatMap(TermPhraseReader::periodIn);
        Optional<PeriodBound> start = period.flatMap(DatePeriod::getStart).or(this::firstDay);
        Optional<PartialDate> endOfPeriod = period.flatMap(DatePeriod::getEnd).map(TermPhraseReader::dayOf);
        Optional<PartialDate> end = endOfPeriod.or(this::end);
        Optional<Period> stated = length();
        Optional<Period> length = endOfPeriod.isPresent() ? Optional.empty() : stated;
        Optional<Renewal.Phrase> renewal = renewalOfTerm();
        boolean hasTime = period.isPresent() || end.isPresent() || length.isPresent();
        if (!hasTime && renewal.isEmpty()) {
            throw InvalidDateException.of(Term.class, "not-said", words);
        }
        Set<String> unread = new LinkedHashSet<>();
        otherDays(start, end).forEach(unread::add);
        if (!hasTime && UNREAD_DAY.matcher(head()).find() && !isDate(head())) {
            unread.add(head());
        }
        unreadTimes(wordsOfPeriod).forEach(unread::add);
        List<String> notices = renewal.map(Renewal.Phrase::unread)
                .orElseGet(() -> noticeInWords().stream().toList());
        unread.addAll(notices);
        Map<Period, String> others = otherLengths(stated, renewal.map(Renewal.Phrase::renewal), period);
        if (!notices.isEmpty()) {
            wording.leads().forEach(others::remove);
        }
        unread.addAll(others.values());
        Term term = Term.builder()
                .length(length)
                .countingRule(length.filter(wording::countsFirstDayOf).map(any -> CountingRule.FIRST_DAY_INCLUDED))
                .end(end)
                .renewal(renewal.map(Renewal.Phrase::renewal))
                .asWritten(words)
                .build();
        if (!term.differingParts().isEmpty()) {
            // The words say what was not read for certain, or contradict themselves: 期間は定めない、1年又は六か月.
            throw InvalidDateException.of(Term.class, "not-said", words);
        }
        return new Term.Phrase(term, start, withoutParts(unread));
    }

    /** Returns the words for times that are never read, save for those of a period: 令和4年4月1日～翌年3月31日. */
    private Stream<String> unreadTimes(Optional<String> wordsOfPeriod) {
        String beside = wordsOfPeriod.map(part -> words.replace(part, " ")).orElse(words);
        return PUNCTUATION
                .splitAsStream(beside)
                .filter(part -> UNREAD_TIME.matcher(part).find());
    }

    /** Returns words without those that are a part of others. */
    private static List<String> withoutParts(Set<String> all) {
        return all.stream()
                .filter(each -> all.stream().noneMatch(other -> !other.equals(each) && other.contains(each)))
                .toList();
    }

    private static Optional<DatePeriod> periodIn(String words) {
        Optional<DatePeriod> period = emptyIfInvalid(() -> JapaneseDates.parsePeriodPhrase(words, ParseContext.none()))
                .map(phrase -> phrase.stated().getPeriod());
        return period.isEmpty() && STANDARD_PERIOD.matcher(words).matches()
                ? emptyIfInvalid(() -> DatePeriod.parse(words))
                : period.filter(days -> !isOneDate(days) || SPAN.matcher(words).find());
    }

    /** Checks for a single day or month, of which nobody can say if it is the first or the last one. */
    private static boolean isOneDate(DatePeriod period) {
        return period.getStart().filter(TermPhraseReader::isDayOrMonth).isPresent()
                && period.getStart().equals(period.getEnd());
    }

    private static boolean isDayOrMonth(PeriodBound bound) {
        return bound instanceof PartialDate date && date.getPrecision() != PartialDate.Precision.YEAR;
    }

    private static boolean isDate(String words) {
        return emptyIfInvalid(() -> JapaneseDates.parse(words)).isPresent();
    }

    /** Returns a date as it is, and the last day of a fiscal year. */
    private static PartialDate dayOf(PeriodBound bound) {
        return bound instanceof PartialDate date ? date : PartialDate.of(bound.getLastDay());
    }

    /** Returns what stands before the words about anything else. */
    private String head() {
        return headOf(words);
    }

    private static String headOf(String words) {
        Matcher tail = TAIL.matcher(words);
        return tail.find() ? words.substring(0, tail.start()).strip() : words;
    }

    private String withoutSubject() {
        return headOf(SUBJECT.matcher(words).replaceFirst(""));
    }

    /** Returns what stands before brackets and the like, as a period in English has spaces within it. */
    private String beforeBrackets() {
        return BRACKETS.split(words, 2)[0].strip();
    }

    /** Returns the first day, if the words have one only. */
    private Optional<PeriodBound> firstDay() {
        List<PartialDate> days = wording.firstDays().stream()
                .map(day -> day.resolve(ParseContext.none(), words))
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** Returns the last day that comes first: what comes after it is that of a renewal. */
    private Optional<PartialDate> end() {
        return wording.ends().stream().findFirst().map(day -> day.resolve(ParseContext.none(), words));
    }

    private Optional<Period> length() {
        Stream<String> whole =
                Stream.of(words).filter(any -> !VAGUE.matcher(any).find());
        Stream<String> parts = Stream.of(LENGTH, ENGLISH_LENGTH)
                .flatMap(pattern -> pattern.matcher(words).results())
                .map(MatchResult::group);
        Optional<Period> ofRenewal = renewedInBrackets();
        List<Period> lengths = Stream.concat(whole, parts)
                .flatMap(each -> lengthOf(each).stream())
                .distinct()
                .limit(MAX_TRIED)
                .filter(wording::namesLengthOfTerm)
                .filter(length -> !ofRenewal.equals(Optional.of(length)))
                .toList();
        return lengths.stream()
                .filter(wording.initial()::contains)
                .findFirst()
                .or(() -> lengths.stream().findFirst());
    }

    private static Optional<Period> lengthOf(String words) {
        return emptyIfInvalid(() -> JapaneseDates.parseLength(words).length());
    }

    /** Returns the words for lengths that the term does not have: ３年間（最長５年）, or 5年間（令和4年4月1日～令和8年3月31日）. */
    private Map<Period, String> otherLengths(
            Optional<Period> stated, Optional<Renewal> renewal, Optional<DatePeriod> period) {
        Map<Period, String> others = new LinkedHashMap<>();
        SOME_LENGTH
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .forEach(each -> lengthOf(each)
                        .filter(wording::namesAnywhere)
                        .ifPresent(other -> others.putIfAbsent(other, each)));
        stated.filter(length -> period.isEmpty() || !isOther(length, period.get()))
                .ifPresent(others::remove);
        renewal.flatMap(Renewal::getLength).ifPresent(others::remove);
        renewal.stream()
                .flatMap(each -> each.getNotices().stream())
                .flatMap(notice -> notice.getLead().stream())
                .forEach(others::remove);
        period.ifPresent(days -> others.keySet().removeIf(other -> isThatOf(days, other)));
        return others;
    }

    private static boolean isThatOf(DatePeriod period, Period length) {
        return period.getFirstDay().isPresent() && period.getLastDay().isPresent() && !isOther(length, period);
    }

    private static boolean isOther(Period length, DatePeriod period) {
        return period.getFirstDay()
                .map(first -> first.plus(length).minusDays(1))
                .flatMap(end -> period.getLastDay().filter(last -> !last.equals(end)))
                .isPresent();
    }

    /** Returns the words for other days: 令和7年3月31日まで（令和10年3月31日まで延長）, 令和8年3月31日（自動更新）. */
    private Stream<String> otherDays(Optional<PeriodBound> start, Optional<PartialDate> end) {
        return DAY.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(each -> emptyIfInvalid(() -> JapaneseDates.parse(each))
                        .flatMap(StatedDate::getDate)
                        .filter(TermPhraseReader::isDayOrMonth)
                        .filter(day -> !start.equals(Optional.of(day)) && !end.equals(Optional.of(dayOf(day))))
                        .isPresent())
                .distinct();
    }

    // ---------------------------------------------------------------------------------------------- renewals

    static Renewal.Phrase renewal(String words, Kind unsaid) {
        TermPhraseReader reader = new TermPhraseReader(words);
        Kind kind = reader.kind()
                .or(() -> reader.isYesOrLength() ? Optional.of(Kind.UNSTATED) : Optional.empty())
                .orElseThrow(() -> InvalidDateException.of(Renewal.class, "not-said", words));
        Renewal.Phrase read = reader.renewal(kind == Kind.UNSTATED ? unsaid : kind, reader.lengthsOfRenewals());
        Renewal withWords =
                Renewal.builder().from(read.renewal()).asWritten(words).build();
        if (!withWords.differingParts().isEmpty()) {
            throw InvalidDateException.of(Renewal.class, "not-said", words);
        }
        return new Renewal.Phrase(withWords, read.unread());
    }

    /** Returns the lengths that are those of renewals by their words, else all. */
    private List<Period> lengthsOfRenewals() {
        return wording.ofRenewals().isEmpty() ? wording.lengths() : wording.ofRenewals();
    }

    private boolean isYesOrLength() {
        return RenewalWording.isYes(plain) || lengthOf(words).isPresent();
    }

    private Optional<Renewal.Phrase> renewalOfTerm() {
        return kind().map(kind -> renewal(goesOn(kind) ? Kind.EVERGREEN : kind, wording.ofRenewals()))
                .or(this::renewalInHead);
    }

    /** Reads a renewal before words about something else: 定めなし（3か月前の申出で解除可）. */
    private Optional<Renewal.Phrase> renewalInHead() {
        String head = head();
        String rest = words.substring(head.length()).strip();
        return rest.isEmpty()
                ? Optional.empty()
                : new TermPhraseReader(head)
                        .renewalOfTerm()
                        .map(read -> new Renewal.Phrase(read.renewal(), List.of(rest)));
    }

    private Optional<Kind> kind() {
        Set<Kind> said = RenewalWording.kinds(plain);
        if (endsEarly()) {
            said.removeAll(Set.of(Kind.AUTOMATIC, Kind.EVERGREEN));
        }
        return KINDS.stream()
                .filter(said::contains)
                .findFirst()
                .or(() -> isAboutRenewal() ? Optional.of(Kind.UNSTATED) : Optional.empty());
    }

    private boolean isAboutRenewal() {
        return ABOUT_RENEWAL.matcher(words).find()
                && !RENEWAL_NOT_SAID.matcher(words).find();
    }

    /** Checks if an agreement without any term goes on until a side gives notice: 終了の通知がない限り、効力を有する. */
    private boolean goesOn(Kind kind) {
        return kind == Kind.AUTOMATIC
                && RenewalWording.kinds(plain).contains(Kind.EVERGREEN)
                && !BY_TERMS.matcher(words).find()
                && wording.allLengths().isEmpty();
    }

    /** Checks if a notice ends the term before its end, and silence does not renew it: for three years unless terminated by a side. */
    private boolean endsEarly() {
        return UNLESS.matcher(words).find()
                && !CONTINUES.matcher(words).find()
                && !(wording.lengths().isEmpty() && wording.ends().isEmpty());
    }

    private Renewal.Phrase renewal(Kind kind, List<Period> lengths) {
        List<Period> leads = leads();
        boolean isNotice = leads.size() == 1 && kind.hasNotices() && !endsEarly();
        boolean isUnread = (!wording.leads().isEmpty() && !isNotice)
                || DAY_OF_NOTICE.matcher(words).find();
        Renewal renewal = Renewal.builder()
                .kind(kind)
                .length(kind.isByTerms() ? lengthOfRenewal(lengths) : Optional.empty())
                .maxRenewals(kind.isByTerms() ? wording.renewals().stream().findFirst() : Optional.empty())
                .notices(isNotice ? List.of(Notice.of(leads.get(0))) : List.of())
                .build();
        return new Renewal.Phrase(renewal, isUnread ? noticeInWords().stream().toList() : List.of());
    }

    /** Returns the times before the end, save for those of a sentence that is about a termination alone. */
    private List<Period> leads() {
        return SENTENCE_END
                .splitAsStream(words)
                .map(TermWording::of)
                .filter(sentence -> !sentence.isAboutTerminationAlone())
                .flatMap(sentence -> sentence.leads().stream())
                .distinct()
                .toList();
    }

    private Optional<Period> lengthOfRenewal(List<Period> lengths) {
        List<Period> distinct = lengths.stream().distinct().toList();
        return renewedInBrackets().or(() -> distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty());
    }

    private Optional<Period> renewedInBrackets() {
        return RENEWED_IN_BRACKETS
                .matcher(words)
                .results()
                .flatMap(each -> lengthOf(each.group(1)).stream())
                .findFirst();
    }

    /** Finds what the words say of the time for a notice. */
    private Optional<String> noticeInWords() {
        return Stream.of(LEAD, DAY_OF_NOTICE)
                .flatMap(pattern -> pattern.matcher(words).results())
                .map(MatchResult::group)
                .findFirst();
    }
}
