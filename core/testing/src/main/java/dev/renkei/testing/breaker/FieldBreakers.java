package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks the rules about fields of cooperation, in agreements and in plans.
 */
final class FieldBreakers {

    private static final LocalizedText LABEL = LocalizedText.of("見本の分野に関すること");

    private FieldBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                ofLists(
                        "field.number.duplicate",
                        fields -> numbered(fields, last -> 1, "The last field has the number of the first")),
                ofLists(
                        "field.number.gap",
                        fields -> numbered(fields, last -> last + 1, "A number is left out before the last field")),
                ofLists("field.number.order", FieldBreakers::order),
                ofLists("field.id.duplicate", FieldBreakers::duplicateId),
                ofLists("field.label.duplicate", FieldBreakers::duplicateLabel),
                ofLists("field.catch-all.not-last", FieldBreakers::catchAll),
                Breaker.of(
                        "field.number.as-written-mismatch",
                        CooperationField.class,
                        field -> asWritten(field, number -> "(" + (number + 1) + ")", "The words say one more")),
                Breaker.of("field.label.missing", CooperationField.class, FieldBreakers::noLabel),
                Breaker.of(
                        "field.without-initiative",
                        BreakStrategy.ofSeveral(Agreement.class, FieldBreakers::unused),
                        BreakStrategy.ofSeveral(Plan.class, FieldBreakers::unused)),
                Breaker.of(
                        "field.period.outside",
                        BreakStrategy.ofSeveral(Agreement.class, FieldBreakers::outsideAgreement),
                        BreakStrategy.ofSeveral(Plan.class, FieldBreakers::outsidePlan)),
                Breaker.at(
                        "field.sdg.range",
                        CooperationField.class,
                        "/sdgGoals/-",
                        18,
                        17,
                        "The field names an eighteenth goal"),
                Breaker.at(
                        "field.classification.unknown-code",
                        CooperationField.class,
                        "/classifications/-/code",
                        sdgTarget("17.20"),
                        sdgTarget("17.19"),
                        "A classification names a target beyond the last"),
                Breaker.of("field.stated-count", Agreement.class, FieldBreakers::statedCount));
    }

    private static Classification sdgTarget(String code) {
        return Classification.builder().scheme("sdg").code(code).build();
    }

    /** A breaker of a rule that judges a list of fields, wherever it is. */
    private static Breaker ofLists(
            String code, Function<List<CooperationField>, List<Fault<List<CooperationField>>>> faults) {
        return Breaker.of(
                code,
                BreakStrategy.ofSeveral(
                        Agreement.class, agreement -> in(agreement, faults.apply(agreement.getFields()))),
                BreakStrategy.ofSeveral(Plan.class, plan -> in(plan, faults.apply(plan.getFields()))));
    }

    private static List<Fault<Agreement>> in(Agreement agreement, List<Fault<List<CooperationField>>> faults) {
        return faults.stream()
                .map(fault -> fault.in("/fields", fields -> with(agreement, fields)))
                .toList();
    }

    private static List<Fault<Plan>> in(Plan plan, List<Fault<List<CooperationField>>> faults) {
        return faults.stream()
                .map(fault -> fault.in("/fields", fields -> Copy.with(plan, "fields", fields)))
                .toList();
    }

    /** Where a field was added the number of fields that was announced is that of before, and is left out. */
    private static Agreement with(Agreement agreement, List<CooperationField> fields) {
        Agreement changed = Copy.with(agreement, "fields", fields);
        return fields.size() == agreement.getFields().size() ? changed : Copy.without(changed, "statedFieldCount");
    }

    private static List<Fault<Agreement>> outsideAgreement(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate first = concluded.beginning().flatMap(StatedDate::firstDay).orElseThrow();
        return concluded.getFields().isEmpty() && concluded.getPlans().isEmpty()
                ? outsidePlan(Copy.with(MissingParts.plan(), "period", Dates.during(first))).stream()
                        .map(fault -> fault.in("/plans/0", plan -> Copy.adding(concluded, "plans", plan)))
                        .toList()
                : in(concluded, outside(concluded.getFields(), first));
    }

    private static List<Fault<Plan>> outsidePlan(Plan plan) {
        return plan.getPeriod().flatMap(stated -> stated.getPeriod().getFirstDay()).stream()
                .flatMap(first -> in(plan, outside(plan.getFields(), first)).stream())
                .toList();
    }

    private static List<Fault<List<CooperationField>>> outside(List<CooperationField> fields, LocalDate first) {
        return fields.stream()
                .limit(1)
                .map(field -> Fault.at(
                                field,
                                "/period",
                                Dates.during(first.minusDays(1)),
                                Dates.during(first),
                                "A field is bound to the day before the first")
                        .in("/0", bound -> Copy.replaced(fields, 0, bound)))
                .toList();
    }

    private static List<Fault<List<CooperationField>>> numbered(
            List<CooperationField> fields, IntUnaryOperator wrong, String change) {
        int last = fields.size();
        return last < 2
                ? List.of()
                : List.of(new Fault<>(
                        "/" + (last - 1) + "/number",
                        numbered(fields, wrong.applyAsInt(last)),
                        numbered(fields, last),
                        change));
    }

    /** Numbers fields from 1 on, but for the last. */
    private static List<CooperationField> numbered(List<CooperationField> fields, int last) {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> numbered(fields.get(i), i < fields.size() - 1 ? i + 1 : last))
                .toList();
    }

    private static CooperationField numbered(CooperationField field, int number) {
        return Copy.with(Copy.without(field, "numberAsWritten"), "number", number);
    }

    private static Fault<CooperationField> asWritten(CooperationField field, IntFunction<String> words, String change) {
        int number = field.getNumber().orElse(1);
        return Fault.at(numbered(field, number), "/numberAsWritten", words.apply(number), "(" + number + ")", change);
    }

    /** Writes the number of a field in words that say none. */
    static Fault<CooperationField> unreadNumber(CooperationField field) {
        return asWritten(field, number -> "◎", "The words of a number say none");
    }

    private static List<Fault<List<CooperationField>>> order(List<CooperationField> fields) {
        int last = fields.size();
        return last < 2
                ? List.of()
                : List.of(new Fault<>(
                        "/" + (last - 1) + "/number",
                        Copy.replaced(numbered(fields, last - 1), last - 2, numbered(fields.get(last - 2), last)),
                        numbered(fields, last),
                        "The numbers of the last two fields are exchanged"));
    }

    /** Returns the fields with another ahead of the last, which may be the one for all else. */
    private static List<CooperationField> withAnother(List<CooperationField> fields, CooperationField another) {
        List<CooperationField> more = new ArrayList<>(fields);
        more.add(fields.size() - 1, another);
        return more;
    }

    private static List<Fault<List<CooperationField>>> duplicateId(List<CooperationField> fields) {
        int place = Math.max(1, fields.size() - 1);
        return fields.stream()
                .limit(place)
                .flatMap(field -> field.getId().stream())
                .limit(1)
                .map(id -> new Fault<>(
                        "/" + (fields.size() == 1 ? 1 : place) + "/id",
                        withKey(fields, Optional.of(id)),
                        withKey(fields, Optional.empty()),
                        "A field has the key of another"))
                .toList();
    }

    private static List<CooperationField> withKey(List<CooperationField> fields, Optional<String> id) {
        CooperationField more = CooperationField.builder().label(LABEL).id(id).build();
        return fields.size() == 1 ? List.of(fields.get(0), more) : withAnother(fields, more);
    }

    private static List<Fault<List<CooperationField>>> duplicateLabel(List<CooperationField> fields) {
        int last = fields.size() - 1;
        return fields.stream()
                .limit(Math.max(0, last))
                .flatMap(field -> field.getLabel().stream())
                .limit(1)
                .map(label -> Fault.at(
                                fields.get(last),
                                "/label",
                                label,
                                LocalizedText.of(label.getDefault() + "等"),
                                "The last field has the label of another")
                        .in("/" + last, labelled -> Copy.replaced(fields, last, labelled)))
                .toList();
    }

    private static List<Fault<List<CooperationField>>> catchAll(List<CooperationField> fields) {
        return IntStream.range(0, fields.size() - 1)
                .mapToObj(i -> new Fault<>(
                        "/" + i,
                        Copy.replaced(fields, i, Copy.with(fields.get(i), "catchAll", true)),
                        Copy.replaced(fields, i, Copy.without(fields.get(i), "catchAll")),
                        "A field for all else is not the last"))
                .toList();
    }

    private static Fault<CooperationField> noLabel(CooperationField field) {
        return new Fault<>(
                "",
                Copy.without(field, "label"),
                Copy.with(field, "label", field.getLabel().orElse(LABEL)),
                "The label is left out");
    }

    private static List<Fault<Agreement>> unused(Agreement agreement) {
        return in(agreement, unused(agreement.getFields(), agreement.initiatives()));
    }

    private static List<Fault<Plan>> unused(Plan plan) {
        return in(plan, unused(plan.getFields(), plan.getInitiatives().stream()));
    }

    /** A field is told to be unused only where initiatives belong to the others. */
    private static List<Fault<List<CooperationField>>> unused(
            List<CooperationField> fields, Stream<Initiative> initiatives) {
        List<String> keys =
                fields.stream().flatMap(field -> field.getId().stream()).toList();
        boolean ordered = initiatives.anyMatch(
                initiative -> initiative.getFieldIds().stream().anyMatch(keys::contains));
        return ordered
                ? List.of(new Fault<>(
                        "/" + (fields.size() == 1 ? 1 : fields.size() - 1),
                        withKey(fields, Optional.of("unused-field")),
                        withKey(fields, Optional.empty()),
                        "No initiative belongs to a field"))
                : List.of();
    }

    private static Fault<Agreement> statedCount(Agreement agreement) {
        CooperationField field = CooperationField.builder().label("地域の活性化").build();
        Agreement listing = agreement.getFields().isEmpty() ? Copy.adding(agreement, "fields", field) : agreement;
        int listed = listing.getFields().size();
        return Fault.at(
                listing,
                "/statedFieldCount",
                fields(listed + 1),
                fields(listed),
                "One more field is announced than listed");
    }

    private static StatedCount fields(int count) {
        return StatedCount.of(count, count + "分野");
    }
}
