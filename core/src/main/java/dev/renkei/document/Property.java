package dev.renkei.document;

import dev.renkei.message.Bundle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A property of a type of document, as the type declares it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the class of the documents
 * @param <B>  the class of their builders
 * @param <V>  the class of the value
 */
public final class Property<T, B, V> implements Labelled {

    /** How an accessor gives the value: as it is, optional, or as a list, map or flag that may be empty or false. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        LIST,
        MAP,
        FLAG
    }

    private final String holder;
    private final String name;
    private final Presence presence;
    private final Supplier<? extends ValueType<V>> valueType;
    private final Function<T, Optional<V>> getter;
    private final BiConsumer<B, V> setter;
    private final String description;

    Property(
            String holder,
            String name,
            Presence presence,
            Supplier<? extends ValueType<V>> valueType,
            Function<T, Optional<V>> getter,
            BiConsumer<B, V> setter,
            String description) {
        this.holder = Objects.requireNonNull(holder, "holder");
        this.name = Objects.requireNonNull(name, "name");
        this.presence = Objects.requireNonNull(presence, "presence");
        this.valueType = Objects.requireNonNull(valueType, "valueType");
        this.getter = Objects.requireNonNull(getter, "getter");
        this.setter = Objects.requireNonNull(setter, "setter");
        this.description = Objects.requireNonNull(description, "description");
    }

    /** {@return the name, as in JSON, such as {@code concludedOn}, not null} */
    public String getName() {
        return name;
    }

    /**
     * Returns whether no document can be without the property.
     *
     * @return true if a document needs it
     */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    boolean isList() {
        return presence == Presence.LIST;
    }

    /**
     * Returns the type of the value. That of a list is a {@link ListType}.
     *
     * @return the type, not null
     */
    public ValueType<V> getValueType() {
        return valueType.get();
    }

    /**
     * Returns the words for the property, such as {@code 締結日}.
     *
     * @param locale  the reader's locale, not null
     * @return the words, not null
     */
    @Override
    public String getLabel(Locale locale) {
        Bundle labels = Bundle.of(Labelled.class, "Labels", locale);
        String own = holder + "." + name;
        return labels.get(labels.has(own) ? own : "property." + name);
    }

    /**
     * Returns what the property says.
     *
     * @return one sentence in English, not null
     */
    public String getDescription() {
        return description;
    }

    /**
     * Returns the value that a document has.
     *
     * @param document  the document, not null
     * @return the value, empty if the document has none: an empty list, false, or no extensions; not null
     */
    public Optional<V> valueIn(T document) {
        return getter.apply(document);
    }

    /**
     * Returns the value as the accessor of a document gives it: optional, unless the property is required, a list, a flag or extensions.
     *
     * @param document  the document, not null
     * @return the value, an empty list, false or no extensions if the document has none, not null
     */
    public Object accessedIn(T document) {
        Optional<V> value = valueIn(document);
        return switch (presence) {
            case REQUIRED -> value.orElseThrow();
            case OPTIONAL -> value;
            case LIST, MAP -> value.orElseGet(() -> getValueType().getPlaceholder());
            case FLAG -> value.isPresent();
        };
    }

    /**
     * Returns what a value as an accessor gives it states, the inverse of {@link #accessedIn}.
     *
     * @param accessed  the value, optional, a list, a map, a flag or a value that is required, not null
     * @return the value, empty if it is an empty list or map, false, or none, not null
     */
    public Optional<?> stated(Object accessed) {
        return switch (presence) {
            case REQUIRED -> Optional.of(accessed);
            case OPTIONAL -> (Optional<?>) accessed;
            case LIST, MAP, FLAG -> Optional.of(accessed).filter(each -> !isNothing(each));
        };
    }

    private static boolean isNothing(Object accessed) {
        return accessed.equals(List.of()) || accessed.equals(Map.of()) || accessed.equals(false);
    }

    /** {@return the name of the accessor, as Java Beans have it, such as {@code getConcludedOn} or {@code isCatchAll}, not null} */
    public String getAccessorName() {
        String prefix = presence == Presence.FLAG ? "is" : "get";
        return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * Sets the value in a builder, in place of the one before.
     *
     * @param builder  the builder, not null
     * @param value  the value, not null
     */
    public void set(B builder, V value) {
        setter.accept(builder, value);
    }

    /**
     * Returns the name.
     */
    @Override
    public String toString() {
        return name;
    }
}
