package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.RuleContext.any;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.Clause;
import dev.renkei.document.Labelled;
import dev.renkei.message.Message;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rules about how long agreements run.
 */
final class TermRules {

    /** Lengths are compared from a day on which every month is as long as it can be for some time. */
    private static final LocalDate REFERENCE = LocalDate.of(2001, 7, 1);

    static final RuleBook BOOK = RuleBook.of(
            warning(Agreement.class, "agreement.term.unclear", TermRules::unclear)
                    .reading(
                            "languages",
                            "concludedOn",
                            "effectiveOn",
                            "term/length",
                            "term/end",
                            "term/countingRule",
                            "term/asWritten")
                    .ifStated("term"),
            warning(Agreement.class, "agreement.term.length-mismatch", TermRules::lengthMismatch)
                    .reading("term/length", "term/end", "term/countingRule", "concludedOn", "effectiveOn")
                    .ifStated("term"),
            warning(Term.class, "agreement.term.as-written-mismatch", TermRules::wordsDiffer)
                    .reading("length", "end", "countingRule", "renewal", "terminationRights"),
            warning(Agreement.class, "agreement.term.as-written-mismatch", TermRules::clauseDiffers)
                    .reading("term", "clauses/@/kind")
                    .ifStated("clauses"),
            info(Term.class, "agreement.term.as-written-not-compared", TermRules::wordsNotCompared)
                    .reading("length", "end", "countingRule", "renewal", "terminationRights"),
            error(Renewal.class, "agreement.term.renewal-not-of-kind", TermRules::notOfKind)
                    .reading("kind"),
            error(Agreement.class, "agreement.term.notice-outside-term", TermRules::noticeOutsideTerm)
                    .reading(
                            "term/length",
                            "term/end",
                            "term/countingRule",
                            "concludedOn",
                            "effectiveOn",
                            "effectiveOnLastSignature",
                            "parties")
                    .ifStated("term"),
            warning(Agreement.class, "agreement.terminated-after-term", TermRules::terminatedAfterTerm)
                    .reading("terminatedOn", "term", "concludedOn", "effectiveOn")
                    .ifStated("terminatedOn"),
            warning(Agreement.class, "agreement.amendment.after-end", TermRules::amendedAfterEnd)
                    .reading("amendments/@/amendedOn", "terminatedOn", "term", "concludedOn", "effectiveOn")
                    .ifStated("amendments"),
            warning(Agreement.class, "agreement.term.expired", TermRules::expired)
                    .reading("term", "concludedOn", "effectiveOn", "terminatedOn")
                    .ifStated("term"),
            error(Term.class, "agreement.term.notice-longer-than-term", TermRules::longNotice)
                    .reading("length", "end", "renewal/kind", "renewal/length", "renewal/notices/@")
                    .ifStated("renewal"));

    private TermRules() {}

    /** The Civil Code of Japan is about agreements made in Japanese, and about those whose languages are not stated. */
    private static void unclear(Agreement agreement, RuleContext context) {
        Optional<Term> term = agreement.getTerm();
        if (term.isEmpty()
                || term.get().getLength().isEmpty()
                || term.get().getEnd().isPresent()
                || term.get().getCountingRule().isPresent()) {
            return;
        }
        List<String> languages = agreement.getLanguages();
        boolean isOfJapan = languages.isEmpty() || languages.stream().anyMatch(TermRules::isJapanese);
        if (isOfJapan && !beginsAtMidnight(agreement) && !countsTheFirstDay(term.get())) {
            Period length = term.get().getLength().get();
            context.at("term", "length").report("value", CivilPeriods.toMessage(length));
        }
    }

    /** A day of effect after the conclusion begins at midnight, and is counted (民法140条ただし書). */
    private static boolean beginsAtMidnight(Agreement agreement) {
        return agreement
                .getEffectiveOn()
                .flatMap(StatedDate::getDate)
                .filter(effective -> agreement
                        .getConcludedOn()
                        .flatMap(StatedDate::getDate)
                        .filter(effective::isAfter)
                        .isPresent())
                .isPresent();
    }

