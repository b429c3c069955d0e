package dev.renkei.json.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.stated.StatedProperties;
import dev.renkei.testing.Samples;
import dev.renkei.validation.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;

/** Asked straight, a document states the properties that it states by the declaration of its type. */
class StatedPropertiesProperties {

    @Example
    void placeholdersStateWhatTheirTypesSay() {
        assertThat(ValueType.reachedFrom(Register.TYPE, Policy.TYPE)).allSatisfy(type -> assertAskedAlike(type));
    }

    @Example
    void richDocumentsStateWhatTheirTypesSay() throws IOException {
        assertAskedAlike(Agreement.TYPE, rich("base", Agreement.class));
        assertAskedAlike(Register.TYPE, rich("base-register", Register.class));
    }

    private static <T> T rich(String name, Class<T> type) throws IOException {
        Path file = Path.of("src/test/resources/rule-examples", name + ".json");
        return RenkeiJson.read(Files.readAllBytes(file), type).orElseThrow();
    }

    @net.jqwik.api.Property(tries = 20)
    void samplesStateWhatTheirTypesSay(@ForAll @IntRange(max = 1000) int seed) {
        Samples.registers(seed).limit(1).forEach(each -> assertAskedAlike(Register.TYPE, each));
    }

    private static <V> void assertAskedAlike(ValueType<V> type) {
        assertAskedAlike(type, type.getPlaceholder());
    }

    // Safe: the elements of a list are of the element type.
    @SuppressWarnings("unchecked")
    private static <V> void assertAskedAlike(ValueType<V> type, V value) {
        if (type instanceof ListType<?> list) {
            ((List<Object>) value).forEach(each -> assertAskedAlike((ValueType<Object>) list.getElementType(), each));
        }
        if (type instanceof DocumentType<V, ?> document) {
            assertThat(StatedProperties.of(document).applyAsLong(value))
                    .as("%s %s", type, value)
                    .isEqualTo(bitsByDeclaration(document, value));
            document.getProperties().forEach(property -> assertPartAskedAlike(property, value));
        }
    }

    private static <T, V> void assertPartAskedAlike(Property<T, ?, V> property, T document) {
        property.valueIn(document).ifPresent(value -> assertAskedAlike(property.getValueType(), value));
    }

    private static <T> long bitsByDeclaration(DocumentType<T, ?> type, T document) {
        long bits = 0;
        for (int i = 0; i < type.getProperties().size(); i++) {
            bits |= type.getProperties().get(i).isStatedIn(document) ? 1L << i : 0;
        }
        return bits;
    }
}
