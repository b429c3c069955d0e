package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.validation.Finding;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples of a seed are the same to the byte, and each is read as it was written, without a finding. */
class SamplesTest {

    private static final ReadOptions OPTIONS = ReadOptions.standard().withClock(Samples.clock());

    /** Few in each build, 100,000 with {@code -Pthorough}. */
    private static final int SAMPLES = Integer.getInteger("renkei.samples", 50);

    private static final int SEEDS = 50;

    @Test
    void theSameSeedGivesTheSameAgreementsEverywhere() throws Exception {
        assertThat(fingerprint(Samples.agreements(2026)))
                .isEqualTo("93f22a5cea203e9fb198825d1067646ddbd566358ce4dabce7b88ade90c75443");
    }

    @Test
    void theSameSeedGivesTheSameRegistersEverywhere() throws Exception {
        assertThat(fingerprint(Samples.registers(2026)))
                .isEqualTo("2ee22d2a6a4b0939345d664a7a3eca14b432f0b8b1f4b7141cd0207987fef6b5");
    }

    private static String fingerprint(Stream<?> samples) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        samples.limit(100).forEach(sample -> digest.update(RenkeiJson.write(sample)));
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void agreementsAreReadAsWritten() {
        assertThat(faultsOfMany(Samples::agreements, Agreement.class)).isEmpty();
    }

    @Test
    void registersAreReadAsWritten() {
        assertThat(faultsOfMany(Samples::registers, Register.class)).isEmpty();
    }

    @Test
    void networksAreReadAsWritten() {
        assertThat(faultsOfMany(Samples::networks, Network.class)).isEmpty();
    }

    @Test
    void caseCollectionsAreReadAsWritten() {
        assertThat(faultsOfMany(Samples::caseCollections, CaseCollection.class)).isEmpty();
    }

    @Test
    void organizationsAreReadAsWritten() {
        assertThat(faultsOfMany(Samples::organizations, Organization.class)).isEmpty();
    }

    private static <T> Stream<String> faultsOfMany(LongFunction<Stream<T>> samples, Class<T> type) {
        return IntStream.range(0, SEEDS)
                .boxed()
                .parallel()
                .flatMap(seed -> samples.apply(seed).limit(SAMPLES / SEEDS))
                .flatMap(sample -> faults(sample, type));
    }

    private static <T> Stream<String> faults(T sample, Class<T> type) {
        ReadResult<T> read = RenkeiJson.read(RenkeiJson.writeCompact(sample), type, OPTIONS);
        List<Finding> findings = read.getReport().getFindings();
        if (!findings.isEmpty()) {
            return findings.stream().map(Finding::toString);
        }
        return read.orElseThrow().equals(sample) ? Stream.empty() : Stream.of("Read otherwise than written: " + sample);
    }
}
