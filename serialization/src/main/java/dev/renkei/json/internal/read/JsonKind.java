package dev.renkei.json.internal.read;

import dev.renkei.message.Message;

/**
 * The types of JSON values.
 */
public enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,

    /** What only a host's own source of tokens can hold, such as NaN or bytes. */
    FOREIGN;

    /** Returns the name of the type for a reader. */
    public Message words() {
        return StructureWords.of("kind." + name());
    }
}
