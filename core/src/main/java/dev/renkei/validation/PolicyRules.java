package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Plan;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.message.Message;
import dev.renkei.organization.Organization;
import dev.renkei.text.TextKey;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules that a policy brings to an agreement, each with what the policy asks for.
 */
final class PolicyRules {

    private static final Rule TOO_FEW_FIELDS = error("policy.fields.too-few");
    private static final Rule LANGUAGE_MISSING = error("policy.language.missing");
    private static final Rule DUTY_MISSING = error("policy.duty.missing");
    private static final Rule TOO_RARE = error("policy.duty.too-rare");
    private static final Rule EXCLUDED = error("policy.party.excluded");
    private static final Rule TOO_FEW = error("policy.initiatives.too-few");
    private static final Rule TOO_SHORT = error("policy.plan.too-short");
    private static final Rule PROPERTY_MISSING = error("policy.property.missing");
    private static final Rule FIELD_MISSING = error("policy.field.missing");

    static final RuleBook BOOK = RuleBook.of()
            .declaring(
                    TOO_FEW_FIELDS,
                    TOO_FEW,
                    TOO_SHORT,
                    PROPERTY_MISSING,
                    FIELD_MISSING,
                    LANGUAGE_MISSING,
                    DUTY_MISSING,
                    TOO_RARE,
                    EXCLUDED);

    /** The day on which a length of time ends, by which lengths are compared. */
    private static final Function<Period, LocalDate> END_OF = LocalDate.of(2001, 1, 1)::plus;

    private PolicyRules() {}

    /** Returns the rules of what a policy asks for. */
    static List<BoundRule<Agreement>> rulesOf(Policy policy) {
        List<BoundRule<Agreement>> rules = new ArrayList<>();
        policy.getMinimumFields().ifPresent(minimum -> rules.add(fields(minimum)));
        policy.getMinimumInitiatives().ifPresent(minimum -> rules.add(initiatives(minimum)));
        policy.getMinimumPlanLength().ifPresent(minimum -> rules.add(planLength(minimum)));
        policy.getRequiredProperties().stream().distinct().forEach(pointer -> rules.add(property(pointer)));
        policy.getRequiredFields().stream().distinct().forEach(field -> rules.add(field(field)));
        policy.getRequiredLanguages().stream().distinct().forEach(language -> rules.add(language(language)));
        policy.getRequiredDuties().forEach((code, longest) -> {
            Duty.Kind kind = Duty.Kind.of(code);
            rules.add(duty(kind, longest));
            rules.add(interval(kind, longest));
        });
        if (!policy.getExcludedPartyKinds().isEmpty()) {
            rules.add(parties(Set.copyOf(policy.getExcludedPartyKinds())));
        }
        return List.copyOf(rules);
    }

    /** Refuses a pointer that does not lead to a property of an agreement. */
    static void requireProperty(String pointer) {
        List<Object> steps =
                JsonPointer.parse(pointer.startsWith("/") ? pointer : "").getSteps();
        boolean isNamed = !steps.isEmpty() && !steps.get(steps.size() - 1).equals(JsonPointer.ANY_STEP);
        if (!isNamed || !DocumentPaths.leadFrom(Agreement.TYPE, steps)) {
            throw new IllegalArgumentException(
                    "Required property must be a property of agreements, such as /plans/*/period, but was " + pointer);
        }
    }

    private static BoundRule<Agreement> fields(int minimum) {
        return BoundRule.of(Agreement.class, TOO_FEW_FIELDS, (agreement, context) -> {
                    long count = agreement.getFields().stream()
                            .filter(field -> !field.isCatchAll())
                            .count();
                    if (count < minimum) {
                        context.at("fields").report("value", count, "min", minimum);
                    }
                })
                .reading("fields");
    }

    private static BoundRule<Agreement> language(String wanted) {
        return BoundRule.of(Agreement.class, LANGUAGE_MISSING, (agreement, context) -> {
                    boolean found = agreement.getLanguages().stream()
                            .map(language -> language.toLowerCase(Locale.ROOT))
                            .anyMatch(language -> (language + "-").startsWith(wanted.toLowerCase(Locale.ROOT) + "-"));
                    if (!found) {
                        context.at("languages").report("value", wanted);
                    }
                })
                .reading("languages");
    }

    private static BoundRule<Agreement> duty(Duty.Kind kind, Period longest) {
        return BoundRule.of(Agreement.class, DUTY_MISSING, (agreement, context) -> {
                    if (agreement.getDuties().stream().noneMatch(duty -> recurs(duty, kind))) {
                        context.at("duties")
                                .report("kind", new LabelWords(kind), "max", CivilPeriods.toMessage(longest));
                    }
                })
                .reading("duties");
    }

    /** Reports the duty that recurs most often, if that is too rare. */
    private static BoundRule<Agreement> interval(Duty.Kind kind, Period longest) {
        return BoundRule.of(
                        Agreement.class,
                        TOO_RARE,
                        (agreement, context) -> IntStream.range(
                                        0, agreement.getDuties().size())
                                .boxed()
                                .filter(i -> recurs(agreement.getDuties().get(i), kind))
                                .min(Comparator.comparing(i -> END_OF.apply(intervalOf(agreement, i))))
                                .filter(i ->
                                        END_OF.apply(intervalOf(agreement, i)).isAfter(END_OF.apply(longest)))
                                .ifPresent(i -> context.at("duties", i, "interval")
                                        .report(
                                                "value", CivilPeriods.toMessage(intervalOf(agreement, i)),
                                                "max", CivilPeriods.toMessage(longest))))
                .reading("duties");
    }

    private static Period intervalOf(Agreement agreement, int duty) {
        return agreement.getDuties().get(duty).getInterval().orElseThrow();
    }

    private static boolean recurs(Duty duty, Duty.Kind kind) {
        return duty.getInterval().isPresent()
                && duty.getKind().filter(kind::equals).isPresent();
    }

    private static BoundRule<Agreement> parties(Set<Organization.Kind> excluded) {
        return BoundRule.of(Agreement.class, EXCLUDED, (agreement, context) -> {
                    for (int i = 0; i < agreement.getParties().size(); i++) {
                        Organization organization =
                                agreement.getParties().get(i).getOrganization();
                        RuleContext at = context.at("parties", i, "organization", "kind");
                        organization
                                .getKind()
                                .filter(excluded::contains)
                                .ifPresent(kind ->
                                        at.report("name", organization.getName(), "kind", new LabelWords(kind)));
                    }
                })
                .reading("parties/@/organization/name");
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
                .reading(pointer.substring(1).replace(JsonPointer.ANY_STEP, "@"));
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
            at.report("name", step, "label", labelOf(part, step.toString()));
        } else if (!rest.isEmpty()) {
            next.ifPresent(found -> findMissing(found, rest, at.at(step)));
        }
    }

    /** Returns the label of a property, or the name of a language of a text. */
    private static Message labelOf(Object part, String name) {
        return Concept.declaredBy(part.getClass())
                .flatMap(type -> type.find(name))
                .<Message>map(LabelWords::new)
                .orElseGet(() -> new LanguageName(name));
    }

    /** The name of a language in the language of the reader. */
    private record LanguageName(String tag) implements Message {

        @Override
        public String getMessage(Locale locale) {
            return Locale.forLanguageTag(tag).getDisplayName(locale);
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
