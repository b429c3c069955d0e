package dev.renkei.text;

import dev.renkei.character.UnicodeText;
import dev.renkei.wording.LanguageTags;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Texts by language tag in a fixed order: the undetermined language, {@code ja}, {@code en}, then the others in alphabetical order.
 *
 * <p>Most texts have two languages, for which a list is smaller than a tree.
 */
final class TextsByLanguage extends AbstractMap<String, String> {

    private static final Comparator<Map.Entry<String, String>> ORDER =
            Map.Entry.comparingByKey(TextsByLanguage::compare);

    /** No texts. */
    static final TextsByLanguage NONE = new TextsByLanguage(List.of());

    private final List<Map.Entry<String, String>> texts;

    private TextsByLanguage(List<Map.Entry<String, String>> texts) {
        this.texts = texts;
    }

    /**
     * Obtains texts under their tags in the usual case. The texts themselves are not looked at.
     *
     * @throws IllegalArgumentException if two tags differ only in case
     * @throws dev.renkei.message.InvalidTextException if a tag contains an unpaired surrogate
     */
    static TextsByLanguage of(Map<String, String> texts) {
        List<Map.Entry<String, String>> sorted = new ArrayList<>(texts.size());
        texts.forEach((tag, text) -> sorted.add(Map.entry(usual(tag), Objects.requireNonNull(text, "text"))));
        if (!isInOrder(sorted)) {
            sorted.sort(ORDER);
            if (!isInOrder(sorted)) {
                throw new IllegalArgumentException(
                        "Localized text must have one text for each language but had several: " + texts.keySet());
            }
        }
        return new TextsByLanguage(List.copyOf(sorted));
    }

    /** Checks that each tag comes after the one before it, and that none occurs again. */
    private static boolean isInOrder(List<Map.Entry<String, String>> texts) {
        for (int i = 1; i < texts.size(); i++) {
            if (compare(texts.get(i - 1).getKey(), texts.get(i).getKey()) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text whose language comes at an index, from 0. */
    String text(int index) {
        return texts.get(index).getValue();
    }

    private static String usual(String tag) {
        return LanguageTags.inUsualCase(UnicodeText.requireWellFormed(Objects.requireNonNull(tag, "languageTag")));
    }

    private static int compare(String tag, String other) {
        int order = Integer.compare(rank(tag), rank(other));
        return order != 0 ? order : tag.compareTo(other);
    }

    private static int rank(String tag) {
        return switch (tag) {
            case LocalizedText.UNDETERMINED -> 0;
            case "ja" -> 1;
            case "en" -> 2;
            default -> 3;
        };
    }

    @Override
    public @Nullable String get(Object tag) {
        int index = tag instanceof String text ? Collections.binarySearch(texts, Map.entry(text, ""), ORDER) : -1;
        return index < 0 ? null : texts.get(index).getValue();
    }

    @Override
    public boolean containsKey(Object tag) {
        return get(tag) != null;
    }

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < texts.size(); i++) {
            action.accept(texts.get(i).getKey(), texts.get(i).getValue());
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return texts.iterator();
            }

            @Override
            public int size() {
                return texts.size();
            }
        };
    }
}
