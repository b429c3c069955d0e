package dev.renkei.json;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Reads and writes the documents of Renkei as JSON.
 *
 * <p>For example:
 * <pre>{@code
 *   ReadResult<Agreement> result = RenkeiJson.read(bytes, Agreement.class);
 *   result.getReport().getFindings().forEach(System.out::println);
 *   byte[] again = RenkeiJson.write(result.orElseThrow());
 * }</pre>
 *
 * <p>Reading never throws for what a payload holds: everything found is in the report.
 */
public final class RenkeiJson {

    private RenkeiJson() {}

    /**
     * Reads a payload with the standard options.
     *
     * @param <T> the type of the document
     * @param payload  the JSON text in UTF-8, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @return the value if there is one, and the report, not null
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> ReadResult<T> read(byte[] payload, Class<T> type) {
        return read(payload, type, ReadOptions.standard());
    }

    /**
     * Reads a payload.
     *
     * @param <T> the type of the document
     * @param payload  the JSON text in UTF-8, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @param options  how the payload is read and judged, not null
     * @return the value if there is one, and the report, not null
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> ReadResult<T> read(byte[] payload, Class<T> type, ReadOptions options) {
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(options, "options");
        return new PayloadReader<>(Codecs.of(type), options, payload).read();
    }

    /**
     * Writes a document as JSON, indented by two spaces, with a line feed at the end of each line.
     *
     * <p>The same value always gives the same bytes, and reading them gives an equal value, unless one of its texts holds half a
     * surrogate pair, which no reader takes. Extensions are written as compact as they are read.
     *
     * @param document  the document, not null
     * @return the JSON text in UTF-8, not null
     * @throws IllegalArgumentException if the type is no document of Renkei, or an extension is not JSON
     */
    public static byte[] write(Object document) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = JsonFactories.UNLIMITED.createGenerator(new Indented(), text)) {
            Codecs.write(document, new JsonOut(generator));
        }
        text.write('\n');
        return text.toByteArray();
    }

    /**
     * Writes a document as JSON on a single line, without a line feed.
     *
     * @param document  the document, not null
     * @return the JSON text in UTF-8, not null
     * @throws IllegalArgumentException if the type is no document of Renkei, or an extension is not JSON
     */
    public static byte[] writeCompact(Object document) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = JsonFactories.UNLIMITED.createGenerator(ObjectWriteContext.empty(), text)) {
            Codecs.write(document, new JsonOut(generator));
        }
        return text.toByteArray();
    }
}
