package dev.renkei.declaration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The type of the constants of an enumeration, each written as lower-case words joined by hyphens.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <E>  the enumeration
 */
public final class ConstantType<E extends Enum<E>> extends NamedType<E> {

    private final Map<String, E> constants;

    private ConstantType(Class<E> list, String name, String description) {
        super(name, description, list.getEnumConstants()[0]);
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : list.getEnumConstants()) {
            byWord.put(wordOf(constant), constant);
        }
        this.constants = Collections.unmodifiableMap(byWord);
    }

    /**
     * Declares the type of an enumeration.
     *
     * @param <E>  the enumeration
     * @param list  the class of the constants, not null
     * @param description  what a constant says, one sentence in English, not null
     * @return the type, not null
     */
    public static <E extends Enum<E>> ConstantType<E> of(Class<E> list, String description) {
        return of(list, list.getSimpleName(), description);
    }

    /**
     * Declares the type of an enumeration under another name.
     *
     * @param <E>  the enumeration
     * @param list  the class of the constants, not null
     * @param name  the name of the type, not null
     * @param description  what a constant says, one sentence in English, not null
     * @return the type, not null
     */
    public static <E extends Enum<E>> ConstantType<E> of(Class<E> list, String name, String description) {
        return new ConstantType<>(list, name, description);
    }

    /** {@return the constants by their words, in the order of the list, not null} */
    public Map<String, E> getConstants() {
        return constants;
    }

    /**
     * Returns the text of a constant, such as {@code not-binding} for {@code NOT_BINDING}.
     *
     * @param constant  the constant, not null
     * @return the text, not null
     */
    public static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
