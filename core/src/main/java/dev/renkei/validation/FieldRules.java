package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;
import static dev.renkei.validation.RuleContext.any;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.FormerProvisions;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Rule OUTSIDE = warning("field.period.outside");
    private static final Rule STATED_COUNT = warning("field.stated-count");
    private static final Rule UNUSED = info("field.without-initiative");

    /** The fields that a document lists, how many it says that there are, and whether it says that it lists only some. */
    private record Listed(List<CooperationField> fields, Optional<StatedCount> count, boolean isExcerpt) {
        static Listed of(Agreement agreement) {
            return new Listed(agreement.getFields(), agreement.getStatedFieldCount(), agreement.isExcerptOfFields());
        }

        static Listed of(Plan plan) {
            return new Listed(plan.getFields(), plan.getStatedFieldCount(), plan.isExcerptOfFields());
        }
    }

    static final RuleBook BOOK = RuleBook.of(
                    ofAgreement(DUPLICATE_NUMBER, FieldRules::duplicateNumber).reading("fields/*/number"),
                    ofPlan(DUPLICATE_NUMBER, FieldRules::duplicateNumber).reading("fields/*/number"),
                    ofAgreement(GAP, FieldRules::numberGap)
                            .reading("fields/*/number", "statedFieldCount", "excerptOfFields"),
                    ofPlan(GAP, FieldRules::numberGap)
                            .reading("fields/*/number", "statedFieldCount", "excerptOfFields"),
                    ofAgreement(ORDER, FieldRules::numberOrder).reading("fields/*/number"),
                    ofPlan(ORDER, FieldRules::numberOrder).reading("fields/*/number"),
                    ofAgreement(DUPLICATE_ID, FieldRules::duplicateId).reading("fields/*/id"),
                    ofPlan(DUPLICATE_ID, FieldRules::duplicateId).reading("fields/*/id"),
                    warning(CooperationField.class, "field.number.as-written-mismatch", FieldRules::otherNumber)
                            .reading("number", "numberAsWritten")
                            .ifStated("numberAsWritten"),
                    BoundRule.of(CooperationField.class, FigureRules.COUNT_NOT_COMPARED, FieldRules::unreadNumber)
                            .reading("number", "numberAsWritten")
                            .ifStated("numberAsWritten"),
                    warning(CooperationField.class, "field.label.missing", FieldRules::missingLabel)
                            .reading("label"),
                    ofAgreement(DUPLICATE_LABEL, FieldRules::duplicateLabel).reading("fields/*/label"),
                    ofPlan(DUPLICATE_LABEL, FieldRules::duplicateLabel).reading("fields/*/label"),
                    ofAgreement(CATCH_ALL, FieldRules::catchAllNotLast).reading("fields/@/catchAll"),
                    ofPlan(CATCH_ALL, FieldRules::catchAllNotLast).reading("fields/@/catchAll"),
                    BoundRule.of(
                                    Agreement.class,
                                    UNUSED,
                                    (agreement, context) ->
                                            unused(agreement.getFields(), agreement.getPlans(), context))
                            .reading("fields/@/id", "fields/@/label", "plans/*/initiatives/*/fields")
                            .ifStated("fields"),
                    BoundRule.of(
                                    Plan.class,
                                    UNUSED,
                                    (plan, context) -> unused(plan.getFields(), List.of(plan), context))
                            .reading("fields/@/id", "fields/@/label", "initiatives/*/fields")
                            .ifStated("fields"),
                    BoundRule.of(Agreement.class, OUTSIDE, FieldRules::outsideAgreement)
                            .reading("fields/@/period", "concludedOn", "effectiveOn", "terminatedOn", "term")
                            .ifStated("fields"),
                    BoundRule.of(Plan.class, OUTSIDE, FieldRules::outsidePlan)
                            .reading("fields/@/period", "period")
                            .ifStated("fields"),
                    warning(Classification.class, "field.classification.unknown-code", FieldRules::unknownCode)
                            .reading("scheme", "code"),
                    ofAgreement(STATED_COUNT, FieldRules::statedCount)
                            .reading("fields/#", "statedFieldCount", "excerptOfFields")
                            .ifStated("statedFieldCount"),
                    ofPlan(STATED_COUNT, FieldRules::statedCount)
                            .reading("fields/#", "statedFieldCount", "excerptOfFields")
                            .ifStated("statedFieldCount"),
                    BoundRule.of(
                                    FormerProvisions.class,
                                    STATED_COUNT,
                                    (former, context) -> statedCount(
                                            new Listed(former.getFields(), former.getStatedFieldCount(), false),
                                            context))
                            .reading("fields/#", "statedFieldCount")
                            .ifStated("statedFieldCount"))
            .unless(CooperationField.class, FieldRules::isPlain)
            .declaring(error("field.sdg.range"));

    private FieldRules() {}

    /** Checks if a field surely obeys the rules, as most do: with a label, and no number or one that its words can mean. */
    static boolean isPlain(CooperationField field) {
        Optional<Integer> number = field.getNumber();
        Optional<String> words = field.getNumberAsWritten();
        return field.getLabel().isPresent()
                && (number.isEmpty()
                        || words.isEmpty()
                        || ItemNumbers.read(words.get()).contains(number.get()));
    }

    private static BoundRule<Agreement> ofAgreement(Rule rule, BoundRule.Check<Listed> check) {
        return BoundRule.of(Agreement.class, rule, (agreement, context) -> check.check(Listed.of(agreement), context))
                .ifStated("fields");
    }

    private static BoundRule<Plan> ofPlan(Rule rule, BoundRule.Check<Listed> check) {
        return BoundRule.of(Plan.class, rule, (plan, context) -> check.check(Listed.of(plan), context))
                .ifStated("fields");
    }

    private static NumberingCheck numbers(List<CooperationField> fields) {
        return new NumberingCheck(
                fields.stream().map(CooperationField::getNumber).toList());
    }

    /** Checks if each number is greater than those before it, so that none comes twice or out of order. */
    private static boolean areAscending(List<CooperationField> fields) {
        int highest = Integer.MIN_VALUE;
        for (int i = 0; i < fields.size(); i++) {
            Optional<Integer> number = fields.get(i).getNumber();
            if (number.isPresent() && number.get() <= highest) {
                return false;
            }
            highest = number.orElse(highest);
        }
        return true;
    }

    /** Checks if each field has its number, but not simply 1, 2, 3 and so on. */
    private static boolean canHaveGap(List<CooperationField> fields) {
        boolean areInOrder = true;
        for (int i = 0; i < fields.size(); i++) {
            Optional<Integer> number = fields.get(i).getNumber();
            if (number.isEmpty()) {
                return false;
            }
            areInOrder = areInOrder && number.get() == i + 1;
        }
        return !areInOrder;
    }

    private static void duplicateNumber(Listed listed, RuleContext context) {
        if (!areAscending(listed.fields())) {
            numbers(listed.fields()).reportRepeated("fields", context);
        }
    }

    /** The fields that an excerpt names are not numbered without gaps. */
    private static void numberGap(Listed listed, RuleContext context) {
        if (canHaveGap(listed.fields()) && !listed.isExcerpt() && !isExcerpt(listed)) {
            numbers(listed.fields()).reportGaps("fields", context);
        }
    }

    private static boolean isExcerpt(Listed listed) {
        List<CooperationField> fields = listed.fields();
        return listed.count()
                .filter(stated -> numbers(fields).isExcerptOf(stated, fields.size()))
                .isPresent();
    }

    private static void otherNumber(CooperationField field, RuleContext context) {
        Optional<Integer> number = field.getNumber();
        Optional<String> words = field.getNumberAsWritten();
        if (number.isEmpty() || words.isEmpty()) {
            return;
        }
        Set<Integer> read = ItemNumbers.read(words.get());
        if (!read.isEmpty() && !read.contains(number.get())) {
            context.at("numberAsWritten").report("asWritten", words.get(), "value", number.get());
        }
    }

    private static void unreadNumber(CooperationField field, RuleContext context) {
        Optional<String> words = field.getNumberAsWritten();
        Optional<Integer> number = field.getNumber();
        if (number.isPresent()
                && words.filter(text ->
                                !text.isBlank() && ItemNumbers.read(text).isEmpty())
                        .isPresent()) {
            context.at("numberAsWritten").report("asWritten", words.get(), "value", number.get());
        }
    }

    private static void numberOrder(Listed listed, RuleContext context) {
        if (!areAscending(listed.fields())) {
            numbers(listed.fields()).reportOrder("fields", context);
        }
    }

    private static void duplicateId(Listed listed, RuleContext context) {
        Duplicates.reportKeys(listed.fields(), CooperationField::getId, context.at("fields"), "id");
    }

    private static void missingLabel(CooperationField field, RuleContext context) {
        if (field.getLabel().isEmpty()) {
            context.report();
        }
    }

    private static void duplicateLabel(Listed listed, RuleContext context) {
        Duplicates.reportNames(listed.fields(), CooperationField::getLabel, context.at("fields"), "label");
    }

    private static void catchAllNotLast(Listed listed, RuleContext context) {
        for (int i = 0; i < listed.fields().size() - 1; i++) {
            if (listed.fields().get(i).isCatchAll()) {
                context.at("fields", i).report();
            }
        }
    }

    /** Where no initiative at all belongs to the fields, they are ordered in another way, or not yet. */
    private static void unused(List<CooperationField> fields, List<Plan> plans, RuleContext context) {
        Set<String> unused = new HashSet<>();
        fields.forEach(field -> field.getId().ifPresent(unused::add));
        int all = unused.size();
        for (Plan plan : plans) {
            List<Initiative> initiatives = plan.getInitiatives();
            for (int i = 0; i < initiatives.size() && !unused.isEmpty(); i++) {
                initiatives.get(i).getFieldIds().forEach(unused::remove);
            }
        }
        boolean isOrdered = unused.size() < all;
        for (int i = 0; isOrdered && !unused.isEmpty() && i < fields.size(); i++) {
            Optional<String> id = fields.get(i).getId();
            if (id.isPresent() && unused.contains(id.get())) {
                String name =
                        fields.get(i).getLabel().map(LocalizedText::getDefault).orElse(id.get());
                context.at("fields", i).report("value", name);
            }
        }
    }

    /** A field may begin with the agreement and end after it, or the other way round; it must not miss it altogether. */
    private static void outsideAgreement(Agreement agreement, RuleContext context) {
        if (!any(agreement.getFields(), field -> field.getPeriod().isPresent())) {
            return;
        }
        Optional<LocalDate> first = agreement.beginning().flatMap(StatedDate::firstDay);
        Optional<LocalDate> last = AgreementTimeline.of(agreement).lastDays().flatMap(DatePeriod::getLastDay);
        outside(agreement.getFields(), first, last, context);
    }

    private static void outsidePlan(Plan plan, RuleContext context) {
        if (!any(plan.getFields(), field -> field.getPeriod().isPresent())) {
            return;
        }
        Optional<DatePeriod> whole = plan.getPeriod().map(StatedPeriod::getPeriod);
        outside(
                plan.getFields(),
                whole.flatMap(DatePeriod::getFirstDay),
                whole.flatMap(DatePeriod::getLastDay),
                context);
    }

    private static void outside(
            List<CooperationField> fields, Optional<LocalDate> first, Optional<LocalDate> last, RuleContext context) {
        for (int i = 0; i < fields.size(); i++) {
            RuleContext at = context.at("fields", i, "period");
            Optional<StatedPeriod> stated = fields.get(i).getPeriod();
            stated.map(StatedPeriod::getPeriod)
                    .filter(period -> isBefore(period.getLastDay(), first) || isBefore(last, period.getFirstDay()))
                    .ifPresent(period -> at.report("value", period));
        }
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.filter(day.get()::isBefore).isPresent();
    }

    /** Codes are known of the Sustainable Development Goals alone: a goal, or a target below it such as 11.b. */
    private static void unknownCode(Classification classification, RuleContext context) {
        if (classification.getScheme().equals(SDG)
                && !SDG_CODE.matcher(classification.getCode()).matches()) {
            context.at("code").report("value", classification.getCode(), "scheme", SDG);
        }
    }

    /**
     * The count may leave out the field for all else, unless the source says whether it does. A source of which only the count or an
     * excerpt is known cannot be checked.
     */
    private static void statedCount(Listed listed, RuleContext context) {
        List<CooperationField> fields = listed.fields();
        if (listed.count().isEmpty() || fields.isEmpty()) {
            return;
        }
        StatedCount stated = listed.count().get();
        boolean isWithout = stated.isWithoutCatchAll() || stated.saysWithoutCatchAll();
        int named = (int) fields.stream().filter(field -> !field.isCatchAll()).count();
        int most = isWithout ? named : fields.size();
        boolean isSame = stated.getCount() == most || (!stated.saysWithCatchAll() && stated.getCount() == named);
        boolean isOpen = stated.getCount() > most && (listed.isExcerpt() || isExcerpt(listed));
        if (!isSame && !isOpen && !CountRules.isMistyped(stated, most)) {
            context.at("statedFieldCount").report("value", stated.getCount(), "listed", most);
        }
    }
}
