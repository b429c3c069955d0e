package consumer;

import static dev.renkei.testing.assertion.RenkeiAssertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.Samples;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.testing.breaker.Breaker;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Severity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarTest {

    @Test
    void samplesAreValidAndComeAsASeedTellsThem() {
        RenkeiValidator validator = RenkeiValidator.standard().withClock(Samples.clock());

        assertThat(Samples.agreements(42).limit(20)).allSatisfy(agreement -> assertThat(validator.validate(agreement))
                .hasNoFindings());
        assertThat(Samples.agreements(42).findFirst()).isEqualTo(Samples.agreements(42).findFirst());
    }

    @Test
    void aDoubledPartyIsFoundAtItsLine() {
        Agreement agreement = Agreement.builder()
                .title("見守り協定")
                .addParties(Party.of("みなと市"), Party.of("みなと市"))
                .build();

        ReadResult<Agreement> result = RenkeiJson.read(RenkeiJson.write(agreement), Agreement.class);

        assertThat(result.getReport())
                .hasExactlyOneFinding("agreement.party.duplicate")
                .at("/parties/1")
                .withSeverity(Severity.ERROR);
    }

    @Test
    void aBrokenRuleIsFoundWhereItIsBroken() {
        Breaker breaker = Breakers.of("agreement.party.duplicate");
        Agreement valid = Samples.agreements(42).findFirst().orElseThrow();

        Broken<Agreement> broken = breaker.apply(valid, new SeededRandomSource(1)).orElseThrow();

        assertThat(breaker.getValidator().validate(broken.document()))
                .hasExactlyOneFinding(broken.code())
                .at(broken.pointer());
        assertThat(breaker.getValidator().validate(broken.nearMiss())).hasNoFindings();
    }

    @Test
    void whatIsNoAgreementIsExplained() {
        assertThat(Calendar.line("{".getBytes(StandardCharsets.UTF_8), Samples.DAY))
                .startsWith("ERROR json.malformed");
    }
}
