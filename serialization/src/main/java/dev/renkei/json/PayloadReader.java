package dev.renkei.json;

import dev.renkei.constraint.Constrained;
import dev.renkei.text.Excerpt;
import dev.renkei.validation.AgreementValidator;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Gaps;
import dev.renkei.validation.Report;
import dev.renkei.validation.Rule;
import dev.renkei.validation.StructureRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads one payload: its structure in one pass, then the rules over what came of it.
 *
 * @param <T> the type of the document
 */
final class PayloadReader<T> {

    private final Codec<T> codec;
    private final ReadOptions options;
    private final Format format;
    private final byte[] payload;
    private final TextLines lines;

    PayloadReader(Codec<T> codec, ReadOptions options, byte[] payload) {
        this(codec, options, Format.CURRENT, payload, new TextLines(payload));
    }

    private PayloadReader(Codec<T> codec, ReadOptions options, Format format, byte[] payload, TextLines lines) {
        this.codec = codec;
        this.options = options;
        this.format = format;
        this.payload = payload;
        this.lines = lines;
    }

    /** Returns a reader of the same payload by other versions of the format. */
    PayloadReader<T> withFormat(Format other) {
        return new PayloadReader<>(codec, options, other, payload, lines);
    }

    /** Returns a reader of the same payload as a part of a file, in which it begins at a line. */
    PayloadReader<T> withFirstLine(int line) {
        return new PayloadReader<>(codec, options, format, payload, new TextLines(payload, line));
    }

    ReadResult<T> read() {
        Optional<Finding> unreadable = findUnreadable();
        if (unreadable.isPresent()) {
            return new ReadResult<>(Optional.empty(), report(List.of(unreadable.get())));
        }
        try (JsonParser parser = newParser()) {
            return read(parser);
        }
    }

    private JsonParser newParser() {
        return options.json().createParser(ObjectReadContext.empty(), payload);
    }

    private Tokens tokensOf(JsonParser parser) {
        return format.upgrade(JacksonTokens.over(parser, payload, lines), this::statedFormat);
    }

    /** Finds the version that the header states, wherever in the document it stands. */
    private Optional<String> statedFormat() {
        try (JsonParser parser = newParser()) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
                if (isText && name.equals(Format.PROPERTY)) {
                    return Optional.of(parser.getString());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            // Reading breaks off at the same place, and tells of it.
            return Optional.empty();
        }
    }

    private ReadResult<T> read(JsonParser parser) {
        Reading in = new Reading(
                tokensOf(parser),
                format,
                options.unknownProperties(),
                options.limits().getFindings());
        List<Finding> findings = new ArrayList<>();
        T document;
        try {
            in.tokens().start();
            document = codec.read(in);
            parser.finishToken();
        } catch (JacksonException e) {
            findings.addAll(weighed(in.findings()));
            findings.add(brokenOff(e, parser, in.pointer()));
            return new ReadResult<>(Optional.empty(), report(findings));
        }
        findings.addAll(weighed(in.findings()));
        if (in.isOtherDocument()) {
            return new ReadResult<>(Optional.empty(), report(findings));
        }
        findTrailing(parser).ifPresent(findings::add);
        boolean whole = report(findings).isValid();
        findings.addAll(judge(document, in, options.limits().getFindings() - findings.size()));
        return new ReadResult<>(whole ? Optional.of(document) : Optional.empty(), report(findings));
    }

    private Report report(List<Finding> findings) {
        return Report.of(options.validator().getProfile(), findings);
    }

    private List<Finding> weighed(List<Finding> findings) {
        return findings.stream().map(options.validator().getPolicy()::weigh).toList();
    }

