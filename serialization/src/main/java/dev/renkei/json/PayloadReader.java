package dev.renkei.json;

import dev.renkei.text.Excerpt;
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
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads one payload: its structure in one pass, then the rules over what came of it.
 *
 * @param <T> the type of the document
 */
final class PayloadReader<T> {

    private final Codec<T> codec;
    private final ReadOptions options;
    private final byte[] payload;
    private final TextLines lines;

    PayloadReader(Codec<T> codec, ReadOptions options, byte[] payload) {
        this.codec = codec;
        this.options = options;
        this.payload = payload;
        this.lines = new TextLines(payload);
    }

    ReadResult<T> read() {
        Optional<Finding> unreadable = findUnreadable();
        if (unreadable.isPresent()) {
            return new ReadResult<>(Optional.empty(), report(List.of(unreadable.get())));
        }
        try (JsonParser parser = options.json().createParser(ObjectReadContext.empty(), payload)) {
            return read(parser);
        }
    }

    private ReadResult<T> read(JsonParser parser) {
        Reading in = new Reading(JacksonTokens.over(parser, payload, lines), options.unknownProperties());
        List<Finding> findings = new ArrayList<>();
        T document;
        try {
            in.tokens().start();
            document = codec.read(in);
            parser.finishToken();
        } catch (JacksonException e) {
            findings.addAll(weighed(in.findings()));
            findings.add(brokenOff(e, parser));
            return new ReadResult<>(Optional.empty(), report(findings));
        }
        findings.addAll(weighed(in.findings()));
        findTrailing(parser).ifPresent(findings::add);
        boolean whole = report(findings).isValid();
        findings.addAll(judge(document, in));
        return new ReadResult<>(whole ? Optional.of(document) : Optional.empty(), report(findings));
    }

    private Report report(List<Finding> findings) {
        return Report.of(options.validator().getProfile(), findings);
    }

    private List<Finding> weighed(List<Finding> findings) {
        return findings.stream().map(options.validator().getPolicy()::weigh).toList();
    }

    /** Judges the document; suppressions hold for the places of the payload as well as for those of the document. */
    private List<Finding> judge(T document, Reading in) {
        Report report = options.validator().withGaps(Gaps.of(in.gaps())).validate(document);
        List<Finding> findings = Stream.concat(report.getFindings().stream(), report.getSuppressedFindings().stream())
                .toList();
        return findings.isEmpty()
                ? List.of()
                : weighed(new PlaceFinder(options.json(), payload, lines).place(findings));
    }

    /** Finds what keeps a payload from being looked at: too many bytes, none at all, or bytes that are not UTF-8. */
    private Optional<Finding> findUnreadable() {
        if (payload.length > options.limits().bytes()) {
            return Optional.of(limitExceeded(0));
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

    private Finding brokenOff(JacksonException e, JsonParser parser) {
        if (e instanceof StreamConstraintsException) {
            int known = (int) parser.currentTokenLocation().getByteOffset();
            int reached = (int) parser.currentLocation().getByteOffset();
            return limitExceeded(Utf8.startOfToken(payload, known, reached));
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

    private Finding limitExceeded(int offset) {
        return whole(StructureRules.LIMIT_EXCEEDED, options.limits().toParameters(), offset);
    }

    private Finding whole(Rule rule, Map<String, String> parameters, int offset) {
        return Finding.of(rule, "", parameters).withPlace("", lines.positionOf(offset));
    }
}
