import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ListProperty;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the source of the class that reads plain payloads straight, each type by code of its own.
 *
 * <p>The build runs this program on the declarations of the types before the compiler.
 */
final class StraightReadersWriter {

    private static final String FILE = """
            package dev.renkei.json.internal.codec;

            %s

            /**
             * Reads plain payloads, each type by code of its own: a loop over properties that are declared takes a third longer.
             *
             * <p>Where anything is not plain, so that something is to be said of it, it gives up, and {@link ObjectCodec} reads the payload.
             */
            final class StraightReaders {

                private StraightReaders() {}

                static Agreement agreement(ReadContext in) {
                    return AgreementRoot.read(in);
                }

                static Register register(ReadContext in) {
                    return RegisterRoot.read(in);
                }

            %s
            }
            """;

    private static final String READER = """
                private static final class %1$s {

                    private static final StraightType<%2$s> TYPE = StraightType.%3$s;
                    private static final Supplier<?> NEW = TYPE.newBuilder();
                    private static final Function<Object, %2$s> BUILD = TYPE.build();
            %4$s

                    private static %2$s read(ReadContext in) {
            %5$s            StraightType.require(JsonKind.OBJECT, in);
                        Object builder = NEW.get();
                        long seen = 0;
                        for (int index = TYPE.next(seen, in); index >= 0; index = TYPE.next(seen, in)) {
                            seen |= 1L << index;
                            switch (index) {
            %6$s
                            }
                        }
                        TYPE.requireAll(seen, in);
                        return BUILD.apply(builder);
                    }
                }""";

    private static final String SHORT_FORM = """
                        if (in.tokens().kind() == JsonKind.STRING) {
                            Object builder = NEW.get();
                            %s;
                            return BUILD.apply(builder);
                        }
            """;

    private static final String LIST = """
                                case %d -> {
                                    StraightType.require(JsonKind.ARRAY, in);
                                    while (in.tokens().nextElement()) {
                                        %s;
                                    }
                                }
            """;

    private static final String PARAGRAPHS = """
                                case %1$d -> {
                                    if (in.tokens().kind() == JsonKind.ARRAY) {
                                        while (in.tokens().nextElement()) {
                                            %2$s;
                                        }
                                    } else {
                                        %2$s;
                                    }
                                }
            """;

    private static final String VALUE = """
                                case %d -> %s;
            """;

    private static final int HEADERS = 2;

    /** The types of the documents that a register can hold. */
    private static final Set<DocumentType<?, ?>> TYPES = ValueType.reachedFrom(Register.TYPE).stream()
            .filter(DocumentType.class::isInstance)
            .map(type -> (DocumentType<?, ?>) type)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private StraightReadersWriter() {}

    public static void main(String[] folder) throws IOException {
        Path file = Path.of(folder[0], "dev/renkei/json/internal/codec/StraightReaders.java");
        Files.createDirectories(file.getParent());
        // An unchanged file need not be compiled again.
        if (!Files.exists(file) || !Files.readString(file).equals(text())) {
            Files.writeString(file, text());
        }
    }

    private static String text() {
        String imports = Stream.concat(
                        TYPES.stream().map(type -> type.getDocumentClass().getName()),
                        Stream.of(
                                "dev.renkei.json.internal.read.JsonKind",
                                "dev.renkei.json.internal.read.ReadContext",
                                "java.util.function.BiConsumer",
                                "java.util.function.Function",
                                "java.util.function.Supplier"))
                .sorted()
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining("\n"));
        Stream<String> roots = Stream.of(rootOf(Agreement.TYPE), rootOf(Register.TYPE));
        Stream<String> parts = TYPES.stream()
                .filter(type -> type != Register.TYPE)
                .map(type -> reader(type, type.getName() + "Reader", "of(" + type.getName() + ".TYPE)", 0));
        return FILE.formatted(imports, Stream.concat(roots, parts).collect(Collectors.joining("\n\n")));
    }

    private static String rootOf(DocumentType<?, ?> type) {
        return reader(type, type.getName() + "Root", "ofRoot(" + type.getName() + ".class)", HEADERS);
    }

    /** Writes the reader of a type, before whose properties stand the lines of a header. */
    private static String reader(DocumentType<?, ?> type, String name, String constant, int headers) {
        List<? extends Property<?, ?, ?>> properties = type.getProperties();
        Stream<String> constants = Stream.concat(
                IntStream.range(0, headers).mapToObj(i -> setter(i) + codec(i)),
                IntStream.range(0, properties.size()).mapToObj(i -> constantsOf(properties.get(i), i + headers)));
        Stream<String> cases = Stream.concat(
                IntStream.range(0, headers).mapToObj(i -> VALUE.formatted(i, call(i))),
                IntStream.range(0, properties.size()).mapToObj(i -> caseOf(properties.get(i), i + headers)));
        String shortForm = type.getShortForm()
                .map(property -> SHORT_FORM.formatted(call(property, properties.indexOf(property) + headers)))
                .orElse("");
        return READER.formatted(
                name,
                type.getName(),
                constant,
                constants.collect(Collectors.joining()).stripTrailing(),
                shortForm,
                cases.collect(Collectors.joining()).stripTrailing());
    }

    private static String constantsOf(Property<?, ?, ?> property, int index) {
        return isPart(valueOf(property)) ? setter(index) : setter(index) + codec(index);
    }

    private static String setter(int index) {
        return "        private static final BiConsumer<Object, Object> SET_%1$d = TYPE.setter(%1$d);\n".formatted(index);
    }

    private static String codec(int index) {
        return "        private static final Codec<?> CODEC_%1$d = TYPE.codec(%1$d);\n".formatted(index);
    }

    private static String caseOf(Property<?, ?, ?> property, int index) {
        return formOf(property).formatted(index, call(property, index));
    }

    private static String formOf(Property<?, ?, ?> property) {
        if (property instanceof ListProperty<?, ?, ?> list) {
            return list.getValueType().isParagraphs() ? PARAGRAPHS : LIST;
        }
        return VALUE;
    }

    /** Writes the call that reads a value, or an element of a list. */
    private static String call(Property<?, ?, ?> property, int index) {
        ValueType<?> value = valueOf(property);
        return isPart(value)
                ? "SET_%d.accept(builder, %sReader.read(in))".formatted(index, value.getName())
                : call(index);
    }

    private static String call(int index) {
        return "SET_%1$d.accept(builder, CODEC_%1$d.read(in))".formatted(index);
    }

    /** Returns the type of the value that is read at once: that of the elements of a list that are added one by one. */
    private static ValueType<?> valueOf(Property<?, ?, ?> property) {
        return property instanceof ListProperty<?, ?, ?> list
                ? list.getValueType().getElementType()
                : property.getValueType();
    }

    private static boolean isPart(ValueType<?> value) {
        return TYPES.contains(value);
    }
}
