package dev.renkei.json.rules;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints a JSON document and notes where each value and each name comes to stand.
 *
 * <p>The outer levels have a line for each element, the inner ones stand on one line, so that lines and columns both count.
 */
final class PlacedJson {

    private static final int LEVELS_WITH_LINES = 3;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Finding.Position> values = new HashMap<>();
    private final Map<String, Finding.Position> names = new HashMap<>();
    private int line = 1;
    private int lineStart;

    private PlacedJson() {}

    static PlacedJson of(JsonNode document) {
        PlacedJson placed = new PlacedJson();
        placed.print(document, "", 0);
        return placed;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    Map<String, Finding.Position> values() {
        return values;
    }

    Map<String, Finding.Position> names() {
        return names;
    }

    private void print(JsonNode value, String pointer, int level) {
        values.put(pointer, here());
        if (value.isObject()) {
            printObject((ObjectNode) value, pointer, level);
        } else if (value.isArray()) {
            text.append('[');
            for (int i = 0; i < value.size(); i++) {
                separate(i, level + 1);
                print(value.get(i), pointer + "/" + i, level + 1);
            }
            end(level);
            text.append(']');
        } else {
            text.append(value);
        }
    }

    private void printObject(ObjectNode object, String pointer, int level) {
        text.append('{');
        int index = 0;
        for (String name : object.propertyNames()) {
            separate(index++, level + 1);
            String child = pointer + "/" + JsonPointer.escape(name);
            names.put(child, here());
            text.append(object.stringNode(name)).append(": ");
            print(object.get(name), child, level + 1);
        }
        end(level);
        text.append('}');
    }

    private void separate(int index, int level) {
        text.append(index > 0 ? "," : "");
        if (level <= LEVELS_WITH_LINES) {
            newLine(level);
        } else {
            text.append(' ');
        }
    }

    private void end(int level) {
        if (level < LEVELS_WITH_LINES) {
            newLine(level);
        }
    }

    private void newLine(int level) {
        text.append('\n');
        line++;
        lineStart = text.length();
        text.append("  ".repeat(level));
    }

    private Finding.Position here() {
        return new Finding.Position(line, 1 + text.codePointCount(lineStart, text.length()));
    }
}
