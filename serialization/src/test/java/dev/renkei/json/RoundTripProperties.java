package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RoundTripProperties {

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAgain(@ForAll("agreements") Agreement agreement) {
        byte[] written = RenkeiJson.write(agreement);

        assertThat(Payloads.read(written).orElseThrow()).isEqualTo(agreement);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void bothFormsSayTheSame(@ForAll("agreements") Agreement agreement) {
        byte[] compact = RenkeiJson.writeCompact(agreement);

        Agreement read = Payloads.read(compact).orElseThrow();

        assertThat(read).isEqualTo(agreement);
        assertThat(RenkeiJson.write(read)).isEqualTo(RenkeiJson.write(agreement));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void writingIsDeterministic(@ForAll("agreements") Agreement agreement) {
        byte[] written = RenkeiJson.write(agreement);

        Agreement copy = Payloads.read(written).orElseThrow();

        assertThat(RenkeiJson.write(agreement)).isEqualTo(written);
        assertThat(RenkeiJson.write(copy)).isEqualTo(written);
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return AgreementArbitraries.agreements();
    }
}
