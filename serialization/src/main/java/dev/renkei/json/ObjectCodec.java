package dev.renkei.json;

import dev.renkei.document.Document;
import dev.renkei.document.ExtensionValue;
import dev.renkei.text.RefusedTextException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Reads and writes a document, whose properties it declares in the order in which they are written.
 *
 * <p>A document may have a short form: it is then a string, the value of the one property that is set.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 */
final class ObjectCodec<T, B> implements Codec<T> {

    /** Of so many properties of one object that are not known, it is looked whether they are misspelt. */
    private static final int MAX_UNKNOWN = 100;

    private final String name;
    private final String documentation;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Property<T, B>> properties;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Optional<Property<T, B>> shortForm;

    private ObjectCodec(Declaration<T, B> declaration) {
        this.name = declaration.name;
        this.documentation = declaration.documentation;
        this.newBuilder = declaration.newBuilder;
        this.build = declaration.build;
        this.properties = List.copyOf(declaration.properties);
        this.shortForm = declaration.shortForm;
        properties.forEach(property -> indexes.put(property.name(), indexes.size()));
    }

    /** Starts to declare the codec of a type of document, with its name, and what it is in one sentence. */
    static <T, B> Declaration<T, B> of(
            String name, String documentation, Supplier<B> newBuilder, Function<B, T> build) {
        return new Declaration<>(name, documentation, newBuilder, build);
    }

    @Override
    public T read(Reading in) {
        if (shortForm.isPresent() && in.tokens().kind() == JsonKind.STRING) {
            B builder = newBuilder.get();
            shortForm.get().readInto(builder, in);
            return build(builder, in);
        }
        boolean expected = shortForm.isPresent()
                ? in.expect(JsonKind.OBJECT, "a string or an object", "文字列またはオブジェクト")
                : in.expect(JsonKind.OBJECT);
        return expected ? build(readProperties(in), in) : standIn();
    }

    /** Builds the document, and reports if it refuses what its properties say together. */
    private T build(B builder, Reading in) {
        try {
            return build.apply(builder);
        } catch (RefusedTextException e) {
            in.refuse(e.getRefusal());
            return standIn();
        }
    }

    @Override
    public void write(T value, JsonOut out) {
        if (isText(value)) {
            shortForm.orElseThrow().writeAloneFrom(value, out);
            return;
        }
        out.startObject();
        writeProperties(value, out);
        out.endObject();
    }

    void writeProperties(T value, JsonOut out) {
        for (Property<T, B> property : properties) {
            property.writeFrom(value, out);
        }
    }

    @Override
    public Schema describe(Definitions definitions) {
        return describe(definitions, UnaryOperator.identity());
    }

    /** Describes the document together with what its declaration cannot tell. */
    Schema describe(Definitions definitions, UnaryOperator<Schema> further) {
        String described = shortForm
                .map(property -> documentation + " As a string it is its " + property.name() + " alone.")
                .orElse(documentation);
        return definitions.define(name, described, () -> further.apply(describeForms(definitions)));
    }

    private Schema describeForms(Definitions definitions) {
        Map<String, Schema> described = new LinkedHashMap<>();
        properties.forEach(property ->
                described.put(property.name(), property.describe(definitions).described(property.documentation())));
        List<String> required = properties.stream()
                .filter(Property::isRequired)
                .map(Property::name)
                .toList();
        Schema object = Schema.ofObject(described, required);
        return shortForm
                .map(property -> definitions
                        .resolve(property.describe(definitions))
                        .ofItsTexts()
                        .or(object))
                .orElse(object);
    }

    @Override
    public T standIn() {
        B builder = newBuilder.get();
        properties.stream().filter(Property::isRequired).forEach(property -> property.standInto(builder));
        return build.apply(builder);
    }

    @Override
    public boolean isText(T value) {
        return shortForm.isPresent() && shortForm.get().isTextIn(value) && countPresentIn(value) == 1;
    }

    private int countPresentIn(T value) {
        int count = 0;
        for (Property<T, B> property : properties) {
            count += property.isPresentIn(value) ? 1 : 0;
        }
        return count;
    }

    /** Returns the properties in the order in which they are written. */
    List<Property<T, B>> properties() {
        return properties;
    }

    private B readProperties(Reading in) {
        B builder = newBuilder.get();
        BitSet seen = new BitSet(properties.size());
        long object = in.tokens().mark();
        List<Reading.Unknown> unknown = new ArrayList<>(0);
        try {
            for (Optional<String> name = in.tokens().nextName();
                    name.isPresent();
                    name = in.tokens().nextName()) {
                readProperty(name.get(), builder, seen, unknown, in);
            }
        } finally {
            // Also if the payload breaks off here, it is told what was found before.
            unknown.forEach(each -> report(each, seen, in));
        }
        for (int i = 0; i < properties.size(); i++) {
            Property<T, B> property = properties.get(i);
            if (property.isRequired() && !seen.get(i)) {
                if (!in.isGap(property.name())) {
                    in.missing(property.name(), object);
                }
                property.standInto(builder);
            }
        }
        return builder;
    }

