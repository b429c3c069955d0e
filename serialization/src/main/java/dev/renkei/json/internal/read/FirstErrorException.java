package dev.renkei.json.internal.read;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;

/**
 * Ends the search for findings at the first error, where it only matters whether there is one.
 */
final class FirstErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FirstErrorException(Finding error) {
        super(error.getCode(), null, false, false);
    }

    /** Returns a finding that is no error, or one that is suppressed. */
    static Finding unlessError(Finding finding) {
        if (finding.getSeverity() == Severity.ERROR && finding.getSuppression().isEmpty()) {
            throw new FirstErrorException(finding);
        }
        return finding;
    }
}
