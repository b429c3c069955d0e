package dev.renkei.examples;

/**
 * The exit codes of the command line.
 */
final class ExitCode {

    /** All went well: the documents are valid, the texts could be read. */
    static final int OK = 0;

    /** A document or a text has an error. */
    static final int ERRORS = 1;

    /** The documents are different. */
    static final int DIFFERENT = 1;

    /** The command could not run: an option is wrong, or a file cannot be read. */
    static final int FAILED = 2;

    private ExitCode() {}
}
