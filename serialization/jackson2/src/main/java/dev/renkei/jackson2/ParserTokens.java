package dev.renkei.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.Tokens;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.validation.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Takes the tokens from a parser of a host, whose places are those of the parser.
 *
 * <p>What the parser throws is wrapped; {@link RenkeiJackson2Module} takes it out again.
 */
final class ParserTokens implements Tokens {

    /** A step of the parser. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }

    private final JsonParser parser;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    private static <T> T of(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw new UncheckedIOException("JSON must be readable but was not", e);
        }
    }

    @Override
    public void start() {
        toValue();
    }

    @Override
    public JsonKind kind() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return of(() -> {
                throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "Value must not break off");
            });
        }
        return switch (token) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> isNumber() ? JsonKind.NUMBER : JsonKind.FOREIGN;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            case VALUE_NULL -> JsonKind.NULL;
            default -> JsonKind.FOREIGN;
        };
    }

    private boolean isNumber() {
        return !of(parser::isNaN);
    }

    @Override
    public Optional<String> nextName() {
        return Optional.ofNullable(of(parser::nextFieldName));
    }

    @Override
    public String name() {
        return of(parser::currentName);
    }

    @Override
    public void toValue() {
        of(() -> Optional.ofNullable(parser.nextToken()));
    }

    @Override
    public boolean nextElement() {
        return of(() -> parser.nextToken() != JsonToken.END_ARRAY);
    }

    @Override
    public String text() {
        return of(parser::getText);
    }

    @Override
    public void skip() {
        of(parser::skipChildren);
    }

    @Override
    public void copyTo(JsonOut out) {
        int depth = 0;
        do {
            copyToken(out);
            depth += depthOf(parser.currentToken());
        } while (depth > 0 && of(() -> parser.nextToken() != null));
    }

    private static int depthOf(JsonToken token) {
        if (token.isStructStart()) {
            return 1;
        }
        return token.isStructEnd() ? -1 : 0;
    }

    private void copyToken(JsonOut out) {
        switch (parser.currentToken()) {
            case START_OBJECT -> out.startObject();
            case END_OBJECT -> out.endObject();
            case START_ARRAY -> out.startArray();
            case END_ARRAY -> out.endArray();
            case FIELD_NAME -> out.name(name());
            case VALUE_STRING -> out.text(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copyNumber(out);
            case VALUE_TRUE -> out.flag(true);
            case VALUE_FALSE -> out.flag(false);
            case VALUE_NULL -> out.nothing();
            default -> refuse();
        }
    }

    private void copyNumber(JsonOut out) {
        if (!isNumber()) {
            refuse();
        }
        out.number(text());
    }

    private void refuse() {
        of(() -> {
            throw new JsonParseException(parser, "Value must be one of JSON but was " + parser.currentToken());
        });
    }

    @Override
    public Optional<String> excerpt() {
        return parser.currentToken().isScalarValue() ? Optional.ofNullable(text()) : Optional.empty();
    }

    @Override
    public Optional<String> excerptAt(long mark) {
        return Optional.empty();
    }

    /** Packs the line and the column. A parser over a tree has no lines. */
    @Override
    public long mark() {
        JsonLocation location = parser.currentTokenLocation();
        return ((long) location.getLineNr() << 32) | Math.max(location.getColumnNr(), 1);
    }

    @Override
    public Optional<Finding.Position> positionOf(long mark) {
        int line = (int) (mark >> 32);
        return line > 0 ? Optional.of(new Finding.Position(line, (int) mark)) : Optional.empty();
    }
}
