package dev.renkei.testing.assertion;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asserts of a report.
 *
 * @since 0.1.0
 */
public final class ReportAssert extends ValueAssert<ReportAssert, Report> {

    ReportAssert(Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Asserts that no finding is an error.
     *
     * @return this assertion, not null
     * @throws AssertionError if one is
     */
    public ReportAssert isValid() {
        isNotNull();
        return must(actual.isValid(), "have no finding of the severity ERROR", FindingText::listing);
    }

    /**
     * Asserts that a finding is an error.
     *
     * @return this assertion, not null
     * @throws AssertionError if none is
     */
    public ReportAssert isNotValid() {
        isNotNull();
        return must(!actual.isValid(), "have a finding of the severity ERROR", FindingText::listing);
    }

    /**
     * Asserts that there is no finding of whatever severity.
     *
     * @return this assertion, not null
     * @throws AssertionError if there is one
     */
    public ReportAssert hasNoFindings() {
        isNotNull();
        return must(actual.getFindings().isEmpty(), "have no findings", FindingText::listing);
    }

    /**
     * Asserts that no finding is of a rule; there may be others.
     *
     * @param code  the code of the rule, not null
     * @return this assertion, not null
     * @throws AssertionError if one is
     */
    public ReportAssert hasNoFindingOf(String code) {
        isNotNull();
        return must(actual.findingsOf(code).isEmpty(), "have no finding of " + code, FindingText::listing);
    }

    /**
     * Asserts that there is one finding, and that it is of a rule.
     *
     * <p>For example:
     * <pre>{@code
     *   assertThat(report).hasExactlyOneFinding("agreement.party.duplicate").at("/parties/1");
     * }</pre>
     *
     * @param code  the code of the rule, not null
     * @return an assertion of the finding, not null
     * @throws AssertionError if there are more, none, or one of another rule
     */
    public FindingAssert hasExactlyOneFinding(String code) {
        isNotNull();
        boolean holds =
                actual.getFindings().size() == 1 && actual.findingsOf(code).size() == 1;
        must(holds, "have exactly one finding, of " + code + ",", FindingText::listing);
        return on(actual.getFindings().get(0));
    }

    /**
     * Asserts that a finding of a rule is at a place; there may be others.
     *
     * @param code  the code of the rule, not null
     * @param pointer  the JSON Pointer of the place, empty for the whole document, not null
     * @return an assertion of the finding, not null
     * @throws AssertionError if there is none
     */
    public FindingAssert hasFinding(String code, String pointer) {
        isNotNull();
        Optional<Finding> found = actual.findingsOf(code).stream()
                .filter(finding -> finding.getPointer().equals(pointer))
                .findFirst();
        must(
                found.isPresent(),
                "have a finding of " + code + " at " + FindingText.place(pointer),
                FindingText::listing);
        return on(found.orElseThrow());
    }

    /**
     * Asserts of which rules the findings are: these and no others, each as often as it is given.
     *
     * @param codes  the codes of the rules in any order, not null
     * @return this assertion, not null
     * @throws AssertionError if there are others
     */
    public ReportAssert hasFindings(String... codes) {
        isNotNull();
        List<String> found =
                actual.getFindings().stream().map(Finding::getCode).sorted().toList();
        List<String> expected = Stream.of(codes).sorted().toList();
        return must(found.equals(expected), "have findings of exactly " + expected, FindingText::listing);
    }

    /**
     * Asserts how many findings have a severity.
     *
     * @param severity  the severity, not null
     * @param count  the number of findings, 0 or greater
     * @return this assertion, not null
     * @throws AssertionError if more or fewer have
     */
    public ReportAssert hasCount(Severity severity, int count) {
        isNotNull();
        return must(
                actual.count(severity) == count,
                "have " + count + " findings of the severity " + severity,
                FindingText::listing);
    }

    /**
     * Asserts that a finding of a rule was suppressed at a place.
     *
     * @param code  the code of the rule, not null
     * @param pointer  the JSON Pointer of the place, empty for the whole document, not null
     * @return an assertion of the suppressed finding, not null
     * @throws AssertionError if none was
     */
    public FindingAssert hasSuppressedFinding(String code, String pointer) {
        isNotNull();
        Optional<Finding> found = actual.getSuppressedFindings().stream()
                .filter(finding ->
                        finding.getCode().equals(code) && finding.getPointer().equals(pointer))
                .findFirst();
        must(
                found.isPresent(),
                "have suppressed a finding of " + code + " at " + FindingText.place(pointer),
                FindingText::suppressed);
        return on(found.orElseThrow());
    }

    private FindingAssert on(Finding finding) {
        return new FindingAssert(finding).as(descriptionText());
    }

    @Override
    String describe(Report value) {
        return "Report";
    }
}
