package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class ValidatorProperties {

    private static final RenkeiValidator VALIDATOR =
            RenkeiValidator.standard().withProfile(Profile.PUBLICATION).withClock(Samples.clock());

    @Provide
    Arbitrary<Agreement> blends() {
        return Blends.agreements();
    }

    @Example
    void manyRulesAreBrokenInBlends() {
        List<String> codes = Blends.agreements()
                .sampleStream()
                .limit(200)
                .flatMap(blend -> VALIDATOR.validate(blend).getFindings().stream())
                .map(Finding::getCode)
                .distinct()
                .toList();

        assertThat(codes).hasSizeGreaterThan(15);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void judgingTwiceFindsTheSame(@ForAll("blends") Agreement agreement, @ForAll("blends") Agreement other) {
        Report first = VALIDATOR.validate(agreement);
        Report between = VALIDATOR.validate(other);

        assertThat(VALIDATOR.validate(agreement)).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(VALIDATOR.validate(other)).isEqualTo(between);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void equalAgreementsHaveEqualReports(@ForAll("blends") Agreement agreement) {
        Agreement copy = Agreement.builder().from(agreement).build();

        assertThat(VALIDATOR.validate(copy)).isEqualTo(VALIDATOR.validate(agreement));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void noFactIsReportedTwice(@ForAll("blends") Agreement agreement) {
        assertThat(VALIDATOR.validate(agreement).getFindings()).doesNotHaveDuplicates();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aReportIsSortedWhateverTheOrderOfItsFindings(@ForAll("blends") Agreement agreement, @ForAll Random random) {
        Report report = VALIDATOR.validate(agreement);
        List<Finding> shuffled = new ArrayList<>(report.getFindings());
        Collections.shuffle(shuffled, random);

        assertThat(Report.of(report.getProfile(), shuffled).toString()).isEqualTo(report.toString());
        assertThat(Report.of(report.getProfile(), report.getFindings())).isEqualTo(report);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aStricterProfileFindsMore(@ForAll("blends") Agreement agreement) {
        Report draft = VALIDATOR.withProfile(Profile.DRAFT).validate(agreement);
        Report publication = VALIDATOR.validate(agreement);
        Report strict = VALIDATOR.withProfile(Profile.STRICT).validate(agreement);

        assertThat(publication.getFindings()).containsAll(draft.getFindings());
        assertThat(strict.getFindings()).hasSameSizeAs(publication.getFindings());
        assertThat(strict.count(Severity.WARNING)).isZero();
        assertThat(strict.count(Severity.ERROR))
                .isEqualTo(publication.count(Severity.ERROR) + publication.count(Severity.WARNING));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void whatIsFoundInAnAgreementIsFoundInItsRegisterToo(
            @ForAll("blends") Agreement first, @ForAll("blends") Agreement second) {
        Report whole = VALIDATOR.validate(
                Register.builder().addAgreements(first, second).build());

        assertThat(places(whole, ""))
                .containsAll(places(VALIDATOR.validate(first), "/agreements/0"))
                .containsAll(places(VALIDATOR.validate(second), "/agreements/1"));
    }

    private static List<String> places(Report report, String prefix) {
        return report.getFindings().stream()
                .map(finding -> finding.getSeverity() + " " + finding.getCode() + " " + prefix + finding.getPointer())
                .toList();
    }
}
