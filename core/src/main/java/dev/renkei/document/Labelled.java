package dev.renkei.document;

import dev.renkei.wording.Bundle;
import java.util.Locale;

/**
 * Implemented by the constants and codes that have a label, so that a host can show it.
 *
 * @since 0.1.0
 */
public interface Labelled {

    /**
     * Returns the label in the language of a reader.
     *
     * <p>For example, {@code Agreement.Status.IN_FORCE.getLabel(Locale.JAPANESE)} returns {@code 効力あり}.
     *
     * @param locale  the reader's locale, for which English is used if Renkei has no labels in its language, not null
     * @return the label, or the code itself if Renkei does not know it, not null
     */
    String getLabel(Locale locale);

    /**
     * Returns the label of a constant.
     *
     * @param constant  the constant, not null
     * @param locale  the reader's locale, not null
     * @return the label, not null
     */
    static String of(Enum<?> constant, Locale locale) {
        return labels(locale).get(nameOf(constant.getDeclaringClass()) + "." + constant.name());
    }

    /**
     * Returns the label of a code of an open list.
     *
     * @param list  the name of the list, not null
     * @param code  the code, not null
     * @param locale  the reader's locale, not null
     * @return the label, or the code itself if it is not known, not null
     */
    static String of(String list, String code, Locale locale) {
        Bundle labels = labels(locale);
        String key = list + "." + code;
        return labels.has(key) ? labels.get(key) : code;
    }

    /**
     * Returns the label of a property.
     *
     * <p>For example, {@code Labelled.ofProperty("Agreement", "concludedOn", Locale.JAPANESE)} gives {@code 締結日}.
     *
     * @param type  the name of the type that declares the property, not null
     * @param property  the name of the property as in JSON, not null
     * @param locale  the reader's locale, not null
     * @return the label, or the name itself if there is no such property, not null
     */
    static String ofProperty(String type, String property, Locale locale) {
        Bundle labels = labels(locale);
        String own = type + "." + property;
        return labels.has(own) ? labels.get(own) : of("property", property, locale);
    }

    /**
     * Returns the name of a list of constants or codes, which begins with that of the type that holds the list.
     *
     * <p>For example, that of {@code dev.renkei.agreement.Duty.Kind} is {@code DutyKind}.
     *
     * @param list  the class of the constants or codes, not null
     * @return the name, not null
     */
    static String nameOf(Class<?> list) {
        return list.isMemberClass()
                ? list.getEnclosingClass().getSimpleName() + list.getSimpleName()
                : list.getSimpleName();
    }

    private static Bundle labels(Locale locale) {
        return Bundle.of(Labelled.class, "Labels", locale);
    }
}
