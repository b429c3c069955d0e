package dev.renkei.json.internal.read;

import dev.renkei.constraint.Constrained;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.Message;
import dev.renkei.validation.Finding;
import dev.renkei.validation.FindingCollector;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Report;
import dev.renkei.validation.Rule;
import dev.renkei.validation.StructureRules;
import dev.renkei.wording.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one payload: its structure in one pass, then applies the rules to the document.
 *
 * @param <T> the type of the document
 */
public final class PayloadReader<T> {

    /** Looks like white space, but is none in JSON. */
    private static final String FULL_WIDTH_SPACE = "\u3000";

    private final Function<ReadContext, T> straight;
    private final Function<ReadContext, T> codec;
    private final ReadSettings settings;
    private final byte[] payload;
    private final TextLines lines;

    /**
     * Prepares to read a payload.
     *
     * @param straight  reads a plain payload, and gives up if there is any finding about its structure
     * @param codec  reads every payload
     * @param settings  how it is read and judged
     * @param payload  the text
     */
    public PayloadReader(
            Function<ReadContext, T> straight, Function<ReadContext, T> codec, ReadSettings settings, byte[] payload) {
        this.straight = straight;
        this.codec = codec;
        this.settings = settings;
        this.payload = payload;
        this.lines = new TextLines(payload, settings.firstLine());
    }

    /**
     * The result of reading.
     *
     * @param <T> the type of the document
     * @param value  the document, empty if it cannot be read as a whole
     * @param report  everything found in the payload
     */
    public record Result<T>(Optional<T> value, Report report) {}

    /** Reads the payload. */
    public Result<T> read() {
        return readStraight().orElseGet(this::readWithCare);
    }

    /** Reads a payload by a parser that says what is wrong with it. */
    private Result<T> readWithCare() {
        Optional<Finding> unreadable = findUnreadable();
        return unreadable.isPresent() ? new Result<>(Optional.empty(), report(List.of(unreadable.get()))) : explain();
    }

    /** Reads a payload whose structure is without a finding, empty if it is not. */
    private Optional<Result<T>> readStraight() {
        ByteTokens tokens = newTokens();
        return takeStraight(tokens)
                .map(document -> judged(document, contextOf(tokens), payload.length, placing(tokens)));
    }

    private Optional<T> takeStraight(ByteTokens tokens) {
        if (isTooLong()) {
            return Optional.empty();
        }
        ReadContext in = contextOf(tokens, PayloadReader::giveUp);
        try {
            in.tokens().start();
            T document = straight.apply(in);
            tokens.end();
            return in.otherDocument().isEmpty() ? Optional.of(document) : Optional.empty();
        } catch (OddPayloadException | InvalidTextException e) {
            return Optional.empty();
        }
    }

    private static Finding giveUp(Finding finding) {
        throw new OddPayloadException();
    }

    /** Returns what finds the places of findings in a payload that was read to its end. */
    private UnaryOperator<List<Finding>> placing(ByteTokens tokens) {
        return findings -> placed(findings, tokens.again());
    }

    private ByteTokens newTokens() {
        return new ByteTokens(payload, settings.limits(), lines);
    }

    private Result<T> explain() {
        try (JsonParser parser = newParser()) {
            return explain(parser);
        }
    }

    /**
     * Returns whether the payload is valid, as the report of reading it would say. No finding is kept, and the first error ends the
     * search.
     */
    public boolean isValid() {
        ByteTokens tokens = newTokens();
        try {
            return takeStraight(tokens)
                    .map(document -> isValid(document, firstErrorContextOf(tokens), payload.length, placing(tokens)))
                    .orElseGet(this::isValidWithCare);
        } catch (FirstErrorException e) {
            return false;
        }
    }

    private boolean isValidWithCare() {
        if (findUnreadable().isPresent()) {
            return false;
        }
        try (JsonParser parser = newParser()) {
            ReadContext in = firstErrorContextOf(JacksonTokens.over(parser, payload, lines));
            in.tokens().start();
            T document = codec.apply(in);
            return isValid(document, in, endOf(parser), this::placeByParser);
        } catch (JacksonException e) {
            // Whatever it is, the payload is not valid.
            return false;
        }
    }

