package dev.renkei.json;

import dev.renkei.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and writes a constant of a closed list as lower-case words joined by hyphens.
 *
 * @param <E> the type of the list
 */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {

    private final Map<String, E> constants = new LinkedHashMap<>();
    private final E first;

    private EnumCodec(List<E> constants) {
        this.first = constants.get(0);
        constants.forEach(each -> this.constants.put(nameOf(each), each));
    }

    static <E extends Enum<E>> EnumCodec<E> of(E[] constants) {
        return new EnumCodec<>(List.of(constants));
    }

    @Override
    public E read(Reading in) {
        if (!in.expect(JsonKind.STRING)) {
            return first;
        }
        String name = in.tokens().text();
        E constant = constants.get(name);
        if (constant != null) {
            return constant;
        }
        in.refuse(Refusal.of(Refusal.class, "listed", name).with("listed", String.join(", ", constants.keySet())));
        return first;
    }

    @Override
    public void write(E value, JsonOut out) {
        out.text(nameOf(value));
    }

    @Override
    public E standIn() {
        return first;
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
