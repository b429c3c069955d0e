package dev.renkei.json;

import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.json.internal.read.Utf8;
import dev.renkei.json.internal.write.CanonicalForm;
import dev.renkei.json.internal.write.Layout;
import dev.renkei.validation.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
 *
 * @since 0.1.0
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
        return options.read(Codecs.of(type), payload, 1);
    }

    /**
     * Returns whether a payload is valid by the standard options: {@code read(payload, type).isValid()}, without anything that would
     * be said of it.
     *
     * <p>For example:
     * <pre>{@code
     *   if (!RenkeiJson.isValid(payload, Agreement.class)) {
     *       return refused(payload);
     *   }
     * }</pre>
     *
     * @param payload  the JSON text in UTF-8, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @return true if the payload holds a document, and no finding is an error
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static boolean isValid(byte[] payload, Class<?> type) {
        return isValid(payload, type, ReadOptions.standard());
    }

    /**
     * Returns whether a payload is valid: {@code read(payload, type, options).isValid()}, without anything that would be said of it.
     *
     * <p>The first error ends the search. A valid payload takes about as long as {@link #read(byte[], Class, ReadOptions)}.
     *
     * @param payload  the JSON text in UTF-8, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @param options  how the payload is read and judged, not null
     * @return true if the payload holds a document, and no finding is an error
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static boolean isValid(byte[] payload, Class<?> type, ReadOptions options) {
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(options, "options");
        return options.isValid(Codecs.of(type), payload);
    }

    /**
     * Reads a payload that is a text with the standard options.
     *
     * @param <T> the type of the document
     * @param payload  the JSON text, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @return the value if there is one, and the report, not null
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> ReadResult<T> read(String payload, Class<T> type) {
        return read(payload, type, ReadOptions.standard());
    }

    /**
     * Reads a payload that is a text, as {@link #read(byte[], Class, ReadOptions)} reads its bytes in UTF-8.
     *
     * @param <T> the type of the document
     * @param payload  the JSON text, not null; half of a surrogate pair is an error in it, as it has no form in UTF-8
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @param options  how the payload is read and judged, not null
     * @return the value if there is one, and the report, not null
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> ReadResult<T> read(String payload, Class<T> type, ReadOptions options) {
        return read(Utf8.bytesOf(Objects.requireNonNull(payload, "payload")), type, options);
    }

    /**
     * Reads a payload from a stream with the standard options.
     *
     * @param <T> the type of the document
     * @param in  the JSON text in UTF-8, which is not closed, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @return the value if there is one, and the report, not null
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> ReadResult<T> read(InputStream in, Class<T> type) throws IOException {
        return read(in, type, ReadOptions.standard());
    }

    /**
     * Reads a payload from a stream, to its end, but no further than a payload may be long.
     *
     * @param <T> the type of the document
     * @param in  the JSON text in UTF-8, which is not closed, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @param options  how the payload is read and judged, not null
     * @return the value if there is one, and the report, not null
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> ReadResult<T> read(InputStream in, Class<T> type, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(options, "options");
        return read(in.readNBytes(options.longestPayload()), type, options);
    }

    /**
     * Reads a payload from a file with the standard options.
     *
     * @param <T> the type of the document
     * @param file  the file with the JSON text in UTF-8, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @return the value if there is one, and the report, not null
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> ReadResult<T> read(Path file, Class<T> type) throws IOException {
        return read(file, type, ReadOptions.standard());
    }

    /**
     * Reads a payload from a file, but no further than a payload may be long.
     *
     * @param <T> the type of the document
     * @param file  the file with the JSON text in UTF-8, not null
     * @param type  the type of the document, such as {@code Agreement.class}, not null
     * @param options  how the payload is read and judged, not null
     * @return the value if there is one, and the report, not null
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> ReadResult<T> read(Path file, Class<T> type, ReadOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(in, type, options);
        }
    }

    /**
     * Reads a stream that holds a document on each line (NDJSON), one by one as they are asked for.
     *
     * <p>There is a result for each line but the blank ones, also for a line that cannot be read; what is found is at its line
     * of the stream. No more than one line is held at a time, and of a line that is too long, no more than a payload may have.
     * Lines end with a line feed, with or without a carriage return before it.
     *
     * <p>In a {@linkplain Stream#parallel() parallel} stream several threads read the next lines, a few for each thread, while the
     * results are handed to the steps that follow one by one, in the order of the lines.
     *
     * <p>For example:
     * <pre>{@code
     *   try (Stream<ReadResult<Agreement>> results = RenkeiJson.readLines(in, Agreement.class, ReadOptions.standard())) {
     *       results.filter(ReadResult::isValid).forEach(result -> keep(result.orElseThrow()));
     *   }
     * }</pre>
     *
     * @param <T> the type of the documents
     * @param in  the lines in UTF-8, not null
     * @param type  the type of the documents, such as {@code Agreement.class}, not null
     * @param options  how each line is read and judged, not null
     * @return the results in the order of the lines, to be closed, which closes the input, not null; asking for the next throws
     *     {@link UncheckedIOException} if the input cannot be read
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static <T> Stream<ReadResult<T>> readLines(InputStream in, Class<T> type, ReadOptions options) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(options, "options");
        Codec<T> codec = Codecs.of(type);
        DocumentLines lines = new DocumentLines(in, options.getLimits());
        return stream(new ResultSpliterator<>(lines, line -> line.read(codec, options)), in);
    }

    /**
     * Splits a stream that holds a document on each line (NDJSON) into its lines, one after the other as they are asked for.
     *
     * <p>Each line but the blank ones is handed out, to be read by {@link DocumentLine#read}. No more than one line is held at a
     * time, and of a line that is too long, no more than a payload may have. Lines end with a line feed, with or without a
     * carriage return before it.
     *
     * <p>In a {@linkplain Stream#parallel() parallel} stream each thread holds a few lines. Of a step that keeps the order, such as
     * {@link Stream#forEachOrdered}, such a stream can hold any number of results that wait for their turn; {@link #readLines} does not.
     *
     * @param in  the lines in UTF-8, not null
     * @param limits  the limits, of which that of bytes holds for each line, not null
     * @return the lines in their order, to be closed, which closes the input, not null; asking for the next throws
     *     {@link UncheckedIOException} if the input cannot be read
     */
    public static Stream<DocumentLine> lines(InputStream in, ReadLimits limits) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(limits, "limits");
        return stream(new LineSpliterator(new DocumentLines(in, limits)), in);
    }

    private static <R> Stream<R> stream(Spliterator<R> results, InputStream in) {
        return StreamSupport.stream(results, false).onClose(() -> close(in));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Input must be closable but was not", e);
        }
    }

    /**
     * Reads a policy.
     *
     * <p>For example:
     * <pre>{@code
     *   {"format": "renkei-policy/1", "minimumInitiatives": 3, "severities": {"text.residue": "INFO"}}
     * }</pre>
     *
     * @param payload  the JSON text in UTF-8, not null
     * @return the policy if the payload holds one, and the report of everything found in it, not null
     */
    public static ReadResult<Policy> readPolicy(byte[] payload) {
        Objects.requireNonNull(payload, "payload");
        return ReadOptions.standard().read(Codecs.ofPolicy(), payload, 1);
    }

    /**
     * Writes a policy as JSON, indented by two spaces, with a line feed at the end of each line. What is written can be read.
     *
     * @param policy  the policy, not null
     * @return the JSON text in UTF-8, not null
     */
    public static byte[] writePolicy(Policy policy) {
        Objects.requireNonNull(policy, "policy");
        return Layout.INDENTED.textOf(json -> Codecs.ofPolicy().write(policy, json));
    }

    /**
     * Writes documents as lines (NDJSON): each on a single line, which ends with a line feed, one by one as they come.
     *
     * @param documents  the documents, which are taken once, not null
     * @param out  where the lines go in UTF-8; it is flushed after the last and not closed, not null
     * @throws IOException if a line cannot be written
     * @throws IllegalArgumentException if the type of a document is none of Renkei; the lines before it are written
     */
    public static void writeLines(Stream<?> documents, OutputStream out) throws IOException {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(out, "out");
        for (Iterator<?> each = documents.iterator(); each.hasNext(); ) {
            out.write(writeCompact(each.next()));
            out.write('\n');
        }
        out.flush();
    }

    /**
     * Writes a document as JSON, indented by two spaces, with a line feed at the end of each line.
     *
     * <p>The same value always gives the same bytes, and reading them gives an equal value. Extensions are written as compact as
     * they are read.
     *
     * @param document  the document, not null
     * @return the JSON text in UTF-8, not null
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static byte[] write(Object document) {
        return Layout.INDENTED.textOf(json -> Codecs.write(document, json));
    }

    /**
     * Writes a document as JSON to a stream, as {@link #write(Object)} does.
     *
     * @param document  the document, not null
     * @param out  where the text goes in UTF-8; it is neither flushed nor closed, not null
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the type is no document of Renkei; then nothing is written
     */
    public static void write(Object document, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(write(document));
    }

    /**
     * Writes a document as JSON on a single line, without a line feed.
     *
     * @param document  the document, not null
     * @return the JSON text in UTF-8, not null
     * @throws IllegalArgumentException if the type is no document of Renkei
     */
    public static byte[] writeCompact(Object document) {
        return Layout.COMPACT.textOf(json -> Codecs.write(document, json));
    }

    /**
     * Returns the canonical form of a document (RFC 8785): its JSON on a single line, with names in the order of their UTF-16
     * code units, and one way to write each string and number.
     *
     * <p>Equal documents have the same canonical form, however they were written. Numbers, which only extensions hold freely, are
     * written as ECMAScript does: {@code 1.0} and {@code 1E0} as {@code 1}. What has no canonical form without a loss is refused,
     * as RFC 7493 demands.
     *
     * @param document  the document, not null
     * @return the canonical form in UTF-8, not null
     * @throws IllegalArgumentException if the type is no document of Renkei, or if an extension names a property twice or holds
     *     a number that no double (IEEE 754) holds, such as {@code 1e400} or {@code 12345678901234567890}
     */
    public static byte[] canonical(Object document) {
        return CanonicalForm.of(writeCompact(document));
    }

    /**
     * Returns the fingerprint of a document: SHA-256 over its {@linkplain #canonical canonical form}.
     *
     * <p>Payloads that differ in the order of properties, in white space, or in whether they use short or long forms have the same
     * fingerprint once they are read.
     *
     * @param document  the document, not null
     * @return 64 hexadecimal digits in lower case, not null
     * @throws IllegalArgumentException if the document has no canonical form
     */
    public static String fingerprint(Object document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical(document)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }
}
