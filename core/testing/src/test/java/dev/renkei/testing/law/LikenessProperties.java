package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.ExtensionValue;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Severity;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Values that are equal answer every question alike, however they were built. */
class LikenessProperties {

    private static final List<Locale> LOCALES = List.of(
            Locale.ROOT, Locale.JAPAN, Locale.UK, Locale.FRANCE, Locale.TAIWAN, Locale.forLanguageTag("zh-Hant-TW"));

    private static final Set<String> OF_OBJECT = Set.of("hashCode", "getClass", "notify", "notifyAll", "wait");

    @Property(tries = 20)
    void equalValuesOfEveryTypeAreAlike(@ForAll long seed) {
        for (Class<?> type : Sampled.types()) {
            Object value = Sampled.sample(type, seed);

            assertAlike(type, value, Rebuilt.of(value));
        }
    }

    @Property(tries = 20)
    void documentsAreAlikeInWhateverOrderExtensionsAreGiven(@ForAll long seed) {
        for (DocumentType type : DocumentType.all()) {
            Object value = Sampled.sample(type.type(), seed);

            assertAlike(type.type(), extended(type, value, "a", "b", "城"), extended(type, value, "城", "b", "a"));
        }
    }

    private static Object extended(DocumentType type, Object value, String... names) {
        DocumentBuilder<?, ?> builder = (DocumentBuilder<?, ?>) type.from(value);
        for (String name : names) {
            builder.putExtension(name, ExtensionValue.ofText(name));
        }
        return builder.build();
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

    @Property
    void textsAreAlikeInWhateverOrderLanguagesAreGiven(@ForAll("languages") Map<String, String> texts) {
        LocalizedText text = LocalizedText.of(texts);
        LocalizedText turned = LocalizedText.of(Rebuilt.reversed(texts));
        LocalizedText oneByOne = texts.entrySet().stream()
                .map(each -> LocalizedText.of(each.getKey(), each.getValue()))
                .reduce((all, next) -> all.with(next.getLanguages().iterator().next(), next.getDefault()))
                .orElseThrow();

        assertAlike(LocalizedText.class, text, turned);
        assertAlike(LocalizedText.class, text, oneByOne);
    }

    @Example
    void quantitiesAreAlikeWhateverTheScaleOfTheirNumbers() {
        for (String number : List.of("0", "1.5", "-260000", "1E+20", "0.000000000001")) {
            Quantity quantity = Quantity.of(new BigDecimal(number), "人");
            BigDecimal scaled = new BigDecimal(number).setScale(14);

            assertAlike(Quantity.class, quantity, Quantity.of(scaled, "人"));
            assertThat(quantity).isEqualTo(Quantity.of(scaled.stripTrailingZeros(), "人"));
        }
    }

    @Example
    void policiesAreAlikeInWhateverOrderSeveritiesAreGiven() {
        Policy policy = Policy.builder()
                .putSeverity("text.residue", Severity.INFO)
                .putSeverity("plan.empty", Severity.ERROR)
                .build();
        Policy turned = Policy.builder()
                .putSeverity("plan.empty", Severity.ERROR)
                .putSeverity("text.residue", Severity.INFO)
                .build();

        assertThat(policy).isEqualTo(turned).hasToString(turned.toString());
    }

    private static void assertAlike(Class<?> type, Object value, Object other) {
        assertThat(other)
                .as("%s", type)
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
        questions(type)
                .forEach(question -> assertThat(answer(question, other))
                        .as("%s of %s", question, value)
                        .isEqualTo(answer(question, value)));
    }

    /** Returns the public methods that ask a value for something, and at most tell it a locale. */
    private static Stream<Method> questions(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !OF_OBJECT.contains(method.getName()))
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> List.of(method.getParameterTypes()).isEmpty()
                        || List.of(method.getParameterTypes()).equals(List.of(Locale.class)));
    }

    /** Returns what a value answers, and in what words and order. */
    private static List<Object> answer(Method question, Object value) {
        if (question.getParameterCount() == 0) {
            return answerOf(DocumentType.call(value, question.getName()));
        }
        return LOCALES.stream()
                .map(locale -> answerOf(DocumentType.call(value, question.getName(), locale)))
                .map(Object.class::cast)
                .toList();
    }

    private static List<Object> answerOf(Object answer) {
        Object told = answer instanceof Stream<?> stream ? stream.toList() : answer;
        return isComparable(told) ? List.of(told, told.toString()) : List.of(told.toString());
    }

    /** Tells whether a value can be equal to another: an index, for one, is compared by what it prints alone. */
    private static boolean isComparable(Object value) {
        try {
            return value.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new LinkageError("Every object must have equals", e);
        }
    }

    /** Builds equal values in another way. */
    private static final class Rebuilt {

        private Rebuilt() {}

        static Object of(Object value) {
            if (value instanceof LocalizedText text) {
                return LocalizedText.of(reversed(text.getTexts()));
            }
            if (value instanceof List<?> list) {
                return list.stream().map(Rebuilt::of).toList();
            }
            if (value instanceof Optional<?> optional) {
                return optional.map(Rebuilt::of);
            }
            if (value instanceof Map<?, ?> map) {
                return reversed(map);
            }
            return value instanceof Document ? ofDocument(value) : value;
        }

        /** Sets the properties in the opposite order, each rebuilt. */
        private static Object ofDocument(Object value) {
            DocumentType type = DocumentType.all().stream()
                    .filter(each -> each.type().isInstance(value))
                    .findFirst()
                    .orElseThrow();
            // Flags have a default and no accessor that is abstract: they stay as they are.
            Object builder = type.from(value);
            List<Method> accessors = new ArrayList<>(type.accessors());
            Collections.reverse(accessors);
            for (Method accessor : accessors) {
                DocumentType.set(builder, accessor, of(DocumentType.call(value, accessor.getName())));
            }
            return DocumentType.call(builder, "build");
        }

        static <K, V> Map<K, V> reversed(Map<K, V> map) {
            List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
            Collections.reverse(entries);
            Map<K, V> reversed = new LinkedHashMap<>();
            entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
            return reversed;
        }
    }
}