    private static boolean countsTheFirstDay(Term term) {
        return term.getAsWritten()
                .filter(words -> words.contains("起算") || words.contains("初日を算入"))
                .isPresent();
    }

    private static boolean isJapanese(String languageTag) {
        return Locale.forLanguageTag(languageTag).getLanguage().equals("ja");
    }

    /**
     * A length may count from the day of conclusion or of effect, and without a counting rule may include or exclude that day. The
     * stated end contradicts it only if it is none of those days. Another rule reports an end before the beginning.
     */
    private static void lengthMismatch(Agreement agreement, RuleContext context) {
        Optional<PartialDate> end = agreement.getTerm().flatMap(Term::getEnd);
        if (end.isEmpty() || agreement.getTerm().flatMap(Term::getLength).isEmpty()) {
            return;
        }
        Term byLength = Term.builder()
                .length(agreement.getTerm().flatMap(Term::getLength))
                .countingRule(agreement.getTerm().flatMap(Term::getCountingRule))
                .build();
        List<DatePeriod> counted = Stream.of(agreement.getEffectiveOn(), agreement.getConcludedOn())
                .flatMap(Optional::stream)
                .flatMap(begin -> begin.getDate().flatMap(date -> lastDays(byLength, date)).stream())
                .toList();
        boolean endsAfterItBegins = agreement
                .beginning()
                .flatMap(StatedDate::getDate)
                .filter(begin -> !end.get().isBefore(begin))
                .isPresent();
        if (endsAfterItBegins
                && !counted.isEmpty()
                && counted.stream().noneMatch(days -> days.overlaps(DatePeriod.of(end.get())))) {
            context.at("term", "end")
                    .report(
                            "value", end.get(),
                            "length",
                                    CivilPeriods.toMessage(byLength.getLength().orElseThrow()),
                            "counted", counted.get(0).getLastDay().orElseThrow());
        }
    }

    /** Returns the days on which a term that begins on the date can end. */
    private static Optional<DatePeriod> lastDays(Term term, PeriodBound begin) {
        Optional<LocalDate> latest = term.latestExpiryOn(begin.getLastDay(), 0);
        return term.earliestExpiryOn(begin.getFirstDay(), 0)
                .flatMap(earliest -> latest.map(day -> DatePeriod.ofDays(earliest, day)));
    }

    private static void wordsDiffer(Term term, RuleContext context) {
        reportWords(term, WordingMatch.DIFFERS, context);
    }

    /** The clause about the term has the words of the term too. */
    private static void clauseDiffers(Agreement agreement, RuleContext context) {
        Optional<Term> term = agreement.getTerm();
        for (int i = 0; term.isPresent() && i < agreement.getClauses().size(); i++) {
            Clause clause = agreement.getClauses().get(i);
            if (clause.getKind().filter(Clause.Kind.TERM::equals).isPresent()) {
                RuleContext place = context.at("clauses", i, "text");
                clause.getText().forEach(text -> reportClause(term.get(), text.getDefault(), place));
            }
        }
    }

    private static void reportClause(Term term, String words, RuleContext context) {
        Set<Term.Part> parts = term.withAsWritten(words).differingParts();
        if (!parts.isEmpty()) {
            reportWords(Optional.of(words), WordingMatch.DIFFERS, () -> parts, context);
        }
    }

    private static void wordsNotCompared(Term term, RuleContext context) {
        reportWords(term, WordingMatch.NOT_READ, context);
    }

