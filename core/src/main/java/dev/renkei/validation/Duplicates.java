package dev.renkei.validation;

import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reports values that occur again where each may occur once, such as keys.
 *
 * @param <V> the type of the values
 */
final class Duplicates<V> {

    /** How many slots a hash code can have among others. */
    private static final int SLOTS = 16;

    private final Set<V> seen = new HashSet<>();

    /** Reports each entry of a list whose property has a value that an earlier entry has, in this list or an earlier one. */
    <T> void report(List<T> entries, Function<T, Optional<V>> getter, RuleContext list, String property) {
        for (int i = 0; i < entries.size(); i++) {
            Optional<V> value = getter.apply(entries.get(i));
            if (value.isPresent() && !seen.add(value.get())) {
                list.at(i, property).report("value", value.get());
            }
        }
    }

    /** Reports each entry of a list with the texts of an earlier entry in all languages; how they are typed makes no difference. */
    static <T> void reportNames(
            List<T> entries, Function<T, Optional<LocalizedText>> getter, RuleContext list, String property) {
        if (entries.size() < 2 || areSurelyDistinct(entries, getter)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<LocalizedText> name = getter.apply(entries.get(i));
            if (name.isPresent() && !seen.add(typedAlike(name.get()))) {
                list.at(i, property).report("value", name.get());
            }
        }
    }

    /** Checks if no two entries have the same texts for certain: the hash codes of all their keys differ. */
    private static <T> boolean areSurelyDistinct(List<T> entries, Function<T, Optional<LocalizedText>> getter) {
        int[] hashes = new int[4 * Integer.highestOneBit(entries.size())];
        for (int i = 0; i < entries.size(); i++) {
            Optional<LocalizedText> name = getter.apply(entries.get(i));
            if (name.isPresent() && !putIfOther(hashOf(name.get()), hashes)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a hash code among others, unless it may be one of them: in a crowded place, where others took all of its slots, nobody knows. */
    private static boolean putIfOther(int hash, int[] hashes) {
        int start = hash ^ (hash >>> 16);
        for (int i = 0; i < SLOTS; i++) {
            int slot = (start + i) & (hashes.length - 1);
            if (hashes[slot] == hash) {
                return false;
            }
            if (hashes[slot] == 0) {
                hashes[slot] = hash;
                return true;
            }
        }
        return false;
    }

    /** Returns a number other than 0 that all texts have that are typed alike. */
    private static int hashOf(LocalizedText text) {
        if (!text.isLocalized()) {
            return TextKey.hashOf(text.getDefault()) | Integer.MIN_VALUE;
        }
        int hash = 0;
        for (Map.Entry<String, String> each : text.getTexts().entrySet()) {
            hash = 31 * (31 * hash + each.getKey().hashCode()) + TextKey.hashOf(each.getValue());
        }
        return hash | Integer.MIN_VALUE;
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