    private boolean isValid(T document, ReadContext in, int offset, UnaryOperator<List<Finding>> place) {
        if (in.otherDocument().isPresent()) {
            return false;
        }
        FindingCollector found = in.findings();
        findTrailing(offset).ifPresent(found::add);
        boolean isPlaceless = settings.validator().getPolicy().getSuppressions().isEmpty();
        judge(
                        document,
                        in,
                        isPlaceless ? 1 : settings.limits().get(Limit.FINDINGS),
                        isPlaceless ? UnaryOperator.identity() : place)
                .forEach(found::add);
        return !found.hasFurtherErrors();
    }

    private ReadContext firstErrorContextOf(Tokens tokens) {
        Policy policy = settings.validator().getPolicy();
        return contextOf(tokens, finding -> FirstErrorException.unlessError(policy.weigh(finding)));
    }

    private ReadContext contextOf(Tokens tokens) {
        return contextOf(tokens, settings.validator().getPolicy()::weigh);
    }

    private ReadContext contextOf(Tokens tokens, UnaryOperator<Finding> weigh) {
        return new ReadContext(
                upgraded(tokens),
                settings.format(),
                UnknownProperties.of(settings.unknownProperties()),
                new FindingCollector(settings.limits().get(Limit.FINDINGS), weigh));
    }

    private JsonParser newParser() {
        return newParser(ParserLimits.newFactory(settings.limits()));
    }

