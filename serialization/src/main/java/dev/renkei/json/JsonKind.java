package dev.renkei.json;

import dev.renkei.message.Message;

/**
 * The types of JSON values.
 */
enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,

    /** What only a host's own source of tokens can hold, such as NaN or bytes. */
    FOREIGN;

    /** Returns the name of the type for a reader. */
    Message words() {
        return StructureWords.of("kind." + name());
    }
}
