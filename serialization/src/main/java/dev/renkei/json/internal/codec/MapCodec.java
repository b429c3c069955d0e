package dev.renkei.json.internal.codec;

import dev.renkei.declaration.MapType;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.message.InvalidTextException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads and writes values by their keys.
 *
 * @param <V> the type of the values
 */
final class MapCodec<V> extends Codec<Map<String, V>> {

    private final KeyCodec<String> key;
    private final Codec<V> element;

    MapCodec(MapType<V> type) {
        this.key = new ScalarCodec<>(type.getKeyType());
        this.element = Codecs.of(type.getElementType());
    }

    @Override
    public Map<String, V> read(ReadContext in) {
        Map<String, V> values = new LinkedHashMap<>();
        if (!in.expect(JsonKind.OBJECT)) {
            return values;
        }
        in.readEach(UnaryOperator.identity(), values, name -> {
            try {
                key.parse(name);
                in.tokens().toValue();
                values.put(name, element.read(in));
            } catch (InvalidTextException e) {
                in.refuse(e.getFailure());
                in.tokens().toValue();
                in.tokens().skip();
            }
        });
        return values;
    }

    @Override
    public void write(Map<String, V> values, JsonOut out) {
        out.startObject();
        values.forEach((name, value) -> {
            out.name(name);
            element.write(value, out);
        });
        out.endObject();
    }

    @Override
    public Schema describe(Definitions definitions) {
        return Schema.ofType("object")
                .with("propertyNames", key.describe(definitions))
                .with("additionalProperties", element.describe(definitions));
    }

    @Override
    public Map<String, V> placeholder() {
        return Map.of();
    }

    @Override
    public boolean isText(Map<String, V> values) {
        return false;
    }
}