    /** Reports a property that is not known: a misspelt one is there, and not missing as well. */
    private void report(Reading.Unknown unknown, BitSet seen, Reading in) {
        Optional<String> meant = in.findings().isFull()
                ? Optional.empty()
                : NearbyName.of(
                        unknown.name(),
                        properties.stream()
                                .map(Property::name)
                                .filter(name -> !seen.get(Objects.requireNonNull(indexes.get(name))))
                                .filter(name -> !in.isGap(name))
                                .toList());
        if (meant.isEmpty()) {
            in.report(unknown);
        } else if (properties
                .get(Objects.requireNonNull(indexes.get(meant.get())))
                .isRequired()) {
            in.reportMissing(unknown, meant.get());
        } else {
            in.report(unknown, meant.get());
        }
    }

    private void readProperty(String name, B builder, BitSet seen, List<Reading.Unknown> unknown, Reading in) {
        Integer index = indexes.get(name);
        if (index == null || seen.get(index)) {
            if (index == null) {
                if (unknown.size() < MAX_UNKNOWN) {
                    unknown.add(in.unknown(name));
                } else {
                    in.report(in.unknown(name));
                }
            } else {
                in.duplicate(name);
            }
            in.tokens().toValue();
            in.tokens().skip();
            return;
        }
        seen.set(index);
        in.enter(name);
        in.tokens().toValue();
        properties.get(index).readInto(builder, in);
        in.leave();
    }

    /** The properties of a type of document as they are declared, one by one. */
    static final class Declaration<T, B> {

        private final String name;
        private final String documentation;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;
        private final List<Property<T, B>> properties = new ArrayList<>();
        private Optional<Property<T, B>> shortForm = Optional.empty();

        private Declaration(String name, String documentation, Supplier<B> newBuilder, Function<B, T> build) {
            this.name = name;
            this.documentation = documentation;
            this.newBuilder = newBuilder;
            this.build = build;
        }

        <V> Declaration<T, B> required(
                String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter, String documentation) {
            return add(Property.required(name, codec, getter, setter, documentation));
        }

        <V> Declaration<T, B> optional(
                String name,
                Codec<V> codec,
                Function<T, Optional<V>> getter,
                BiConsumer<B, V> setter,
                String documentation) {
            return add(Property.optional(name, codec, getter, setter, documentation));
        }

        <V> Declaration<T, B> list(
                String name,
                Codec<V> element,
                Function<T, List<V>> getter,
                BiConsumer<B, List<V>> setter,
                String documentation) {
            return add(Property.list(name, ListCodec.of(element), getter, setter, documentation));
        }

        /** A list of which a single element stands without an array. */
        <V> Declaration<T, B> paragraphs(
                String name,
                Codec<V> element,
                Function<T, List<V>> getter,
                BiConsumer<B, List<V>> setter,
                String documentation) {
            return add(Property.list(name, ListCodec.ofParagraphs(element), getter, setter, documentation));
        }

        /** A flag that is false where it is left out. */
        Declaration<T, B> flag(
                String name, Function<T, Boolean> getter, BiConsumer<B, Boolean> setter, String documentation) {
            return optional(
                    name,
                    FlagCodec.INSTANCE,
                    value -> Optional.of(getter.apply(value)).filter(Boolean::booleanValue),
                    setter,
                    documentation);
        }

        /** Lets the property declared last stand alone, as a string, where it is the only one. */
        Declaration<T, B> orAlone() {
            shortForm = Optional.of(properties.get(properties.size() - 1));
            return this;
        }

        private Declaration<T, B> add(Property<T, B> property) {
            properties.add(property);
            return this;
        }

        ObjectCodec<T, B> end() {
            return new ObjectCodec<>(this);
        }
    }

    /** Declares, as the last property, the extensions that every document keeps. */
    static <T extends Document, B> ObjectCodec<T, B> extensible(
            Declaration<T, B> declaration, BiConsumer<B, Map<String, ExtensionValue>> setter) {
        return declaration
                .optional(
                        "extensions",
                        ExtensionsCodec.INSTANCE,
                        value -> Optional.<Map<String, ExtensionValue>>of(value.getExtensions())
                                .filter(map -> !map.isEmpty()),
                        setter,
                        "What others add to the document, kept as it is.")
                .end();
    }
}
