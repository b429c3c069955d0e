package dev.renkei.validation;

import dev.renkei.declaration.ScalarType;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.Arrays;

/**
 * How much a finding weighs.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The document states something impossible, or lacks something essential: it is not valid. */
    ERROR,

    /** The document is valid, and somebody should look at the place. */
    WARNING,

    /** The document is valid; the finding is information. */
    INFO;

    /** The type of the severities as values of a policy. */
    static final ScalarType<Severity> TYPE = ScalarType.of(
            "Severity", "The severity of a finding.", "ERROR|WARNING|INFO", Severity::parse, Severity.ERROR, "WARNING");

    private static Severity parse(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidTextException(
                        ParseFailure.of(ParseFailure.class, "listed", text).with("listed", "ERROR, WARNING, INFO")));
    }
}