    private JsonParser newParser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), payload);
    }

    private Tokens upgraded(Tokens tokens) {
        return settings.format().upgrade(tokens, this::statedFormat);
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
            // Reading breaks off at the same place, and reports it.
            return Optional.empty();
        }
    }

    private Result<T> explain(JsonParser parser) {
        ReadContext in = contextOf(JacksonTokens.over(parser, payload, lines));
        T document;
        int end;
        try {
            in.tokens().start();
            document = codec.apply(in);
            end = endOf(parser);
        } catch (JacksonException e) {
            List<Finding> findings = in.findings().toList();
            findings.add(brokenOff(e, parser, in.pointer()));
            return new Result<>(Optional.empty(), report(findings));
        }
        return judged(document, in, end, this::placeByParser);
    }

    /** Returns the offset behind the value of which the parser took the last token. */
    private static int endOf(JsonParser parser) {
        parser.finishToken();
        return (int) parser.currentLocation().getByteOffset();
    }

    /**
     * Judges a document that was read to its end.
     *
     * @param end  the offset behind it
     * @param place  finds the places of what rules find
     */
    private Result<T> judged(T document, ReadContext in, int end, UnaryOperator<List<Finding>> place) {
        if (in.otherDocument().isPresent()) {
            return new Result<>(
                    Optional.empty(), report(List.of(in.otherDocument().get())));
        }
        FindingCollector found = in.findings();
        findTrailing(end).ifPresent(found::add);
        boolean whole = !found.hasErrors();
        judge(document, in, settings.limits().get(Limit.FINDINGS), place).forEach(found::add);
        return new Result<>(whole ? Optional.of(document) : Optional.empty(), report(found.toList()));
    }

    private Report report(List<Finding> findings) {
        return Report.of(
                settings.validator().getProfile(),
                findings.stream()
                        .map(finding -> finding.getPosition().isPresent()
                                ? finding
                                : finding.withPlace(finding.getPointer(), lines.positionOf(0)))
                        .toList());
    }

    /**
     * Judges what rules judge: a scalar that is only its value has none. Suppressions hold for the places of the payload as well
     * as for those of the document.
     *
     * <p>If the structure alone has more errors than are listed, the rules are not judged.
     *
     * @param maxFindings  how many findings are listed
     * @param place  finds the places of what is found
     * @return what was found, suppressed findings last
     */
    private List<Finding> judge(T value, ReadContext in, int maxFindings, UnaryOperator<List<Finding>> place) {
        if (in.findings().hasFurtherErrors() || !(value instanceof Constrained constrained)) {
            return List.of();
        }
        Report report = settings.validator()
                .withGaps(in.gaps())
                .withMaxFindings(maxFindings)
                .validate(constrained);
        List<Finding> all = new ArrayList<>(report.getFindings());
        all.addAll(report.getSuppressedFindings());
        return all.isEmpty() ? all : place.apply(all);
    }

    private List<Finding> placeByParser(List<Finding> findings) {
        try (JsonParser parser = newParser(ParserLimits.newFactoryOfKnown())) {
            return placed(findings, JacksonTokens.over(parser, payload, lines));
        }
    }

    private List<Finding> placed(List<Finding> findings, Tokens tokens) {
        return new FindingLocator(upgraded(tokens)).place(findings);
    }

    /** Finds what keeps a payload from being looked at: too many bytes, none at all, or bytes that are not UTF-8. */
    private Optional<Finding> findUnreadable() {
        if (isTooLong()) {
            int most = settings.limits().get(Limit.BYTES);
            return Optional.of(limitExceeded(Limit.BYTES.toParameters(most)).withPlace("", lines.positionOf(0)));
        }
        int fault = Utf8.firstFault(payload);
        if (fault < payload.length) {
            return Optional.of(malformed(StructureWords.of("malformed.not-utf-8"), fault));
        }
        if (Utf8.startsWithMark(payload)) {
            return Optional.of(malformed(StructureWords.of("malformed.byte-order-mark"), 0));
        }
        return Utf8.skipBlank(payload, 0) == payload.length
                ? Optional.of(malformed(StructureWords.of("malformed.empty"), 0))
                : Optional.empty();
    }

    private boolean isTooLong() {
        return payload.length > settings.limits().get(Limit.BYTES);
    }

    /** Finds what follows the document, JSON or not. */
    private Optional<Finding> findTrailing(int end) {
        int next = Utf8.skipBlank(payload, end);
        return next == payload.length
                ? Optional.empty()
                : Optional.of(whole(StructureRules.TRAILING_CONTENT, Map.of(), next));
    }

    private Finding brokenOff(JacksonException e, JsonParser parser, String pointer) {
        int known = (int) Math.max(0, parser.currentTokenLocation().getByteOffset());
        if (e instanceof StreamConstraintsException) {
            int reached = (int) parser.currentLocation().getByteOffset();
            int start = Utf8.startOfToken(payload, known, reached);
            Finding finding = e instanceof LimitExceededException exceeded
                    ? limitExceeded(exceeded.limit().toParameters(exceeded.value()))
                    : limitExceeded(Limit.COLLIDING_NAMES.toParameters());
            return finding.withPlace(pointer, lines.positionOf(start));
        }
        int offset = Optional.ofNullable(e.getLocation())
                .map(location -> (int) location.getByteOffset())
                .filter(reached -> reached >= 0)
                .orElse(payload.length);
        int token = Utf8.startOfToken(payload, known, offset);
        if (Utf8.isWrongWord(payload, token)) {
            return malformed(Utf8.wordAt(payload, token), token);
        }
        if (offset >= payload.length || Utf8.isUnfinishedWord(payload, token)) {
            return malformed(StructureWords.of("malformed.end"), payload.length);
        }
        if (Utf8.isBehindHalfPair(payload, offset)) {
            return malformed(StructureWords.of("malformed.half-pair"), offset - Utf8.HALF_PAIR_LENGTH);
        }
        int start = Utf8.startOfCharacter(payload, offset);
        return malformed(Utf8.characterAt(payload, start), start);
    }

    private Finding malformed(String text, int offset) {
        if (text.equals("\n") || text.equals("\r")) {
            return malformed(StructureWords.of("malformed.line-end"), offset);
        }
        if (text.equals(FULL_WIDTH_SPACE)) {
            return malformed(StructureWords.of("malformed.full-width-space"), offset);
        }
        return malformed(StructureWords.of("malformed.text", Map.of("text", Excerpt.of(text))), offset);
    }

    private Finding malformed(Message found, int offset) {
        return whole(StructureRules.MALFORMED, Map.of("found", found), offset);
    }

    private static Finding limitExceeded(Map<String, Object> parameters) {
        return Finding.of(StructureRules.LIMIT_EXCEEDED, "", parameters);
    }

    private Finding whole(Rule rule, Map<String, ?> parameters, int offset) {
        return Finding.of(rule, "", parameters).withPlace("", lines.positionOf(offset));
    }
}
