package dev.renkei.json;

import dev.renkei.validation.Position;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Takes the tokens from a parser of Jackson.
 */
final class JacksonTokens implements Tokens {

    private final JsonParser parser;
    private final ToLongFunction<TokenStreamLocation> marks;
    private final LongFunction<Position> positions;

    private JacksonTokens(
            JsonParser parser, ToLongFunction<TokenStreamLocation> marks, LongFunction<Position> positions) {
        this.parser = parser;
        this.marks = marks;
        this.positions = positions;
    }

    /** Reads from a parser over bytes, whose places are told by the bytes themselves. */
    static JacksonTokens over(JsonParser parser, TextLines lines) {
        return new JacksonTokens(parser, TokenStreamLocation::getByteOffset, lines::positionOf);
    }

    /** Reads from a parser of a host, whose places are what the parser tells of them. */
    static JacksonTokens within(JsonParser parser) {
        return new JacksonTokens(
                parser,
                location -> ((long) Math.max(location.getLineNr(), 1) << 32) | Math.max(location.getColumnNr(), 1),
                mark -> new Position((int) (mark >> 32), (int) mark));
    }

    @Override
    public void start() {
        parser.nextToken();
    }

    @Override
    public boolean hasMore() {
        return parser.nextToken() != null;
    }

    @Override
    public JsonKind kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            case VALUE_NULL -> JsonKind.NULL;
            default ->
                throw new IllegalStateException("Source must stand at a value but stood at " + parser.currentToken());
        };
    }

    @Override
    public Optional<String> nextName() {
        return Optional.ofNullable(parser.nextName());
    }

    @Override
    public void toValue() {
        parser.nextToken();
    }

    @Override
    public boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public void skip() {
        parser.skipChildren();
    }

    @Override
    public void copyTo(JsonOut out) {
        out.copy(parser);
    }

    @Override
    public long mark() {
        return marks.applyAsLong(parser.currentTokenLocation());
    }

    @Override
    public Position positionOf(long mark) {
        return positions.apply(mark);
    }
}
