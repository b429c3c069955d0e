package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Finding BLANK_TITLE = finding("text.blank", "/title");
    private static final Finding RESIDUE_IN_TITLE = finding("text.residue", "/title");
    private static final Finding EMPTY_PLAN_2 = finding("plan.empty", "/plans/2");
    private static final Finding EMPTY_PLAN_10 = finding("plan.empty", "/plans/10");
    private static final Finding BLANK_IN_PLAN_2 = finding("text.blank", "/plans/2/title");
    private static final Finding NO_DAY = finding("agreement.concluded.missing", "");

    @Test
    void ordersByPlaceThenByWeightThenByCode() {
        Finding first = finding("text.blank", "/a");
        Finding second = finding("text.too-long", "/a");
        List<Finding> ordered = List.of(
                NO_DAY, first, second, EMPTY_PLAN_2, BLANK_IN_PLAN_2, EMPTY_PLAN_10, BLANK_TITLE, RESIDUE_IN_TITLE);
        List<Finding> shuffled = new ArrayList<>(ordered);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Report.of(shuffled).getFindings()).containsExactlyElementsOf(ordered);
        }
    }

    @Test
    void ordersByThePositionInTheTextWhereThereIsOne() {
        Finding later = BLANK_TITLE.withPlace("/title", new Finding.Position(10, 2));
        Finding earlier = EMPTY_PLAN_10.withPlace("/plans/10", new Finding.Position(9, 30));
        Finding sameLine = EMPTY_PLAN_2.withPlace("/plans/2", new Finding.Position(10, 1));
        assertThat(Report.of(List.of(later, sameLine, earlier)).getFindings())
                .containsExactly(earlier, sameLine, later);
    }

    @Test
    void isValidWithoutAnError() {
        assertThat(Report.empty().isValid()).isTrue();
        assertThat(Report.of(List.of(EMPTY_PLAN_2, RESIDUE_IN_TITLE)).isValid()).isTrue();
        assertThat(Report.of(List.of(EMPTY_PLAN_2, BLANK_TITLE)).isValid()).isFalse();
        assertThat(Report.of(List.of(RESIDUE_IN_TITLE.withSeverity(Severity.ERROR)))
                        .isValid())
                .isFalse();
    }

    @Test
    void countsBySeverity() {
        Report report = Report.of(List.of(BLANK_TITLE, BLANK_IN_PLAN_2, RESIDUE_IN_TITLE, EMPTY_PLAN_2));
        assertThat(report.count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
        assertThat(Report.empty().count(Severity.INFO)).isZero();
    }

    @Test
    void countsWhatIsNotListedToo() {
        Finding further = Finding.of(
                StructureRules.FURTHER_FINDINGS,
                "",
                Map.of("errors", "0", "warnings", "3", "infos", "40", "count", "43"));
        Report report = Report.of(List.of(BLANK_TITLE, RESIDUE_IN_TITLE, further.withSeverity(Severity.WARNING)));
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(4);
        assertThat(report.count(Severity.INFO)).isEqualTo(40);
    }

    @Test
    void findsTheFindingsOfARule() {
        Report report = Report.of(List.of(EMPTY_PLAN_10, BLANK_TITLE, EMPTY_PLAN_2));
        assertThat(report.findingsOf("plan.empty")).containsExactly(EMPTY_PLAN_2, EMPTY_PLAN_10);
        assertThat(report.findingsOf("plan")).isEmpty();
    }

    @Test
    void keepsSuppressedFindingsApartAndCountsThemForNothing() {
        Finding suppressed = BLANK_TITLE.withSuppression(Suppression.of("text.blank", "the source has no title"));
        Report report = Report.of(List.of(suppressed, EMPTY_PLAN_2));
        assertThat(report.isValid()).isTrue();
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.getFindings()).containsExactly(EMPTY_PLAN_2);
        assertThat(report.findingsOf("text.blank")).isEmpty();
        assertThat(report.groups()).hasSize(1);
        assertThat(report.getSuppressedFindings()).containsExactly(suppressed);
        assertThat(report).hasToString("""
                INFO plan.empty /plans/2: The plan has no initiatives
                suppressed ERROR text.blank /title: The text is blank (the source has no title)""");
        assertThat(report).isNotEqualTo(Report.of(List.of(EMPTY_PLAN_2)));
    }

    @Test
    void tellsByWhatItWasJudged() {
        assertThat(Report.empty().getProfile()).isEqualTo(Profile.DRAFT);
        assertThat(Report.of(Profile.STRICT, List.of()).getProfile()).isEqualTo(Profile.STRICT);
        assertThat(Report.of(Profile.STRICT, List.of())).isNotEqualTo(Report.empty());
        assertThat(Report.empty().getRuleSetVersion()).isEqualTo(RuleCatalogue.getVersion());
    }

    @Test
    void isEqualByItsFindingsInAnyOrderGiven() {
        assertThat(Report.of(List.of(BLANK_TITLE, EMPTY_PLAN_2)))
                .isEqualTo(Report.of(List.of(EMPTY_PLAN_2, BLANK_TITLE)))
                .hasSameHashCodeAs(Report.of(List.of(EMPTY_PLAN_2, BLANK_TITLE)))
                .isNotEqualTo(Report.empty())
                .isNotEqualTo("");
        assertThat(Report.of(List.of())).isSameAs(Report.empty());
    }

    @Test
    void isNotToBeChanged() {
        List<Finding> findings = new ArrayList<>(List.of(BLANK_TITLE));
        Report report = Report.of(findings);
        findings.clear();
        assertThat(report.getFindings()).containsExactly(BLANK_TITLE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report.getFindings().clear());
    }

    @Test
    void readsOneFindingToALine() {
        assertThat(Report.of(List.of(BLANK_TITLE, EMPTY_PLAN_2))).hasToString("""
                        INFO plan.empty /plans/2: The plan has no initiatives
                        ERROR text.blank /title: The text is blank""");
        assertThat(Report.empty()).hasToString("");
    }

    private static Finding finding(String code, String pointer) {
        return Finding.of(RuleCatalogue.find(code).orElseThrow(), pointer, Map.of());
    }
}
