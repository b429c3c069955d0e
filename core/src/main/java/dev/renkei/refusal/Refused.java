package dev.renkei.refusal;

/**
 * Implemented by the exceptions that refuse a text, to tell the reason in either language.
 */
public interface Refused {

    /**
     * Returns the reason why the text was refused.
     *
     * @return the refusal, not null
     */
    Refusal getRefusal();
}
