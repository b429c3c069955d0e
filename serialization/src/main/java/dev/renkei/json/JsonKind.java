package dev.renkei.json;

/**
 * The types of JSON values, with their names in both languages.
 */
enum JsonKind {
    OBJECT("an object", "オブジェクト"),
    ARRAY("an array", "配列"),
    STRING("a string", "文字列"),
    NUMBER("a number", "数値"),
    BOOLEAN("true or false", "真偽値"),
    NULL("null", "null");

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
