package dev.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Initiative;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.LanguageMapType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.MapType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ScalarType;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.Document;
import dev.renkei.document.ExtensionValue;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.register.Register;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Quantity;
import dev.renkei.time.FiscalYear;
import dev.renkei.validation.Policy;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the types of documents declare is what the documents are made of. */
class DocumentTypesTest {

    /** All types that a register, a policy or a host can hold. */
    private static final Set<ValueType<?>> ALL =
            ValueType.reachedFrom(Register.TYPE, Policy.TYPE, FiscalYear.TYPE, CorporateNumber.TYPE);

    static Stream<DocumentType<?, ?>> documentTypes() {
        return ALL.stream().filter(DocumentType.class::isInstance).map(type -> (DocumentType<?, ?>) type);
    }

    static Stream<DocumentType<?, ?>> immutables() {
        return documentTypes()
                .filter(type -> Modifier.isAbstract(type.getDocumentClass().getModifiers()))
                .filter(type -> Document.class.isAssignableFrom(type.getDocumentClass()));
    }

    static Stream<ScalarType<?>> scalars() {
        return ALL.stream().filter(ScalarType.class::isInstance).map(type -> (ScalarType<?>) type);
    }

    @ParameterizedTest
    @MethodSource("immutables")
    void eachPropertyOfADocumentIsDeclared(DocumentType<?, ?> type) {
        Set<String> stored = Arrays.stream(
                        type.getDocumentClass().getPermittedSubclasses()[0].getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                // What an agreement knows of the register that holds it is no part of it.
                .filter(name -> !name.equals("registerSources"))
                .collect(Collectors.toSet());

        assertThat(type.getProperties().stream().map(Property::getNameInJava))
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @ParameterizedTest
    @MethodSource("documentTypes")
    void whatHoldsKeysOfOtherPartsSaysSoInItsName(DocumentType<?, ?> type) {
        Stream<? extends Property<?, ?, ?>> references = type.getProperties().stream()
                .filter(property -> !property.getName().equals("id"))
                .filter(property -> property.getDescription().matches("The (keys?|identifiers?) (of|by) .*"));

        assertThat(references)
                .allSatisfy(property -> assertThat(property.getAccessorName()).matches("get\\w+Ids?"));
    }

    @ParameterizedTest
    @CsvSource({
        "source, sourceId, getSourceId",
        "fields, fieldIds, getFieldIds",
        "parties, partyIds, getPartyIds",
        "title, title, getTitle",
        "places, places, getPlaces"
    })
    void aReferenceHasAnotherNameInJavaAndIsFoundByIt(String name, String nameInJava, String accessor) {
        Property<?, ?, ?> property = Initiative.TYPE.find(name).orElseThrow();

        assertThat(property.getNameInJava()).isEqualTo(nameInJava);
        assertThat(property.getAccessorName()).isEqualTo(accessor);
        assertThat(Initiative.TYPE.findInJava(nameInJava))
                .contains(Initiative.TYPE.find(name).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("documentTypes")
    <T, B> void whatIsSetIsThere(DocumentType<T, B> type) {
        assertThat(type.getProperties()).allSatisfy(property -> assertThatWhatIsSetIsThere(type, property));
    }

    private static <T, B, V> void assertThatWhatIsSetIsThere(DocumentType<T, B> type, Property<T, B, V> property) {
        B builder = type.newBuilder();
        type.getProperties().stream()
                .filter(other -> isNeeded(other, type) && other != property)
                .forEach(other -> setPlaceholder(other, builder));
        V value = valueOf(property.getValueType());
        property.set(builder, value);

        T document = type.build(builder);

        assertThat(property.valueIn(document).map(DocumentTypesTest::withoutRole))
                .as(property.toString())
                .contains(withoutRole(value));
        assertThat(type.find(property.getName())).contains(property);
    }

    /** The change of an observation has its role without being told. */
    private static Object withoutRole(Object value) {
        return value instanceof Quantity quantity ? quantity.withRole(FigureRole.STATED) : value;
    }

    private static boolean isNeeded(Property<?, ?, ?> property, DocumentType<?, ?> type) {
        return property.isRequired() || type.getAlternatives().indexOf(property.getName()) == 0;
    }

    private static <B, V> void setPlaceholder(Property<?, B, V> property, B builder) {
        property.set(builder, property.getValueType().getPlaceholder());
    }

    /** Returns a value that is not what a document has without it. */
    // Safe: each value is of the type that is asked for.
    @SuppressWarnings("unchecked")
    private static <V> V valueOf(ValueType<V> type) {
        if (type == BasicType.FLAG) {
            return (V) (Object) true;
        }
        if (type == BasicType.EXTENSIONS) {
            return (V) Map.of("memo", ExtensionValue.ofText("担当は総務課"));
        }
        if (type instanceof ListType<?> list) {
            return (V) List.of(list.getElementType().getPlaceholder());
        }
        if (type instanceof ConstantType<?> constants) {
            // Where one is the standard, the last is another.
            return (V) List.copyOf(constants.getConstants().values())
                    .get(constants.getConstants().size() - 1);
        }
        return type instanceof MapType<?> map
                ? (V) Map.of(
                        map.getKeyType().getPlaceholder(), map.getElementType().getPlaceholder())
                : type.getPlaceholder();
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void theTextsOfAScalarFitItsPatternAndAreReadAndWrittenAlike(ScalarType<?> type) {
        assertThat(type.getExamples()).isNotEmpty().allSatisfy(text -> {
            assertThat(text).matches(type.getPattern());
            assertThat(type.parse(text)).hasToString(text);
        });
        assertThat(type.getPlaceholder().toString()).matches(type.getPattern());
        type.getMaxLength().ifPresent(length -> assertThat(length).isPositive());
    }

    static Stream<ValueType<?>> types() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachTypeHasANameASentenceAndAValue(ValueType<?> type) {
        assertThat(type).hasToString(type.getName());
        assertThat(type.getDescription()).endsWith(".").doesNotContain("\n");
        assertThat(type.getPlaceholder()).isNotNull();
        if (type instanceof LanguageMapType<?> texts) {
            assertThat(texts.of(Map.of("ja", "協定"))).hasToString("協定");
        }
    }
}
