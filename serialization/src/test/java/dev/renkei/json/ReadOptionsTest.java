package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.agreement.Agreement;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Profile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadOptionsTest {

    @Test
    void aProfileJudgesMore() {
        byte[] payload = Payloads.utf8(Payloads.agreement());

        assertThat(read(payload, Payloads.OPTIONS)).isEmpty();
        assertThat(read(payload, Payloads.OPTIONS.withProfile(Profile.PUBLICATION)))
                .contains("agreement.concluded.missing ");
    }

    @Test
    void aClockTellsWhatLiesInTheFuture() {
        byte[] payload = Payloads.utf8(Payloads.agreement("\"concludedOn\":\"2026-11-03\""));
        Clock later = Clock.fixed(Instant.parse("2026-11-04T00:00:00Z"), ZoneOffset.UTC);

        assertThat(read(payload, Payloads.OPTIONS)).contains("date.in-future /concludedOn");
        assertThat(read(payload, Payloads.OPTIONS.withClock(later))).doesNotContain("date.in-future /concludedOn");
    }

    @Test
    void eachOptionLeavesTheOthersAlone() {
        ReadLimits limits = ReadLimits.standard().withBytes(1000).withDepth(10);
        ReadOptions options = ReadOptions.standard().withLimits(limits);

        assertThat(options.withProfile(Profile.STRICT).getLimits()).isEqualTo(limits);
        assertThat(options.withUnknownPropertiesIgnored().getLimits()).isEqualTo(limits);
        ReadOptions ignoring = options.withUnknownPropertiesIgnored()
                .withClock(Clock.systemUTC())
                .withLimits(limits);
        assertThat(RenkeiJson.read(Payloads.utf8(Payloads.agreement("\"x\":1")), Agreement.class, ignoring)
                        .isValid())
                .isTrue();
        assertThat(ReadOptions.standard().getLimits()).isEqualTo(ReadLimits.standard());
    }

    @Test
    void aByteOrderMarkIsPassedOverWhereItIsAllowed() {
        byte[] payload =
                Payloads.utf8("\uFEFF{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":7,\"parties\":[]}");

        assertThat(Payloads.positions(RenkeiJson.read(payload, Agreement.class, Payloads.OPTIONS)
                        .getReport()))
                .containsExactly("1:1 json.malformed");
        assertThat(Payloads.positions(
                        RenkeiJson.read(payload, Agreement.class, Payloads.OPTIONS.withByteOrderMarkAllowed())
                                .getReport()))
                .containsExactly("1:49 json.wrong-type", "1:61 agreement.party.too-few");
    }

    @Test
    void noSecondByteOrderMarkIsPassedOver() {
        byte[] payload = Payloads.utf8("\uFEFF\uFEFF" + Payloads.agreement());

        assertThat(Payloads.positions(
                        RenkeiJson.read(payload, Agreement.class, Payloads.OPTIONS.withByteOrderMarkAllowed())
                                .getReport()))
                .containsExactly("1:1 json.malformed");
    }

    @Test
    void nullsAreRefusedByName() {
        byte[] payload = {'{', '}'};
        ReadOptions options = ReadOptions.standard();

        assertThatNullPointerException()
                .isThrownBy(() -> RenkeiJson.read(Nulls.<byte[]>value(), Agreement.class))
                .withMessage("payload");
        assertThatNullPointerException()
                .isThrownBy(() -> RenkeiJson.read(payload, Nulls.<Class<Agreement>>value()))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> RenkeiJson.read(payload, Agreement.class, Nulls.value()))
                .withMessage("options");
        assertThatNullPointerException()
                .isThrownBy(() -> RenkeiJson.write(Nulls.value()))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> options.withLimits(Nulls.value()))
                .withMessage("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> options.withProfile(Nulls.value()))
                .withMessage("profile");
        assertThatNullPointerException()
                .isThrownBy(() -> options.withClock(Nulls.value()))
                .withMessage("clock");
    }

    @Test
    void onlyTypesOfRenkeiAreReadAndWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiJson.read(new byte[0], String.class))
                .withMessage("Type must be one of Renkei's but was java.lang.String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiJson.read(new byte[0], Policy.class))
                .withMessage("Type must be one of Renkei's but was dev.renkei.validation.Policy, "
                        + "which RenkeiJson.readPolicy and writePolicy take");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiJson.write(new LinkedHashMap<>()))
                .withMessage("Type must be one of Renkei's but was java.util.LinkedHashMap");
    }

    @Test
    void whatIsSetIsPrintedAlone() {
        assertThat(ReadOptions.standard()).hasToString("ReadOptions[RenkeiValidator[DRAFT]]");
        assertThat(ReadOptions.standard().withUnknownPropertiesIgnored().withByteOrderMarkAllowed())
                .hasToString(
                        "ReadOptions[RenkeiValidator[DRAFT], unknown properties ignored, byte order mark allowed]");
        assertThat(ReadOptions.standard()
                        .withLimits(ReadLimits.standard().withDepth(9))
                        .toString())
                .contains("depth=9");
    }

    private static List<String> read(byte[] payload, ReadOptions options) {
        return Payloads.places(
                RenkeiJson.read(payload, Agreement.class, options).getReport());
    }
}
