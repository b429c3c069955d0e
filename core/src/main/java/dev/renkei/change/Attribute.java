package dev.renkei.change;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One attribute of a type of documents: how it is read, and how it is set on a builder.
 *
 * @param <D>  the type of the documents
 * @param <B>  the type of their builders
 */
record Attribute<D, B>(String name, Function<D, Object> getter, BiFunction<B, Object, B> setter) {

    boolean differs(D before, D after) {
        return !getter.apply(before).equals(getter.apply(after));
    }
}
