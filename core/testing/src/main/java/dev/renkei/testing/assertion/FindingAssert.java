package dev.renkei.testing.assertion;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.util.Locale;

/**
 * Asserts of a finding.
 *
 * @since 0.1.0
 */
public final class FindingAssert extends ValueAssert<FindingAssert, Finding> {

    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * Asserts at which place of the document the finding is.
     *
     * @param pointer  the JSON Pointer, such as {@code /parties/1}, empty for the whole document, not null
     * @return this assertion, not null
     * @throws AssertionError if it is at another place
     */
    public FindingAssert at(String pointer) {
        return must(
                finding -> finding.getPointer().equals(pointer),
                "be at " + FindingText.place(pointer),
                finding -> "is at " + FindingText.place(finding));
    }

    /**
     * Asserts at which place of the text the finding is.
     *
     * @param line  the line, from 1
     * @param column  the column in characters, from 1
     * @return this assertion, not null
     * @throws AssertionError if it is at another place, or was not read from a text
     */
    public FindingAssert atLine(int line, int column) {
        Finding.Position position = new Finding.Position(line, column);
        return must(
                finding -> finding.getPosition().filter(position::equals).isPresent(),
                "be at line " + line + ", column " + column,
                finding -> "is at " + FindingText.place(finding));
    }

    /**
     * Asserts how much the finding weighs.
     *
     * @param severity  the severity, not null
     * @return this assertion, not null
     * @throws AssertionError if it weighs more or less
     */
    public FindingAssert withSeverity(Severity severity) {
        return must(
                finding -> finding.getSeverity() == severity,
                "have the severity " + severity,
                finding -> "has the severity " + finding.getSeverity());
    }

    /**
     * Asserts which rule is broken.
     *
     * @param code  the code of the rule, such as {@code agreement.party.duplicate}, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another
     */
    public FindingAssert ofRule(String code) {
        return must(
                finding -> finding.getCode().equals(code),
                "be of the rule " + code,
                finding -> "is of the rule " + finding.getCode());
    }

    /**
     * Asserts a value in the message.
     *
     * @param name  the name of the value, not null
     * @param value  the value, a text or a {@link dev.renkei.message.Message}, not null
     * @return this assertion, not null
     * @throws AssertionError if the message speaks of another or of none of that name
     */
    public FindingAssert withParameter(String name, Object value) {
        return must(
                finding -> value.equals(finding.getParameters().get(name)),
                "have " + name + " = " + value,
                finding -> "has " + finding.getParameters());
    }

    /**
     * Asserts the value at the place of the finding.
     *
     * @param value  the value, cut as {@link Finding#getValue()} cuts it, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another or the finding shows none
     */
    public FindingAssert withValue(String value) {
        return must(
                finding -> finding.getValue().filter(value::equals).isPresent(),
                "show the value " + value,
                finding -> finding.getValue().map(found -> "shows " + found).orElse("shows none"));
    }

    /**
     * Asserts what the finding tells a reader.
     *
     * @param locale  the reader's locale, not null
     * @param message  the whole message, not null
     * @return this assertion, not null
     * @throws AssertionError if it tells something else
     */
    public FindingAssert withMessage(Locale locale, String message) {
        return must(
                finding -> finding.getMessage(locale).equals(message),
                "say \"" + message + "\"",
                finding -> "says \"" + finding.getMessage(locale) + "\"");
    }

    @Override
    String describe(Finding value) {
        return "Finding " + FindingText.of(value);
    }
}
