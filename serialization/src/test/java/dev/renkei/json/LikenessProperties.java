package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Property;
import dev.renkei.document.Document;
import dev.renkei.document.ExtensionValue;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Values are written alike exactly if they are equal, however they were built. */
class LikenessProperties {

    @net.jqwik.api.Property
    void valuesAreEqualExactlyIfTheyAreWrittenAlike(@ForAll long seed, @ForAll long otherSeed) {
        for (Class<?> type : Sampled.types()) {
            Object value = Sampled.sample(type, seed);
            Object other = Sampled.sample(type, otherSeed);
            boolean alike = textOf(value).equals(textOf(other));

            assertThat(value.equals(other)).as("%s and %s", value, other).isEqualTo(alike);
            assertThat(other.equals(value)).isEqualTo(alike);
        }
    }

    @net.jqwik.api.Property(tries = 20)
    void equalValuesOfEveryTypeAreWrittenAlike(@ForAll long seed) {
        for (Class<?> type : Sampled.types()) {
            Object value = Sampled.sample(type, seed);

            assertWrittenAlike(value, rebuilt(value));
        }
    }

    @net.jqwik.api.Property(tries = 20)
    void documentsAreWrittenAlikeInWhateverOrderExtensionsAreGiven(@ForAll long seed) {
        for (DocumentType<?, ?> type : Sampled.documentTypes()) {
            assertWrittenAlike(extended(type, seed, "a", "b", "城"), extended(type, seed, "城", "b", "a"));
        }
    }

    private static <T, B> T extended(DocumentType<T, B> type, long seed, String... names) {
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
        for (String name : names) {
            extensions.put(name, ExtensionValue.ofText(name));
        }
        Property<T, B, ?> property = type.find("extensions").orElseThrow();
        assertThat(property.getValueType()).isEqualTo(BasicType.EXTENSIONS);
        return type.with(Sampled.sample(type.getDocumentClass(), seed), Map.of(property, Optional.of(extensions)));
    }

    @Provide
    Arbitrary<Map<String, String>> languages() {
        return Arbitraries.maps(
                        Arbitraries.of("und", "ja", "en", "JA", "En", "ja-JP", "en-GB", "zh-Hant-TW", "fr", "ko", ""),
                        Arbitraries.of("協定", "Agreement", "", "協定書"))
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(LikenessProperties::areAllDifferent);
    }

    /** Tells whether no two languages differ in the case of their tags alone. */
    private static boolean areAllDifferent(Map<String, String> texts) {
        return texts.keySet().stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == texts.size();
    }

    @net.jqwik.api.Property
    void textsAreWrittenAlikeInWhateverOrderLanguagesAreGiven(@ForAll("languages") Map<String, String> texts) {
        assertWrittenAlike(LocalizedText.of(texts), LocalizedText.of(reversed(texts)));
    }

    @Example
    void quantitiesAreWrittenAlikeWhateverTheScaleOfTheirNumbers() {
        for (String number : List.of("0", "1.5", "-260000", "1E+20", "0.000000000001")) {
            BigDecimal scaled = new BigDecimal(number).setScale(14);

            assertWrittenAlike(Quantity.of(new BigDecimal(number), "人"), Quantity.of(scaled, "人"));
        }
    }

    private static void assertWrittenAlike(Object value, Object other) {
        assertThat(other).isEqualTo(value);
        assertThat(RenkeiJson.write(other)).isEqualTo(RenkeiJson.write(value));
        assertThat(RenkeiJson.writeCompact(other)).isEqualTo(RenkeiJson.writeCompact(value));
        assertThat(RenkeiJson.fingerprint(other)).isEqualTo(RenkeiJson.fingerprint(value));
    }

    private static String textOf(Object value) {
        return new String(RenkeiJson.writeCompact(value), StandardCharsets.UTF_8);
    }

    /** Builds an equal value in another way: properties and languages in the opposite order. */
    private static Object rebuilt(Object value) {
        if (value instanceof LocalizedText text) {
            return LocalizedText.of(reversed(text.getTexts()));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(LikenessProperties::rebuilt).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return reversed(map);
        }
        return value instanceof Document
                ? Sampled.documentTypes().stream()
                        .filter(type -> type.getDocumentClass().isInstance(value))
                        .findFirst()
                        .map(type -> rebuilt(type, value))
                        .orElseThrow()
                : value;
    }

    private static <T, B> Object rebuilt(DocumentType<T, B> type, Object value) {
        T document = type.getDocumentClass().cast(value);
        List<Property<T, B, ?>> properties = new ArrayList<>(type.getProperties());
        Collections.reverse(properties);
        B builder = type.newBuilder();
        properties.forEach(property -> copy(property, document, builder));
        return type.build(builder);
    }

    // Safe: what is built anew out of a value is of the value's type.
    @SuppressWarnings("unchecked")
    private static <T, B, V> void copy(Property<T, B, V> property, T document, B builder) {
        property.valueIn(document).ifPresent(value -> property.set(builder, (V) rebuilt(value)));
    }

    private static <K, V> Map<K, V> reversed(Map<K, V> map) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        Collections.reverse(entries);
        Map<K, V> reversed = new LinkedHashMap<>();
        entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
        return reversed;
    }
}
