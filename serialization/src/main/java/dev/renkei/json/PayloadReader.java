package dev.renkei.json;

import dev.renkei.text.Excerpt;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Gaps;
import dev.renkei.validation.Position;
import dev.renkei.validation.Report;
import dev.renkei.validation.Rule;
import dev.renkei.validation.Severity;
import dev.renkei.validation.StructureRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one payload: its structure in one pass, then the rules over what came of it.
 *
 * @param <T> the type of the document
 */
final class PayloadReader<T> {

    private static final int LONGEST_NUMBER = 1000;
    private static final int LONGEST_NAME = 1000;

    private final Codec<T> codec;
    private final ReadOptions options;
    private final JsonFactory json;

    PayloadReader(Codec<T> codec, ReadOptions options) {
        this.codec = codec;
        this.options = options;
        this.json = factoryFor(options.limits());
    }

    ReadResult<T> read(byte[] payload) {
        TextLines lines = new TextLines(payload);
        Optional<Finding> unreadable = findUnreadable(payload, lines);
        if (unreadable.isPresent()) {
            return new ReadResult<>(Optional.empty(), Report.of(List.of(unreadable.get())));
        }
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), payload)) {
            return read(payload, parser, lines);
        }
    }

    private ReadResult<T> read(byte[] payload, JsonParser parser, TextLines lines) {
        Reading in = new Reading(JacksonTokens.over(parser, lines), options.unknownProperties());
        List<Finding> findings = in.findings();
        T document;
        try {
            in.tokens().start();
            document = codec.read(in);
            if (in.tokens().hasMore()) {
                in.trailing();
            }
        } catch (JacksonException e) {
            findings.add(brokenOff(e, parser, payload, lines));
            return new ReadResult<>(Optional.empty(), Report.of(findings));
        }
        boolean whole = findings.stream().noneMatch(each -> each.getSeverity() == Severity.ERROR);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(judge(document, in, payload));
        return new ReadResult<>(whole ? Optional.of(document) : Optional.empty(), Report.of(all));
    }

    private List<Finding> judge(T document, Reading in, byte[] payload) {
        Report report = options.validator().withGaps(Gaps.of(in.gaps())).validate(document);
        return report.getFindings().isEmpty() ? List.of() : new PlaceFinder(json, payload).place(report.getFindings());
    }

    /** Finds what keeps a payload from being looked at: too many bytes, none at all, or bytes that are not UTF-8. */
    private Optional<Finding> findUnreadable(byte[] payload, TextLines lines) {
        if (payload.length > options.limits().bytes()) {
            return Optional.of(limitExceeded(new Position(1, 1)));
        }
        int fault = Utf8.firstFault(payload);
        if (fault < payload.length) {
            return Optional.of(malformed("bytes that are not UTF-8", "UTF-8 でないバイト列", lines.positionOf(fault)));
        }
        if (Utf8.startsWithMark(payload)) {
            return Optional.of(malformed("a byte order mark", "バイト順マーク（BOM）", new Position(1, 1)));
        }
        return Utf8.isBlank(payload)
                ? Optional.of(malformed("no content", "空の内容", new Position(1, 1)))
                : Optional.empty();
    }

    private Finding brokenOff(JacksonException e, JsonParser parser, byte[] payload, TextLines lines) {
        if (e instanceof StreamConstraintsException) {
            return limitExceeded(lines.positionOf(parser.currentTokenLocation().getByteOffset()));
        }
        long found = e.getLocation() == null ? payload.length : e.getLocation().getByteOffset();
        long offset = found < 0 ? payload.length : Utf8.startOfCharacter(payload, found);
        Position position = lines.positionOf(offset);
        if (offset >= payload.length) {
            return malformed("the end of the text", "テキストの終わり", position);
        }
        String character = Excerpt.of(Utf8.characterAt(payload, (int) offset));
        return malformed("\"" + character + "\"", "「" + character + "」", position);
    }

    private static Finding malformed(String foundEnglish, String foundJapanese, Position position) {
        return whole(StructureRules.MALFORMED, Map.of("found@en", foundEnglish, "found@ja", foundJapanese), position);
    }

    private Finding limitExceeded(Position position) {
        ReadLimits limits = options.limits();
        return whole(
                StructureRules.LIMIT_EXCEEDED,
                Map.of(
                        "bytes", String.valueOf(limits.bytes()),
                        "depth", String.valueOf(limits.depth()),
                        "textLength", String.valueOf(limits.textLength()),
                        "tokens", String.valueOf(limits.tokens())),
                position);
    }

    private static Finding whole(Rule rule, Map<String, String> parameters, Position position) {
        return Finding.of(rule, "", parameters).withPlace("", position);
    }

    private static JsonFactory factoryFor(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxTokenCount(limits.tokens())
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
    }
}
