package dev.renkei.json.internal.write;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Brings JSON into its canonical form (RFC 8785): no white space, names in the order of their UTF-16 code units, and one way
 * to write each string and number.
 *
 * <p>What has no such form is refused: a number that a double does not hold, and a name that occurs twice in one object (RFC 7493).
 * No text that documents hold has half a surrogate pair.
 */
public final class CanonicalForm {

    private static final char FIRST_VISIBLE = ' ';

    private final JsonParser parser;
    private final List<Object> path = new ArrayList<>();

    private CanonicalForm(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Returns the canonical form of a JSON text.
     *
     * @throws IllegalArgumentException if the text has none
     */
    public static byte[] of(byte[] json) {
        StringBuilder text = new StringBuilder(json.length);
        try (JsonParser parser = JacksonOut.UNLIMITED.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            new CanonicalForm(parser).read().accept(text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the value at which the parser is; what is returned writes it. */
    private Consumer<StringBuilder> read() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> readObject();
            case START_ARRAY -> readArray();
            case VALUE_STRING -> text(quoted(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text(number(parser.getString()));
            default -> text(token.asString());
        };
    }

    private Consumer<StringBuilder> readObject() {
        Map<String, Consumer<StringBuilder>> members = new TreeMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            path.add(name);
            parser.nextToken();
            String quoted = quoted(name);
            Consumer<StringBuilder> value = read();
            if (members.put(name, out -> value.accept(out.append(quoted).append(':'))) != null) {
                throw refused("name-twice", name);
            }
            path.remove(path.size() - 1);
        }
        return out -> join('{', members.values(), '}', out);
    }

    private Consumer<StringBuilder> readArray() {
        List<Consumer<StringBuilder>> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.add(elements.size());
            elements.add(read());
            path.remove(path.size() - 1);
        }
        return out -> join('[', elements, ']', out);
    }

    private static Consumer<StringBuilder> text(String text) {
        return out -> out.append(text);
    }

    private static void join(char first, Iterable<Consumer<StringBuilder>> parts, char last, StringBuilder out) {
        out.append(first);
        String separator = "";
        for (Consumer<StringBuilder> part : parts) {
            part.accept(out.append(separator));
            separator = ",";
        }
        out.append(last);
    }

    private String number(String json) {
        return CanonicalNumber.of(json).orElseThrow(() -> refused("number", json));
    }

    private String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(each -> append(each, quoted));
        return quoted.append('"').toString();
    }

    private void append(int character, StringBuilder quoted) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\b' -> quoted.append("\\b");
            case '\t' -> quoted.append("\\t");
            case '\n' -> quoted.append("\\n");
            case '\f' -> quoted.append("\\f");
            case '\r' -> quoted.append("\\r");
            default -> appendOther(character, quoted);
        }
    }

    private void appendOther(int character, StringBuilder quoted) {
        if (character < FIRST_VISIBLE) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
        } else {
            quoted.appendCodePoint(character);
        }
    }

    private InvalidTextException refused(String rule, String value) {
        String pointer = path.stream()
                .map(step -> "/" + JsonPointer.escape(step.toString()))
                .collect(Collectors.joining());
        return new InvalidTextException(
                ParseFailure.of(CanonicalForm.class, rule, value).with("pointer", pointer));
    }
}
