package dev.renkei.examples;

import dev.renkei.json.DocumentLine;
import dev.renkei.json.ReadLimits;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Report;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Validates the documents of a file that holds one on each line, on all processors, and prints the reports in the order of the lines.
 *
 * @param terminal  where the reports go
 * @param messages  the words of complaints
 * @param options  how the documents are read and judged
 * @param printer  prints the reports
 * @param tally  counts them
 */
record LinesValidation(Terminal terminal, Messages messages, ReadOptions options, ReportPrinter printer, Tally tally) {

    /** So many lines are held at once; beyond so many bytes, no further one. */
    private static final int MAX_LINES = 256;

    private static final int MAX_BYTES = 8 * 1024 * 1024;

    /** A line with which an object begins and does not end, as the first of a document that is written over several lines. */
    private static final Pattern BEGINNING = Pattern.compile("\\uFEFF?\\s*\\{(?:.*[,{\\[])?\\s*", Pattern.DOTALL);

    /** A line that continues with an object. */
    private static final Pattern CONTINUATION = Pattern.compile("\\s*[\"}].*", Pattern.DOTALL);

    /**
     * Validates a file to its end, or until nobody reads the reports any more. A file that is one document over several lines is
     * missed, for each of its lines would be reported.
     *
     * @return the number of documents
     */
    long validate(String file, InputStream bytes, Progress progress) {
        CountedInput counted = new CountedInput(bytes);
        long documents = 0;
        try (Stream<DocumentLine> lines = RenkeiJson.lines(counted, ReadLimits.standard())) {
            Iterator<DocumentLine> remaining = lines.iterator();
            while (remaining.hasNext() && !terminal.out().isBroken()) {
                List<DocumentLine> batch = nextBatch(remaining);
                if (documents == 0 && isOneDocument(batch)) {
                    printer.miss(file, messages.get("file.one-document", Map.of("file", file)), tally);
                    return documents;
                }
                List<Report> reports =
                        batch.parallelStream().map(this::validate).toList();
                progress.clear();
                for (int i = 0; i < batch.size(); i++) {
                    printer.print(Origin.of(file, batch.get(i).getNumber()), reports.get(i), tally);
                }
                terminal.out().flush();
                documents += batch.size();
                progress.show(documents, counted.count);
            }
        } finally {
            progress.clear();
        }
        return documents;
    }

    private static List<DocumentLine> nextBatch(Iterator<DocumentLine> remaining) {
        List<DocumentLine> batch = new ArrayList<>();
        long length = 0;
        while (batch.size() < MAX_LINES && length < MAX_BYTES && remaining.hasNext()) {
            DocumentLine line = remaining.next();
            batch.add(line);
            length += line.getLength();
        }
        return batch;
    }

    private static boolean isOneDocument(List<DocumentLine> first) {
        return first.size() > 1
                && BEGINNING.matcher(textOf(first.get(0))).matches()
                && CONTINUATION.matcher(textOf(first.get(1))).matches();
    }

    private static String textOf(DocumentLine line) {
        return new String(line.getPayload(), StandardCharsets.UTF_8);
    }

    private Report validate(DocumentLine line) {
        return DocumentType.read(line, options).getReport();
    }

    /** A stream that counts what was read of it. */
    private static final class CountedInput extends FilterInputStream {

        private long count;

        CountedInput(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int each = super.read();
            count += each < 0 ? 0 : 1;
            return each;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
