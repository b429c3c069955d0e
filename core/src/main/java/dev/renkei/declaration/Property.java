package dev.renkei.declaration;

import dev.renkei.document.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A property of a document type.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the class of the documents
 * @param <B>  the class of their builders
 * @param <V>  the class of the value
 */
public sealed class Property<T, B, V> implements Labelled permits ListProperty {

    /** The way in which an accessor returns the value: directly, as an optional, or as a list, map or flag that may be empty or false. */
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
    private final ValueType<V> valueType;
    private final Function<T, ?> accessor;
    private final BiConsumer<B, V> setter;
    private final String description;

    Property(
            String holder,
            String name,
            Presence presence,
            ValueType<V> valueType,
            Function<T, ?> accessor,
            BiConsumer<B, V> setter,
            String description) {
        this.holder = Objects.requireNonNull(holder, "holder");
        this.name = Objects.requireNonNull(name, "name");
        this.presence = Objects.requireNonNull(presence, "presence");
        this.valueType = Objects.requireNonNull(valueType, "valueType");
        this.accessor = Objects.requireNonNull(accessor, "accessor");
        this.setter = Objects.requireNonNull(setter, "setter");
        this.description = Objects.requireNonNull(description, "description");
    }

    /** {@return the name, as in JSON, such as {@code concludedOn}, not null} */
    public String getName() {
        return name;
    }

    /**
     * Checks if every document has the property.
     *
     * @return true if the property is required
     */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    boolean isList() {
        return presence == Presence.LIST;
    }

    /**
     * Returns the name in Java, under which a Jakarta Validation provider knows the property.
     *
     * <p>It is the name in JSON, except that a reference says that it is a key: {@code sourceId} for {@code source},
     * {@code partyIds} for {@code parties}.
     *
     * @return the name, such as {@code concludedOn}, not null
     */
    public String getNameInJava() {
        ValueType<?> type = getValueType();
        if (type instanceof ListType<?> list && list.getElementType() == BasicType.REFERENCE) {
            return singular() + "Ids";
        }
        return type == BasicType.REFERENCE ? name + "Id" : name;
    }

    private String singular() {
        return name.endsWith("ies")
                ? name.substring(0, name.length() - "ies".length()) + "y"
                : name.substring(0, name.length() - "s".length());
    }

    /**
     * Returns the type of the value, which is a {@link ListType} for a list.
     *
     * @return the type, not null
     */
    public ValueType<V> getValueType() {
        return valueType;
    }

    /**
     * Returns the label of the property, such as {@code 締結日}.
     *
     * @param locale  the reader's locale, not null
     * @return the label, not null
     */
    @Override
    public String getLabel(Locale locale) {
        return Labelled.ofProperty(holder, name, locale);
    }

    /**
     * Returns the description of the property.
     *
     * @return one sentence in English, not null
     */
    public String getDescription() {
        return description;
    }

    /**
     * Returns the value of the property in a document.
     *
     * @param document  the document, not null
     * @return the value, empty if the document has none, which includes an empty list, false and no extensions, not null
     */
    // Safe: an accessor returns values of the class of the property.
    @SuppressWarnings("unchecked")
    public Optional<V> valueIn(T document) {
        return (Optional<V>) stated(accessor.apply(document));
    }

    /**
     * Returns the value of the property in a document that {@linkplain #isStatedIn states} it.
     *
     * @param document  the document, not null
     * @return the value, not null
     * @throws java.util.NoSuchElementException if the property is optional and the document has no value
     */
    // Safe: an accessor returns values of the class of the property.
    @SuppressWarnings("unchecked")
    public V statedValueIn(T document) {
        Object accessed = accessor.apply(document);
        return (V) (presence == Presence.OPTIONAL ? ((Optional<?>) accessed).orElseThrow() : accessed);
    }

    /**
     * Checks if a document has a value for the property.
     *
     * @param document  the document, not null
     * @return true if the value is present, and is neither an empty list, false nor no extensions
     */
    public boolean isStatedIn(T document) {
        return switch (presence) {
            case REQUIRED -> true;
            case OPTIONAL -> ((Optional<?>) accessor.apply(document)).isPresent();
            case LIST -> !((List<?>) accessor.apply(document)).isEmpty();
            case MAP -> !((Map<?, ?>) accessor.apply(document)).isEmpty();
            case FLAG -> (Boolean) accessor.apply(document);
        };
    }

    /**
     * Returns the value as the accessor of a document returns it: an optional, unless it is required, a list, a flag or extensions.
     *
     * @param document  the document, not null
     * @return the value, an empty list, false or no extensions if the document has none, not null
     */
    public Object accessedIn(T document) {
        return accessor.apply(document);
    }

    /**
     * Converts a value as an accessor returns it to the stated value, the inverse of {@link #accessedIn}.
     *
     * @param accessed  the value: an optional, a list, a map, a flag or a required value, not null
     * @return the value, empty for an empty list or map, false, or an empty optional, not null
     */
    public Optional<?> stated(Object accessed) {
        return switch (presence) {
            case REQUIRED -> Optional.of(accessed);
            case OPTIONAL -> (Optional<?>) accessed;
            case LIST -> ((List<?>) accessed).isEmpty() ? Optional.empty() : Optional.of(accessed);
            case MAP -> ((Map<?, ?>) accessed).isEmpty() ? Optional.empty() : Optional.of(accessed);
            case FLAG -> (Boolean) accessed ? Optional.of(accessed) : Optional.empty();
        };
    }

    /** {@return the name of the accessor, such as {@code getConcludedOn}, {@code isCatchAll} or {@code getSourceId}, not null} */
    public String getAccessorName() {
        String prefix = presence == Presence.FLAG ? "is" : "get";
        String inJava = getNameInJava();
        return prefix + inJava.substring(0, 1).toUpperCase(Locale.ROOT) + inJava.substring(1);
    }

    /** {@return what sets the value in a builder that has none for the property, not null} */
    public BiConsumer<B, V> getSetter() {
        return setter;
    }

    /**
     * Sets the value in a builder that has none for the property.
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
