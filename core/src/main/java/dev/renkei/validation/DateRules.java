package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Approval;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.TermEvent;
import dev.renkei.casebook.Edition;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.text.Stated;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.DateRemark;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules about dates and periods and the words in which sources state them.
 */
final class DateRules {

    private static final Rule WEEKDAY = warning(DateRemark.WEEKDAY_MISMATCH.getCode());
    private static final Rule CALENDARS = warning(DateRemark.CALENDARS_DISAGREE.getCode());
    private static final Rule ERA_ENDED = info(DateRemark.ERA_ENDED.getCode());
    private static final Rule ERA_NOT_BEGUN = info(DateRemark.ERA_NOT_BEGUN.getCode());
    private static final Rule INFERRED = info(DateRemark.INFERRED.getCode()).forPublication();
    private static final Rule NOT_COMPARED = info("date.as-written-not-compared");
    private static final Rule IN_FUTURE = warning("date.in-future");
    private static final Rule PLACEHOLDER = info("date.placeholder");

    /** The first and last days of calendars, spreadsheets and clocks, which programs write where no date is known. */
    private static final Set<PeriodBound> PLACEHOLDERS = Set.of(
            PartialDate.of(1, 1, 1),
            PartialDate.of(1899, 12, 30),
            PartialDate.of(1899, 12, 31),
            PartialDate.of(1900, 1, 1),
            PartialDate.of(1904, 1, 1),
            PartialDate.of(1970, 1, 1),
            PartialDate.of(9999, 12, 31));

    static final RuleBook BOOK = RuleBook.of(
                    error(StatedDate.class, "date.as-written-mismatch", DateRules::dateMismatch)
                            .ifStated("asWritten"),
                    BoundRule.of(StatedDate.class, NOT_COMPARED, DateRules::dateNotCompared)
                            .ifStated("asWritten"),
                    BoundRule.of(Agreement.class, NOT_COMPARED, DateRules::ofOtherEvent)
                            .reading("concludedOn", "effectiveOn", "terminatedOn", "ceremony/heldOn")
                            .ifStated("concludedOn", "effectiveOn", "terminatedOn", "ceremony"),
                    BoundRule.of(Party.class, NOT_COMPARED, DateRules::ofOtherEvent)
                            .reading("signedOn", "joinedOn", "leftOn")
                            .ifStated("signedOn", "joinedOn", "leftOn"),
                    warning(StatedDate.class, "date.value-missing", DateRules::valueMissing)
                            .ifStated("asWritten"),
                    warning(StatedDate.class, "date.words-without-date", DateRules::wordsWithoutDate)
                            .ifStated("asWritten"),
                    warning(StatedDate.class, "date.time-order", DateRules::timeOrder)
                            .ifStated("until"),
                    BoundRule.of(StatedDate.class, PLACEHOLDER, DateRules::placeholderDate)
                            .ifStated("date"),
                    BoundRule.of(StatedPeriod.class, PLACEHOLDER, DateRules::placeholderBound),
                    BoundRule.of(Term.class, PLACEHOLDER, DateRules::placeholderEnd)
                            .reading("end")
                            .ifStated("end"),
                    BoundRule.of(StatedDate.class, WEEKDAY, DateRules::weekdayOfDate)
                            .ifStated("asWritten"),
                    BoundRule.of(StatedPeriod.class, WEEKDAY, DateRules::weekdayOfPeriod)
                            .ifStated("asWritten"),
                    ofDate(CALENDARS, DateRemark.CALENDARS_DISAGREE),
                    ofPeriod(CALENDARS, DateRemark.CALENDARS_DISAGREE),
                    ofDate(ERA_ENDED, DateRemark.ERA_ENDED),
                    ofPeriod(ERA_ENDED, DateRemark.ERA_ENDED),
                    ofDate(ERA_NOT_BEGUN, DateRemark.ERA_NOT_BEGUN),
                    ofPeriod(ERA_NOT_BEGUN, DateRemark.ERA_NOT_BEGUN),
                    ofPeriod(warning(DateRemark.LENGTH_MISMATCH.getCode()), DateRemark.LENGTH_MISMATCH),
                    ofDate(INFERRED, DateRemark.INFERRED),
                    ofPeriod(INFERRED, DateRemark.INFERRED),
                    BoundRule.of(Agreement.class, IN_FUTURE, DateRules::agreedInFuture)
                            .reading("stage", "concludedOn", "parties/@/signedOn", "ceremony/heldOn"),
                    happened(Amendment.class, "amendedOn", amendment -> Optional.of(amendment.getAmendedOn())),
                    BoundRule.of(Duty.class, IN_FUTURE, DateRules::doneInFuture)
                            .reading("doneOn/@")
                            .ifStated("doneOn"),
                    happened(Approval.class, "approvedOn", Approval::getApprovedOn),
                    happened(TermEvent.class, "on", event -> Optional.of(event.getOn())),
                    happened(TermEvent.class, "withdrawnOn", TermEvent::getWithdrawnOn),
                    BoundRule.of(Activation.class, IN_FUTURE, DateRules::activatedInFuture)
                            .reading("periods/@")
                            .ifStated("periods"),
                    BoundRule.of(Observation.class, IN_FUTURE, DateRules::achievedInFuture)
                            .reading("period", "value")
                            .ifStated("value"),
                    happened(Plan.class, "drawnUpOn", Plan::getDrawnUpOn),
                    happened(Source.class, "publishedOn", Source::getPublishedOn),
                    happened(Register.class, "publishedOn", Register::getPublishedOn),
                    happened(Edition.class, "publishedOn", Edition::getPublishedOn),
                    happened(Organization.class, "foundedOn", Organization::getFoundedOn),
                    happened(Quantity.class, "asOf", Quantity::getAsOf),
                    BoundRule.of(Award.class, IN_FUTURE, DateRules::awardInFuture)
                            .reading("awardedIn")
                            .ifStated("awardedIn"),
                    error(StatedPeriod.class, "period.as-written-mismatch", DateRules::periodMismatch)
                            .ifStated("asWritten"),
                    info(
                                    StatedPeriod.class,
                                    "period.as-written-not-compared",
                                    (period, context) ->
                                            context.reportWordsIf(WordingMatch.NOT_READ, period, period.getPeriod()))
                            .ifStated("asWritten"),
                    error(Agreement.class, "period.empty", DateRules::endsBeforeItBegins)
                            .reading("effectiveOn", "concludedOn", "terminatedOn")
                            .ifStated("terminatedOn", "term"))
            .unless(StatedDate.class, DateRules::isPlain)
            .unless(StatedPeriod.class, DateRules::isPlain);