    /** Reports the words of each part of a term that compare with the part in a given way. */
    private static void reportWords(Term term, WordingMatch match, RuleContext context) {
        // Words of a term without length or end have nothing to be compared with.
        boolean isComparable = match == WordingMatch.DIFFERS
                || term.getLength().isPresent()
                || term.getEnd().isPresent();
        if (isComparable && term.compareAsWritten() == match) {
            reportWords(term.getAsWritten(), match, term::differingParts, context.at("asWritten"));
        }
        if (term.compareLengthAsWritten() == match) {
            reportWords(term.getLengthAsWritten(), match, () -> partOfLength(term), context.at("lengthAsWritten"));
        }
        if (term.compareEndAsWritten() == match) {
            reportWords(term.getEndAsWritten(), match, () -> Set.of(Term.Part.END), context.at("endAsWritten"));
        }
        term.getRenewal().ifPresent(renewal -> {
            RuleContext place = context.at("renewal");
            if ((match == WordingMatch.DIFFERS || saysMoreThanWords(renewal)) && renewal.compareAsWritten() == match) {
                reportWords(renewal.getAsWritten(), match, renewal::differingParts, place.at("asWritten"));
            }
            reportNotices(renewal.getNotices(), match, place);
        });
        for (int i = 0; i < term.getTerminationRights().size(); i++) {
            TerminationRight right = term.getTerminationRights().get(i);
            RuleContext place = context.at("terminationRights", i);
            boolean hasTimes =
                    !right.getNotices().isEmpty() || right.getCurePeriod().isPresent();
            if (hasTimes && right.compareAsWritten() == match) {
                reportWords(right.getAsWritten(), match, () -> partOfTermination(right), place.at("asWritten"));
            }
            reportNotices(right.getNotices(), match, place);
        }
    }

    /** A renewal whose kind and length nobody states has nothing that words could be compared with. */
    private static boolean saysMoreThanWords(Renewal renewal) {
        return renewal.getKind() != Renewal.Kind.UNSTATED
                || renewal.getLength().isPresent()
                || renewal.getMaxRenewals().isPresent();
    }

