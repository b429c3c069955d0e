package dev.renkei.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A report: all findings of one document, sorted by their place.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Report {

    private static final Report EMPTY = new Report(List.of());

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.getPosition().orElse(new Position(1, 1)))
            .thenComparing(Finding::getPointer, Pointers.DOCUMENT_ORDER)
            .thenComparing(Finding::getSeverity)
            .thenComparing(Finding::getCode);

    private final List<Finding> findings;

    private Report(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * Obtains a report of findings.
     *
     * @param findings  the findings in any order, not null
     * @return the report, not null
     */
    public static Report of(Collection<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(BY_PLACE);
        return sorted.isEmpty() ? EMPTY : new Report(List.copyOf(sorted));
    }

    /**
     * Obtains the report without a finding.
     *
     * @return the empty report, not null
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * Returns all findings.
     *
     * @return the findings in the order of the text, or of the pointers where there is no text, not null
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * Returns the findings of one rule.
     *
     * @param code  the code of the rule, not null
     * @return the findings, possibly empty, not null
     */
    public List<Finding> findingsOf(String code) {
        Objects.requireNonNull(code, "code");
        return findings.stream().filter(each -> each.getCode().equals(code)).toList();
    }

    /**
     * Tells whether the document is valid: no finding is an error.
     *
     * @return true if no finding has the severity {@link Severity#ERROR}
     */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * Returns the number of findings of a severity.
     *
     * @param severity  the severity, not null
     * @return the number, 0 or greater
     */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return (int)
                findings.stream().filter(each -> each.getSeverity() == severity).count();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Report other && findings.equals(other.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    /**
     * Returns the findings in English, one to a line.
     */
    @Override
    public String toString() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
