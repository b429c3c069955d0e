package dev.renkei.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.constraint.Advice;
import dev.renkei.constraint.Publication;
import dev.renkei.document.Document;
import dev.renkei.testing.Samples;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In each of the three groups a provider finds its share of what Renkei's own validator reports. */
@Tag("provider")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationGroupsTest {

    private final Provider provider = Provider.start();
    private final List<Document> documents = Stream.concat(sound(), broken()).toList();

    private static Stream<Document> sound() {
        return Stream.concat(
                Samples.agreements(1).limit(50), Samples.registers(1).limit(10));
    }

    /** Returns two documents that break it for each rule that a host knows: it knows of no policy. */
    private static Stream<Document> broken() {
        return Breakers.all().stream()
                .map(breaker -> breaker.getRule().getCode())
                .filter(code -> !code.startsWith("policy."))
                .flatMap(code -> Breakers.samples(code, 1).limit(2))
                .map(Broken::document);
    }

    @AfterAll
    void close() {
        provider.close();
    }

    @Test
    void areCheckedByTheProviderThatIsMeant() {
        assertThat(Provider.version()).isEqualTo(System.getProperty("provider.version"));
    }

    @Test
    void defaultHoldsTheErrors() {
        assertThat(documents)
                .allSatisfy(document -> assertThat(provider.report(document, Default.class, Profile.DRAFT))
                        .isEqualTo(errorsOf(own(document, Profile.DRAFT))));
    }

    @Test
    void adviceHoldsAllThatIsReportedOfADraft() {
        assertThat(documents)
                .allSatisfy(document -> assertThat(provider.report(document, Advice.class, Profile.DRAFT))
                        .isEqualTo(own(document, Profile.DRAFT)));
    }

    @Test
    void publicationHoldsAllThatIsReportedBeforePublication() {
        assertThat(documents)
                .allSatisfy(document -> assertThat(provider.report(document, Publication.class, Profile.PUBLICATION))
                        .isEqualTo(own(document, Profile.PUBLICATION)));
    }

    private static Report own(Document document, Profile profile) {
        return RenkeiValidator.standard()
                .withClock(Samples.clock())
                .withProfile(profile)
                .validate(document);
    }

    private static Report errorsOf(Report report) {
        return Report.of(report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList());
    }
}
