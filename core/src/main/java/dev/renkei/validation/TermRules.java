package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementStatus;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules about how long agreements run.
 */
final class TermRules {

    /** Lengths are compared from a day on which every month is as long as it can be for some time. */
    private static final LocalDate REFERENCE = LocalDate.of(2001, 7, 1);

    static final RuleBook BOOK = RuleBook.of(
            BoundRule.of(Term.class, warning("agreement.term.unclear"), TermRules::unclear)
                    .reading("length", "end", "countingRule"),
            BoundRule.of(Agreement.class, warning("agreement.term.expired"), TermRules::expired)
                    .reading("term", "concludedOn", "effectiveOn", "terminatedOn"),
            BoundRule.of(Term.class, error("agreement.term.notice-longer-than-term"), TermRules::longNotice)
                    .reading("length", "end", "renewal/kind", "renewal/length", "renewal/notices/@"));

    private TermRules() {}

    private static void unclear(Term term, RuleContext context) {
        if (term.getEnd().isEmpty() && term.getCountingRule().isEmpty()) {
            term.getLength().ifPresent(length -> context.at("length").report("value", CivilPeriods.toMessage(length)));
        }
    }

    private static void expired(Agreement agreement, RuleContext context) {
        if (agreement.statusOn(context.today()) == AgreementStatus.EXPIRED) {
            context.at("term").report("today", context.today());
        }
    }

    /** A notice is held against the length of each renewal, and against that of the initial term where it is stated. */
    private static void longNotice(Term term, RuleContext context) {
        Optional<Period> shortest = Stream.of(
                        term.getLength().filter(length -> term.getEnd().isEmpty()),
                        term.getRenewal().flatMap(Renewal::getRenewalLength))
                .flatMap(Optional::stream)
                .min((one, other) -> end(one).compareTo(end(other)));
        List<Notice> notices = term.getRenewal().map(Renewal::getNotices).orElseGet(List::of);
        for (int i = 0; shortest.isPresent() && i < notices.size(); i++) {
            Period lead = notices.get(i).lead();
            if (end(lead).isAfter(end(shortest.get()))) {
                context.at("renewal", "notices", i)
                        .report(
                                "value",
                                CivilPeriods.toMessage(lead),
                                "length",
                                CivilPeriods.toMessage(shortest.get()));
            }
        }
    }

    private static LocalDate end(Period length) {
        return REFERENCE.plus(length);
    }
}
