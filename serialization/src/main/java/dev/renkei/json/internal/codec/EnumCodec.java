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
public final class EnumCodec<E extends Enum<E>> extends KeyCodec<E> {

    private final ConstantType<E> type;

    /** The words by the ordinals of their constants. */
    private final List<String> words;

    EnumCodec(ConstantType<E> type) {
        this.type = type;
        this.words = List.copyOf(type.getConstants().keySet());
    }

    @Override
    public E parse(String word) {
        E constant = type.getConstants().get(word);
        if (constant == null) {
            throw new InvalidTextException(
                    ParseFailure.of(ParseFailure.class, "listed", word).with("listed", String.join(", ", words)));
        }
        return constant;
    }

    @Override
    public String textOf(E value) {
        return words.get(value.ordinal());
    }

    @Override
    public Schema describe(Definitions definitions) {
        return definitions.define(type.getName(), type.getDescription(), () -> Schema.ofWords(words));
    }

    @Override
    public E placeholder() {
        return type.getPlaceholder();
    }
}
