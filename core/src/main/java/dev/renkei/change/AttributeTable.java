package dev.renkei.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All attributes of a type of documents, by their names.
 *
 * @param <D>  the type of the documents
 * @param <B>  the type of their builders
 */
final class AttributeTable<D, B> {

    private final Function<D, B> toBuilder;
    private final Function<B, D> build;
    private final Map<String, Attribute<D, B>> attributes;

    private AttributeTable(Function<D, B> toBuilder, Function<B, D> build, Map<String, Attribute<D, B>> attributes) {
        this.toBuilder = toBuilder;
        this.build = build;
        this.attributes = Collections.unmodifiableMap(attributes);
    }

    static <D, B> AttributeTable<D, B> of(Function<D, B> toBuilder, Function<B, D> build) {
        return new AttributeTable<>(toBuilder, build, Map.of());
    }

    <V> AttributeTable<D, B> and(String name, Function<D, V> getter, BiFunction<B, V, B> setter) {
        Map<String, Attribute<D, B>> more = new LinkedHashMap<>(attributes);
        more.put(name, new Attribute<>(name, getter::apply, (builder, value) -> set(builder, value, setter)));
        return new AttributeTable<>(toBuilder, build, more);
    }

    // Only values that the attribute's own getter has given come here.
    @SuppressWarnings("unchecked")
    private static <B, V> B set(B builder, Object value, BiFunction<B, V, B> setter) {
        return setter.apply(builder, (V) value);
    }

    Set<String> names() {
        return attributes.keySet();
    }

    Object get(D document, String name) {
        return find(name).getter().apply(document);
    }

    D with(D document, String name, Object value) {
        return with(document, Map.of(name, value));
    }

    D with(D document, Map<String, Object> values) {
        B builder = toBuilder.apply(document);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            builder = find(value.getKey()).setter().apply(builder, value.getValue());
        }
        return build.apply(builder);
    }

    /** Returns the names of the attributes that differ, but for those that are told in another way. */
    List<String> differing(D before, D after, Set<String> toldOtherwise) {
        return attributes.values().stream()
                .filter(attribute -> !toldOtherwise.contains(attribute.name()))
                .filter(attribute -> attribute.differs(before, after))
                .map(Attribute::name)
                .toList();
    }

    private Attribute<D, B> find(String name) {
        Attribute<D, B> attribute = attributes.get(name);
        if (attribute == null) {
            throw new IllegalArgumentException("Attribute must be one of " + names() + " but was " + name);
        }
        return attribute;
    }
}
