package dev.renkei.json.internal.codec;

import dev.renkei.declaration.Deferred;
import dev.renkei.declaration.ListProperty;
import dev.renkei.declaration.Property;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.json.internal.write.WrittenName;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads and writes one property of a document.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 * @param <V> the type of the value
 */
public sealed class PropertyCodec<T, B, V> permits ListPropertyCodec {

    private final String name;
    private final Deferred<WrittenName> written;
    private final String documentation;
    private final boolean required;

    /** The codec of the value, made with the first value: a document can hold documents of its own type. */
    private final Deferred<? extends Codec<V>> codec;

    /** Returns the value of a document that states it. */
    private final Function<T, V> getter;

    private final BiConsumer<B, V> setter;

    private PropertyCodec(
            String name,
            String documentation,
            boolean required,
            Deferred<? extends Codec<V>> codec,
            Function<T, V> getter,
            BiConsumer<B, V> setter) {
        this.name = name;
        this.written = Deferred.of(() -> new WrittenName(name));
        this.documentation = documentation;
        this.required = required;
        this.codec = codec;
        this.getter = getter;
        this.setter = setter;
    }

    /** Makes the codec of a property, with that of its values. */
    PropertyCodec(Property<T, B, V> property, Deferred<? extends Codec<V>> codec) {
        this(
                property.getName(),
                property.getDescription(),
                property.isRequired(),
                codec,
                property::statedValueIn,
                property.getSetter());
    }

    /** Returns the codec of a property that a type of document declares. */
    // Safe: the cast keeps the classes of the document and the builder.
    @SuppressWarnings("unchecked")
    static <T, B> PropertyCodec<T, B, ?> of(Property<T, B, ?> property) {
        return property instanceof ListProperty<?, ?, ?> list
                ? new ListPropertyCodec<>((ListProperty<T, B, ?>) list)
                : ofValue(property);
    }

    private static <T, B, V> PropertyCodec<T, B, V> ofValue(Property<T, B, V> property) {
        return new PropertyCodec<>(property, Deferred.of(() -> Codecs.of(property.getValueType())));
    }

    /** Returns the codec of a line of the header of a root document, which always says the same. */
    static <T, B> PropertyCodec<T, B, String> ofHeader(String name, Codec<String> codec, String documentation) {
        return new PropertyCodec<>(
                name,
                documentation,
                true,
                Deferred.of(() -> codec),
                document -> codec.placeholder(),
                (builder, text) -> {});
    }

    String name() {
        return name;
    }

    String documentation() {
        return documentation;
    }

    boolean isRequired() {
        return required;
    }

    /** Describes the JSON of the value. */
    Schema describe(Definitions definitions) {
        return codec.get().describe(definitions);
    }

    /** Reads the value at which the source is into a builder. */
    void readInto(B builder, ReadContext in) {
        setter.accept(builder, codec.get().read(in));
    }

    /** Returns what sets the value for a straight reader; of a list, what adds an element. */
    // Safe: a straight reader hands over builders and values of the property alone.
    @SuppressWarnings("unchecked")
    BiConsumer<Object, Object> straightSetter() {
        return (BiConsumer<Object, Object>) setter;
    }

    /** Returns what reads the value for a straight reader; of a list, an element. */
    Codec<?> straightCodec() {
        return codec.get();
    }

    /** Puts a placeholder into a builder. */
    void putPlaceholder(B builder) {
        setter.accept(builder, codec.get().placeholder());
    }

    /** Returns whether the value, which the document states, is written as a string. */
    boolean isTextIn(T document) {
        return codec.get().isText(getter.apply(document));
    }

    /** Writes the name and the value, which the document states. */
    void writeFrom(T document, JsonOut out) {
        out.name(written.get());
        writeAloneFrom(document, out);
    }

    /** Writes the value, which the document states, without the name. */
    void writeAloneFrom(T document, JsonOut out) {
        codec.get().write(getter.apply(document), out);
    }
}