    /**
     * Judges what rules judge: a scalar that is only its value has none. Suppressions hold for the places of the payload as well
     * as for those of the document.
     *
     * <p>Of more findings than there is room for, the last tells that there are more.
     */
    private List<Finding> judge(T value, Reading in, int room) {
        if (!(value instanceof Constrained constrained)) {
            return List.of();
        }
        AgreementValidator validator = options.validator().withGaps(Gaps.of(in.gaps()));
        Report report = validator.withMostFindings(Math.max(room, 0) + 1).validate(constrained);
        List<Finding> found = Stream.concat(report.getFindings().stream(), report.getSuppressedFindings().stream())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Finding> placed = new ArrayList<>(weighed(placed(found)));
        if (placed.size() > room) {
            Finding last = placed.remove(placed.size() - 1);
            placed.add(limitExceeded(Limit.FINDINGS, options.limits().getFindings())
                    .withPlace(last.getPointer(), last.getPosition().orElseThrow()));
        }
        return placed;
    }

    private List<Finding> placed(List<Finding> findings) {
        try (JsonParser parser = newParser()) {
            return new PlaceFinder(tokensOf(parser)).place(findings);
        }
    }

    /** Finds what keeps a payload from being looked at: too many bytes, none at all, or bytes that are not UTF-8. */
    private Optional<Finding> findUnreadable() {
        int most = options.limits().getBytes();
        if (payload.length > most) {
            return Optional.of(limitExceeded(Limit.BYTES, most).withPlace("", lines.positionOf(0)));
        }
        int fault = Utf8.firstFault(payload);
        if (fault < payload.length) {
            return Optional.of(malformed("bytes that are not UTF-8", "UTF-8 でないバイト列", fault));
        }
        if (Utf8.startsWithMark(payload)) {
            return Optional.of(malformed("a byte order mark", "バイト順マーク（BOM）", 0));
        }
        return Utf8.skipBlank(payload, 0) == payload.length
                ? Optional.of(malformed("no content", "空の内容", 0))
                : Optional.empty();
    }

    /** Finds what follows the document, JSON or not. */
    private Optional<Finding> findTrailing(JsonParser parser) {
        int end = (int) parser.currentLocation().getByteOffset();
        int next = Utf8.skipBlank(payload, end);
        return next == payload.length
                ? Optional.empty()
                : Optional.of(whole(StructureRules.TRAILING_CONTENT, Map.of(), next));
    }

    private Finding brokenOff(JacksonException e, JsonParser parser, String pointer) {
        if (e instanceof LimitExceededException exceeded) {
            int known = (int) parser.currentTokenLocation().getByteOffset();
            int reached = (int) parser.currentLocation().getByteOffset();
            int start = Utf8.startOfToken(payload, known, reached);
            return limitExceeded(exceeded.limit(), exceeded.value()).withPlace(pointer, lines.positionOf(start));
        }
        int offset = Optional.ofNullable(e.getLocation())
                .map(location -> (int) location.getByteOffset())
                .filter(known -> known >= 0)
                .orElse(payload.length);
        if (offset >= payload.length) {
            return malformed("the end of the text", "テキストの終わり", payload.length);
        }
        if (Utf8.isBehindHalfPair(payload, offset)) {
            return malformed("half a surrogate pair", "サロゲートペアの片方", offset - Utf8.HALF_PAIR_LENGTH);
        }
        int start = Utf8.startOfCharacter(payload, offset);
        String found = Excerpt.of(Utf8.characterAt(payload, start));
        return malformed("\"" + found + "\"", "「" + found + "」", start);
    }

    private Finding malformed(String foundEnglish, String foundJapanese, int offset) {
        return whole(StructureRules.MALFORMED, Map.of("found@en", foundEnglish, "found@ja", foundJapanese), offset);
    }

    private static Finding limitExceeded(Limit limit, int value) {
        return Finding.of(StructureRules.LIMIT_EXCEEDED, "", limit.toParameters(value));
    }

    private Finding whole(Rule rule, Map<String, String> parameters, int offset) {
        return Finding.of(rule, "", parameters).withPlace("", lines.positionOf(offset));
    }
}
