package dev.renkei.json;

import dev.renkei.text.Refusal;
import dev.renkei.text.RefusedTextException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads and writes a constant of a closed list as lower-case words joined by hyphens.
 *
 * @param <E> the type of the list
 */
final class EnumCodec<E extends Enum<E>> implements KeyCodec<E> {

    private final String name;
    private final String documentation;
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final E first;

    private EnumCodec(String name, String documentation, List<E> constants) {
        this.name = name;
        this.documentation = documentation;
        this.first = constants.get(0);
        constants.forEach(each -> this.constants.put(nameOf(each), each));
    }

    /** A list with the name of its type, and what it tells in one sentence. */
    static <E extends Enum<E>> EnumCodec<E> of(String name, String documentation, E[] constants) {
        return new EnumCodec<>(name, documentation, List.of(constants));
    }

    @Override
    public E read(Reading in) {
        if (!in.expect(JsonKind.STRING)) {
            return first;
        }
        try {
            return parse(in.tokens().text());
        } catch (RefusedTextException e) {
            in.refuse(e.getRefusal());
            return first;
        }
    }

    @Override
    public E parse(String word) {
        E constant = constants.get(word);
        if (constant == null) {
            throw new RefusedTextException(
                    Refusal.of(Refusal.class, "listed", word).with("listed", String.join(", ", constants.keySet())));
        }
        return constant;
    }

    @Override
    public void write(E value, JsonOut out) {
        out.text(textOf(value));
    }

    @Override
    public String textOf(E value) {
        return nameOf(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return definitions.define(name, documentation, () -> Schema.ofWords(words(constant -> true)));
    }

    @Override
    public E standIn() {
        return first;
    }

    /** Returns the words of some of the constants, in the order of the list. */
    List<String> words(Predicate<E> chosen) {
        return constants.entrySet().stream()
                .filter(each -> chosen.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
