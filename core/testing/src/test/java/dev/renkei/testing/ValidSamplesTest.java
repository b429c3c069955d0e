package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.document.Document;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Severity;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sample has a finding. */
class ValidSamplesTest {

    private static final RenkeiValidator DRAFT = RenkeiValidator.standard().withClock(Samples.clock());
    private static final RenkeiValidator PUBLICATION = DRAFT.withProfile(Profile.PUBLICATION);

    @Test
    void agreementsHaveNoFinding() {
        assertThat(messages(Samples::agreements)).isEmpty();
    }

    @Test
    void registersHaveNoFinding() {
        assertThat(messages(Samples::registers)).isEmpty();
    }

    @Test
    void networksHaveNoFinding() {
        assertThat(messages(Samples::networks)).isEmpty();
    }

    @Test
    void caseCollectionsHaveNoFinding() {
        assertThat(messages(Samples::caseCollections)).isEmpty();
    }

    @Test
    void organizationsHaveNoFinding() {
        assertThat(messages(Samples::organizations)).isEmpty();
    }

    @Test
    void agreementsFitForPublicationHaveNoFindingInThatProfile() {
        assertThat(SampleStreams.many(AgreementSampler.any().fitForPublication()::stream)
                        .flatMap(agreement ->
                                messages(PUBLICATION.validate(agreement).getFindings())))
                .isEmpty();
    }

    @Test
    void otherAgreementsMayHaveFindingsInThatProfileButNoErrors() {
        List<Finding> findings = Samples.agreements(1)
                .limit(100)
                .flatMap(agreement -> PUBLICATION.validate(agreement).getFindings().stream())
                .toList();

        assertThat(findings).extracting(Finding::getSeverity).doesNotContain(Severity.ERROR);
        assertThat(findings)
                .extracting(Finding::getCode)
                .contains("agreement.signatory.missing", "initiative.contribution.missing", "date.inferred");
    }

    @Test
    void onALaterDayAgreementsMayHaveExpiredAndDutiesBeOverdueAndNothingElseIsFound() {
        RenkeiValidator later = DRAFT.withClock(Clock.offset(Samples.clock(), Duration.ofDays(6_000)));

        assertThat(Samples.agreements(1)
                        .limit(100)
                        .flatMap(agreement -> later.validate(agreement).getFindings().stream())
                        .map(Finding::getCode)
                        .distinct())
                .contains("agreement.term.expired")
                .isSubsetOf("agreement.term.expired", "agreement.duty.overdue");
    }

    private static <T extends Document> Stream<String> messages(LongFunction<Stream<T>> samples) {
        return SampleStreams.many(samples)
                .flatMap(sample -> messages(DRAFT.validate(sample).getFindings()));
    }

    private static Stream<String> messages(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.getCode() + " " + finding.getPointer() + " " + finding.getMessage(Locale.ENGLISH));
    }
}
