package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Party;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules about the days on which an agreement was signed, celebrated and concluded, and on which it takes effect.
 *
 * <p>Days known only by their month or year contradict each other only if no days in them agree.
 */
final class ConclusionRules {

    static final RuleBook BOOK = RuleBook.of(
            warning(Agreement.class, "agreement.concluded.missing", ConclusionRules::missing)
                    .forPublication()
                    .reading("stage", "concludedOn"),
            info(Agreement.class, "agreement.concluded.weekend", ConclusionRules::weekend)
                    .reading("concludedOn")
                    .ifStated("concludedOn"),
            warning(Agreement.class, "agreement.stage-contradicts-dates", ConclusionRules::stage)
                    .reading(
                            "stage",
                            "concludedOn",
                            "effectiveOn",
                            "terminatedOn",
                            "ceremony/heldOn",
                            "amendments",
                            "parties/*/signedOn")
                    .ifStated("stage"),
            warning(Agreement.class, "agreement.party.signed-after-conclusion", ConclusionRules::signedAfterConclusion)
                    .reading("parties/@/signedOn", "parties/@/joinedOn", "concludedOn")
                    .ifStated("concludedOn"),
            info(Agreement.class, "agreement.concluded.after-signatures", ConclusionRules::concludedAfterSignatures)
                    .reading("parties/*/signedOn", "concludedOn")
                    .ifStated("concludedOn"),
            warning(Agreement.class, "agreement.ceremony.other-day", ConclusionRules::ceremonyOnAnotherDay)
                    .reading("ceremony/heldOn", "concludedOn")
                    .ifStated("ceremony"),
            warning(Agreement.class, "agreement.effect-before-conclusion", ConclusionRules::effectBeforeConclusion)
                    .reading("effectiveOn", "concludedOn")
                    .ifStated("effectiveOn"));

    /** What belongs to an agreement happens between its beginning and its end. */
    static final Rule OUTSIDE = warning("date.outside-agreement");

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private ConclusionRules() {}

    private static void missing(Agreement agreement, RuleContext context) {
        if (agreement.getConcludedOn().isEmpty() && !agreement.isInPreparation()) {
            context.report();
        }
    }

    private static void weekend(Agreement agreement, RuleContext context) {
        agreement
                .getConcludedOn()
                .flatMap(StatedDate::toLocalDate)
                .filter(day -> WEEKEND.contains(day.getDayOfWeek()))
                .ifPresent(day -> context.at("concludedOn").report("value", day, "weekday", Weekdays.nameOf(day)));
    }

    private static void stage(Agreement agreement, RuleContext context) {
        if (agreement.isInPreparation()) {
            daysAfterPreparation(agreement)
                    .filter(day -> day.getLastDay().isBefore(context.today()))
                    .findFirst()
                    .ifPresent(day -> context.at("stage").report("value", day, "today", context.today()));
        }
    }

    /** Returns the days of what happens when an agreement is no longer in preparation. One party may sign early. */
    private static Stream<PeriodBound> daysAfterPreparation(Agreement agreement) {
        Stream<StatedDate> days = Stream.of(
                        agreement.getConcludedOn(),
                        agreement.getCeremony().flatMap(Ceremony::getHeldOn),
                        agreement.getEffectiveOn(),
                        agreement.getTerminatedOn())
                .flatMap(Optional::stream);
        Stream<StatedDate> amendments = agreement.getAmendments().stream().map(Amendment::getAmendedOn);
        Stream<PeriodBound> stated = Stream.concat(days, amendments).flatMap(day -> day.getDate().stream());
        return Stream.concat(stated, lastOf(signatures(agreement)).stream());
    }

    /** Returns the days on which the parties signed, none unless those of all are known. */
    private static List<PeriodBound> signatures(Agreement agreement) {
        List<PeriodBound> days = new ArrayList<>();
        for (Party party : agreement.getParties()) {
            Optional<PeriodBound> day = party.getSignedOn().flatMap(StatedDate::getDate);
            if (day.isEmpty()) {
                return List.of();
            }
            days.add(day.get());
        }
        return days;
    }

    private static Optional<PeriodBound> lastOf(List<PeriodBound> days) {
        return days.stream().max(Comparator.comparing(PeriodBound::getFirstDay));
    }

    /** Returns the earlier of the days of conclusion and of effect. */
    static Optional<PeriodBound> earliestBeginning(Agreement agreement) {
        return Stream.of(agreement.getConcludedOn(), agreement.getEffectiveOn())
                .flatMap(Optional::stream)
                .flatMap(stated -> stated.getDate().stream())
                .min(Comparator.comparing(PeriodBound::getFirstDay));
    }

