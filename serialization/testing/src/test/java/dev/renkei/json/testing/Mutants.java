package dev.renkei.json.testing;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Document;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.testing.RandomSource;
import dev.renkei.testing.Samples;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.validation.StructureRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Payloads that are like documents: published ones, rich ones, samples, broken ones and short JSON texts, each with a few changes.
 * The same number always gives the same payload.
 */
final class Mutants {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "2017-02-30",
            "2017-02-08",
            "2017",
            "FY2026",
            "FY2026/FY2028",
            "../2017-02",
            "平成29年２月８日（水）",
            "平成29年2月8日（木）",
            "令和元年4月1日",
            "H29.2.8",
            "2026年度",
            "令和８年度～令和10年度",
            "24 か所",
            "24か所",
            "約26万部",
            "年3回",
            "≈260000 部",
            "P3Y",
            "inferred",
            "priority",
            "jp-corporate-number:8000020130001",
            "sdg:18",
            "\\u0041",
            "\\ud800",
            "\\n",
            "か\u3099",
            "𠮷野家",
            "other",
            "agreement",
            "renkei/1");

    /** Like those of JSONTestSuite: what parsers of JSON disagree on. */
    private static final List<String> SHORT = List.of(
            "",
            " ",
            "[]",
            "{}",
            "null",
            "true",
            "\"\"",
            "0",
            "-0",
            "-",
            "01",
            "1.",
            ".5",
            "1e",
            "1e+",
            "1E400",
            "0x1",
            "NaN",
            "Infinity",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{\"a\":1,}",
            "{,}",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1}}",
            "[1]]",
            "{\"a\":1}#",
            "/**/{}",
            "{}//",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\t\"",
            "\"\n\"",
            "\u0000",
            "\uFEFF{}",
            "{\"\":0}",
            "{\"a\":0,\"a\":0}",
            "{\"\\u0061\":0}",
            "[[[[[[[[[[",
            "tru",
            "nul",
            "falsee",
            "{\"title\":\"a\",\"parties\":[\"b\"]}",
            "{\"title\":{\"ja\":\"a\",\"JA\":\"b\"},\"parties\":[]}",
            "{\"format\":\"renkei/1\",\"type\":\"register\"}",
            "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"a\",\"parties\":[\"b\",\"c\"],\"concludedOn\":\"2017-02-08\"}");

    private static final String MARKS = "{}[]\",:0\\\n \u0000é年";
    private static final String FIGURES = "0123456789１２３一二〇元.-/年月日約";
    private static final RandomSource SIMPLEST = bound -> 0;
    private static final int MAX_CHANGES = 3;
    private static final int MAX_LENGTH = 40;

    /** Every so many mutants are read as a document of the other type. */
    private static final int AS_OTHER_TYPE = 16;

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Base> bases;

    private Mutants(Stream<Base> bases) {
        this.bases = bases.toList();
    }

    /** What is changed, and the type as which it is read. */
    private static final class Base {

        final byte[] payload;
        final Class<? extends Document> type;

        Base(byte[] payload, Class<? extends Document> type) {
            this.payload = payload;
            this.type = type;
        }
    }

    /** Returns mutants of documents, of what breakers make of them, of samples, and of short texts. */
    static Mutants of(List<Document> documents, int samples) {
        Stream<Base> written = Stream.concat(
                        documents.stream(), Samples.agreements(1).limit(samples))
                .map(document -> new Base(RenkeiJson.writeCompact(document), Bases.typeOf(document)));
        Stream<Base> broken = documents.stream()
                .flatMap(document -> broken(document).map(payload -> new Base(payload, Bases.typeOf(document))));
        return new Mutants(Stream.of(written, broken, shortTexts()).flatMap(each -> each));
    }

    /** Returns mutants of small documents, each of which has one part of a document, and of short texts. */
    static Mutants ofParts(List<Document> documents) {
        Stream<Base> parts = documents.stream()
                .flatMap(document -> parts(document).map(part -> new Base(part, Bases.typeOf(document))));
        return new Mutants(Stream.concat(parts, shortTexts()));
    }

    private static Stream<Base> shortTexts() {
        return SHORT.stream().map(text -> new Base(text.getBytes(StandardCharsets.UTF_8), Agreement.class));
    }

    /** Returns the document with only one of its properties, or of the elements of its lists, beside what it must have. */
    private static Stream<byte[]> parts(Document document) {
        ObjectNode whole = (ObjectNode) JSON.readTree(RenkeiJson.writeCompact(document));
        ObjectNode least = JSON.createObjectNode()
                .put("format", "renkei/1")
                .put("type", whole.get("type").asString());
        if (document instanceof Agreement) {
            least.put("title", "協定").putArray("parties").add("甲市").add("乙生協");
        }
        return whole.properties().stream()
                .flatMap(property -> elements(property.getValue())
                        .map(value -> least.deepCopy().set(property.getKey(), value)))
                .map(JSON::writeValueAsBytes);
    }

    private static Stream<JsonNode> elements(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(element -> JSON.createArrayNode().add(element))
                : Stream.of(value);
    }

    /** Breaks each rule at one place. */
    private static Stream<byte[]> broken(Document document) {
        String json = new String(RenkeiJson.writeCompact(document), StandardCharsets.UTF_8);
        Stream<byte[]> structure = JsonBreakers.all().stream()
                .filter(breaker -> !breaker.getRule().equals(StructureRules.LIMIT_EXCEEDED))
                .flatMap(breaker -> breaker.apply(json, SIMPLEST).stream())
                .map(each -> each.document().getBytes(StandardCharsets.UTF_8));
        Stream<byte[]> values = Breakers.all().stream()
                .flatMap(breaker -> breaker.apply(document, SIMPLEST).stream())
                .map(each -> RenkeiJson.writeCompact(each.document()));
        return Stream.concat(structure, values);
    }

    /** Returns a mutant; the first ones are without a change. */
    byte[] at(int number) {
        byte[] payload = bases.get(number % bases.size()).payload;
        SplittableRandom random = new SplittableRandom(number);
        int changes = number < bases.size() ? 0 : 1 + random.nextInt(MAX_CHANGES);
        for (int i = 0; i < changes; i++) {
            payload = changed(payload, random);
        }
        return payload;
    }

    /** Returns the type as which a mutant is read. */
    Class<? extends Document> typeOf(int number) {
        Class<? extends Document> type = bases.get(number % bases.size()).type;
        if (number % AS_OTHER_TYPE > 0) {
            return type;
        }
        return type == Agreement.class ? Register.class : Agreement.class;
    }

    private static byte[] changed(byte[] payload, SplittableRandom random) {
        int at = random.nextInt(payload.length + 1);
        int end = Math.min(payload.length, at + 1 + random.nextInt(MAX_LENGTH));
        return switch (random.nextInt(8)) {
            case 0 -> joined(payload, at, new byte[] {(byte) random.nextInt(256)}, Math.min(payload.length, at + 1));
            case 1 -> joined(payload, at, characterOf(MARKS, random), Math.min(payload.length, at + 1));
            case 2 -> joined(payload, at, new byte[0], end);
            case 3 -> Arrays.copyOf(payload, at);
            case 4 -> {
                int target = random.nextInt(payload.length + 1);
                yield joined(payload, target, Arrays.copyOfRange(payload, at, end), target);
            }
            case 5, 6 -> withFigure(payload, at, random);
            default -> withText(payload, at, random);
        };
    }

    /** Changes the next figure or ideograph. */
    private static byte[] withFigure(byte[] payload, int from, SplittableRandom random) {
        for (int at = from; at < payload.length; at++) {
            if (payload[at] >= '0' && payload[at] <= '9') {
                return joined(payload, at, characterOf(FIGURES, random), at + 1);
            }
            if ((payload[at] & 0xF0) == 0xE0 && random.nextInt(8) == 0) {
                return joined(payload, at, characterOf(FIGURES, random), Math.min(payload.length, at + 3));
            }
        }
        return payload;
    }

    /** Replaces what stands between the next two quotation marks. */
    private static byte[] withText(byte[] payload, int from, SplittableRandom random) {
        int start = quoteFrom(payload, from);
        int end = quoteFrom(payload, start + 1);
        byte[] text = TEXTS.get(random.nextInt(TEXTS.size())).getBytes(StandardCharsets.UTF_8);
        return end < payload.length ? joined(payload, start + 1, text, end) : payload;
    }

    private static int quoteFrom(byte[] payload, int from) {
        int at = from;
        while (at < payload.length && payload[at] != '"') {
            at++;
        }
        return at;
    }

    private static byte[] characterOf(String characters, SplittableRandom random) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] payload, int headEnd, byte[] middle, int tailStart) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(payload.length + middle.length);
        all.write(payload, 0, headEnd);
        all.writeBytes(middle);
        all.write(payload, tailStart, payload.length - tailStart);
        return all.toByteArray();
    }
}
