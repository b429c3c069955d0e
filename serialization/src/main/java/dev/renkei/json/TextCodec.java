package dev.renkei.json;

import dev.renkei.text.LanguageTags;
import dev.renkei.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes a text: a string, or an object of language tags where it is given in several languages.
 */
final class TextCodec implements Codec<LocalizedText> {

    private static final LocalizedText STAND_IN = LocalizedText.of("?");

    @Override
    public LocalizedText read(Reading in) {
        if (in.tokens().kind() == JsonKind.OBJECT) {
            return readLanguages(in);
        }
        return in.expect(JsonKind.STRING, "a string or an object of languages", "文字列または言語別のオブジェクト")
                ? LocalizedText.of(StringCodec.readText(in))
                : STAND_IN;
    }

    @Override
    public void write(LocalizedText value, JsonOut out) {
        if (isText(value)) {
            out.text(value.getDefault());
            return;
        }
        out.startObject();
        value.getTexts().forEach((language, text) -> {
            out.name(language);
            out.text(text);
        });
        out.endObject();
    }

    @Override
    public Schema describe(Definitions definitions) {
        return definitions.define(
                "LocalizedText",
                "A text, or the same text in several languages by their tags (BCP 47).",
                () -> Schema.ofText()
                        .or(Schema.ofType("object")
                                .with("minProperties", 1)
                                .with("additionalProperties", Schema.ofText())));
    }

    @Override
    public LocalizedText standIn() {
        return STAND_IN;
    }

    @Override
    public boolean isText(LocalizedText value) {
        return !value.isLocalized();
    }

    private static LocalizedText readLanguages(Reading in) {
        Map<String, String> texts = new LinkedHashMap<>();
        long object = in.tokens().mark();
        for (Optional<String> name = in.tokens().nextName();
                name.isPresent();
                name = in.tokens().nextName()) {
            String language = name.get();
            if (texts.containsKey(language)) {
                in.duplicate(language);
                in.tokens().toValue();
                in.tokens().skip();
            } else {
                in.enter(language);
                texts.put(StringCodec.whole(language, in), readText(in));
                in.leave();
            }
        }
        if (texts.isEmpty()) {
            in.missing(LanguageTags.UNDETERMINED, object);
            return STAND_IN;
        }
        return LocalizedText.of(texts);
    }

    private static String readText(Reading in) {
        in.tokens().toValue();
        return StringCodec.INSTANCE.read(in);
    }
}
