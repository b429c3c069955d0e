package dev.renkei.benchmarks;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The least that any reader on Jackson's tokens has to do: the baseline of reading and writing.
 */
final class TokenWalk {

    private static final JsonFactory JSON = new JsonFactory();

    private TokenWalk() {}

    /** Walks over the tokens and takes every text. */
    static int withTexts(byte[] payload) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), payload)) {
            return withTexts(parser);
        }
    }

    /** Walks over the tokens of many documents, one after the other, and takes every text. */
    static int withTexts(InputStream documents) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), documents)) {
            return withTexts(parser);
        }
    }

    private static int withTexts(JsonParser parser) {
        int length = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
                length += parser.getString().length();
            }
        }
        return length;
    }

    /** Walks over the tokens alone. */
    static int alone(byte[] payload) {
        int tokens = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), payload)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
