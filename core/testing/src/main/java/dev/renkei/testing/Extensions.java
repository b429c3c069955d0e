package dev.renkei.testing;

import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.ExtensionValue;
import java.util.List;
import java.util.stream.Stream;

/** Adds what others than Renkei keep with a document. */
final class Extensions {

    private static final List<ExtensionValue> VALUES = Stream.of(
                    "true", "7", "\"R8-042\"", "[\"広報\",\"企画\"]", "{\"checked\":true,\"by\":\"見本課\"}")
            .map(ExtensionValue::parse)
            .toList();

    private Extensions() {}

    /** Builds a document: one of very many has an extension. */
    static <T> T build(RandomSource choices, DocumentBuilder<T, ?> builder) {
        sometimes(choices, builder);
        return builder.build();
    }

    /** Adds an extension to one of very many documents. */
    static void sometimes(RandomSource choices, DocumentBuilder<?, ?> builder) {
        choices.maybe(1, 25, each -> each.oneOf(VALUES))
                .ifPresent(value -> builder.putExtension("renkeiSample", value));
    }
}
