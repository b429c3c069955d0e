package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds agreements and initiatives by field.
 */
final class FieldIndex {

    private final PositionIndex<FieldKey, Agreement> agreements;
    private final PositionIndex<FieldKey, Integer> fields;
    private final PositionIndex<Integer, RegisterIndex.AgreedInitiative> initiatives;

    FieldIndex(List<Agreement> agreements) {
        this.agreements = PositionIndex.of(agreements, FieldIndex::keysOf);
        PositionIndex.Builder<FieldKey, Integer> fieldsByKey = new PositionIndex.Builder<>();
        PositionIndex.Builder<Integer, RegisterIndex.AgreedInitiative> initiativesByField =
                new PositionIndex.Builder<>();
        agreements.forEach(agreement -> file(agreement, fieldsByKey, initiativesByField));
        this.fields = fieldsByKey.build();
        this.initiatives = initiativesByField.build();
    }

    List<Agreement> agreementsIn(FieldKey key) {
        return agreements.under(key);
    }

    List<RegisterIndex.AgreedInitiative> initiativesIn(FieldKey key) {
        return initiatives.underAny(fields.under(key));
    }

    private static Set<FieldKey> keysOf(Agreement agreement) {
        return fieldsOf(agreement).flatMap(field -> FieldKey.of(field).stream()).collect(Collectors.toSet());
    }

    private static Stream<CooperationField> fieldsOf(Agreement agreement) {
        return Stream.concat(
                agreement.getFields().stream(),
                agreement.getPlans().stream().flatMap(plan -> plan.getFields().stream()));
    }

    /**
     * Numbers the fields of an agreement and those of each plan, for each has many words and many initiatives.
     *
     * <p>A key means the field that {@link Agreement#findField(Plan, String)} finds. A plan's own field has the number of the
     * agreement's, and adds its words, unless it is another one.
     */
    private static void file(
            Agreement agreement,
            PositionIndex.Builder<FieldKey, Integer> fieldsByKey,
            PositionIndex.Builder<Integer, RegisterIndex.AgreedInitiative> initiativesByField) {
        Map<String, Numbered> shared = new HashMap<>();
        fieldsOf(agreement)
                .forEach(field -> field.getId().ifPresent(id -> {
                    Numbered first = shared.computeIfAbsent(id, any -> new Numbered(field, fieldsByKey.size()));
                    if (field.isNamedLike(first.field())) {
                        fieldsByKey.add(first.number(), FieldKey.of(field));
                    }
                }));
        for (Plan plan : agreement.getPlans()) {
            Map<String, Integer> own = ownNumbers(plan, shared, fieldsByKey);
            for (Initiative initiative : plan.getInitiatives()) {
                Set<Integer> numbers = initiative.getFieldIds().stream()
                        .flatMap(id -> Optional.ofNullable(own.get(id))
                                .or(() -> Optional.ofNullable(shared.get(id)).map(Numbered::number))
                                .stream())
                        .collect(Collectors.toSet());
                initiativesByField.add(new RegisterIndex.AgreedInitiative(agreement, initiative), numbers);
            }
        }
    }

    /** Numbers the fields of a plan that are others than those of their keys elsewhere. */
    private static Map<String, Integer> ownNumbers(
            Plan plan, Map<String, Numbered> shared, PositionIndex.Builder<FieldKey, Integer> fieldsByKey) {
        Map<String, Integer> own = new HashMap<>();
        for (CooperationField field : plan.getFields()) {
            field.getId()
                    .ifPresent(id -> own.computeIfAbsent(id, any -> {
                        Numbered known = Objects.requireNonNull(shared.get(id));
                        if (field.isNamedLike(known.field())) {
                            return known.number();
                        }
                        fieldsByKey.add(fieldsByKey.size(), FieldKey.of(field));
                        return fieldsByKey.size() - 1;
                    }));
        }
        return own;
    }

    /**
     * The first field of a key, under the number of all fields that are like it.
     *
     * @param field  the field
     * @param number  the number
     */
    private record Numbered(CooperationField field, int number) {}
}
