package dev.renkei.json.internal.codec;

import dev.renkei.declaration.LanguageMapType;
import dev.renkei.json.internal.read.JsonKind;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.read.StructureWords;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.LanguageTags;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes a text: a string, or an object of language tags where it is given in several languages.
 *
 * @param <V> the type of the texts
 */
final class TextCodec<V> extends Codec<V> {

    private final LanguageMapType<V> type;

    TextCodec(LanguageMapType<V> type) {
        this.type = type;
    }

    @Override
    public V read(ReadContext in) {
        if (in.tokens().kind() == JsonKind.OBJECT) {
            return readLanguages(in);
        }
        return in.expect(JsonKind.STRING, () -> StructureWords.of("kind.text"))
                ? type.of(StringCodec.readText(in))
                : placeholder();
    }

    @Override
    public void write(V value, JsonOut out) {
        Map<String, String> texts = type.textsOf(value);
        Optional<String> only = undetermined(texts);
        if (only.isPresent()) {
            out.text(only.get());
            return;
        }
        out.startObject();
        texts.forEach((language, text) -> {
            out.name(language);
            out.text(text);
        });
        out.endObject();
    }

    @Override
    public Schema describe(Definitions definitions) {
        return definitions.define(
                type.getName(),
                type.getDescription(),
                () -> Schema.ofText()
                        .or(Schema.ofType("object")
                                .with("minProperties", 1)
                                .with("additionalProperties", Schema.ofText())));
    }

    @Override
    public V placeholder() {
        return type.getPlaceholder();
    }

    @Override
    public boolean isText(V value) {
        return undetermined(type.textsOf(value)).isPresent();
    }

    /** Returns the text whose language is not stated, if there is no other. */
    private static Optional<String> undetermined(Map<String, String> texts) {
        return texts.size() == 1 ? Optional.ofNullable(texts.get(LocalizedText.UNDETERMINED)) : Optional.empty();
    }

    private V readLanguages(ReadContext in) {
        Map<String, String> texts = new LinkedHashMap<>(4);
        long object = in.tokens().mark();
        in.readEach(
                LanguageTags::inUsualCase,
                texts,
                name -> texts.put(StringCodec.whole(LanguageTags.inUsualCase(name), in), readText(in)));
        if (texts.isEmpty()) {
            in.missing(LocalizedText.UNDETERMINED, object);
            return placeholder();
        }
        return type.of(texts);
    }

    private static String readText(ReadContext in) {
        in.tokens().toValue();
        return StringCodec.INSTANCE.read(in);
    }
}
