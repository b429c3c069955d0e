package dev.renkei.json.internal.write;

import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Lays out a single JSON text: one element to a line, two spaces to a level, a space after each colon.
 *
 * <p>The beginnings of lines are encoded once for all texts.
 */
final class LineByLine implements PrettyPrinter {

    private static final String LEVEL = "  ";
    private static final int MAX_PREPARED = 40;
    private static final SerializableString COLON = new SerializedString(": ");

    /** A line feed and the spaces before an element, by the number of levels. */
    private static final SerializableString[] LINES =
            IntStream.range(0, MAX_PREPARED).mapToObj(LineByLine::newLine).toArray(SerializableString[]::new);

    private int level;

    private static SerializableString newLine(int level) {
        return new SerializedString("\n" + LEVEL.repeat(level));
    }

    private void startLine(JsonGenerator json) {
        json.writeRaw(level < MAX_PREPARED ? LINES[level] : newLine(level));
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        start('{', json);
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        start('[', json);
    }

    private void start(char bracket, JsonGenerator json) {
        json.writeRaw(bracket);
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        startLine(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        startLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    private void separate(JsonGenerator json) {
        json.writeRaw(',');
        startLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end('}', entries, json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(']', values, json);
    }

    private void end(char bracket, int elements, JsonGenerator json) {
        level--;
        if (elements > 0) {
            startLine(json);
        } else {
            json.writeRaw(' ');
        }
        json.writeRaw(bracket);
    }
}
