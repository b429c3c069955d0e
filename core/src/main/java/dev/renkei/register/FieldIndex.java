package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds agreements and initiatives by field.
 */
final class FieldIndex {

    private final Filing<FieldKey, Agreement> agreements;
    private final Filing<FieldKey, Integer> fields;
    private final Filing<Integer, AgreedInitiative> initiatives;

    private FieldIndex(List<Agreement> agreements) {
        this.agreements = Filing.of(agreements, FieldIndex::keysOf);
        Filing.Builder<FieldKey, Integer> fieldsByKey = new Filing.Builder<>();
        Filing.Builder<Integer, AgreedInitiative> initiativesByField = new Filing.Builder<>();
        agreements.forEach(agreement -> file(agreement, fieldsByKey, initiativesByField));
        this.fields = fieldsByKey.build();
        this.initiatives = initiativesByField.build();
    }

    static FieldIndex of(List<Agreement> agreements) {
        return new FieldIndex(agreements);
    }

    List<Agreement> agreementsIn(FieldKey key) {
        return agreements.under(key);
    }

    List<AgreedInitiative> initiativesIn(FieldKey key) {
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

    /** Numbers the fields of an agreement by their identifiers, for each has many keys and many initiatives. */
    private static void file(
            Agreement agreement,
            Filing.Builder<FieldKey, Integer> fieldsByKey,
            Filing.Builder<Integer, AgreedInitiative> initiativesByField) {
        Map<String, Set<FieldKey>> keys = new LinkedHashMap<>();
        fieldsOf(agreement)
                .forEach(field -> field.getId()
                        .ifPresent(id -> keys.computeIfAbsent(id, any -> new LinkedHashSet<>())
                                .addAll(FieldKey.of(field))));
        Map<String, Integer> numbers = new HashMap<>();
        keys.forEach((id, all) -> {
            numbers.put(id, fieldsByKey.size());
            fieldsByKey.add(fieldsByKey.size(), all);
        });
        agreement
                .initiatives()
                .forEach(initiative -> initiativesByField.add(
                        new AgreedInitiative(agreement, initiative),
                        initiative.getFields().stream()
                                .flatMap(id -> Optional.ofNullable(numbers.get(id)).stream())
                                .collect(Collectors.toSet())));
    }
}
