package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Relation;
import dev.renkei.register.Register;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules about the relations between agreements, and about the days on which they were concluded.
 *
 * <p>The day of the other agreement is the one that the relation states, else the one that the register has.
 */
final class RelationRules {

    /** An agreement replaces, supplements or carries out only what was agreed before it. */
    private static final Rule LATER_AGREEMENT = warning("agreement.relation.later-agreement");

    /** What is signed together is concluded on one day. */
    private static final Rule OTHER_DAY = warning("agreement.relation.other-day");

    private static final Set<Relation.Kind> TO_EARLIER = Set.of(
            Relation.Kind.SUPERSEDES,
            Relation.Kind.EXTENDS,
            Relation.Kind.UNDER_FRAMEWORK,
            Relation.Kind.LATER_ROUND_OF);

    static final RuleBook BOOK = RuleBook.of(
            error(Agreement.class, "agreement.relation.to-itself", RelationRules::relatedToItself)
                    .reading("id")
                    .ifStated("relations"),
            ofStated(LATER_AGREEMENT, RelationRules::reportLater),
            ofRecorded(LATER_AGREEMENT, RelationRules::reportLater),
            ofStated(OTHER_DAY, RelationRules::reportOtherDay),
            ofRecorded(OTHER_DAY, RelationRules::reportOtherDay),
            warning(Register.class, "register.relation.date-mismatch", RelationRules::dateMismatch)
                    .reading("agreements/*/id", "agreements/*/concludedOn", "agreements/@/relations/@"),
            error(Register.class, "register.relation.cycle", RelationRules::relationCycle)
                    .reading("agreements/*/id", "agreements/*/relations"));

    private RelationRules() {}

    /** Compares the day of an agreement with the day of the one to which it is related. */
    @FunctionalInterface
    private interface Comparison {
        void compare(PeriodBound own, Relation relation, PeriodBound other, RuleContext at);
    }

    private static void relatedToItself(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getRelations().size(); i++) {
            Optional<String> other = agreement.getRelations().get(i).getAgreementId();
            if (other.isPresent() && other.equals(agreement.getId())) {
                context.at("relations", i, "agreement").report("value", other.get());
            }
        }
    }

    private static BoundRule<Agreement> ofStated(Rule rule, Comparison comparison) {
        return BoundRule.of(Agreement.class, rule, (agreement, context) -> stated(agreement, context, comparison))
                .reading("concludedOn", "relations/@")
                .ifStated("relations");
    }

    private static BoundRule<Register> ofRecorded(Rule rule, Comparison comparison) {
        return BoundRule.of(Register.class, rule, (register, context) -> recorded(register, context, comparison))
                .reading("agreements/*/id", "agreements/*/concludedOn", "agreements/@/relations/@");
    }

    /** Compares the days that relations state. */
    private static void stated(Agreement agreement, RuleContext context, Comparison comparison) {
        Optional<PeriodBound> own = agreement.getConcludedOn().flatMap(StatedDate::getDate);
        for (int i = 0; own.isPresent() && i < agreement.getRelations().size(); i++) {
            Relation relation = agreement.getRelations().get(i);
            RuleContext at = context.at("relations", i);
            relation.getConcludedOn()
                    .flatMap(StatedDate::getDate)
                    .ifPresent(other -> comparison.compare(own.get(), relation, other, at));
        }
    }

    /** Compares the days of the agreements in a register, where relations state none. Another rule reports cycles. */
    private static void recorded(Register register, RuleContext context, Comparison comparison) {
        Set<String> inCycles = register.discrepancies().relationCycles().stream()
                .flatMap(List::stream)
                .flatMap(located -> located.part().getId().stream())
                .collect(Collectors.toSet());
        Map<String, PeriodBound> concluded = daysOfConclusion(register);
        for (int i = 0; i < register.getAgreements().size(); i++) {
            Agreement agreement = register.getAgreements().get(i);
            Optional<PeriodBound> own = agreement.getConcludedOn().flatMap(StatedDate::getDate);
            for (int j = 0; own.isPresent() && j < agreement.getRelations().size(); j++) {
                Relation relation = agreement.getRelations().get(j);
                RuleContext at = context.at("agreements", i, "relations", j);
                relation.getAgreementId()
                        .filter(id -> relation.getConcludedOn().isEmpty() && !inCycles.contains(id))
                        .map(concluded::get)
                        .ifPresent(other -> comparison.compare(own.get(), relation, other, at));
            }
        }
    }

    private static void dateMismatch(Register register, RuleContext context) {
        Map<String, PeriodBound> concluded = daysOfConclusion(register);
        for (int i = 0; i < register.getAgreements().size(); i++) {
            List<Relation> relations = register.getAgreements().get(i).getRelations();
            for (int j = 0; j < relations.size(); j++) {
                Relation relation = relations.get(j);
                RuleContext at = context.at("agreements", i, "relations", j, "concludedOn");
                Optional<PeriodBound> recorded = relation.getAgreementId().map(concluded::get);
                relation.getConcludedOn()
                        .flatMap(StatedDate::getDate)
                        .filter(day ->
                                recorded.filter(other -> !day.overlaps(other)).isPresent())
                        .ifPresent(day -> at.report("value", day, "recorded", recorded.get()));
            }
        }
    }

    private static Map<String, PeriodBound> daysOfConclusion(Register register) {
        Map<String, PeriodBound> days = new HashMap<>();
        for (Agreement agreement : register.getAgreements()) {
            Optional<PeriodBound> day = agreement.getConcludedOn().flatMap(StatedDate::getDate);
            agreement.getId().ifPresent(id -> day.ifPresent(known -> days.putIfAbsent(id, known)));
        }
        return days;
    }

    private static void reportLater(PeriodBound own, Relation relation, PeriodBound other, RuleContext at) {
        if (isToEarlier(relation) && own.isBefore(other)) {
            at.report("value", own, "other", other);
        }
    }

    private static void reportOtherDay(PeriodBound own, Relation relation, PeriodBound other, RuleContext at) {
        if (relation.getKind().equals(Relation.Kind.SIGNED_WITH) && !own.overlaps(other)) {
            at.report("value", own, "other", other);
        }
    }

    /** Checks if a relation is of a kind that only an earlier agreement can have. */
    static boolean isToEarlier(Relation relation) {
        return TO_EARLIER.contains(relation.getKind());
    }

    private static void relationCycle(Register register, RuleContext context) {
        for (List<Register.Located<Agreement>> cycle : register.discrepancies().relationCycles()) {
            Register.Located<Agreement> first = cycle.get(0);
            context.at(first.steps().toArray())
                    .at("relations")
                    .report("value", first.part().getId().orElse(""));
        }
    }
}
