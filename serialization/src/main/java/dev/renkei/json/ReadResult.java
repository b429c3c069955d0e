package dev.renkei.json;

import dev.renkei.json.internal.report.ReportSummary;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.validation.Report;
import dev.renkei.wording.Excerpt;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of reading a payload: the value if there is one, and always the report.
 *
 * <p>There is a value if the structure of the payload is without an error, so that the value holds all that the payload says. A
 * value that breaks rules is returned as well: an imperfect document can be loaded and worked on.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class ReadResult<T> implements NeedsModule {

    private final Optional<T> value;
    private final Report report;

    ReadResult(Optional<T> value, Report report) {
        this.value = Objects.requireNonNull(value, "value");
        this.report = Objects.requireNonNull(report, "report");
    }

    /**
     * Returns the value.
     *
     * @return the value, empty if the structure of the payload has an error, not null
     */
    public Optional<T> getValue() {
        return value;
    }

    /**
     * Returns the report of everything found in the payload.
     *
     * @return the report, not null
     */
    public Report getReport() {
        return report;
    }

    /**
     * Returns whether the payload is valid: there is a value, and no finding is an error.
     *
     * @return true if the report has no error
     */
    public boolean isValid() {
        return report.isValid();
    }

    /**
     * Returns the value of a payload that is known to have one.
     *
     * @return the value, not null
     * @throws NoSuchElementException if there is no value, with the first findings as its message
     */
    public T orElseThrow() {
        return value.orElseThrow(
                () -> new NoSuchElementException("Payload must be readable but was not:\n" + ReportSummary.of(report)));
    }

    /**
     * Returns the value and how many findings there are, as {@code ReadResult[Agreement[包括連携協定], 2 findings, valid]}.
     */
    @Override
    public String toString() {
        return Excerpt.listing(
                "ReadResult",
                value.<Object>map(read -> read).orElse("no value"),
                Excerpt.count(report.getFindings(), "finding"),
                isValid() ? "valid" : "invalid");
    }
}
