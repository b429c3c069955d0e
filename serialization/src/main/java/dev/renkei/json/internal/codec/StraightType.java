package dev.renkei.json.internal.codec;

import dev.renkei.declaration.DocumentType;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.Names;
import dev.renkei.json.internal.read.ReadContext;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a straight reader knows of the objects of its type. It keeps each part in a constant of its own, which the compiler of the JVM
 * calls straight.
 *
 * @param names  the names of the properties
 * @param newBuilder  makes an empty builder
 * @param build  builds a document
 * @param properties  the codecs of the properties, by the indexes of their names
 * @param required  the bits of the properties that an object must have
 * @param alternatives  the bits of the properties of which an object must have one, none if it need not
 * @param <T>  the type of the documents
 */
record StraightType<T>(
        Names names,
        Supplier<?> newBuilder,
        Function<Object, T> build,
        List<? extends PropertyCodec<T, ?, ?>> properties,
        long required,
        long alternatives) {

    static <T> StraightType<T> of(DocumentType<T, ?> type) {
        return of(Codecs.of(type));
    }

    static <T> StraightType<T> ofRoot(Class<T> type) {
        return of(Codecs.of(type));
    }

    private static <T> StraightType<T> of(Codec<T> codec) {
        return ((ObjectCodec<T, ?>) codec).straightType();
    }

    /** Returns what sets a property in a builder; of a list, what adds an element. */
    BiConsumer<Object, Object> setter(int index) {
        return properties.get(index).straightSetter();
    }

    /** Returns the codec of a property; of a list, that of its elements. */
    Codec<?> codec(int index) {
        return properties.get(index).straightCodec();
    }

    /** Moves to the value of a property that was not seen before, and returns its index; a negative number at the end. */
    int next(long seen, ReadContext in) {
        int index = in.tokens().nextName(names);
        if (index != Names.END) {
            require(Names.isKnown(index) && (seen & 1L << index) == 0, in);
            in.tokens().toValue();
        }
        return index;
    }

    /** Gives up if an object lacks what it must have. */
    void requireAll(long seen, ReadContext in) {
        require((required & ~seen) == 0 && (alternatives == 0 || (alternatives & seen) != 0), in);
    }

    /** Gives up if the source is not at a kind of value. */
    static void require(JsonKind kind, ReadContext in) {
        require(in.tokens().kind() == kind, in);
    }

    private static void require(boolean isPlain, ReadContext in) {
        if (!isPlain) {
            in.giveUp();
        }
    }
}
