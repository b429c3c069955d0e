package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Plan;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plans, each with its initiatives by field.
 */
final class PlansSection {

    private static final int INITIATIVE_LEVEL = 4;

    private PlansSection() {}

    static void write(Page page, Agreement agreement) {
        agreement.getPlans().forEach(plan -> write(page, agreement.getFields(), plan));
    }

    private static void write(Page page, List<CooperationField> agreedFields, Plan plan) {
        page.heading(2, page.title(plan.getTitle(), "plan"));
        page.period(0, "Plan.period", plan.getPeriod());
        page.date(0, "Plan.drawnUpOn", plan.getDrawnUpOn());
        plan.getLegend().forEach(entry -> write(page, entry));
        if (!plan.getFields().isEmpty()) {
            page.label(0, "Plan.fields");
            FieldsSection.write(page, 1, plan.getFields());
        }
        page.fact(0, "Plan.statedFieldCount", plan.getStatedFieldCount().map(page.words()::count));
        if (plan.isExcerptOfFields()) {
            page.label(0, "Plan.excerptOfFields");
        }
        page.list(0, "Plan.statedInitiativeCounts", plan.getStatedInitiativeCounts(), page.words()::count);
        if (plan.isExcerptOfInitiatives()) {
            page.label(0, "Plan.excerptOfInitiatives");
        }
        page.notes("Plan.notes", plan.getNotes());
        page.extensions(0, plan);
        writeProse(page, "Plan.rationale", plan.getRationale());
        writeProse(page, "Plan.outlook", plan.getOutlook());
        List<CooperationField> fields = Stream.concat(plan.getFields().stream(), agreedFields.stream())
                .distinct()
                .toList();
        writeInitiatives(page.among(fields), fields, plan.getInitiatives());
    }

    private static void writeProse(Page page, String key, List<LocalizedText> paragraphs) {
        if (!paragraphs.isEmpty()) {
            page.heading(3, page.labels().get(key));
            page.paragraphs(paragraphs);
        }
    }

    private static void write(Page page, LegendEntry entry) {
        page.fact(0, "Plan.legend", entry.getMark() + " " + page.words().text(entry.getMeaning()));
        page.extensions(1, entry);
    }

    /** Writes each initiative once, under the first of its fields. */
    private static void writeInitiatives(Page page, List<CooperationField> fields, List<Initiative> initiatives) {
        Map<Optional<CooperationField>, List<Initiative>> groups =
                initiatives.stream().collect(Collectors.groupingBy(each -> firstFieldOf(each, fields)));
        fields.forEach(field -> write(
                page, FieldsSection.nameOf(page, field, fields), groups.getOrDefault(Optional.of(field), List.of())));
        String withoutField = page.labels().get("initiatives.without-field");
        write(page, withoutField, groups.getOrDefault(Optional.<CooperationField>empty(), List.of()));
    }

    private static Optional<CooperationField> firstFieldOf(Initiative initiative, List<CooperationField> fields) {
        return fields.stream()
                .filter(field ->
                        field.getId().filter(initiative.getFieldIds()::contains).isPresent())
                .findFirst();
    }

    private static void write(Page page, String heading, List<Initiative> initiatives) {
        if (initiatives.isEmpty()) {
            return;
        }
        page.heading(3, heading);
        initiatives.stream()
                .filter(Initiative::isPriority)
                .forEach(each -> InitiativeEntry.write(page, INITIATIVE_LEVEL, each));
        initiatives.stream()
                .filter(each -> !each.isPriority())
                .forEach(each -> InitiativeEntry.write(page, INITIATIVE_LEVEL, each));
    }
}
