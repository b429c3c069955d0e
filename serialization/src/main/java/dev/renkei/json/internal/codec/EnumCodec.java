package dev.renkei.json.internal.codec;

import dev.renkei.declaration.ConstantType;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.List;

/**
 * Reads and writes a constant of a closed list as lower-case words joined by hyphens.
 *
 * @param <E> the type of the list
 */
public final class EnumCodec<E extends Enum<E>> implements KeyCodec<E> {

    private final ConstantType<E> type;

    EnumCodec(ConstantType<E> type) {
        this.type = type;
    }

    @Override
    public E parse(String word) {
        E constant = type.getConstants().get(word);
        if (constant == null) {
            throw new InvalidTextException(ParseFailure.of(ParseFailure.class, "listed", word)
                    .with("listed", String.join(", ", type.getConstants().keySet())));
        }
        return constant;
    }

    @Override
    public String textOf(E value) {
        return ConstantType.wordOf(value);
    }

    @Override
    public Schema describe(Definitions definitions) {
        return definitions.define(
                type.getName(),
                type.getDescription(),
                () -> Schema.ofWords(List.copyOf(type.getConstants().keySet())));
    }

    @Override
    public E placeholder() {
        return type.getPlaceholder();
    }
}
