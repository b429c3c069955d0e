package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds agreements and initiatives by field.
 */
final class FieldIndex {

    private final Filing<FieldKey, Agreement> agreements;
    private final Filing<FieldKey, AgreedInitiative> initiatives;

    private FieldIndex(List<Agreement> agreements) {
        this.agreements = Filing.of(agreements, FieldIndex::keysOf);
        Filing.Builder<FieldKey, AgreedInitiative> builder = new Filing.Builder<>();
        agreements.forEach(agreement -> file(agreement, builder));
        this.initiatives = builder.build();
    }

    static FieldIndex of(List<Agreement> agreements) {
        return new FieldIndex(agreements);
    }

    List<Agreement> agreementsIn(FieldKey key) {
        return agreements.under(key);
    }

    List<AgreedInitiative> initiativesIn(FieldKey key) {
        return initiatives.under(key);
    }

    private static Set<FieldKey> keysOf(Agreement agreement) {
        return fieldsOf(agreement).flatMap(field -> FieldKey.of(field).stream()).collect(Collectors.toSet());
    }

    private static Stream<CooperationField> fieldsOf(Agreement agreement) {
        return Stream.concat(
                agreement.getFields().stream(),
                agreement.getPlans().stream().flatMap(plan -> plan.getFields().stream()));
    }

    private static void file(Agreement agreement, Filing.Builder<FieldKey, AgreedInitiative> builder) {
        Map<String, Set<FieldKey>> keys = new HashMap<>();
        fieldsOf(agreement)
                .forEach(field -> field.getId()
                        .ifPresent(id -> keys.computeIfAbsent(id, any -> new LinkedHashSet<>())
                                .addAll(FieldKey.of(field))));
        agreement
                .initiatives()
                .forEach(initiative ->
                        builder.add(new AgreedInitiative(agreement, initiative), keysOf(initiative, keys)));
    }

    private static Set<FieldKey> keysOf(Initiative initiative, Map<String, Set<FieldKey>> keys) {
        return initiative.getFields().stream()
                .flatMap(id -> keys.getOrDefault(id, Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
