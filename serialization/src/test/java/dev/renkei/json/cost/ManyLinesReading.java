package dev.renkei.json.cost;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.SampleSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program that reads lines with typical agreements, in a sequential or a parallel stream. It ends with an error if its heap is too
 * small.
 */
public final class ManyLinesReading {

    private static final int DOCUMENTS = 50;

    private ManyLinesReading() {}

    /**
     * Runs the program.
     *
     * @param arguments  "sequential" or "parallel", and the number of lines
     * @throws IOException if the lines cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        int lines = Integer.parseInt(arguments[1]);
        AtomicInteger read = new AtomicInteger();
        try (Stream<ReadResult<Agreement>> results =
                RenkeiJson.readLines(repeated(lines), Agreement.class, ReadOptions.standard())) {
            (arguments[0].equals("parallel") ? results.parallel() : results)
                    .forEachOrdered(any -> read.incrementAndGet());
        }
        System.out.println(read);
    }

    private static InputStream repeated(int lines) throws IOException {
        AgreementSampler sampler = AgreementSampler.any().withSize(SampleSize.TYPICAL);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        RenkeiJson.writeLines(IntStream.range(0, DOCUMENTS).mapToObj(each -> sampler.sampleAt(1, each)), text);
        byte[] block = text.toByteArray();
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(lines / DOCUMENTS, block).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
    }
}
