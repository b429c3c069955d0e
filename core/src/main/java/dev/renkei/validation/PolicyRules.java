package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Plan;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.text.TextKey;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that a policy brings to an agreement, each with what the policy asks for.
 */
final class PolicyRules {

    private static final Rule TOO_FEW = error("policy.initiatives.too-few");
    private static final Rule TOO_SHORT = error("policy.plan.too-short");
    private static final Rule PROPERTY_MISSING = error("policy.property.missing");
    private static final Rule FIELD_MISSING = error("policy.field.missing");

    static final RuleBook BOOK = RuleBook.of().declaring(TOO_FEW, TOO_SHORT, PROPERTY_MISSING, FIELD_MISSING);

    private static final String ANY = "*";

    private PolicyRules() {}

    /** Returns the rules of what a policy asks for. */
    static List<BoundRule<Agreement>> rulesOf(Policy policy) {
        List<BoundRule<Agreement>> rules = new ArrayList<>();
        policy.getMinimumInitiatives().ifPresent(minimum -> rules.add(initiatives(minimum)));
        policy.getMinimumPlanLength().ifPresent(minimum -> rules.add(planLength(minimum)));
        policy.getRequiredProperties().forEach(pointer -> rules.add(property(pointer)));
        policy.getRequiredFields().forEach(field -> rules.add(field(field)));
        return List.copyOf(rules);
    }

    /** Refuses a pointer that does not lead to a property of an agreement. */
    static void requireProperty(String pointer) {
        List<Object> steps =
                JsonPointer.parse(pointer.startsWith("/") ? pointer : "").getSteps();
        boolean isNamed = !steps.isEmpty() && !steps.get(steps.size() - 1).equals(ANY);
        if (!isNamed || !DocumentPaths.leadFrom(Agreement.TYPE, steps)) {
            throw new IllegalArgumentException(
                    "Required property must be a property of agreements, such as /plans/*/period, but was " + pointer);
        }
    }

    private static BoundRule<Agreement> initiatives(int minimum) {
        return BoundRule.of(Agreement.class, TOO_FEW, (agreement, context) -> {
                    long count = agreement.initiatives().count();
                    if (count < minimum) {
                        context.at("plans").report("value", count, "min", minimum);
                    }
                })
                .reading("plans/#", "plans/*/initiatives/#");
    }

    private static BoundRule<Agreement> planLength(Period minimum) {
        return BoundRule.of(Agreement.class, TOO_SHORT, (agreement, context) -> {
                    for (int i = 0; i < agreement.getPlans().size(); i++) {
                        RuleContext at = context.at("plans", i, "period");
                        Plan plan = agreement.getPlans().get(i);
                        plan.getPeriod()
                                .map(StatedPeriod::getPeriod)
                                .filter(period -> isShorter(period, minimum))
                                .ifPresent(
                                        period -> at.report("value", period, "min", CivilPeriods.toMessage(minimum)));
                    }
                })
                .reading("plans/@/period");
    }

    private static boolean isShorter(DatePeriod period, Period minimum) {
        Optional<LocalDate> earliestEnd =
                period.getFirstDay().map(first -> first.plus(minimum).minusDays(1));
        return period.getLastDay()
                .filter(last -> earliestEnd.filter(last::isBefore).isPresent())
                .isPresent();
    }

    private static BoundRule<Agreement> property(String pointer) {
        List<Object> steps = JsonPointer.parse(pointer).getSteps();
        return BoundRule.of(
                        Agreement.class,
                        PROPERTY_MISSING,
                        (agreement, context) -> findMissing(agreement, steps, context.at()))
                .reading(pointer.substring(1).replace(ANY, "@"));
    }

    private static void findMissing(Object part, List<Object> steps, RuleContext at) {
        Object step = steps.get(0);
        List<Object> rest = steps.subList(1, steps.size());
        if (part instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                findMissing(elements.get(i), rest, at.at(i));
            }
            return;
        }
        Optional<Object> next = DocumentPaths.at(part, List.of(step));
        if (rest.isEmpty() && next.isEmpty()) {
            at.report("name", step);
        } else if (!rest.isEmpty()) {
            next.ifPresent(found -> findMissing(found, rest, at.at(step)));
        }
    }

    private static BoundRule<Agreement> field(String wanted) {
        return BoundRule.of(Agreement.class, FIELD_MISSING, (agreement, context) -> {
                    if (fieldsOf(agreement).noneMatch(field -> isNamed(field, wanted))) {
                        context.at("fields").report("value", wanted);
                    }
                })
                .reading("fields", "plans/*/fields");
    }

    private static Stream<CooperationField> fieldsOf(Agreement agreement) {
        return Stream.concat(
                agreement.getFields().stream(),
                agreement.getPlans().stream().flatMap(plan -> plan.getFields().stream()));
    }

    private static boolean isNamed(CooperationField field, String wanted) {
        return field.getId().filter(wanted::equals).isPresent()
                || field.getLabel()
                        .filter(label -> TextKey.allOf(label).contains(TextKey.of(wanted)))
                        .isPresent();
    }
}
