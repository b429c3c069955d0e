package dev.renkei.message;

/**
 * Implemented by exceptions that report a rejected text, to give the reason in the language of the reader.
 *
 * @since 0.1.0
 */
public interface InvalidText {

    /**
     * Returns the reason why the text was rejected.
     *
     * @return the failure, not null
     */
    ParseFailure getFailure();
}
