package dev.renkei.change;

import dev.renkei.document.DocumentType;
import dev.renkei.document.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The properties of a type of documents by their names, with values as the accessors give them.
 *
 * @param type  the type
 * @param <D>  the class of the documents
 * @param <B>  the class of their builders
 */
record AttributeTable<D, B>(DocumentType<D, B> type) {

    Set<String> names() {
        return type.getProperties().stream().map(Property::getName).collect(Collectors.toSet());
    }

    Object get(D document, String name) {
        return find(name).accessedIn(document);
    }

    D with(D document, String name, Object value) {
        return with(document, Map.of(name, value));
    }

    D with(D document, Map<String, Object> values) {
        Map<Property<D, B, ?>, Optional<?>> changes = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Property<D, B, ?> property = find(name);
            changes.put(property, property.stated(value));
        });
        return type.with(document, changes);
    }

    /** Returns the names of the properties that differ, but for those that are told in another way. */
    List<String> differing(D before, D after, Set<String> toldOtherwise) {
        return type.getProperties().stream()
                .filter(property -> !toldOtherwise.contains(property.getName()))
                .filter(property -> !property.valueIn(before).equals(property.valueIn(after)))
                .map(Property::getName)
                .toList();
    }

    private Property<D, B, ?> find(String name) {
        return type.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Attribute must be one of " + type.getProperties() + " but was " + name));
    }
}
