package dev.renkei.json.internal.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the size of a payload is measured by, with its words in both languages.
 */
public enum Limit {
    BYTES("%d bytes", "%d バイト"),
    DEPTH("%d nested levels", "入れ子 %d 階層"),
    TOKENS("%d tokens", "%d トークン"),
    TEXT_LENGTH("%d characters in a text", "一つの文字列 %d 文字"),
    NAME_LENGTH("%d bytes in a name", "一つの名前 %d バイト"),
    NUMBER_LENGTH("%d digits in a number", "一つの数値 %d 桁"),
    FINDINGS("%d findings", "指摘 %d 件"),

    /** Is kept by the parser itself, which stores names by their hash codes. */
    COLLIDING_NAMES("names with equal hash codes", "ハッシュ値の等しい名前の数");

    private final String english;
    private final String japanese;

    Limit(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    /** Returns the limit and its value by the names that messages use. */
    Map<String, String> toParameters(int value) {
        Map<String, String> parameters = toParameters();
        parameters.put("value", String.valueOf(value));
        parameters.put("limit@en", String.format(Locale.ROOT, english, value));
        parameters.put("limit@ja", String.format(Locale.ROOT, japanese, value));
        return parameters;
    }

    /** Returns a limit that has no value by the names that messages use. */
    Map<String, String> toParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("limit", toString());
        parameters.put("limit@en", english);
        parameters.put("limit@ja", japanese);
        return parameters;
    }

    /** Returns the name of the limit as messages have it, such as {@code textLength}. */
    @Override
    public String toString() {
        return switch (this) {
            case BYTES -> "bytes";
            case DEPTH -> "depth";
            case TOKENS -> "tokens";
            case TEXT_LENGTH -> "textLength";
            case NAME_LENGTH -> "nameLength";
            case NUMBER_LENGTH -> "numberLength";
            case FINDINGS -> "findings";
            case COLLIDING_NAMES -> "collidingNames";
        };
    }
}
