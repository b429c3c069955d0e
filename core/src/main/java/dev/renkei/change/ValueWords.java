package dev.renkei.change;

import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the value of an attribute into words, where a few words can hold it. */
final class ValueWords {

    private ValueWords() {}

    /** Tells whether an attribute says nothing: it is not stated, or its list is empty. */
    static boolean isAbsent(Object value) {
        return value.equals(Optional.empty()) || value.equals(List.of());
    }

    static Optional<String> of(Object value, Locale locale) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(present -> of(present, locale));
        }
        if (value instanceof List<?> list) {
            return ofAll(list, locale);
        }
        return ofOne(value, locale);
    }

    private static Optional<String> ofAll(List<?> values, Locale locale) {
        List<String> words = new ArrayList<>();
        for (Object value : values) {
            of(value, locale).ifPresent(words::add);
        }
        return words.size() < values.size()
                ? Optional.empty()
                : Optional.of(String.join(Wording.of("List.separator", locale).toString(), words));
    }

    private static Optional<String> ofOne(Object value, Locale locale) {
        if (value instanceof String || value instanceof Integer || value instanceof OpenCode) {
            return Optional.of(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return Optional.of(Wording.of(key, locale).toString());
        }
        if (value instanceof LocalizedText text) {
            return Optional.of(text.in(locale));
        }
        if (value instanceof Organization organization) {
            return Optional.of(Names.of(organization, locale));
        }
        if (value instanceof Place place) {
            return Optional.of(place.getName().in(locale));
        }
        return ofStated(value);
    }

    private static Optional<String> ofStated(Object value) {
        if (value instanceof StatedDate date) {
            return Optional.of(date.getAsWritten().orElseGet(date.getDate()::toString));
        }
        if (value instanceof StatedPeriod period) {
            return Optional.of(period.getAsWritten().orElseGet(period.getPeriod()::toString));
        }
        if (value instanceof Quantity quantity) {
            return Optional.of(ofQuantity(quantity));
        }
        if (value instanceof StatedCount count) {
            return Optional.of(count.getAsWritten().orElseGet(() -> Integer.toString(count.getCount())));
        }
        if (value instanceof Term term) {
            return term.getAsWritten();
        }
        return Optional.empty();
    }

    static String ofQuantity(Quantity quantity) {
        return quantity.getAsWritten().orElseGet(quantity::toString);
    }
}