    private DateRules() {}

    /** Checks if a date surely obeys the rules, as most do: its words say the same without any remark, and no time stands beside it. */
    static boolean isPlain(StatedDate stated) {
        return stated.compareAsWritten() == WordingMatch.AGREES
                && stated.getRemarks().isEmpty()
                && stated.getDate().isPresent()
                && stated.getUntil().isEmpty();
    }

    /** Checks if a period surely obeys the rules: its words say the same without any remark. */
    static boolean isPlain(StatedPeriod stated) {
        return stated.compareAsWritten() == WordingMatch.AGREES
                && stated.getRemarks().isEmpty();
    }

    private static BoundRule<StatedDate> ofDate(Rule rule, DateRemark remark) {
        return ofRemark(StatedDate.class, StatedDate::getRemarks, StatedDate::toValueString, rule, remark);
    }

    private static BoundRule<StatedPeriod> ofPeriod(Rule rule, DateRemark remark) {
        return ofRemark(StatedPeriod.class, StatedPeriod::getRemarks, StatedPeriod::getPeriod, rule, remark);
    }

    /** What was inferred is shown as the value, for there may be no words; all else is shown in the words. */
    private static <S extends Stated<S, ?, ?>> BoundRule<S> ofRemark(
            Class<S> concept,
            Function<S, List<DateRemark>> remarks,
            Function<S, Object> value,
            Rule rule,
            DateRemark remark) {
        boolean isInferred = remark == DateRemark.INFERRED;
        String property = isInferred ? "basis" : "asWritten";
        return BoundRule.of(concept, rule, (S stated, RuleContext context) -> {
                    if (remarks.apply(stated).contains(remark)) {
                        Object shown = isInferred
                                ? value.apply(stated)
                                : stated.getAsWritten().orElse("");
                        context.at(property).report("value", shown);
                    }
                })
                .ifStated(property);
    }

    private static void weekdayOfDate(StatedDate stated, RuleContext context) {
        if (stated.getRemarks().contains(DateRemark.WEEKDAY_MISMATCH)) {
            weekday(stated, stated.getDate().stream(), context);
        }
    }

