package dev.renkei.validation;

import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Reports values that occur again where each may occur once, such as keys.
 *
 * @param <V> the type of the values
 */
final class Duplicates<V> {

    private final Set<V> seen = new HashSet<>();

    /** Reports each entry of a list whose property has a value that an earlier entry of it has. */
    static <T> void reportKeys(
            List<T> entries, Function<T, Optional<String>> getter, RuleContext list, String property) {
        if (!areSurelyDistinct(entries, getter, String::hashCode)) {
            new Duplicates<String>().report(entries, getter, list, property);
        }
    }

    /** Reports each entry of a list whose property has a value that an earlier entry has, in this list or an earlier one. */
    <T> void report(List<T> entries, Function<T, Optional<V>> getter, RuleContext list, String property) {
        report(entries, getter, Function.identity(), list, property);
    }

    private <T, E> void report(
            List<T> entries, Function<T, Optional<E>> getter, Function<E, V> key, RuleContext list, String property) {
        for (int i = 0; i < entries.size(); i++) {
            Optional<E> value = getter.apply(entries.get(i));
            if (value.isPresent() && !seen.add(key.apply(value.get()))) {
                list.at(i, property).report("value", value.get());
            }
        }
    }

    /** Reports each entry of a list with the texts of an earlier entry in all languages; how they are typed makes no difference. */
    static <T> void reportNames(
            List<T> entries, Function<T, Optional<LocalizedText>> getter, RuleContext list, String property) {
        if (!areSurelyDistinct(entries, getter, Duplicates::hashOf)) {
            new Duplicates<String>().report(entries, getter, Duplicates::typedAlike, list, property);
        }
    }

    /** Checks if no two entries have the same value for certain: the hash codes of all differ. */
    private static <T, V> boolean areSurelyDistinct(
            List<T> entries, Function<T, Optional<V>> getter, ToIntFunction<V> hash) {
        int[] hashes = new int[entries.size()];
        int count = 0;
        for (int i = 0; i < entries.size(); i++) {
            Optional<V> value = getter.apply(entries.get(i));
            if (value.isPresent()) {
                hashes[count++] = hash.applyAsInt(value.get());
            }
        }
        Arrays.sort(hashes, 0, count);
        for (int i = 1; i < count; i++) {
            if (hashes[i] == hashes[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Returns a number that all texts have that are typed alike. */
    private static int hashOf(LocalizedText text) {
        if (!text.isLocalized()) {
            return TextKey.hashOf(text.getDefault());
        }
        int hash = 0;
        for (Map.Entry<String, String> each : text.getTexts().entrySet()) {
            hash = 31 * (31 * hash + each.getKey().hashCode()) + TextKey.hashOf(each.getValue());
        }
        return hash;
    }

    /** Returns the texts with their languages as one text, since hash maps keep texts apart quickly, whatever their hashes. */
    private static String typedAlike(LocalizedText text) {
        if (!text.isLocalized()) {
            return TextKey.of(text.getDefault());
        }
        // The languages of a text are in a fixed order.
        StringBuilder key = new StringBuilder();
        text.getTexts()
                .forEach((language, each) -> key.append(language)
                        .append('\0')
                        .append(TextKey.of(each))
                        .append('\0'));
        return key.toString();
    }
}
