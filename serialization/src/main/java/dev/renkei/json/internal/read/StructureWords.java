package dev.renkei.json.internal.read;

import dev.renkei.message.Message;
import java.util.Map;

/**
 * The words that findings about the structure of a payload are made of, which stand in the bundle of the same name.
 */
public final class StructureWords {

    private static final String BUNDLE = "StructureWords";

    private StructureWords() {}

    public static Message of(String key) {
        return of(key, Map.of());
    }

    public static Message of(String key, Map<String, String> parameters) {
        return Message.of(StructureWords.class, BUNDLE, key, parameters);
    }
}
