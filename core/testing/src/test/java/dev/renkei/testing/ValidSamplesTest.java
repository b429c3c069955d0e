package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.document.Document;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
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

/** No sample has a finding, and each is read as it was written. */
class ValidSamplesTest {

    private static final RenkeiValidator DRAFT = RenkeiValidator.standard().withClock(Samples.clock());
    private static final RenkeiValidator PUBLICATION = DRAFT.withProfile(Profile.PUBLICATION);
    private static final ReadOptions OPTIONS = ReadOptions.standard().withClock(Samples.clock());

    @Test
    void agreementsHaveNoFindingAndAreReadAsWritten() {
        assertThat(faults(Samples::agreements, Agreement.class)).isEmpty();
    }

    @Test
    void registersHaveNoFindingAndAreReadAsWritten() {
        assertThat(faults(Samples::registers, Register.class)).isEmpty();
    }

    @Test
    void networksHaveNoFindingAndAreReadAsWritten() {
        assertThat(faults(Samples::networks, Network.class)).isEmpty();
    }

    @Test
    void caseCollectionsHaveNoFindingAndAreReadAsWritten() {
        assertThat(faults(Samples::caseCollections, CaseCollection.class)).isEmpty();
    }

    @Test
    void organizationsHaveNoFindingAndAreReadAsWritten() {
        assertThat(faults(Samples::organizations, Organization.class)).isEmpty();
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
    void onALaterDayAgreementsMayHaveExpiredAndNothingElseIsFound() {
        RenkeiValidator later = DRAFT.withClock(Clock.offset(Samples.clock(), Duration.ofDays(6_000)));

        assertThat(Samples.agreements(1)
                        .limit(100)
                        .flatMap(agreement -> later.validate(agreement).getFindings().stream())
                        .map(Finding::getCode)
                        .distinct())
                .containsExactly("agreement.term.expired");
    }

    private static <T extends Document> Stream<String> faults(LongFunction<Stream<T>> samples, Class<T> type) {
        return SampleStreams.many(samples)
                .flatMap(sample ->
                        Stream.concat(messages(DRAFT.validate(sample).getFindings()), differences(sample, type)));
    }

    private static Stream<String> messages(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.getCode() + " " + finding.getPointer() + " " + finding.getMessage(Locale.ENGLISH));
    }

    private static <T> Stream<String> differences(T sample, Class<T> type) {
        ReadResult<T> read = RenkeiJson.read(RenkeiJson.writeCompact(sample), type, OPTIONS);
        if (!read.getReport().getFindings().isEmpty()) {
            return messages(read.getReport().getFindings());
        }
        return read.orElseThrow().equals(sample) ? Stream.empty() : Stream.of("Read otherwise than written: " + sample);
    }
}
