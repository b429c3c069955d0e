package dev.renkei.json.internal.write;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The narrow view of a JSON generator on which all codecs write.
 */
public final class JsonOut {

    /** For texts of ours: what was read within its limits, or built by a program, has no limits when it is written. */
    public static final JsonFactory UNLIMITED = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonGenerator generator;

    public JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    public void startObject() {
        generator.writeStartObject();
    }

    public void endObject() {
        generator.writeEndObject();
    }

    public void startArray() {
        generator.writeStartArray();
    }

    public void endArray() {
        generator.writeEndArray();
    }

    /** Writes a name that is encoded once for all objects. */
    public void name(SerializableString name) {
        generator.writeName(name);
    }

    public void name(String name) {
        generator.writeName(name);
    }

    public void text(String text) {
        generator.writeString(text);
    }

    public void number(int number) {
        generator.writeNumber(number);
    }

    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    /** Writes the value at which a parser is, with numbers as they are written there. */
    public void copy(JsonParser parser) {
        int depth = 0;
        do {
            copyToken(parser);
            depth += depthOf(parser.currentToken());
        } while (depth > 0 && parser.nextToken() != null);
    }

    private static int depthOf(JsonToken token) {
        if (token.isStructStart()) {
            return 1;
        }
        return token.isStructEnd() ? -1 : 0;
    }

    private void copyToken(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(parser.currentName());
            case VALUE_STRING -> generator.writeString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copyNumber(parser);
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            case VALUE_NULL -> generator.writeNull();
            default -> throw foreign(parser);
        }
    }

    /** Copies a number as it is written; a target that keeps no texts, such as a tree, takes its exact value. */
    private void copyNumber(JsonParser parser) {
        if (parser.isNaN()) {
            throw foreign(parser);
        }
        if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(parser.getString());
        } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            generator.writeNumber(parser.getBigIntegerValue());
        } else {
            generator.writeNumber(parser.getDecimalValue());
        }
    }

    private static StreamReadException foreign(JsonParser parser) {
        return new StreamReadException(parser, "Value must be one of JSON but was " + parser.currentToken());
    }
}
