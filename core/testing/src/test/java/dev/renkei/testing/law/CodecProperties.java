package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.Samples;
import dev.renkei.testing.arbitrary.RenkeiArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodecProperties {

    private static final ReadOptions ON_THE_DAY = ReadOptions.standard().withClock(Samples.clock());

    @Provide
    Arbitrary<Register> smallRegisters() {
        return RenkeiArbitraries.registers().withSize(SampleSize.SMALL);
    }

    @Property(tries = 40)
    void everyTypeIsReadAsItIsWritten(@ForAll long seed) {
        for (Class<?> type : Sampled.typesWithJson()) {
            assertReadAsWritten(type, Sampled.sample(type, seed));
        }
    }

    private static void assertReadAsWritten(Class<?> type, Object value) {
        Object read = RenkeiJson.read(RenkeiJson.write(value), type, ON_THE_DAY).orElseThrow();
        Object readCompact = RenkeiJson.read(RenkeiJson.writeCompact(value), type, ON_THE_DAY)
                .orElseThrow();

        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(readCompact).isEqualTo(value);
    }

    @Property(tries = 200)
    void anAgreementIsReadAsItIsWrittenWithoutAFinding(@ForAll Agreement agreement) {
        var result = RenkeiJson.read(RenkeiJson.write(agreement), Agreement.class, ON_THE_DAY);

        assertThat(result.getReport().getFindings()).isEmpty();
        assertThat(result.orElseThrow()).isEqualTo(agreement);
    }

    @Property(tries = 200)
    void equalAgreementsAreWrittenAlike(@ForAll Agreement agreement) {
        byte[] written = RenkeiJson.write(agreement);
        Agreement read = RenkeiJson.read(written, Agreement.class, ON_THE_DAY).orElseThrow();

        assertThat(RenkeiJson.write(agreement)).isEqualTo(written);
        assertThat(RenkeiJson.write(read)).isEqualTo(written);
        assertThat(RenkeiJson.writeCompact(read)).isEqualTo(RenkeiJson.writeCompact(agreement));
    }

    @Property(tries = 50)
    void equalRegistersAreWrittenAlike(@ForAll("smallRegisters") Register register) {
        byte[] written = RenkeiJson.write(register);

        Register read = RenkeiJson.read(written, Register.class, ON_THE_DAY).orElseThrow();

        assertThat(read).isEqualTo(register);
        assertThat(RenkeiJson.write(read)).isEqualTo(written);
    }
}
