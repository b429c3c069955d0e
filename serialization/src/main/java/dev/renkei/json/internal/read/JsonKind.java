package dev.renkei.json.internal.read;

/**
 * The types of JSON values, with their names in both languages.
 */
public enum JsonKind {
    OBJECT("an object", "オブジェクト"),
    ARRAY("an array", "配列"),
    STRING("a string", "文字列"),
    NUMBER("a number", "数値"),
    BOOLEAN("true or false", "真偽値"),
    NULL("null", "null"),

    /** What only a host's own source of tokens can hold, such as NaN or bytes. */
    FOREIGN("a value that JSON does not have", "JSON にない値");

    private final String english;
    private final String japanese;

    JsonKind(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    String english() {
        return english;
    }

    String japanese() {
        return japanese;
    }
}
