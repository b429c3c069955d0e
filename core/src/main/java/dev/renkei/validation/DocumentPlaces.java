package dev.renkei.validation;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.LanguageMapType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.MapType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.register.Register;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells which places agreements, registers and their parts can have, by the declarations of their types.
 */
final class DocumentPlaces {

    /** The types of an agreement, a register and all their parts: rules judge each also on its own. */
    private static final Collection<ValueType<?>> ROOTS = ValueType.reachedFrom(Register.TYPE).stream()
            .filter(DocumentType.class::isInstance)
            .toList();

    /** What stands for all below a part at the end of places, and for nothing within them. */
    private static final String ANY_STEPS = "**";

    private DocumentPlaces() {}

    /** Returns whether the steps lead from a document to a part that it can have, {@code *} being any step. */
    static boolean exist(List<Object> steps) {
        Collection<ValueType<?>> reached = steps.contains(ANY_STEPS) ? List.of() : ROOTS;
        for (Object step : steps) {
            reached = byName(reached.stream().flatMap(type -> below(type, step)));
        }
        return !reached.isEmpty();
    }

    private static Stream<ValueType<?>> below(ValueType<?> type, Object step) {
        if (type instanceof DocumentType<?, ?> document) {
            return document.getProperties().stream()
                    .filter(property -> isMeant(property, step))
                    .map(Property::getValueType);
        }
        if (type instanceof ListType<?> list) {
            return step.equals(JsonPointer.ANY_STEP) || step instanceof Integer
                    ? Stream.of(list.getElementType())
                    : Stream.empty();
        }
        if (type instanceof MapType<?> map) {
            return Stream.of(map.getElementType());
        }
        if (type instanceof LanguageMapType) {
            return Stream.of(BasicType.STRING);
        }
        return type == BasicType.EXTENSIONS ? Stream.of(type) : Stream.empty();
    }

    private static boolean isMeant(Property<?, ?, ?> property, Object step) {
        return step.equals(JsonPointer.ANY_STEP) || property.getName().equals(step);
    }

    /** Returns the types, those of one name once: each property that is a list has a list type of its own. */
    private static Collection<ValueType<?>> byName(Stream<? extends ValueType<?>> types) {
        Map<String, ValueType<?>> byName = new HashMap<>();
        types.forEach(type -> byName.put(type.getName(), type));
        return byName.values();
    }
}
