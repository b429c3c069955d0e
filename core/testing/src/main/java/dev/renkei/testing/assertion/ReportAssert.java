package dev.renkei.testing.assertion;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.function.Function;
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
        return must(report -> report.isValid(), "have no finding of the severity ERROR", FindingText::listing);
    }

    /**
     * Asserts that a finding is an error.
     *
     * @return this assertion, not null
     * @throws AssertionError if none is
     */
    public ReportAssert isNotValid() {
        return must(report -> !report.isValid(), "have a finding of the severity ERROR", FindingText::listing);
    }

    /**
     * Asserts that there is no finding of any severity.
     *
     * @return this assertion, not null
     * @throws AssertionError if there is one
     */
    public ReportAssert hasNoFindings() {
        return must(report -> report.getFindings().isEmpty(), "have no findings", FindingText::listing);
    }

    /**
     * Asserts that no finding is of a rule; there may be others.
     *
     * @param code  the code of the rule, not null
     * @return this assertion, not null
     * @throws AssertionError if one is
     */
    public ReportAssert hasNoFindingOf(String code) {
        return must(report -> report.findingsOf(code).isEmpty(), "have no finding of " + code, FindingText::listing);
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
        return hasFinding(
                report -> report.getFindings().size() == 1 ? report.findingsOf(code) : List.of(),
                "have exactly one finding, of " + code + ",",
                FindingText::listing);
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
        return hasFinding(
                report -> report.findingsOf(code).stream()
                        .filter(finding -> finding.getPointer().equals(pointer))
                        .toList(),
                "have a finding of " + code + " at " + FindingText.place(pointer),
                FindingText::listing);
    }

    /**
     * Asserts of which rules the findings are: these and no others, each as often as it is given.
     *
     * @param codes  the codes of the rules in any order, not null
     * @return this assertion, not null
     * @throws AssertionError if there are others
     */
    public ReportAssert hasFindings(String... codes) {
        List<String> expected = Stream.of(codes).sorted().toList();
        return must(
                report -> report.getFindings().stream()
                        .map(Finding::getCode)
                        .sorted()
                        .toList()
                        .equals(expected),
                "have findings of exactly " + expected,
                FindingText::listing);
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
        return must(
                report -> report.count(severity) == count,
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
        return hasFinding(
                report -> report.getSuppressedFindings().stream()
                        .filter(finding -> finding.getCode().equals(code))
                        .filter(finding -> finding.getPointer().equals(pointer))
                        .toList(),
                "have suppressed a finding of " + code + " at " + FindingText.place(pointer),
                FindingText::suppressed);
    }

    private FindingAssert hasFinding(
            Function<Report, List<Finding>> findings, String words, Function<Report, Object> instead) {
        Finding found = mustHave(report -> findings.apply(report).stream().findFirst(), words, instead);
        return new FindingAssert(found).as(descriptionText());
    }

    @Override
    String describe(Report value) {
        return "Report";
    }
}
