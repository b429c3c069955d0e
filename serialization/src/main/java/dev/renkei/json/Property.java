package dev.renkei.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A property of a document as its codec declares it.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 */
abstract class Property<T, B> {

    private final String name;
    private final String documentation;

    private Property(String name, String documentation) {
        this.name = name;
        this.documentation = documentation;
    }

    static <T, B, V> Property<T, B> required(
            String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter, String documentation) {
        return new Single<>(name, documentation, codec, value -> Optional.of(getter.apply(value)), setter) {
            @Override
            boolean isRequired() {
                return true;
            }
        };
    }

    static <T, B, V> Property<T, B> optional(
            String name,
            Codec<V> codec,
            Function<T, Optional<V>> getter,
            BiConsumer<B, V> setter,
            String documentation) {
        return new Single<>(name, documentation, codec, getter, setter);
    }

    static <T, B, V> Property<T, B> list(
            String name,
            ListCodec<V> codec,
            Function<T, List<V>> getter,
            BiConsumer<B, List<V>> setter,
            String documentation) {
        return new Single<>(name, documentation, codec, value -> nonEmpty(getter.apply(value)), setter);
    }

    private static <V> Optional<List<V>> nonEmpty(List<V> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    String name() {
        return name;
    }

    String documentation() {
        return documentation;
    }

    boolean isRequired() {
        return false;
    }

    /** Describes the JSON of the value. */
    abstract Schema describe(Definitions definitions);

    /** Reads the value at which the source stands into a builder. */
    abstract void readInto(B builder, Reading in);

    /** Puts a stand-in into a builder. */
    abstract void standInto(B builder);

    abstract boolean isPresentIn(T document);

    /** Tells whether the document has the property, written as a string. */
    abstract boolean isTextIn(T document);

    /** Writes the name and the value, if the document has one. */
    abstract void writeFrom(T document, JsonOut out);

    /** Writes the value, which the document has, without the name. */
    abstract void writeAloneFrom(T document, JsonOut out);

    /** A property with one codec for all that it holds. */
    private static class Single<T, B, V> extends Property<T, B> {

        private final Codec<V> codec;
        private final Function<T, Optional<V>> getter;
        private final BiConsumer<B, V> setter;

        Single(
                String name,
                String documentation,
                Codec<V> codec,
                Function<T, Optional<V>> getter,
                BiConsumer<B, V> setter) {
            super(name, documentation);
            this.codec = codec;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        Schema describe(Definitions definitions) {
            return codec.describe(definitions);
        }

        @Override
        void readInto(B builder, Reading in) {
            setter.accept(builder, codec.read(in));
        }

        @Override
        void standInto(B builder) {
            setter.accept(builder, codec.standIn());
        }

        @Override
        boolean isPresentIn(T document) {
            return getter.apply(document).isPresent();
        }

        @Override
        boolean isTextIn(T document) {
            return getter.apply(document).filter(codec::isText).isPresent();
        }

        @Override
        void writeFrom(T document, JsonOut out) {
            Optional<V> value = getter.apply(document);
            if (value.isPresent()) {
                out.name(name());
                codec.write(value.get(), out);
            }
        }

        @Override
        void writeAloneFrom(T document, JsonOut out) {
            codec.write(getter.apply(document).orElseThrow(), out);
        }
    }
}
