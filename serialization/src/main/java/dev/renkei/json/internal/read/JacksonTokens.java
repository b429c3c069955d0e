package dev.renkei.json.internal.read;

import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.validation.Finding;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Takes the tokens from a parser of Jackson.
 */
public final class JacksonTokens implements Tokens {

    private final JsonParser parser;
    private final ToLongFunction<TokenStreamLocation> marks;
    private final LongFunction<Optional<Finding.Position>> positions;
    private final Function<JsonParser, Optional<String>> excerpts;
    private final LongFunction<Optional<String>> excerptsAt;

    private JacksonTokens(
            JsonParser parser,
            ToLongFunction<TokenStreamLocation> marks,
            LongFunction<Optional<Finding.Position>> positions,
            Function<JsonParser, Optional<String>> excerpts,
            LongFunction<Optional<String>> excerptsAt) {
        this.parser = parser;
        this.marks = marks;
        this.positions = positions;
        this.excerpts = excerpts;
        this.excerptsAt = excerptsAt;
    }

    /** Reads from a parser over bytes, whose places are counted in bytes. */
    static JacksonTokens over(JsonParser parser, byte[] text, TextLines lines) {
        return new JacksonTokens(
                parser,
                TokenStreamLocation::getByteOffset,
                mark -> Optional.of(lines.positionOf(mark)),
                at -> Optional.of(excerpt(text, at)),
                mark -> Optional.of(JsonExcerpt.of(text, mark)));
    }

    /** Reads from a parser of a host, whose places are those of the parser. */
    public static JacksonTokens within(JsonParser parser) {
        return new JacksonTokens(
                parser,
                location -> ((long) location.getLineNr() << 32) | Math.max(location.getColumnNr(), 1),
                mark -> Optional.of(mark).filter(known -> known >> 32 > 0).map(JacksonTokens::unpacked),
                at -> at.currentToken().isScalarValue() ? Optional.ofNullable(at.getString()) : Optional.empty(),
                mark -> Optional.empty());
    }

    @Override
    public void start() {
        parser.nextToken();
    }

    @Override
    public JsonKind kind() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, JsonToken.NOT_AVAILABLE, "Value must not break off");
        }
        return switch (token) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.isNaN() ? JsonKind.FOREIGN : JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            case VALUE_NULL -> JsonKind.NULL;
            default -> JsonKind.FOREIGN;
        };
    }

    @Override
    public Optional<String> nextName() {
        return Optional.ofNullable(parser.nextName());
    }

    @Override
    public int nextName(Names names) {
        if (names.longest() > parser.streamReadConstraints().getMaxNameLength()) {
            // The parser does not measure a name that it matches.
            return Tokens.super.nextName(names);
        }
        int index = parser.nextNameMatch(names.matcher());
        return index == PropertyNameMatcher.MATCH_ODD_TOKEN ? Names.END : index;
    }

    @Override
    public String name() {
        return parser.currentName();
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
        int depth = 0;
        do {
            copyToken(out);
            depth += depthOf(parser.currentToken());
        } while (depth > 0 && parser.nextToken() != null);
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
            case PROPERTY_NAME -> out.name(parser.currentName());
            case VALUE_STRING -> out.text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copyNumber(out);
            case VALUE_TRUE -> out.flag(true);
            case VALUE_FALSE -> out.flag(false);
            case VALUE_NULL -> out.nothing();
            default -> throw foreign();
        }
    }

    private void copyNumber(JsonOut out) {
        if (parser.isNaN()) {
            throw foreign();
        }
        out.number(parser.getString());
    }

    private StreamReadException foreign() {
        return new StreamReadException(parser, "Value must be one of JSON but was " + parser.currentToken());
    }

    @Override
    public Optional<String> excerpt() {
        return excerpts.apply(parser);
    }

    @Override
    public Optional<String> excerptAt(long mark) {
        return excerptsAt.apply(mark);
    }

    @Override
    public long mark() {
        return marks.applyAsLong(parser.currentTokenLocation());
    }

    @Override
    public Optional<Finding.Position> positionOf(long mark) {
        return positions.apply(mark);
    }

    private static String excerpt(byte[] text, JsonParser parser) {
        long offset = parser.currentTokenLocation().getByteOffset();
        return parser.currentToken() == JsonToken.PROPERTY_NAME
                ? JsonExcerpt.behindName(text, offset)
                : JsonExcerpt.of(text, offset);
    }

    private static Finding.Position unpacked(long mark) {
        return new Finding.Position((int) (mark >> 32), (int) mark);
    }
}
