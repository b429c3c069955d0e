package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
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
                        BreakStrategy.of(
                                CooperationField.class,
                                field -> asWritten(
                                        field, number -> "(" + (number + 1) + ")", "The words say one more"))),
                Breaker.of("field.label.missing", BreakStrategy.of(CooperationField.class, FieldBreakers::noLabel)),
                Breaker.of(
                        "field.without-initiative",
                        BreakStrategy.of(Agreement.class, FieldBreakers::unused),
                        BreakStrategy.of(Plan.class, FieldBreakers::unused)),
                Breaker.of(
                        "field.period.outside",
                        BreakStrategy.of(Agreement.class, FieldBreakers::outsideAgreement),
                        BreakStrategy.of(Plan.class, FieldBreakers::outsidePlan)),
                Breaker.of("field.sdg.range", BreakStrategy.of(CooperationField.class, FieldBreakers::sdgGoal)),
                Breaker.of(
                        "field.classification.unknown-code",
                        BreakStrategy.of(CooperationField.class, FieldBreakers::code)),
                Breaker.of("field.stated-count", BreakStrategy.of(Agreement.class, FieldBreakers::statedCount)));
    }

    /** A breaker of a rule that judges a list of fields, wherever it is. */
    private static Breaker ofLists(
            String code, Function<List<CooperationField>, List<Fault<List<CooperationField>>>> faults) {
        return Breaker.of(
                code,
                BreakStrategy.of(
                        Agreement.class,
                        agreement -> faults.apply(agreement.getFields()).stream()
                                .map(fault -> at(fault, fields -> with(agreement, fields)))
                                .toList()),
                BreakStrategy.of(
                        Plan.class,
                        plan -> faults.apply(plan.getFields()).stream()
                                .map(fault -> at(fault, fields -> with(plan, fields)))
                                .toList()));
    }

    private static <P> Fault<P> at(
            Fault<List<CooperationField>> fault, Function<List<CooperationField>, P> withFields) {
        return new Fault<>(
                "/fields" + fault.pointer(),
                withFields.apply(fault.broken()),
                withFields.apply(fault.nearMiss()),
                fault.change());
    }

    /** Where a field was added the number of fields that was announced is that of before, and is left out. */
    private static Agreement with(Agreement agreement, List<CooperationField> fields) {
        Optional<StatedCount> count = agreement
                .getStatedFieldCount()
                .filter(stated -> fields.size() == agreement.getFields().size());
        return Agreement.builder()
                .from(agreement)
                .fields(fields)
                .statedFieldCount(count)
                .build();
    }

    private static Plan with(Plan plan, List<CooperationField> fields) {
        return Plan.builder().from(plan).fields(fields).build();
    }

    private static List<Fault<Agreement>> outsideAgreement(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate first = concluded.beginning().flatMap(StatedDate::firstDay).orElseThrow();
        return concluded.getFields().isEmpty() && concluded.getPlans().isEmpty()
                ? outsidePlan(planFor(first)).stream()
                        .map(fault -> new Fault<>(
                                "/plans/0" + fault.pointer(),
                                with(concluded, fault.broken()),
                                with(concluded, fault.nearMiss()),
                                fault.change()))
                        .toList()
                : outside(concluded.getFields(), first, fields -> with(concluded, fields));
    }

    private static Plan planFor(LocalDate day) {
        return Plan.builder()
                .from(MissingParts.plan())
                .period(StatedPeriod.of(DatePeriod.of(PartialDate.of(day))))
                .build();
    }

    private static Agreement with(Agreement agreement, Plan plan) {
        return Agreement.builder().from(agreement).addPlan(plan).build();
    }

    private static List<Fault<Plan>> outsidePlan(Plan plan) {
        return plan.getPeriod().flatMap(stated -> stated.getPeriod().getFirstDay()).stream()
                .flatMap(first -> outside(plan.getFields(), first, fields -> with(plan, fields)).stream())
                .toList();
    }

    private static <P> List<Fault<P>> outside(
            List<CooperationField> fields, LocalDate first, Function<List<CooperationField>, P> with) {
        return fields.isEmpty()
                ? List.of()
                : List.of(new Fault<>(
                        "/fields/0/period",
                        with.apply(boundTo(fields, first.minusDays(1))),
                        with.apply(boundTo(fields, first)),
                        "A field is bound to the day before the first"));
    }

    private static List<CooperationField> boundTo(List<CooperationField> fields, LocalDate day) {
        CooperationField bound = CooperationField.builder()
                .from(fields.get(0))
                .period(StatedPeriod.of(DatePeriod.of(PartialDate.of(day))))
                .build();
        return Elements.replaced(fields, 0, bound);
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
        return CooperationField.builder()
                .from(field)
                .number(number)
                .numberAsWritten(Optional.empty())
                .build();
    }

    private static List<Fault<CooperationField>> asWritten(
            CooperationField field, IntFunction<String> words, String change) {
        int number = field.getNumber().orElse(1);
        return List.of(new Fault<>(
                "/numberAsWritten",
                CooperationField.builder()
                        .from(field)
                        .number(number)
                        .numberAsWritten(words.apply(number))
                        .build(),
                CooperationField.builder()
                        .from(field)
                        .number(number)
                        .numberAsWritten("(" + number + ")")
                        .build(),
                change));
    }

    /** Writes the number of a field in words that say none. */
    static List<Fault<CooperationField>> unreadNumber(CooperationField field) {
        return asWritten(field, number -> "◎", "The words of a number say none");
    }

    private static List<Fault<List<CooperationField>>> order(List<CooperationField> fields) {
        int last = fields.size();
        return last < 2
                ? List.of()
                : List.of(new Fault<>(
                        "/" + (last - 1) + "/number",
                        Elements.replaced(numbered(fields, last - 1), last - 2, numbered(fields.get(last - 2), last)),
                        numbered(fields, last),
                        "The numbers of the last two fields are exchanged"));
    }

    /** Returns the fields with another ahead of the last, which may be the one for all else. */
    private static List<CooperationField> withAnother(List<CooperationField> fields, CooperationField another) {
        List<CooperationField> more = new ArrayList<>(fields);
        more.add(fields.size() - 1, another);
        return more;
    }

    private static CooperationField.Builder another() {
        return CooperationField.builder().label(LABEL);
    }

    private static List<Fault<List<CooperationField>>> duplicateId(List<CooperationField> fields) {
        int place = Math.max(1, fields.size() - 1);
        return fields.stream()
                .limit(place)
                .flatMap(field -> field.getId().stream())
                .limit(1)
                .map(id -> new Fault<>(
                        "/" + (fields.size() == 1 ? 1 : place) + "/id",
                        withKey(fields, id),
                        withKey(fields, Optional.<String>empty()),
                        "A field has the key of another"))
                .toList();
    }

    private static List<CooperationField> withKey(List<CooperationField> fields, String id) {
        return withKey(fields, Optional.of(id));
    }

    private static List<CooperationField> withKey(List<CooperationField> fields, Optional<String> id) {
        CooperationField more = another().id(id).build();
        return fields.size() == 1 ? Elements.appended(fields, List.of(more)) : withAnother(fields, more);
    }

    private static List<Fault<List<CooperationField>>> duplicateLabel(List<CooperationField> fields) {
        int last = fields.size() - 1;
        return fields.stream()
                .limit(Math.max(0, last))
                .flatMap(field -> field.getLabel().stream())
                .limit(1)
                .map(label -> new Fault<>(
                        "/" + last + "/label",
                        Elements.replaced(fields, last, labelled(fields.get(last), label)),
                        Elements.replaced(
                                fields, last, labelled(fields.get(last), LocalizedText.of(label.getDefault() + "等"))),
                        "The last field has the label of another"))
                .toList();
    }

    private static CooperationField labelled(CooperationField field, LocalizedText label) {
        return CooperationField.builder().from(field).label(label).build();
    }

    private static List<Fault<List<CooperationField>>> catchAll(List<CooperationField> fields) {
        return IntStream.range(0, fields.size() - 1)
                .mapToObj(i -> new Fault<>(
                        "/" + i,
                        Elements.replaced(
                                fields,
                                i,
                                catchAllOf(fields.get(i)).catchAll(true).build()),
                        Elements.replaced(
                                fields,
                                i,
                                catchAllOf(fields.get(i)).catchAll(false).build()),
                        "A field for all else is not the last"))
                .toList();
    }

    private static CooperationField.Builder catchAllOf(CooperationField field) {
        return CooperationField.builder().from(field);
    }

    private static List<Fault<CooperationField>> noLabel(CooperationField field) {
        return List.of(new Fault<>(
                "",
                CooperationField.builder()
                        .from(field)
                        .label(Optional.<LocalizedText>empty())
                        .build(),
                CooperationField.builder()
                        .from(field)
                        .label(field.getLabel().orElse(LABEL))
                        .build(),
                "The label is left out"));
    }

    private static List<Fault<Agreement>> unused(Agreement agreement) {
        return unused(agreement.getFields(), agreement.initiatives()).stream()
                .map(fault -> at(fault, fields -> with(agreement, fields)))
                .toList();
    }

    private static List<Fault<Plan>> unused(Plan plan) {
        return unused(plan.getFields(), plan.getInitiatives().stream()).stream()
                .map(fault -> at(fault, fields -> with(plan, fields)))
                .toList();
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
                        withKey(fields, "unused-field"),
                        withKey(fields, Optional.empty()),
                        "No initiative belongs to a field"))
                : List.of();
    }

    private static List<Fault<CooperationField>> sdgGoal(CooperationField field) {
        return List.of(new Fault<>(
                "/sdgGoals/" + field.getSdgGoals().size(),
                CooperationField.builder().from(field).addSdgGoal(18).build(),
                CooperationField.builder().from(field).addSdgGoal(17).build(),
                "The field names an eighteenth goal"));
    }

    private static List<Fault<CooperationField>> code(CooperationField field) {
        return List.of(new Fault<>(
                "/classifications/" + field.getClassifications().size() + "/code",
                classified(field, "17.20"),
                classified(field, "17.19"),
                "A classification names a target beyond the last"));
    }

    private static CooperationField classified(CooperationField field, String code) {
        return CooperationField.builder()
                .from(field)
                .addClassification(
                        Classification.builder().scheme("sdg").code(code).build())
                .build();
    }

    private static List<Fault<Agreement>> statedCount(Agreement agreement) {
        Agreement listing = agreement.getFields().isEmpty() ? withField(agreement) : agreement;
        int listed = listing.getFields().size();
        return List.of(new Fault<>(
                "/statedFieldCount",
                announcing(listing, listed + 1),
                announcing(listing, listed),
                "One more field is announced than listed"));
    }

    private static Agreement withField(Agreement agreement) {
        CooperationField field = CooperationField.builder().label("地域の活性化").build();
        return Agreement.builder().from(agreement).addField(field).build();
    }

    private static Agreement announcing(Agreement agreement, int count) {
        return Agreement.builder()
                .from(agreement)
                .statedFieldCount(StatedCount.of(count, count + "分野"))
                .build();
    }
}
