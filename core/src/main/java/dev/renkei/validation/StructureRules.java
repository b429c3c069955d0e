package dev.renkei.validation;

/**
 * The rules about the structure of a payload, which are applied by its reader.
 *
 * @since 0.1.0
 */
public final class StructureRules {

    /** The text is not JSON (RFC 8259). */
    public static final Rule MALFORMED = Rule.error("json.malformed");

    /** A property occurs twice in one object. */
    public static final Rule DUPLICATE_PROPERTY = Rule.error("json.duplicate-property");

    /** A property is not one of its object's. */
    public static final Rule UNKNOWN_PROPERTY = Rule.error("json.unknown-property");

    /** A property that its object needs is not there. */
    public static final Rule MISSING_PROPERTY = Rule.error("json.missing-property");

    /** A value is null. */
    public static final Rule NULL_VALUE = Rule.error("json.null-value");

    /** A value is of another JSON type than its place needs. */
    public static final Rule WRONG_TYPE = Rule.error("json.wrong-type");

    /** The document is of a type that was not asked for. */
    public static final Rule UNKNOWN_TYPE = Rule.error("json.unknown-type");

    /** The document is of a version of the format that this library does not know. */
    public static final Rule UNSUPPORTED_VERSION = Rule.error("json.unsupported-version");

    /** The payload is larger or deeper than its reader allows. */
    public static final Rule LIMIT_EXCEEDED = Rule.error("json.limit-exceeded");

    /** A text is not of the form that its place needs. */
    public static final Rule INVALID_SCALAR = Rule.error("json.invalid-scalar");

    /** Something follows the document. */
    public static final Rule TRAILING_CONTENT = Rule.error("json.trailing-content");

    /**
     * A report has more findings than it may list.
     *
     * <p>The finding counts those that are not listed, and is as severe as the most severe of them.
     */
    public static final Rule FURTHER_FINDINGS = Rule.error("report.further-findings");

    static final RuleBook BOOK = RuleBook.of()
            .declaring(
                    MALFORMED,
                    DUPLICATE_PROPERTY,
                    UNKNOWN_PROPERTY,
                    MISSING_PROPERTY,
                    NULL_VALUE,
                    WRONG_TYPE,
                    UNKNOWN_TYPE,
                    UNSUPPORTED_VERSION,
                    LIMIT_EXCEEDED,
                    INVALID_SCALAR,
                    TRAILING_CONTENT,
                    FURTHER_FINDINGS);

    private StructureRules() {}

    /** Returns whether something of a payload that breaks the rule cannot be read; an unknown property can be passed over. */
    static boolean leavesGap(Rule rule) {
        return BOOK.declared().contains(rule) && !rule.equals(UNKNOWN_PROPERTY);
    }
}
