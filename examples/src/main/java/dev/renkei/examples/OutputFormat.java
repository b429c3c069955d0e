package dev.renkei.examples;

/**
 * How a command writes what it has found.
 */
enum OutputFormat {
    /** Lines for people. */
    TEXT,

    /** Lines for programs: a JSON object each. */
    JSON
}
