package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules about fields of cooperation, those of an agreement and those of a plan alike.
 */
final class FieldRules {

    private static final String SDG = "sdg";
    private static final Pattern SDG_CODE = Pattern.compile("(?:[1-9]|1[0-7])(?:\\.(?:[1-9]|1[0-9]|[a-d]))?");

    private static final Rule DUPLICATE_NUMBER = error("field.number.duplicate");
    private static final Rule GAP = warning("field.number.gap");
    private static final Rule ORDER = warning("field.number.order");
    private static final Rule DUPLICATE_ID = error("field.id.duplicate");
    private static final Rule DUPLICATE_LABEL = warning("field.label.duplicate");
    private static final Rule CATCH_ALL = info("field.catch-all.not-last");
    private static final Rule UNUSED = info("field.without-initiative");

    /** Judges the fields of an agreement or a plan. */
    @FunctionalInterface
    private interface FieldsJudge {
        void judge(List<CooperationField> fields, Inspection inspection);
    }

    static final RuleBook BOOK = RuleBook.of(
                    ofAgreement(DUPLICATE_NUMBER, FieldRules::duplicateNumber).reading("fields/*/number"),
                    ofPlan(DUPLICATE_NUMBER, FieldRules::duplicateNumber).reading("fields/*/number"),
                    ofAgreement(GAP, FieldRules::numberGap).reading("fields/*/number"),
                    ofPlan(GAP, FieldRules::numberGap).reading("fields/*/number"),
                    ofAgreement(ORDER, FieldRules::numberOrder).reading("fields/*/number"),
                    ofPlan(ORDER, FieldRules::numberOrder).reading("fields/*/number"),
                    ofAgreement(DUPLICATE_ID, FieldRules::duplicateId).reading("fields/*/id"),
                    ofPlan(DUPLICATE_ID, FieldRules::duplicateId).reading("fields/*/id"),
                    Check.of(CooperationField.class, warning("field.label.missing"), FieldRules::missingLabel)
                            .reading("label"),
                    ofAgreement(DUPLICATE_LABEL, FieldRules::duplicateLabel).reading("fields/*/label"),
                    ofPlan(DUPLICATE_LABEL, FieldRules::duplicateLabel).reading("fields/*/label"),
                    ofAgreement(CATCH_ALL, FieldRules::catchAllNotLast).reading("fields/@/catchAll"),
                    ofPlan(CATCH_ALL, FieldRules::catchAllNotLast).reading("fields/@/catchAll"),
                    Check.of(
                                    Agreement.class,
                                    UNUSED,
                                    (agreement, inspection) ->
                                            unused(agreement.getFields(), agreement.initiatives(), inspection))
                            .reading("fields/@/id", "plans/*/initiatives/*/fields"),
                    Check.of(
                                    Plan.class,
                                    UNUSED,
                                    (plan, inspection) ->
                                            unused(plan.getFields(), plan.getInitiatives().stream(), inspection))
                            .reading("fields/@/id", "initiatives/*/fields"),
                    Check.of(
                                    Classification.class,
                                    warning("field.classification.unknown-code"),
                                    FieldRules::unknownCode)
                            .reading("scheme", "code"),
                    Check.of(Agreement.class, warning("field.stated-count"), FieldRules::statedCount)
                            .reading("fields/#", "statedFieldCount"))
            .declaring(error("field.sdg.range"));

    private FieldRules() {}

    private static Check<Agreement> ofAgreement(Rule rule, FieldsJudge judge) {
        return Check.of(
                Agreement.class, rule, (agreement, inspection) -> judge.judge(agreement.getFields(), inspection));
    }

    private static Check<Plan> ofPlan(Rule rule, FieldsJudge judge) {
        return Check.of(Plan.class, rule, (plan, inspection) -> judge.judge(plan.getFields(), inspection));
    }

    private static NumberingCheck numbers(List<CooperationField> fields) {
        return NumberingCheck.of(
                fields.stream().map(CooperationField::getNumber).toList());
    }

    private static void duplicateNumber(List<CooperationField> fields, Inspection inspection) {
        numbers(fields)
                .forEachRepeated(
                        (i, number) -> inspection.at("fields", i, "number").found("value", number));
    }

    private static void numberGap(List<CooperationField> fields, Inspection inspection) {
        numbers(fields)
                .forEachGap((i, number, expected) ->
                        inspection.at("fields", i, "number").found("value", number, "expected", expected));
    }

    private static void numberOrder(List<CooperationField> fields, Inspection inspection) {
        numbers(fields)
                .forEachOutOfOrder((i, number, before) ->
                        inspection.at("fields", i, "number").found("value", number, "before", before));
    }

    private static void duplicateId(List<CooperationField> fields, Inspection inspection) {
        new Repeats<String>().tell(fields, CooperationField::getId, inspection.at("fields"), "id");
    }

    private static void missingLabel(CooperationField field, Inspection inspection) {
        if (field.getLabel().isEmpty()) {
            inspection.found();
        }
    }

    private static void duplicateLabel(List<CooperationField> fields, Inspection inspection) {
        new Repeats<LocalizedText>().tell(fields, CooperationField::getLabel, inspection.at("fields"), "label");
    }

    private static void catchAllNotLast(List<CooperationField> fields, Inspection inspection) {
        for (int i = 0; i < fields.size() - 1; i++) {
            if (fields.get(i).isCatchAll()) {
                inspection.at("fields", i).found();
            }
        }
    }

    /** Where no initiative at all belongs to the fields, they are ordered in another way, or not yet. */
    private static void unused(List<CooperationField> fields, Stream<Initiative> initiatives, Inspection inspection) {
        Set<String> used =
                initiatives.flatMap(each -> each.getFields().stream()).collect(Collectors.toSet());
        List<Optional<String>> ids =
                fields.stream().map(CooperationField::getId).toList();
        boolean ordered = ids.stream().anyMatch(id -> id.filter(used::contains).isPresent());
        for (int i = 0; ordered && i < ids.size(); i++) {
            Optional<String> id = ids.get(i);
            if (id.isPresent() && !used.contains(id.get())) {
                inspection.at("fields", i).found("id", id.get());
            }
        }
    }

    /** Codes are known of the Sustainable Development Goals alone: a goal, or a target below it such as 11.b. */
    private static void unknownCode(Classification classification, Inspection inspection) {
        if (classification.getScheme().equals(SDG)
                && !SDG_CODE.matcher(classification.getCode()).matches()) {
            inspection.at("code").found("value", classification.getCode(), "scheme", SDG);
        }
    }

    /** A source that says "and others" announces more fields than it lists, and is worth knowing of only. */
    private static void statedCount(Agreement agreement, Inspection inspection) {
        Optional<StatedCount> stated = agreement.getStatedFieldCount();
        int listed = agreement.getFields().size();
        if (stated.isEmpty() || stated.get().getCount() == listed) {
            return;
        }
        Inspection.Spot spot = inspection.at("statedFieldCount");
        Object[] parameters = {"value", stated.get().getCount(), "listed", listed};
        if (stated.get().saysAndOthers() && listed < stated.get().getCount()) {
            spot.noted(parameters);
        } else {
            spot.found(parameters);
        }
    }
}