    /** Reports days that all are before an agreement began. */
    static void reportBeforeBeginning(Agreement agreement, Optional<DatePeriod> days, RuleContext at) {
        Optional<LocalDate> last = days.flatMap(DatePeriod::getLastDay);
        if (last.isPresent()) {
            earliestBeginning(agreement)
                    .map(PeriodBound::getFirstDay)
                    .filter(last.get()::isBefore)
                    .ifPresent(begin -> at.report("value", days.orElseThrow(), "bound", begin));
        }
    }

    /** Reports days that all are after an agreement was terminated. */
    static void reportAfterTermination(Agreement agreement, Optional<DatePeriod> days, RuleContext at) {
        Optional<LocalDate> first = days.flatMap(DatePeriod::getFirstDay);
        if (first.isPresent()) {
            agreement
                    .getTerminatedOn()
                    .flatMap(StatedDate::lastDay)
                    .filter(first.get()::isAfter)
                    .ifPresent(end -> at.report("value", days.orElseThrow(), "bound", end));
        }
    }

    /** A party that joined later signs later. Another rule reports signatures in the future. */
    private static void signedAfterConclusion(Agreement agreement, RuleContext context) {
        Optional<PeriodBound> concluded = agreement.getConcludedOn().flatMap(StatedDate::getDate);
        for (int i = 0; concluded.isPresent() && i < agreement.getParties().size(); i++) {
            Party party = agreement.getParties().get(i);
            if (party.getSignedOn().isEmpty()) {
                continue;
            }
            RuleContext at = context.at("parties", i, "signedOn");
            party.getSignedOn()
                    .flatMap(StatedDate::getDate)
                    .filter(signed -> signed.isAfter(concluded.get())
                            && party.getJoinedOn().isEmpty()
                            && !signed.getFirstDay().isAfter(context.today()))
                    .ifPresent(signed -> at.report("value", signed, "concluded", concluded.get()));
        }
    }

    private static void concludedAfterSignatures(Agreement agreement, RuleContext context) {
        Optional<PeriodBound> concluded = agreement.getConcludedOn().flatMap(StatedDate::getDate);
        List<PeriodBound> signatures = signatures(agreement);
        if (concluded.isEmpty() || signatures.isEmpty()) {
            return;
        }
        lastOf(signatures)
                .filter(last -> signatures.stream().allMatch(signed -> signed.isBefore(concluded.get())))
                .ifPresent(last -> context.at("concludedOn").report("value", concluded.get(), "signed", last));
    }

    /** A ceremony may follow the conclusion; before it there was nothing to celebrate. Another rule reports days in the future. */
    private static void ceremonyOnAnotherDay(Agreement agreement, RuleContext context) {
        Optional<PeriodBound> held = agreement
                .getCeremony()
                .flatMap(Ceremony::getHeldOn)
                .flatMap(StatedDate::getDate)
                .filter(day -> !day.getFirstDay().isAfter(context.today()));
        Optional<PeriodBound> concluded = agreement.getConcludedOn().flatMap(StatedDate::getDate);
        RuleContext at = context.at("ceremony", "heldOn");
        if (held.isEmpty() || concluded.isEmpty()) {
            return;
        }
        if (held.get().isBefore(concluded.get())) {
            at.report("value", held.get(), "concluded", concluded.get());
        } else if (held.get().isAfter(concluded.get())) {
            at.note("value", held.get(), "concluded", concluded.get());
        }
    }

    /** Agreements are often made to take effect from the beginning of the fiscal year in which they are concluded. */
    private static void effectBeforeConclusion(Agreement agreement, RuleContext context) {
        Optional<PeriodBound> concluded = agreement.getConcludedOn().flatMap(StatedDate::getDate);
        Optional<PeriodBound> effective = agreement
                .getEffectiveOn()
                .flatMap(StatedDate::getDate)
                .filter(day -> concluded.filter(day::isBefore).isPresent());
        if (effective.isEmpty()) {
            return;
        }
        LocalDate day = concluded.orElseThrow().getFirstDay();
        LocalDate april = day.with(FiscalCalendar.JAPANESE.getStart());
        LocalDate yearBegins = april.isAfter(day) ? april.minusYears(1) : april;
        RuleContext at = context.at("effectiveOn");
        if (effective.get().getLastDay().isBefore(yearBegins)) {
            at.report("value", effective.get(), "concluded", concluded.get());
        } else {
            at.note("value", effective.get(), "concluded", concluded.get());
        }
    }
}
