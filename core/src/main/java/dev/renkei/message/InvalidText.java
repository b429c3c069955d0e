package dev.renkei.message;

/**
 * Implemented by the exceptions that refuse a text, to tell the reason in the language of the reader.
 */
public interface InvalidText {

    /**
     * Returns the reason why the text was refused.
     *
     * @return the failure, not null
     */
    ParseFailure getFailure();
}
