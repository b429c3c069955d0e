package dev.renkei.json.internal.codec;

import dev.renkei.declaration.ListType;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Reads and writes a list.
 *
 * <p>A list of paragraphs may be given, and is written, as its only element where it has just one.
 *
 * @param <V> the type of the elements
 */
final class ListCodec<V> extends Codec<List<V>> {

    private final ListType<V> type;
    private final Codec<V> element;

    ListCodec(ListType<V> type) {
        this.type = type;
        this.element = Codecs.of(type.getElementType());
    }

    @Override
    public List<V> read(ReadContext in) {
        List<V> values = new ArrayList<>();
        readInto(values, List::add, in);
        return values;
    }

    /** Reads the elements one by one into a builder, or into whatever takes them. */
    <B> void readInto(B builder, BiConsumer<B, V> adder, ReadContext in) {
        if (type.isParagraphs() && in.tokens().kind() != JsonKind.ARRAY) {
            adder.accept(builder, element.read(in));
        } else if (in.expect(JsonKind.ARRAY)) {
            for (int i = 0; in.tokens().nextElement(); i++) {
                adder.accept(builder, readElement(i, in));
            }
        }
    }

    Codec<V> element() {
        return element;
    }

    private V readElement(int index, ReadContext in) {
        in.enter(index);
        V value = element.read(in);
        in.leave();
        return value;
    }

    @Override
    public void write(List<V> values, JsonOut out) {
        if (type.isParagraphs() && values.size() == 1) {
            element.write(values.get(0), out);
            return;
        }
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            element.write(values.get(i), out);
        }
        out.endArray();
    }

    @Override
    public Schema describe(Definitions definitions) {
        Schema one = element.describe(definitions);
        Schema list = Schema.ofList(one);
        if (!type.isParagraphs()) {
            return list;
        }
        Supplier<Schema> oneOrSeveral = () -> definitions.resolve(one).or(list);
        return type.getElementType() == LocalizedText.TYPE
                ? definitions.define(
                        "Paragraphs", "A text by paragraph: an array, or the only paragraph.", oneOrSeveral)
                : definitions.define("OneOrSeveral", "A text, or an array of texts.", oneOrSeveral);
    }

    @Override
    public List<V> placeholder() {
        return List.of();
    }

    @Override
    public boolean isText(List<V> values) {
        return type.isParagraphs() && values.size() == 1 && element.isText(values.get(0));
    }
}
