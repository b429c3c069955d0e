package dev.renkei.time;

import dev.renkei.character.LookAlikes;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.Renewal.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of a term say of its lengths, days, notices and renewal, such as 令和６年４月１日から３年間 or 令和９年３月31日まで.
 *
 * <p>The words are one or more sentences of the agreement. Whatever else they say is passed over.
 *
 * @param lengths  the lengths of the term, in the order of the words
 * @param initial  those of them that are of the initial term for certain, as in 締結の日から１年間
 * @param counted  those of them that are counted from a stated day, as in 令和７年４月１日から１年間
 * @param ofRenewals  the lengths of renewals, as in １年間更新する
 * @param leads  the times before an end or after a notice, as in ３月前までに or １か月の予告
 * @param limits  the times within which something must be done, as in 30日以内に
 * @param dates  the dates, in the order of the words
 * @param firstDays  the dates that are followed by から or another date, in the order of the words
 * @param lastDays  the dates that are followed by まで or the like, in the order of the words
 * @param ends  those of them that end a term for certain, in the order of the words
 * @param endsOfSomeYear  the days without a year that end a term, as in 翌年３月31日まで
 * @param renewals  how often the agreement can be renewed, as in １回に限り
 * @param text  the words as written
 */
record TermWording(
        List<Period> lengths,
        List<Period> initial,
        List<Counted> counted,
        List<Period> ofRenewals,
        List<Period> leads,
        List<Period> limits,
        List<DateWording> dates,
        List<DateWording> firstDays,
        List<DateWording> lastDays,
        List<DateWording> ends,
        List<DateWording> endsOfSomeYear,
        List<Integer> renewals,
        String text) {

    /** The words of a right to end an agreement. */
    private static final Pattern TERMINATION = Pattern.compile(
            "(?:解除|解約|廃止|脱退|終了)(?:させる|する|し)?(?:こと)?[がも]?(?:できる|出来る|しようと)|\\bmay\\b[^.;]{0,40}\\bterminat",
            Pattern.CASE_INSENSITIVE);

    /**
     * A length that is counted from a stated day, which is included: it begins at midnight (民法140条ただし書).
     *
     * @param firstDay  the day
     * @param length  the length
     */
    record Counted(LocalDate firstDay, Period length) {

        boolean endsOn(PartialDate day) {
            return CivilPeriods.lastDay(firstDay, length, 1)
                    .filter(last -> day.equals(PartialDate.of(last)))
                    .isPresent();
        }
    }

    /** Interprets the words of a term. */
    static TermWording of(String words) {
        return TermWordingReader.read(words);
    }

    /** Returns the lengths of the term and those of renewals. */
    List<Period> allLengths() {
        return Stream.concat(lengths.stream(), ofRenewals.stream()).toList();
    }

    // ----------------------------------------------------------------------------------------- comparisons

    /** Compares the words of a length, or of its limit (３年を超えない期間), with that of a term, and with the rule by which it is counted. */
    Comparison compareLength(Term term) {
        Comparison comparison = new Comparison();
        term.getLength().filter(length -> !namedLengths().isEmpty()).ifPresent(length -> {
            comparison.add(Term.Part.LENGTH, namesLength(length));
            compareCounting(term, length, comparison);
        });
        return comparison;
    }

    private List<Period> namedLengths() {
        return lengths.isEmpty() ? limits : lengths;
    }

    /** Checks if a length is named, and neither as that of a renewal or a notice nor as a limit. */
    boolean namesLengthOfTerm(Period length) {
        return names(lengths, length);
    }

    /** Checks if a length is named, whatever it is of. */
    boolean namesAnywhere(Period length) {
        return Stream.of(lengths, ofRenewals, leads, limits).anyMatch(named -> names(named, length));
    }

    /** Checks if a length is named, or a limit if there is no other. */
    private boolean namesLength(Period length) {
        return names(namedLengths(), length);
    }

    /** A length from a stated day counts that day. */
    private void compareCounting(Term term, Period length, Comparison comparison) {
        boolean isExcluded = term.getCountingRule()
                .filter(rule -> rule == CountingRule.FIRST_DAY_EXCLUDED)
                .isPresent();
        if (isExcluded && countsFirstDayOf(length)) {
            comparison.add(Term.Part.COUNTING_RULE, false);
        }
    }

    /** Checks if a length is counted from a stated day. */
    boolean countsFirstDayOf(Period length) {
        return counted.stream().anyMatch(each -> isSame(each.length(), length));
    }

    /** Compares the words of an end with that of a term. */
    Comparison compareEnd(Term term) {
        Comparison comparison = new Comparison();
        term.getEnd()
                .filter(end -> !dates.isEmpty())
                .ifPresent(end -> comparison.add(Term.Part.END, names(dates, end) || isCountedTo(end)));
        return comparison;
    }

    /** Compares the words of a whole term: what they say of its length and its end, and if it says so of its renewal. */
    WordingMatch compare(Term term) {
        return differences(term)
                .matchOf(
                        hasBounds(term)
                                ? EnumSet.of(Term.Part.LENGTH, Term.Part.END)
                                : EnumSet.of(Term.Part.RENEWAL_KIND, Term.Part.RENEWAL_LENGTH, Term.Part.NOTICE));
    }

    private static boolean hasBounds(Term term) {
        return term.getLength().isPresent() || term.getEnd().isPresent();
    }

    /** Compares the words of a whole term with each of its parts. A renewal, or a length or an end, of which the term knows nothing differs too. */
    Comparison differences(Term term) {
        Comparison comparison = new Comparison();
        Optional<Period> renewed = term.getRenewal().flatMap(Renewal::getLength);
        term.getLength()
                .filter(length -> names(lengths, length) || areSurelyInitial() || namesOtherThan(renewed))
                .ifPresent(length -> {
                    comparison.add(Term.Part.LENGTH, names(lengths, length));
                    compareCounting(term, length, comparison);
                });
        if (!hasBounds(term) && !initial.isEmpty()) {
            comparison.add(Term.Part.LENGTH, false);
        }
        compareEnd(term, comparison);
        if (hasBounds(term) && term.getRenewal().isEmpty() && RenewalWording.surelyRenew(LookAlikes.toPlain(text))) {
            comparison.add(Term.Part.RENEWAL_KIND, false);
        }
        term.getRenewal().ifPresent(renewal -> {
            compareKind(renewal, comparison);
            boolean canBeCompared = !leads.isEmpty() && !renewal.getNotices().isEmpty();
            if (canBeCompared && !(renewal.getKind().isByTerms() && isAboutTerminationAlone())) {
                compareNotices(renewal.getNotices(), comparison);
            }
            compareLengthOfRenewal(term, renewal, comparison);
            compareNumber(renewal, comparison);
        });
        return comparison;
    }

    /** Checks if a notice in the words is that of a termination for certain: ３か月前までに通知して解除することができる. */
    boolean isAboutTerminationAlone() {
        return TERMINATION.matcher(text).find() && !RenewalWording.isAboutRenewal(LookAlikes.toPlain(text));
    }

    /** Checks if a length is none of a renewal: it stands where that of the term stands, or that of a renewal stands elsewhere. */
    private boolean areSurelyInitial() {
        return !initial.isEmpty() || (!lengths.isEmpty() && !ofRenewals.isEmpty());
    }

    private void compareEnd(Term term, Comparison comparison) {
        Optional<PartialDate> end = term.getEnd();
        if (end.isEmpty()) {
            if (!ends.isEmpty()) {
                comparison.add(Term.Part.END, false);
            }
        } else if (!lastDays.isEmpty()) {
            comparison.add(Term.Part.END, names(lastDays, end.get()));
        } else if (isCountedTo(end.get())) {
            comparison.add(Term.Part.END, true);
        } else if (!endsOfSomeYear.isEmpty() && !names(endsOfSomeYear, end.get())) {
            comparison.add(Term.Part.END, false);
        }
    }

    private boolean isCountedTo(PartialDate end) {
        return counted.stream().anyMatch(each -> each.endsOn(end));
    }

    /** Where the words do not say that a length is that of a renewal, it can be the other one beside that of the term. */
    private void compareLengthOfRenewal(Term term, Renewal renewal, Comparison comparison) {
        Optional<Period> initial = term.getLength();
        boolean isBesideInitial =
                initial.filter(length -> names(lengths, length)).isPresent() && namesOtherThan(initial);
        renewal.getLength()
                .filter(length -> isBesideInitial || !ofRenewals.isEmpty())
                .ifPresent(length -> comparison.add(
                        Term.Part.RENEWAL_LENGTH, names(ofRenewals.isEmpty() ? lengths : ofRenewals, length)));
    }

    /** Compares the words about a renewal. */
    Comparison compare(Renewal renewal) {
        Comparison comparison = new Comparison();
        compareKind(renewal, comparison);
        compareNotices(renewal.getNotices(), comparison);
        renewal.getLength()
                .filter(length -> !lengths.isEmpty() || !ofRenewals.isEmpty())
                .ifPresent(length ->
                        comparison.add(Term.Part.RENEWAL_LENGTH, names(lengths, length) || names(ofRenewals, length)));
        compareNumber(renewal, comparison);
        return comparison;
    }

    /** Without a number, the agreement would be renewed again and again. */
    private void compareNumber(Renewal renewal, Comparison comparison) {
        if (!renewals.isEmpty() && renewal.getKind().isByTerms()) {
            comparison.add(
                    Term.Part.MAX_RENEWALS,
                    renewal.getMaxRenewals().filter(renewals::contains).isPresent());
        }
    }

    /** Compares the words about a notice. A length without 前, as in 期間は1か月とする, can be the time too. */
    Comparison compare(Notice notice) {
        Comparison comparison = new Comparison();
        List<Period> times = leads.isEmpty() ? lengths : leads;
        notice.getLead()
                .filter(lead -> !times.isEmpty())
                .ifPresent(lead -> comparison.add(Term.Part.NOTICE, names(times, lead)));
        notice.getLastDay()
                .filter(day -> !dates.isEmpty())
                .ifPresent(day -> comparison.add(Term.Part.NOTICE, names(dates, day)));
        return comparison;
    }

    /** Compares the words about a termination. */
    Comparison compare(TerminationRight right) {
        Comparison comparison = new Comparison();
        compareNotices(right.getNotices(), comparison);
        right.getCurePeriod()
                .filter(length -> !limits.isEmpty())
                .ifPresent(length -> comparison.add(Term.Part.CURE_PERIOD, names(limits, length)));
        return comparison;
    }

    private void compareKind(Renewal renewal, Comparison comparison) {
        String plain = LookAlikes.toPlain(text);
        if (RenewalWording.surelyMean(renewal.getKind(), plain)) {
            comparison.add(Term.Part.RENEWAL_KIND, true);
            return;
        }
        Set<Kind> kinds = RenewalWording.kinds(plain);
        if (kinds.isEmpty() && renewal.getKind() == Kind.UNSTATED && RenewalWording.isAboutRenewal(plain)) {
            comparison.add(Term.Part.RENEWAL_KIND, true);
        }
        if (!kinds.isEmpty()) {
            comparison.add(Term.Part.RENEWAL_KIND, kinds.contains(renewal.getKind()));
        }
    }

    /** Words that name several times are about several sides or notices: one of them has to be that of each notice. */
    private void compareNotices(List<Notice> notices, Comparison comparison) {
        for (Notice notice : notices) {
            notice.getLead()
                    .filter(lead -> !leads.isEmpty())
                    .ifPresent(lead -> comparison.add(Term.Part.NOTICE, names(leads, lead)));
        }
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

    /** What was found while words are compared with the parts of a term. */
    static final class Comparison {

        private final Set<Term.Part> agreeing = EnumSet.noneOf(Term.Part.class);
        private final Set<Term.Part> differing = EnumSet.noneOf(Term.Part.class);

        void add(Term.Part part, boolean agrees) {
            (agrees ? agreeing : differing).add(part);
        }

        /** Returns the parts of which the words say something else. */
        Set<Term.Part> differing() {
            return differing;
        }

        /** Compares all parts that were looked at. */
        WordingMatch match() {
            return matchOf(EnumSet.allOf(Term.Part.class));
        }

        /** Compares all parts, of which some have to be said by the words. */
        WordingMatch matchOf(Set<Term.Part> needed) {
            if (!differing.isEmpty()) {
                return WordingMatch.DIFFERS;
            }
            return agreeing.stream().anyMatch(needed::contains) ? WordingMatch.AGREES : WordingMatch.NOT_READ;
        }
    }
}
