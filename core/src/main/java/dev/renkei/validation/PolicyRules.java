package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Plan;
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

    /** Returns the checks of what a policy asks for. */
    static List<Check<Agreement>> checksOf(Policy policy) {
        List<Check<Agreement>> checks = new ArrayList<>();
        policy.getMinimumInitiatives().ifPresent(minimum -> checks.add(initiatives(minimum)));
        policy.getMinimumPlanLength().ifPresent(minimum -> checks.add(planLength(minimum)));
        policy.getRequiredProperties().forEach(pointer -> checks.add(property(pointer)));
        policy.getRequiredFields().forEach(field -> checks.add(field(field)));
        return List.copyOf(checks);
    }

    /** Refuses a pointer that does not lead to a property of an agreement. */
    static void requireProperty(String pointer) {
        List<String> steps = Pointers.steps(pointer.startsWith("/") ? pointer : "");
        boolean isNamed = !steps.isEmpty() && !steps.get(steps.size() - 1).equals(ANY);
        if (!isNamed || !DocumentPaths.leadFrom(Agreement.TYPE, steps)) {
            throw new IllegalArgumentException(
                    "Required property must be one of an agreement, such as /plans/*/period, but was " + pointer);
        }
    }

    private static Check<Agreement> initiatives(int minimum) {
        return Check.of(Agreement.class, TOO_FEW, (agreement, inspection) -> {
                    long count = agreement.initiatives().count();
                    if (count < minimum) {
                        inspection.at("plans").found("value", count, "min", minimum);
                    }
                })
                .reading("plans/#", "plans/*/initiatives/#");
    }

    private static Check<Agreement> planLength(Period minimum) {
        return Check.of(Agreement.class, TOO_SHORT, (agreement, inspection) -> {
                    for (int i = 0; i < agreement.getPlans().size(); i++) {
                        Inspection.Spot spot = inspection.at("plans", i, "period");
                        Plan plan = agreement.getPlans().get(i);
                        plan.getPeriod()
                                .map(StatedPeriod::getPeriod)
                                .filter(period -> isShorter(period, minimum))
                                .ifPresent(period -> spot.found("value", period, "min", minimum));
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

    private static Check<Agreement> property(String pointer) {
        List<String> steps = Pointers.steps(pointer);
        return Check.of(
                        Agreement.class,
                        PROPERTY_MISSING,
                        (agreement, inspection) -> findMissing(agreement, steps, inspection.at()))
                .reading(pointer.substring(1).replace(ANY, "@"));
    }

    private static void findMissing(Object part, List<String> steps, Inspection.Spot spot) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (part instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                findMissing(elements.get(i), rest, spot.at(i));
            }
            return;
        }
        Optional<Object> next = DocumentPaths.at(part, List.of(step));
        if (rest.isEmpty() && next.isEmpty()) {
            spot.found("name", step);
        } else if (!rest.isEmpty()) {
            next.ifPresent(found -> findMissing(found, rest, spot.at(step)));
        }
    }

    private static Check<Agreement> field(String wanted) {
        return Check.of(Agreement.class, FIELD_MISSING, (agreement, inspection) -> {
                    if (fieldsOf(agreement).noneMatch(field -> isNamed(field, wanted))) {
                        inspection.at("fields").found("value", wanted);
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
                        .filter(label -> label.getTexts().containsValue(wanted))
                        .isPresent();
    }
}
