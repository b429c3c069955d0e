package dev.renkei.json;

import dev.renkei.document.ExtensionValue;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates documents out of what each of them needs and a few of their other parts.
 */
final class DocumentArbitraries {

    private static final int MAX_PARTS = 4;

    private DocumentArbitraries() {}

    static <B, V> Arbitrary<Consumer<B>> part(Arbitrary<V> values, BiConsumer<B, V> setter) {
        return values.map(value -> builder -> setter.accept(builder, value));
    }

    static <B> Arbitrary<Consumer<B>> extension(Putter<B> putter) {
        Arbitrary<Map.Entry<String, ExtensionValue>> entries = Combinators.combine(
                        ScalarArbitraries.words(), ScalarArbitraries.extensionValues())
                .as(Map::entry);
        return part(entries, (builder, entry) -> putter.put(builder, entry.getKey(), entry.getValue()));
    }

    /** Builds documents with what each of them needs and a few of the other parts. */
    static <T, B, V> Arbitrary<T> built(
            Supplier<B> newBuilder,
            Arbitrary<V> needed,
            BiConsumer<B, V> setter,
            List<Arbitrary<Consumer<B>>> parts,
            Function<B, T> build) {
        Arbitrary<List<Consumer<B>>> some = Arbitraries.oneOf(parts).list().ofMaxSize(MAX_PARTS);
        return Combinators.combine(needed, some).as((first, others) -> {
            B builder = newBuilder.get();
            setter.accept(builder, first);
            others.forEach(other -> other.accept(builder));
            return build.apply(builder);
        });
    }

    /** Puts an extension into a builder. */
    @FunctionalInterface
    interface Putter<B> {
        void put(B builder, String name, ExtensionValue value);
    }
}
