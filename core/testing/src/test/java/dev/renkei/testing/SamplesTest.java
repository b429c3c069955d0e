package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {

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
}