    private static void weekdayOfPeriod(StatedPeriod stated, RuleContext context) {
        if (stated.getRemarks().contains(DateRemark.WEEKDAY_MISMATCH)) {
            DatePeriod period = stated.getPeriod();
            weekday(stated, Stream.concat(period.getStart().stream(), period.getEnd().stream()), context);
        }
    }

    private static void weekday(Stated<?, ?, ?> stated, Stream<PeriodBound> days, RuleContext context) {
        context.at("asWritten").report("value", stated.getAsWritten().orElse(""), "days", Weekdays.of(days));
    }

    /** Reports a day that is before another, of which the message speaks by a name. */
    static void reportBefore(Optional<StatedDate> day, Optional<StatedDate> other, String name, RuleContext at) {
        Optional<PeriodBound> value = day.flatMap(StatedDate::getDate);
        Optional<PeriodBound> bound = other.flatMap(StatedDate::getDate);
        if (value.isPresent() && bound.isPresent() && value.get().isBefore(bound.get())) {
            at.report("value", value.get(), name, bound.get());
        }
    }

    /** A check that what happened on a date did not happen after today. */
    private static <T> BoundRule<T> happened(
            Class<T> concept, String property, Function<T, Optional<StatedDate>> getter) {
        return BoundRule.of(concept, IN_FUTURE, (T subject, RuleContext context) -> {
                    Optional<StatedDate> day = getter.apply(subject);
                    if (day.isPresent()) {
                        inFuture(day, context.at(property));
                    }
                })
                .reading(property)
                .ifStated(property);
    }

    /** The days of a signing that is only announced may be in the future. */
    private static void agreedInFuture(Agreement agreement, RuleContext context) {
        if (agreement.isInPreparation()) {
            return;
        }
        inFuture(agreement.getConcludedOn(), context.at("concludedOn"));
        for (int i = 0; i < agreement.getParties().size(); i++) {
            Optional<StatedDate> signed = agreement.getParties().get(i).getSignedOn();
            if (signed.isPresent()) {
                inFuture(signed, context.at("parties", i, "signedOn"));
            }
        }
        inFuture(agreement.getCeremony().flatMap(Ceremony::getHeldOn), context.at("ceremony", "heldOn"));
    }

    private static void inFuture(Optional<StatedDate> day, RuleContext context) {
        Optional<PeriodBound> date = day.flatMap(StatedDate::getDate);
        if (date.isPresent() && date.get().getFirstDay().isAfter(context.today())) {
            context.report("value", date.get(), "today", context.today());
        }
    }

    private static void doneInFuture(Duty duty, RuleContext context) {
        for (int i = 0; i < duty.getDoneOn().size(); i++) {
            inFuture(Optional.of(duty.getDoneOn().get(i)), context.at("doneOn", i));
        }
    }

    private static void awardInFuture(Award award, RuleContext context) {
        award.getAwardedIn().ifPresent(stated -> periodInFuture(stated, context.at("awardedIn")));
    }

    private static void activatedInFuture(Activation activation, RuleContext context) {
        for (int i = 0; i < activation.getPeriods().size(); i++) {
            periodInFuture(activation.getPeriods().get(i), context.at("periods", i));
        }
    }

    /** What is planned may be in the future, what was achieved not. */
    private static void achievedInFuture(Observation observation, RuleContext context) {
        if (observation
                .getValue()
                .filter(value -> value.getRole() == FigureRole.ACTUAL)
                .isPresent()) {
            periodInFuture(observation.getPeriod(), context.at("period"));
        }
    }

    private static void periodInFuture(StatedPeriod stated, RuleContext context) {
        Optional<LocalDate> day = stated.getPeriod().getFirstDay();
        if (day.isPresent() && day.get().isAfter(context.today())) {
            context.report("value", stated.getPeriod(), "today", context.today());
        }
    }

    private static void dateMismatch(StatedDate stated, RuleContext context) {
        boolean isImpossibleAlone = stated.getDate().isEmpty() && stated.compareAsWritten() == WordingMatch.IMPOSSIBLE;
        if (contradicts(stated.compareAsWritten()) && !isImpossibleAlone) {
            context.reportWords(stated, stated.toValueString());
        }
    }

    private static void periodMismatch(StatedPeriod stated, RuleContext context) {
        if (contradicts(stated.compareAsWritten())) {
            context.reportWords(stated, stated.getPeriod());
        }
    }

    private static void dateNotCompared(StatedDate stated, RuleContext context) {
        if (stated.getDate().isPresent()) {
            context.reportWordsIf(WordingMatch.NOT_READ, stated, stated.toValueString());
        }
    }

