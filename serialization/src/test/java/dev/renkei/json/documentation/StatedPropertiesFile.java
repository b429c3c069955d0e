package dev.renkei.json.documentation;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the source of the class that asks documents straight which properties they state. */
final class StatedPropertiesFile {

    private static final String FILE = """
            package dev.renkei.stated;

            %s

            /**
             * Asks documents which properties they state, each by its own accessors: a loop over accessors that are declared takes
             * several times as long.
             *
             * <p>This file is generated from the declarations of the types. A test keeps it as it is generated; run the tests of
             * {@code renkei-serialization} with {@code -Drenkei.update=true} to write it again.
             */
            public final class StatedProperties {

                private StatedProperties() {}

                /**
                 * Returns a function that returns the bits of the properties that a document states, by their indexes in its type.
                 *
                 * @param <T>  the class of the documents
                 * @param type  the type, with less than 64 properties, not null
                 * @return the function, not null
                 */
                // Safe: the function under the name of a type is that of its documents.
                @SuppressWarnings("unchecked")
                public static <T> ToLongFunction<T> of(DocumentType<T, ?> type) {
                    return (ToLongFunction<T>) known(type);
                }

                /**
                 * Finds the type of the documents of a class.
                 *
                 * @param documentClass  the class, not null
                 * @return the type, empty if the class is not that of a document that a register can hold, not null
                 */
                public static Optional<DocumentType<?, ?>> typeOf(Class<?> documentClass) {
                    return Optional.<DocumentType<?, ?>>ofNullable(known(documentClass.getName()))
                            .filter(type -> type.getDocumentClass() == documentClass);
                }

                private static @Nullable DocumentType<?, ?> known(String documentClass) {
                    return switch (documentClass) {
            %s
                        default -> null;
                    };
                }

                private static <T> ToLongFunction<?> known(DocumentType<T, ?> type) {
                    return switch (type.getName()) {
            %s
                        default -> StatedProperties.<T>function(document -> asked(type, document));
                    };
                }

                private static <T> ToLongFunction<T> function(ToLongFunction<T> function) {
                    return function;
                }

                /** Asks for all properties by the declaration, where the type is not one of those of a register. */
                private static <T> long asked(DocumentType<T, ?> type, T document) {
                    long stated = 0;
                    for (int i = 0; i < type.getProperties().size(); i++) {
                        stated |= asked(type, i, document);
                    }
                    return stated;
                }

                /** Asks by the declaration, where the accessor is not one of the document itself. */
                private static <T> long asked(DocumentType<T, ?> type, int index, T document) {
                    return type.getProperties().get(index).isStatedIn(document) ? 1L << index : 0;
                }

            %s
            }
            """;

    private StatedPropertiesFile() {}

    static String text() {
        List<DocumentType<?, ?>> types = types().toList();
        return FILE.formatted(
                Stream.concat(
                                types.stream()
                                        .map(type -> type.getDocumentClass().getName()),
                                Stream.of(
                                        DocumentType.class.getName(),
                                        "java.util.Optional",
                                        "java.util.function.ToLongFunction",
                                        "org.jspecify.annotations.Nullable"))
                        .sorted()
                        .map(name -> "import " + name + ";")
                        .collect(Collectors.joining("\n")),
                types.stream().map(StatedPropertiesFile::caseOfClass).collect(Collectors.joining("\n")),
                types.stream().map(StatedPropertiesFile::caseOf).collect(Collectors.joining("\n")),
                types.stream().map(StatedPropertiesFile::methodOf).collect(Collectors.joining("\n\n")));
    }

    static Stream<DocumentType<?, ?>> types() {
        return ValueType.reachedFrom(Register.TYPE).stream()
                .filter(DocumentType.class::isInstance)
                .map(type -> (DocumentType<?, ?>) type);
    }

    private static String caseOfClass(DocumentType<?, ?> type) {
        return "            case \"%s\" -> %s.TYPE;"
                .formatted(type.getDocumentClass().getName(), type.getName());
    }

    private static String caseOf(DocumentType<?, ?> type) {
        return "            case \"%1$s\" -> function(StatedProperties::in%1$s);".formatted(type.getName());
    }

    private static String methodOf(DocumentType<?, ?> type) {
        List<? extends Property<?, ?, ?>> properties = type.getProperties();
        String lines = IntStream.range(0, properties.size())
                .mapToObj(i -> "        stated |= " + bitOf(type, properties.get(i), i) + ";\n")
                .collect(Collectors.joining());
        return "    private static long in%1$s(%1$s document) {\n        long stated = 0;\n%2$s        return stated;\n    }"
                .formatted(type.getName(), lines);
    }

    private static String bitOf(DocumentType<?, ?> type, Property<?, ?, ?> property, int index) {
        String bit = index == 0 ? "1L" : "1L << " + index;
        if (property.isRequired()) {
            return bit;
        }
        Class<?> returned = returnedBy(type, property);
        String value = "document." + property.getAccessorName() + "()";
        if (returned == boolean.class) {
            return "%s ? %s : 0".formatted(value, bit);
        }
        if (returned == Optional.class) {
            return "%s.isPresent() ? %s : 0".formatted(value, bit);
        }
        return List.class == returned || Map.class.isAssignableFrom(returned)
                ? "%s.isEmpty() ? 0 : %s".formatted(value, bit)
                : "asked(%s.TYPE, %d, document)".formatted(type.getName(), index);
    }

    /** Returns the class that an accessor returns, {@code void} if the document has no such accessor. */
    private static Class<?> returnedBy(DocumentType<?, ?> type, Property<?, ?, ?> property) {
        return Stream.of(type.getDocumentClass().getMethods())
                .filter(method -> method.getName().equals(property.getAccessorName()))
                .filter(method -> method.getParameterCount() == 0)
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst()
                .orElse(void.class);
    }
}
