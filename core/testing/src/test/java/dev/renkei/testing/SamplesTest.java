package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void theSameSeedGivesTheSameAgreementsEverywhere() throws Exception {
        assertThat(fingerprint(Samples.agreements(2026)))
                .isEqualTo("26e74dd41ec1440e7db4633a3ed923c6aeb741c31050147553a0ee41987238c4");
    }

    @Test
    void theSameSeedGivesTheSameRegistersEverywhere() throws Exception {
        assertThat(fingerprint(Samples.registers(2026)))
                .isEqualTo("9bb3044ff6fafeb6ff501a6b7cc40204e88f7583b8ab48f5b9af7113c5f8fc89");
    }

    @Test
    void aDefaultLocaleChangesNothing() {
        List<Agreement> before = Samples.agreements(5).limit(20).toList();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));

            assertThat(Samples.agreements(5).limit(20)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void anotherSeedGivesOtherAgreements() {
        assertThat(Samples.agreements(1).limit(20))
                .doesNotContainAnyElementsOf(Samples.agreements(2).limit(20).toList());
    }

    @Test
    void aParallelStreamGivesTheSameAgreements() {
        assertThat(Samples.agreements(3).limit(50).parallel().toList())
                .isEqualTo(Samples.agreements(3).limit(50).toList());
    }

    @Test
    void noIdComesTwiceInARegister() {
        assertThat(Samples.registers(4).limit(50))
                .allSatisfy(register -> assertThat(ids(register)).doesNotHaveDuplicates());
    }

    private static Stream<String> ids(Register register) {
        return Stream.of(
                        register.getAgreements().stream().map(Agreement::getId),
                        register.getInitiatives().stream().map(initiative -> initiative.getId()),
                        register.getNetworks().stream().map(network -> network.getId()),
                        register.getCaseCollections().stream().map(collection -> collection.getId()))
                .flatMap(each -> each)
                .flatMap(id -> id.stream());
    }

    private static String fingerprint(Stream<?> samples) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        samples.limit(100).forEach(sample -> digest.update(RenkeiJson.write(sample)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
