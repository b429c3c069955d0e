package dev.renkei.json.internal.write;

/**
 * The narrow view of a target of JSON tokens on which all codecs write.
 */
public interface JsonOut {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

    /** Writes a name that is encoded once for all objects. */
    default void name(WrittenName name) {
        name(name.toString());
    }

    void text(String text);

    void number(int number);

    /** Writes a number as it is written elsewhere; a target that keeps no texts, such as a tree, takes its exact value. */
    void number(String written);

    void flag(boolean flag);

    void nothing();
}
