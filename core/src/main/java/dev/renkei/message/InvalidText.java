package dev.renkei.message;

/**
 * Implemented by the exceptions that reject a text, to give the reason in the language of the reader.
 */
public interface InvalidText {

    /**
     * Returns the reason why the text was rejected.
     *
     * @return the failure, not null
     */
    ParseFailure getFailure();
}