    private static void reportNotices(List<Notice> notices, WordingMatch match, RuleContext context) {
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            boolean hasTime =
                    notice.getLead().isPresent() || notice.getLastDay().isPresent();
            if (hasTime && notice.compareAsWritten() == match) {
                reportWords(
                        notice.getAsWritten(),
                        match,
                        () -> Set.of(Term.Part.NOTICE),
                        context.at("notices", i, "asWritten"));
            }
        }
    }

    /** Reports words, and the first of the parts of which they say something else. */
    private static void reportWords(
            Optional<String> words, WordingMatch match, Supplier<Set<Term.Part>> parts, RuleContext context) {
        if (match == WordingMatch.DIFFERS) {
            Term.Part part = Collections.min(parts.get());
            context.report(
                    "asWritten", words.orElse(""),
                    "part", Message.of(Labelled.class, "Labels", "TermPart." + part, Map.of()));
        } else {
            context.report("asWritten", words.orElse(""));
        }
    }

    private static Set<Term.Part> partOfLength(Term term) {
        Term anyCounting = Term.builder()
                .from(term)
                .countingRule(Optional.<CountingRule>empty())
                .build();
        return Set.of(
                anyCounting.compareLengthAsWritten() == WordingMatch.DIFFERS
                        ? Term.Part.LENGTH
                        : Term.Part.COUNTING_RULE);
    }

    private static Set<Term.Part> partOfTermination(TerminationRight right) {
        TerminationRight noticesAlone = TerminationRight.builder()
                .from(right)
                .curePeriod(Optional.<Period>empty())
                .build();
        return Set.of(
                noticesAlone.compareAsWritten() == WordingMatch.DIFFERS ? Term.Part.NOTICE : Term.Part.CURE_PERIOD);
    }

    private static void notOfKind(Renewal renewal, RuleContext context) {
        Renewal.Kind kind = renewal.getKind();
        boolean hasNoNotices = kind.hasNotices() || renewal.getNotices().isEmpty();
        if (kind.isByTerms() && hasNoNotices) {
            return;
        }
        Message label = Message.of(Labelled.class, "Labels", "RenewalKind." + kind, Map.of());
        if (!kind.isByTerms()) {
            renewal.getLength().ifPresent(length -> context.at("length").report("kind", label));
            renewal.getMaxRenewals()
                    .ifPresent(number -> context.at("maxRenewals").report("kind", label));
            if (renewal.isRolling()) {
                context.at("rolling").report("kind", label);
            }
        }
        if (!hasNoNotices) {
            context.at("notices").report("kind", label);
        }
    }

    /** A stated day for the notice has to be a day of the initial term, as far as its days are known. */
    private static void noticeOutsideTerm(Agreement agreement, RuleContext context) {
        List<Notice> notices = agreement
                .getTerm()
                .flatMap(Term::getRenewal)
                .map(Renewal::getNotices)
                .orElseGet(List::of);
        if (!any(notices, notice -> notice.getLastDay().isPresent())) {
            return;
        }
        Optional<LocalDate> end = agreement.getTerm().flatMap(term -> latestEnd(agreement, term));
        for (int i = 0; end.isPresent() && i < notices.size(); i++) {
            Optional<PartialDate> day = notices.get(i).getLastDay();
            if (day.filter(stated -> isOutside(stated, agreement, end.get())).isPresent()) {
                context.at("term", "renewal", "notices", i, "lastDay").report("value", day.get(), "end", end.get());
            }
        }
    }

    private static Optional<LocalDate> latestEnd(Agreement agreement, Term term) {
        return term.getEnd()
                .map(PartialDate::getLastDay)
                .or(() -> agreement
                        .beginning()
                        .flatMap(StatedDate::lastDay)
                        .flatMap(begin -> term.latestExpiryOn(begin, 0)));
    }

    private static boolean isOutside(PartialDate day, Agreement agreement, LocalDate end) {
        return day.getFirstDay().isAfter(end)
                || agreement
                        .beginning()
                        .flatMap(StatedDate::firstDay)
                        .filter(day.getLastDay()::isBefore)
                        .isPresent();
    }

    /** An agreement that has ended cannot be terminated, nor amended. */
    private static void terminatedAfterTerm(Agreement agreement, RuleContext context) {
        agreement
                .getTerminatedOn()
                .flatMap(StatedDate::getDate)
                .ifPresent(terminated -> AgreementTimeline.withoutTermination(agreement)
                        .lastDay()
                        .filter(terminated.getFirstDay()::isAfter)
                        .ifPresent(end -> context.at("terminatedOn").report("value", terminated, "end", end)));
    }

    private static void amendedAfterEnd(Agreement agreement, RuleContext context) {
        Optional<LocalDate> end = agreement.lastDay();
        for (int i = 0; end.isPresent() && i < agreement.getAmendments().size(); i++) {
            Optional<PeriodBound> amended =
                    agreement.getAmendments().get(i).getAmendedOn().getDate();
            if (amended.filter(day -> day.getFirstDay().isAfter(end.get())).isPresent()) {
                context.at("amendments", i, "amendedOn").report("value", amended.get(), "end", end.get());
            }
        }
    }

    private static void expired(Agreement agreement, RuleContext context) {
        if (canExpire(agreement) && agreement.statusOn(context.today()) == Agreement.Status.EXPIRED) {
            context.at("term").report("today", context.today());
        }
    }

    /** An agreement that can be renewed any number of times ends only by an event or a termination. */
    private static boolean canExpire(Agreement agreement) {
        Optional<Renewal> renewal = agreement.getTerm().flatMap(Term::getRenewal);
        return renewal.isEmpty()
                || renewal.get().getKind() == Renewal.Kind.NONE
                || renewal.get().getMaxRenewals().isPresent()
                || !agreement.getTermEvents().isEmpty();
    }

    /** A notice is held against the length of each renewal, and against that of the initial term where it is stated. */
    private static void longNotice(Term term, RuleContext context) {
        List<Notice> notices = term.getRenewal().map(Renewal::getNotices).orElseGet(List::of);
        if (notices.isEmpty()) {
            return;
        }
        Optional<Period> shortest = Stream.of(
                        term.getLength().filter(length -> term.getEnd().isEmpty()),
                        term.getRenewal().flatMap(Renewal::getLength))
                .flatMap(Optional::stream)
                .min((one, other) -> end(one).compareTo(end(other)));
        for (int i = 0; shortest.isPresent() && i < notices.size(); i++) {
            Optional<Period> lead =
                    notices.get(i).getLead().filter(time -> end(time).isAfter(end(shortest.get())));
            if (lead.isPresent()) {
                context.at("renewal", "notices", i)
                        .report(
                                "value", CivilPeriods.toMessage(lead.get()),
                                "length", CivilPeriods.toMessage(shortest.get()));
            }
        }
    }

    private static LocalDate end(Period length) {
        return REFERENCE.plus(length);
    }
}
