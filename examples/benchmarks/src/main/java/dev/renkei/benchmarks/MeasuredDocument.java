package dev.renkei.benchmarks;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Note;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.SampleSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The agreements on which reading, validating and writing are measured: a published one as it is, with what the rules find in it, and
 * samples of three sizes, in which they find nothing.
 */
public enum MeasuredDocument {
    /** A published agreement with a plan, mostly texts. */
    OSAKA_IZUMI {
        @Override
        public byte[] payload() throws IOException {
            return published("osaka-izumi-2017");
        }
    },

    /** A sample of 4 KB. */
    SAMPLE_4_KB {
        @Override
        public byte[] payload() {
            return sample(4_000, AgreementSampler.any().withSize(SampleSize.TYPICAL));
        }
    },

    /** A sample of 20 KB with many initiatives. */
    SAMPLE_20_KB {
        @Override
        public byte[] payload() {
            return sample(
                    20_000, AgreementSampler.any().withSize(SampleSize.TYPICAL).withInitiatives(20, 60));
        }
    },

    /** A sample of 200 KB, with many parties and initiatives. */
    SAMPLE_200_KB {
        @Override
        public byte[] payload() {
            return sample(200_000, AgreementSampler.any().withSize(SampleSize.LARGE));
        }
    };

    private static final long SEED = 1;

    /**
     * Returns the document as JSON.
     *
     * @return the payload, not null
     * @throws IOException if its file cannot be read
     */
    public abstract byte[] payload() throws IOException;

    /**
     * Returns the document with notes that each lead to a finding.
     *
     * @param findings  the number of findings
     * @return the payload, not null
     * @throws IOException if its file cannot be read
     */
    public byte[] payloadWith(int findings) throws IOException {
        Agreement agreement = RenkeiJson.read(payload(), Agreement.class).orElseThrow();
        List<Note> notes = IntStream.range(0, findings)
                .mapToObj(each -> Note.of("か\u3099 " + each))
                .toList();
        return RenkeiJson.writeCompact(
                Agreement.builder().from(agreement).addAllNotes(notes).build());
    }

    private static byte[] published(String name) throws IOException {
        return Files.readAllBytes(Path.of("examples/documents", name + ".json"));
    }

    /** Returns the first sample of a size, with a tenth less or more. */
    private static byte[] sample(int bytes, AgreementSampler sampler) {
        return LongStream.range(0, Integer.MAX_VALUE)
                .mapToObj(each -> RenkeiJson.writeCompact(sampler.sampleAt(SEED, each)))
                .filter(payload -> Math.abs(payload.length - bytes) < bytes / 10)
                .filter(payload -> RenkeiJson.read(payload, Agreement.class)
                        .getReport()
                        .getFindings()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
