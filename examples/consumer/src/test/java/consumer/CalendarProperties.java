package consumer;

import java.util.Locale;
import static dev.renkei.testing.assertion.RenkeiAssertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.Samples;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.arbitrary.SampledArbitrary;
import dev.renkei.time.DatePeriod;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarProperties {

    @Provide
    Arbitrary<Agreement> running() {
        return SampledArbitrary.of(AgreementSampler.any()
                .ofKind(Agreement.Kind.DISASTER)
                .withParties(2, 5)
                .inForceOn(Samples.DAY));
    }

    @Property(tries = 50)
    void everyAgreementHasItsLine(@ForAll Agreement agreement) {
        assertThat(Calendar.line(RenkeiJson.write(agreement), Samples.DAY))
                .startsWith(agreement.describe(Locale.JAPANESE))
                .endsWith(agreement.getParties().size() + " parties");
    }

    @Property(tries = 50)
    void whatRunsIsInForce(@ForAll("running") Agreement agreement) {
        assertThat(agreement).isInForceOn(Samples.DAY);
        assertThat(Calendar.line(RenkeiJson.writeCompact(agreement), Samples.DAY)).contains(": in force, ");
    }

    @Property(tries = 50)
    void valuesAreGivenAsWellAsDocuments(@ForAll DatePeriod period) {
        assertThat(period).encloses(period).overlaps(period);
    }
}
