package dev.renkei.testing.assertion;

import static dev.renkei.testing.assertion.Failures.messageOf;
import static dev.renkei.testing.assertion.RenkeiAssertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.testing.Samples;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportAssertTest {

    private static final String DUPLICATE = "agreement.party.duplicate";
    private static final String WEEKDAY = "date.weekday-mismatch";

    private static final Agreement FAULTLESS = Agreement.builder()
            .title("見守り協定")
            .addParties(Party.of("みなと市"), Party.of("みなと生活協同組合"))
            .build();
    private static final Agreement DOUBLED = Agreement.builder()
            .title("見守り協定")
            .addParties(Party.of("みなと市"), Party.of("みなと市"))
            .build();
    private static final Agreement MISDATED = Agreement.builder()
            .from(FAULTLESS)
            .concludedOn(StatedDate.of(PartialDate.of(2017, 2, 8), "平成29年２月８日（木）"))
            .build();
    private static final Agreement BOTH = Agreement.builder()
            .from(DOUBLED)
            .concludedOn(MISDATED.getConcludedOn())
            .build();

    private static final Report EMPTY = validate(FAULTLESS);
    private static final Report ONE = validate(DOUBLED);
    private static final Report WARNED = validate(MISDATED);
    private static final Report TWO = validate(BOTH);

    private static final String DUPLICATE_LINE =
            "ERROR agreement.party.duplicate at /parties/1: " + "The party \"みなと市\" is listed more than once";
    private static final String WEEKDAY_START = "WARNING date.weekday-mismatch at /concludedOn/asWritten: ";

    private static Report validate(Agreement agreement) {
        return RenkeiValidator.standard().withClock(Samples.clock()).validate(agreement);
    }

    @Test
    void aReportWithoutAnErrorIsValid() {
        assertThat(EMPTY).isValid();
        assertThat(WARNED).isValid();
        assertThat(messageOf(() -> assertThat(ONE).isValid()))
                .isEqualTo("Report must have no finding of the severity ERROR but has these:\n  " + DUPLICATE_LINE);
    }

    @Test
    void aReportWithAnErrorIsNotValid() {
        assertThat(ONE).isNotValid();
        assertThat(messageOf(() -> assertThat(EMPTY).isNotValid()))
                .isEqualTo("Report must have a finding of the severity ERROR but has none");
    }

    @Test
    void aReportHasNoFindingsIfItIsEmpty() {
        assertThat(EMPTY).hasNoFindings();
        assertThat(messageOf(() -> assertThat(WARNED).hasNoFindings()))
                .startsWith("Report must have no findings but has these:\n  " + WEEKDAY_START);
    }

    @Test
    void otherFindingsDoNotMatterToOneThatIsNotThere() {
        assertThat(ONE).hasNoFindingOf(WEEKDAY);
        assertThat(messageOf(() -> assertThat(ONE).hasNoFindingOf(DUPLICATE)))
                .isEqualTo(
                        "Report must have no finding of agreement.party.duplicate but has these:\n  " + DUPLICATE_LINE);
    }

    @Test
    void exactlyOneFindingIsTheOnlyOne() {
        assertThat(ONE).hasExactlyOneFinding(DUPLICATE).at("/parties/1").withSeverity(Severity.ERROR);
        assertThat(messageOf(() -> assertThat(EMPTY).hasExactlyOneFinding(DUPLICATE)))
                .isEqualTo("Report must have exactly one finding, of agreement.party.duplicate, but has none");
        assertThat(messageOf(() -> assertThat(ONE).hasExactlyOneFinding(WEEKDAY)))
                .isEqualTo("Report must have exactly one finding, of date.weekday-mismatch, but has these:\n  "
                        + DUPLICATE_LINE);
        assertThat(messageOf(() -> assertThat(TWO).hasExactlyOneFinding(DUPLICATE)))
                .startsWith("Report must have exactly one finding, of agreement.party.duplicate, but has these:\n  "
                        + WEEKDAY_START)
                .endsWith("\n  " + DUPLICATE_LINE);
    }

    @Test
    void aFindingIsFoundAmongOthersByItsPlace() {
        assertThat(TWO).hasFinding(WEEKDAY, "/concludedOn/asWritten").withSeverity(Severity.WARNING);
        assertThat(messageOf(() -> assertThat(ONE).hasFinding(DUPLICATE, "/parties/0")))
                .isEqualTo("Report must have a finding of agreement.party.duplicate at /parties/0 but has these:\n  "
                        + DUPLICATE_LINE);
    }

    @Test
    void theCodesOfAllFindingsAreComparedInAnyOrder() {
        assertThat(TWO).hasFindings(DUPLICATE, WEEKDAY);
        assertThat(EMPTY).hasFindings();
        assertThat(messageOf(() -> assertThat(ONE).hasFindings(DUPLICATE, DUPLICATE)))
                .isEqualTo("Report must have findings of exactly"
                        + " [agreement.party.duplicate, agreement.party.duplicate] but has these:\n  "
                        + DUPLICATE_LINE);
    }

    @Test
    void findingsAreCountedBySeverity() {
        assertThat(TWO)
                .hasCount(Severity.ERROR, 1)
                .hasCount(Severity.WARNING, 1)
                .hasCount(Severity.INFO, 0);
        assertThat(messageOf(() -> assertThat(ONE).hasCount(Severity.WARNING, 1)))
                .isEqualTo("Report must have 1 findings of the severity WARNING but has these:\n  " + DUPLICATE_LINE);
    }

    @Test
    void aFindingIsAtItsPointer() {
        assertThat(messageOf(
                        () -> assertThat(ONE).hasExactlyOneFinding(DUPLICATE).at("")))
                .isEqualTo("Finding " + DUPLICATE_LINE + " must be at the whole document but is at /parties/1");
    }

    @Test
    void aFindingInATextIsAtItsLineAndColumn() {
        Finding placed = ONE.getFindings().get(0).withPlace("/parties/1", new Finding.Position(9, 5));
        Report report = Report.of(ONE.getProfile(), List.of(placed));

        assertThat(report).hasExactlyOneFinding(DUPLICATE).atLine(9, 5);
        assertThat(messageOf(
                        () -> assertThat(report).hasExactlyOneFinding(DUPLICATE).atLine(1, 1)))
                .endsWith(" must be at line 1, column 1 but is at /parties/1 (line 9, column 5)");
        assertThat(messageOf(
                        () -> assertThat(ONE).hasExactlyOneFinding(DUPLICATE).atLine(1, 1)))
                .endsWith(" must be at line 1, column 1 but is at /parties/1");
    }

    @Test
    void aFindingHasItsSeverityItsRuleItsParametersAndItsMessage() {
        assertThat(ONE.getFindings().get(0))
                .withSeverity(Severity.ERROR)
                .ofRule(DUPLICATE)
                .withParameter("name", "みなと市")
                .withMessage(Locale.JAPANESE, "当事者「みなと市」が重複しています");
        assertThat(messageOf(() -> assertThat(ONE.getFindings().get(0)).withSeverity(Severity.INFO)))
                .endsWith(" must have the severity INFO but has the severity ERROR");
        assertThat(messageOf(() -> assertThat(ONE.getFindings().get(0)).ofRule(WEEKDAY)))
                .endsWith(" must be of the rule date.weekday-mismatch but is of the rule agreement.party.duplicate");
        assertThat(messageOf(() -> assertThat(ONE.getFindings().get(0)).withParameter("name", "海町")))
                .endsWith(" must have name = 海町 but has {name=みなと市}");
        assertThat(messageOf(() -> assertThat(ONE.getFindings().get(0)).withMessage(Locale.JAPANESE, "重複")))
                .endsWith(" must say \"重複\" but says \"当事者「みなと市」が重複しています\"");
    }

    @Test
    void aFindingShowsWhatStandsAtItsPlace() {
        assertThat(WARNED).hasExactlyOneFinding(WEEKDAY).withValue("平成29年２月８日（木）");
        assertThat(messageOf(
                        () -> assertThat(WARNED).hasExactlyOneFinding(WEEKDAY).withValue("水")))
                .endsWith(" must show the value 水 but shows 平成29年２月８日（木）");
    }

    @Test
    void aSuppressedFindingIsFoundByItsPlace() {
        Policy policy = Policy.builder()
                .addSuppression(Suppression.of(WEEKDAY, "原文のまま"))
                .build();
        Report report = RenkeiValidator.standard()
                .withClock(Samples.clock())
                .withPolicy(policy)
                .validate(MISDATED);

        assertThat(report)
                .hasNoFindings()
                .hasSuppressedFinding(WEEKDAY, "/concludedOn/asWritten")
                .ofRule(WEEKDAY);
        assertThat(messageOf(() -> assertThat(ONE).hasSuppressedFinding(DUPLICATE, "/parties/1")))
                .isEqualTo("Report must have suppressed a finding of agreement.party.duplicate at /parties/1"
                        + " but has suppressed none");
        assertThat(messageOf(() -> assertThat(report).hasSuppressedFinding(WEEKDAY, "")))
                .startsWith("Report must have suppressed a finding of date.weekday-mismatch at the whole document"
                        + " but has suppressed these:\n  " + WEEKDAY_START);
    }

    @Test
    void theDescriptionStandsBeforeTheMessageOfTheFindingToo() {
        assertThat(messageOf(() -> assertThat(ONE)
                        .as("100 % みなと")
                        .hasExactlyOneFinding(DUPLICATE)
                        .at("/title")))
                .isEqualTo("[100 % みなと] Finding " + DUPLICATE_LINE + " must be at /title but is at /parties/1");
    }
}
