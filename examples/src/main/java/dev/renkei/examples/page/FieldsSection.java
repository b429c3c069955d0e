package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of cooperation.
 */
final class FieldsSection {

    private FieldsSection() {}

    static void write(Page page, Agreement agreement) {
        if (agreement.getFields().isEmpty()
                && agreement.getStatedFieldCount().isEmpty()
                && !agreement.isExcerptOfFields()) {
            return;
        }
        page.section("Agreement.fields");
        write(page, 0, agreement.getFields());
        page.fact(
                0, "Agreement.statedFieldCount", agreement.getStatedFieldCount().map(page.words()::count));
        if (agreement.isExcerptOfFields()) {
            page.label(0, "Agreement.excerptOfFields");
        }
    }

    static void write(Page page, int depth, List<CooperationField> fields) {
        fields.forEach(field -> write(page, depth, field, fields));
    }

    private static void write(Page page, int depth, CooperationField field, List<CooperationField> all) {
        page.out().item(depth, nameOf(page, field, all));
        page.fact(depth + 1, "CooperationField.number", unwrittenNumber(field));
        page.texts(depth + 1, "CooperationField.otherLabels", field.getOtherLabels());
        if (field.isCatchAll()) {
            page.label(depth + 1, "field.catch-all");
        }
        field.getClassifications().forEach(each -> write(page, depth + 1, each));
        page.list(depth + 1, "CooperationField.sdgGoals", field.getSdgGoals(), String::valueOf);
        page.fact(
                depth + 1,
                "CooperationField.continuation",
                field.getContinuation().map(page.labels()::name));
        page.period(depth + 1, "CooperationField.period", field.getPeriod());
        InitiativeEntry.write(
                page,
                depth + 1,
                "CooperationField.occasion",
                field.getOccasion().stream().toList());
        ClausesSection.write(page, "CooperationField.citations", depth + 1, field.getCitations());
        page.fact(depth + 1, "CooperationField.source", field.getSourceId().map(page::source));
        page.extensions(depth + 1, field);
    }

    private static void write(Page page, int depth, Classification classification) {
        String scheme = Stream.concat(Stream.of(classification.getScheme()), classification.getVersion().stream())
                .collect(Collectors.joining(" "));
        page.fact(depth, "field.classification", scheme + " " + classification.getCode());
        page.extensions(depth + 1, classification);
    }

    /** Returns the ordinal, if it does not show in the words that the source has for it. */
    private static Optional<String> unwrittenNumber(CooperationField field) {
        Optional<String> number = field.getNumber().map(String::valueOf);
        String written = field.getNumberAsWritten()
                .map(words -> Normalizer.normalize(words, Normalizer.Form.NFKC))
                .orElseGet(() -> number.orElse(""));
        return number.filter(each -> !written.contains(each));
    }

    /** Names a field by its number and label; one that has neither by its place among all. */
    static String nameOf(Page page, CooperationField field, List<CooperationField> all) {
        return nameOf(field, page.words())
                .orElseGet(() -> page.labels().fill("field.unnamed", String.valueOf(all.indexOf(field) + 1)));
    }

    /** Names a field by its number and label; empty if it has neither. */
    private static Optional<String> nameOf(CooperationField field, Wordings words) {
        Optional<String> number =
                field.getNumberAsWritten().or(() -> field.getNumber().map(String::valueOf));
        String name = Stream.concat(number.stream(), field.getLabel().map(words::text).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(each -> !each.isEmpty());
    }
}
