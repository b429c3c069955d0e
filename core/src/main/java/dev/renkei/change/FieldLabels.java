package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.text.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the labels of the fields that the initiatives of a plan speak of by their keys. */
final class FieldLabels {

    private final Map<String, LocalizedText> labels = new HashMap<>();

    private FieldLabels() {}

    static FieldLabels of(State state, Plan plan) {
        FieldLabels labels = new FieldLabels();
        plan.getFields().forEach(labels::add);
        state.fields().forEach(labels::add);
        return labels;
    }

    private void add(CooperationField field) {
        field.getId().ifPresent(id -> labels.putIfAbsent(id, Names.label(field)));
    }

    List<LocalizedText> of(Initiative initiative) {
        return initiative.getFields().stream()
                .map(key -> labels.getOrDefault(key, LocalizedText.of(key)))
                .toList();
    }
}
