package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.Samples;
import dev.renkei.testing.arbitrary.SampledArbitrary;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is written is read as it was, and judged as it was. */
class RoundTripProperties {

    private static final ReadOptions ON_THE_DAY = ReadOptions.standard().withClock(Samples.clock());

    @Provide
    Arbitrary<Agreement> agreements() {
        return Sampled.agreements();
    }

    @Provide
    Arbitrary<Agreement> blends() {
        return Sampled.blends(Arbitraries.defaultFor(Agreement.class));
    }

    @Provide
    Arbitrary<Register> smallRegisters() {
        return SampledArbitrary.of(RegisterSampler.any().withSize(SampleSize.SMALL));
    }

    @Property
    void everyTypeIsReadAsItIsWritten(@ForAll long seed) {
        for (Class<?> type : Sampled.types()) {
            assertReadAsWritten(type, Sampled.sample(type, seed));
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void anAgreementIsReadAsItIsWritten(@ForAll("agreements") Agreement agreement) {
        assertReadAsWritten(Agreement.class, agreement);
    }

    @Property
    void aRegisterIsReadAsItIsWritten(@ForAll("smallRegisters") Register register) {
        assertReadAsWritten(Register.class, register);
    }

    /** Both forms are read as the value, and the value that was read is written in the same bytes. */
    private static void assertReadAsWritten(Class<?> type, Object value) {
        byte[] written = RenkeiJson.write(value);
        byte[] compact = RenkeiJson.writeCompact(value);

        Object read = RenkeiJson.read(written, type, ON_THE_DAY).orElseThrow();
        Object readCompact = RenkeiJson.read(compact, type, ON_THE_DAY).orElseThrow();

        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(readCompact).isEqualTo(value);
        assertThat(RenkeiJson.write(value)).isEqualTo(written);
        assertThat(RenkeiJson.write(read)).isEqualTo(written);
        assertThat(RenkeiJson.writeCompact(read)).isEqualTo(compact);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void thePayloadIsJudgedAsTheValueIs(@ForAll("blends") Agreement agreement) {
        RenkeiValidator validator =
                RenkeiValidator.standard().withProfile(Profile.PUBLICATION).withClock(Samples.clock());

        Report read = RenkeiJson.read(
                        RenkeiJson.write(agreement), Agreement.class, ON_THE_DAY.withProfile(Profile.PUBLICATION))
                .getReport();

        assertThat(places(read)).containsExactlyInAnyOrderElementsOf(places(validator.validate(agreement)));
        assertThat(read.getFindings())
                .allSatisfy(finding -> assertThat(finding.getPosition()).isPresent());
    }

    private static List<String> places(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getSeverity() + " " + finding.getCode() + " " + finding.getPointer())
                .toList();
    }
}
