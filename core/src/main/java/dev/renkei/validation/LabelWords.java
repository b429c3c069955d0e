package dev.renkei.validation;

import dev.renkei.document.Labelled;
import dev.renkei.message.Message;
import java.util.Locale;

/**
 * The label of a code or property in the language of the reader. Equal codes have equal words, so that equal findings are equal.
 *
 * @param code  what has the label, such as a kind of organization
 */
record LabelWords(Labelled code) implements Message {

    @Override
    public String getMessage(Locale locale) {
        return code.getLabel(locale);
    }
}
