package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Organization;
import dev.renkei.validation.RenkeiValidator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementSamplerTest {

    private static final int SOME = 200;

    @ParameterizedTest
    @ValueSource(strings = {"1960-01-01", "1989-01-07", "2019-05-01", "2026-11-01", "2031-03-31", "2100-12-31"})
    void agreementsAreInForceOnTheDayAndValid(LocalDate date) {
        RenkeiValidator validator = RenkeiValidator.standard().withClock(Samples.clock());

        assertThat(some(AgreementSampler.any().inForceOn(date))).allSatisfy(agreement -> {
            assertThat(agreement.statusOn(date).isInForce()).isTrue();
            assertThat(validator.validate(agreement).getFindings()).isEmpty();
        });
    }

    @Test
    void agreementsHaveTheNumberOfPartiesThatIsAskedFor() {
        assertThat(some(AgreementSampler.any().withParties(3, 5))
                        .map(agreement -> agreement.getParties().size())
                        .distinct())
                .containsExactlyInAnyOrder(3, 4, 5);
    }

    @Test
    void agreementsHaveTheNumberOfInitiativesThatIsAskedFor() {
        assertThat(some(AgreementSampler.any().withInitiatives(2, 9))
                        .map(agreement -> agreement.initiatives().count()))
                .allMatch(number -> number >= 2 && number <= 9)
                .contains(2L, 9L);
        assertThat(some(AgreementSampler.any().withInitiatives(0, 0)))
                .allMatch(agreement -> agreement.getPlans().isEmpty());
    }

    @Test
    void agreementsAreOfTheKindThatIsAskedFor() {
        assertThat(some(AgreementSampler.any().ofKind(Agreement.Kind.DISASTER, Agreement.Kind.WATCH_OVER))
                        .map(Agreement::getKind)
                        .flatMap(Optional::stream)
                        .distinct())
                .containsExactlyInAnyOrder(Agreement.Kind.DISASTER, Agreement.Kind.WATCH_OVER);
    }

    @Test
    void organizationsAreOfTheKindThatIsAskedFor() {
        assertThat(OrganizationSampler.any().ofKind(Organization.Kind.SCHOOL).stream(1)
                        .limit(SOME))
                .allMatch(organization -> organization.getName().getDefault().endsWith("大学"));
    }

    @Test
    void narrowingChangesTheSamplerThatItReturnsAlone() {
        AgreementSampler any = AgreementSampler.any();

        any.withParties(100, 100);

        assertThat(some(any)).anyMatch(agreement -> agreement.getParties().size() == 2);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementSampler.any().withParties(1, 5))
                .withMessage("Number of parties must be from 2 to 500 but was 1 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementSampler.any().withInitiatives(5, 2))
                .withMessage("Range must not be negative nor end before it starts but was 5 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementSampler.any().inForceOn(LocalDate.of(1959, 12, 31)))
                .withMessage("Day in force must be from 1960-01-01 to 2100-12-31 but was 1959-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationSampler.any().ofKind(Organization.Kind.of("choir")))
                .withMessageContaining("but was [choir]");
    }

    private static Stream<Agreement> some(Sampler<Agreement> sampler) {
        return sampler.stream(1).limit(SOME);
    }
}
