package dev.renkei.change;

import dev.renkei.document.Labelled;
import java.util.Locale;
import java.util.Optional;

/** Tells the change of one attribute: with its values, where a few words can hold them. */
final class PropertyWords {

    private PropertyWords() {}

    static String describe(Wording item, String property, Object before, Object after) {
        Locale locale = item.locale();
        Optional<String> was = ValueWords.of(before, locale);
        Optional<String> is = ValueWords.of(after, locale);
        return Wording.of(key(before, after, was, is), locale)
                .withWhole("item", item.toString())
                .withWhole("property", name(property, locale))
                .with("before", was.orElse(""))
                .with("after", is.orElse(""))
                .toString();
    }

    private static String key(Object before, Object after, Optional<String> was, Optional<String> is) {
        if (ValueWords.isAbsent(before) && is.isPresent()) {
            return "Property.stated";
        }
        if (ValueWords.isAbsent(after) && was.isPresent()) {
            return "Property.withdrawn";
        }
        // Two values can read the same, such as one figure of which only the scope changed.
        return was.isEmpty() || is.isEmpty() || was.equals(is) ? "Property.changed" : "Property.replaced";
    }

    static String name(String property, Locale locale) {
        return Labelled.of("property", property, locale);
    }
}
