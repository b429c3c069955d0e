package dev.renkei.document;

import dev.renkei.message.Bundle;
import java.util.Locale;

/**
 * Implemented by the constants and codes that have words for a reader, so that a host can show them.
 */
public interface Labelled {

    /**
     * Returns the words for a reader.
     *
     * <p>For example, {@code AgreementStatus.IN_FORCE.getLabel(Locale.JAPANESE)} gives {@code 効力あり}.
     *
     * @param locale  the reader's locale; English is spoken to all whose language Renkei does not know, not null
     * @return the words, or the code itself if it is none that Renkei knows, not null
     */
    String getLabel(Locale locale);

    /**
     * Returns the words of a constant.
     *
     * @param constant  the constant, not null
     * @param locale  the reader's locale, not null
     * @return the words, not null
     */
    static String of(Enum<?> constant, Locale locale) {
        Class<?> list = constant.getDeclaringClass();
        String holder = list.isMemberClass() ? list.getEnclosingClass().getSimpleName() : "";
        return labels(locale).get(holder + list.getSimpleName() + "." + constant.name());
    }

    /**
     * Returns the words of a code of an open list.
     *
     * @param list  the name of the list, not null
     * @param code  the code, not null
     * @param locale  the reader's locale, not null
     * @return the words, the code itself if it is not known, not null
     */
    static String of(String list, String code, Locale locale) {
        Bundle labels = labels(locale);
        String key = list + "." + code;
        return labels.has(key) ? labels.get(key) : code;
    }

    private static Bundle labels(Locale locale) {
        return Bundle.of(Labelled.class, "Labels", locale);
    }
}
