package dev.renkei.examples;

/**
 * How the reports about documents are written.
 */
enum ReportFormat {
    /** Lines for people, one for each finding. */
    TEXT,

    /** Lines for people, one for all findings of a rule at places that differ only in their indexes. */
    GROUPS,

    /** A JSON object per document, on a line, with what a script needs. */
    JSON,

    /** A JSON object per document, on a line, with all that the report says. */
    REPORT,

    /** Problem details (RFC 9457) per document with an error, on a line. */
    PROBLEM,

    /** One log of all documents (SARIF 2.1.0). */
    SARIF
}
