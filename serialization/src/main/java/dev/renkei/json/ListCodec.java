package dev.renkei.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes a list.
 *
 * <p>A list of paragraphs may be given, and is written, as its only element where it has just one.
 *
 * @param <V> the type of the elements
 */
final class ListCodec<V> implements Codec<List<V>> {

    private enum Form {
        ALWAYS_ARRAY,
        ONE_ALONE
    }

    private final Codec<V> element;
    private final Form form;

    private ListCodec(Codec<V> element, Form form) {
        this.element = element;
        this.form = form;
    }

    static <V> ListCodec<V> of(Codec<V> element) {
        return new ListCodec<>(element, Form.ALWAYS_ARRAY);
    }

    /** A list whose only element stands alone, without an array. */
    static <V> ListCodec<V> ofParagraphs(Codec<V> element) {
        return new ListCodec<>(element, Form.ONE_ALONE);
    }

    @Override
    public List<V> read(Reading in) {
        if (form == Form.ONE_ALONE && in.tokens().kind() != JsonKind.ARRAY) {
            return List.of(element.read(in));
        }
        if (!in.expect(JsonKind.ARRAY)) {
            return List.of();
        }
        List<V> values = new ArrayList<>();
        while (in.tokens().nextElement()) {
            in.enter(values.size());
            values.add(element.read(in));
            in.leave();
        }
        return values;
    }

    @Override
    public void write(List<V> values, JsonOut out) {
        if (form == Form.ONE_ALONE && values.size() == 1) {
            element.write(values.get(0), out);
            return;
        }
        out.startArray();
        for (V value : values) {
            element.write(value, out);
        }
        out.endArray();
    }

    @Override
    public Schema describe(Definitions definitions) {
        Schema one = element.describe(definitions);
        Schema list = Schema.ofList(one);
        return form == Form.ALWAYS_ARRAY
                ? list
                : definitions.define(
                        "Paragraphs",
                        "A text by paragraph: an array, or the only paragraph.",
                        () -> definitions.resolve(one).or(list));
    }

    @Override
    public List<V> standIn() {
        return List.of();
    }

    @Override
    public boolean isText(List<V> values) {
        return form == Form.ONE_ALONE && values.size() == 1 && element.isText(values.get(0));
    }
}
