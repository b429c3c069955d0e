package dev.renkei.testing;

import java.util.List;
import java.util.function.BiConsumer;

/** Adds what others than Renkei keep with a document. */
final class Extensions {

    private static final List<String> VALUES =
            List.of("true", "7", "\"R8-042\"", "[\"広報\",\"企画\"]", "{\"checked\":true,\"by\":\"見本課\"}");

    private Extensions() {}

    /** Adds an extension to one of very many documents. */
    static void sometimes(Choices choices, BiConsumer<String, String> putExtension) {
        choices.maybe(1, 25, each -> each.oneOf(VALUES)).ifPresent(value -> putExtension.accept("renkeiSample", value));
    }
}