    private static void ofOtherEvent(Agreement agreement, RuleContext context) {
        ofOtherEvent(agreement.getConcludedOn(), context.at("concludedOn"), EventWords.BEGINNING);
        ofOtherEvent(agreement.getEffectiveOn(), context.at("effectiveOn"), EventWords.BEGINNING);
        ofOtherEvent(agreement.getTerminatedOn(), context.at("terminatedOn"), EventWords.END);
        ofOtherEvent(
                agreement.getCeremony().flatMap(Ceremony::getHeldOn),
                context.at("ceremony", "heldOn"),
                EventWords.BEGINNING);
    }

    private static void ofOtherEvent(Party party, RuleContext context) {
        ofOtherEvent(party.getSignedOn(), context.at("signedOn"), EventWords.BEGINNING);
        ofOtherEvent(party.getJoinedOn(), context.at("joinedOn"), EventWords.BEGINNING, EventWords.CHANGE);
        ofOtherEvent(party.getLeftOn(), context.at("leftOn"), EventWords.END, EventWords.CHANGE);
    }

    /** Reports words that agree with a date, but say that something else happened on it. */
    private static void ofOtherEvent(Optional<StatedDate> day, RuleContext at, EventWords... own) {
        if (day.isPresent() && EventWords.areOfOther(day.get(), own)) {
            at.reportWords(day.get(), day.get().toValueString());
        }
    }

    /** Reports words alone that name a whole date. */
    private static void valueMissing(StatedDate stated, RuleContext context) {
        if (stated.getDate().isEmpty()) {
            stated.readAsWritten().ifPresent(named -> context.reportWords(stated, named));
        }
    }

    /** Reports words alone that are none of a date: those of a day that no year has, and notes others. */
    private static void wordsWithoutDate(StatedDate stated, RuleContext context) {
        if (stated.getDate().isPresent() || stated.readAsWritten().isPresent()) {
            return;
        }
        RuleContext at = context.at("asWritten");
        String words = stated.getAsWritten().orElse("");
        if (stated.compareAsWritten() == WordingMatch.IMPOSSIBLE) {
            at.report("asWritten", words);
        } else if (stated.compareAsWritten() == WordingMatch.NOT_READ) {
            at.note("asWritten", words);
        }
    }

    private static void timeOrder(StatedDate stated, RuleContext context) {
        if (stated.getFrom().isPresent()
                && stated.getUntil().filter(stated.getFrom().get()::isAfter).isPresent()) {
            context.at("until")
                    .report(
                            "value", stated.getUntil().get(),
                            "from", stated.getFrom().get());
        }
    }

    /** A date whose words say the same stands for itself. */
    private static void placeholderDate(StatedDate stated, RuleContext context) {
        stated.getDate()
                .filter(PLACEHOLDERS::contains)
                .filter(date -> stated.compareAsWritten() != WordingMatch.AGREES)
                .ifPresent(date -> context.report("value", date));
    }

    private static void placeholderBound(StatedPeriod stated, RuleContext context) {
        stated.getPeriod()
                .getStart()
                .filter(PLACEHOLDERS::contains)
                .or(() -> stated.getPeriod().getEnd().filter(PLACEHOLDERS::contains))
                .filter(bound -> stated.compareAsWritten() != WordingMatch.AGREES)
                .ifPresent(bound -> context.report("value", bound));
    }

    private static void placeholderEnd(Term term, RuleContext context) {
        term.getEnd()
                .filter(PLACEHOLDERS::contains)
                .ifPresent(end -> context.at("end").report("value", end));
    }

    private static boolean contradicts(WordingMatch match) {
        return match == WordingMatch.DIFFERS || match == WordingMatch.IMPOSSIBLE;
    }

    private static void endsBeforeItBegins(Agreement agreement, RuleContext context) {
        Optional<LocalDate> begin = agreement.beginning().flatMap(StatedDate::firstDay);
        if (begin.isEmpty()) {
            return;
        }
        agreement
                .getTerminatedOn()
                .flatMap(StatedDate::getDate)
                .filter(date -> date.getLastDay().isBefore(begin.get()))
                .ifPresent(date -> context.at("terminatedOn").report("value", date, "begin", begin.get()));
        agreement
                .getTerm()
                .flatMap(term -> term.getEnd())
                .filter(end -> end.getLastDay().isBefore(begin.get()))
                .ifPresent(end -> context.at("term", "end").report("value", end, "begin", begin.get()));
    }
}
