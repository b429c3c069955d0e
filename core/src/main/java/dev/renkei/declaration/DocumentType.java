package dev.renkei.declaration;

import dev.renkei.document.ExtensionValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The type of a class of documents: its properties in the order in which they are written.
 *
 * <p>Each class of documents declares its type once. Reading, writing, the schema, the validator and the comparison of
 * documents derive the properties from it:
 * <pre>{@code
 *   public static final DocumentType<Note, Builder> TYPE = DocumentType.of(
 *           Note.class,
 *           "A note (※) of a source.",
 *           type -> type.builtBy(Note::builder, Builder::build)
 *                   .required("text", LocalizedText.TYPE, Note::getText, Builder::text, "The text.")
 *                   .orAlone()
 *                   .extensions(Note::getExtensions, Builder::putAllExtensions));
 * }</pre>
 *
 * <p>A document may have a short form: if only one property is set, its value is written in place of the document.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the class of the documents
 * @param <B>  the class of their builders
 */
public final class DocumentType<T, B> implements ValueType<T> {

    private final Class<T> documentClass;
    private final String description;
    private final Deferred<Declared<T, B>> declared;

    /** What the declaration says, from when it is first asked for. */
    private record Declared<T, B>(
            Supplier<B> newBuilder,
            Function<B, T> build,
            List<Property<T, B, ?>> properties,
            Map<String, Property<T, B, ?>> byName,
            List<Property<T, B, ?>> shortestFirst,
            Optional<Property<T, B, ?>> shortForm,
            List<String> alternatives) {}

    private DocumentType(
            Class<T> documentClass, String description, Function<Beginning<T>, Declaration<T, B>> declare) {
        this.documentClass = Objects.requireNonNull(documentClass, "documentClass");
        this.description = Objects.requireNonNull(description, "description");
        Objects.requireNonNull(declare, "declare");
        this.declared =
                Deferred.of(() -> declare.apply(new Beginning<>(getName())).end());
    }

    /** Returns the properties, with those that can be long at the end. */
    List<Property<T, B, ?>> getShortestFirst() {
        return declared.get().shortestFirst;
    }

    /**
     * Declares a type.
     *
     * <p>The properties are declared when they are first asked for, so that the types of documents can refer to each other.
     *
     * @param <T>  the class of the documents
     * @param <B>  the class of their builders
     * @param documentClass  the class of the documents, not null
     * @param description  what the documents are, one sentence in English, not null
     * @param declare  tells what builds the documents, and then their properties, not null
     * @return the type, not null
     */
    public static <T, B> DocumentType<T, B> of(
            Class<T> documentClass, String description, Function<Beginning<T>, Declaration<T, B>> declare) {
        return new DocumentType<>(documentClass, description, declare);
    }

    /** {@return the class of the documents, not null} */
    public Class<T> getDocumentClass() {
        return documentClass;
    }

    @Override
    public String getName() {
        return documentClass.getSimpleName();
    }

    @Override
    public String getDescription() {
        return description;
    }

    /** {@return the properties in the order in which they are written, not null} */
    public List<Property<T, B, ?>> getProperties() {
        return declared.get().properties;
    }

    @Override
    public List<ValueType<?>> getPartTypes() {
        return getProperties().stream()
                .<ValueType<?>>map(Property::getValueType)
                .toList();
    }

    /**
     * Finds a property by its name.
     *
     * @param name  the name, as in JSON, not null
     * @return the property, empty if the type has none of that name, not null
     */
    public Optional<Property<T, B, ?>> find(String name) {
        return Optional.ofNullable(declared.get().byName.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Finds a property by its name in Java.
     *
     * @param nameInJava  the name, as in {@link Property#getNameInJava}, not null
     * @return the property, empty if the type has none of that name, not null
     */
    public Optional<Property<T, B, ?>> findInJava(String nameInJava) {
        return getProperties().stream()
                .filter(property -> property.getNameInJava().equals(nameInJava))
                .findFirst();
    }

    /**
     * Returns the property of the short form, whose value is written in place of the document if no other property is set.
     *
     * @return the property, empty if the documents have no short form, not null
     */
    public Optional<Property<T, B, ?>> getShortForm() {
        return declared.get().shortForm;
    }

    /**
     * Returns the properties of which a document has at least one, although none of them is required.
     *
     * @return the names, empty if there are no such properties, not null
     */
    public List<String> getAlternatives() {
        return declared.get().alternatives;
    }

    /** {@return what creates an empty builder, not null} */
    public Supplier<B> getBuilderMaker() {
        return declared.get().newBuilder;
    }

    /** {@return what builds a document of a builder with the required properties set, not null} */
    public Function<B, T> getBuild() {
        return declared.get().build;
    }

    /**
     * Creates an empty builder.
     *
     * @return the builder, not null
     */
    public B newBuilder() {
        return getBuilderMaker().get();
    }

    /**
     * Builds a document.
     *
     * @param builder  the builder, with the required properties set, not null
     * @return the document, not null
     */
    public T build(B builder) {
        return getBuild().apply(builder);
    }

    /**
     * Returns a copy of a document with other values for some properties.
     *
     * @param document  the document, not null
     * @param changes  the new values by property, each of the property's own class, empty to remove the value, not null
     * @return the document, not null
     */
    public T with(T document, Map<Property<T, B, ?>, ? extends Optional<?>> changes) {
        B builder = newBuilder();
        getProperties().forEach(property -> set(property, builder, document, changes));
        return build(builder);
    }

    // Safe: each change is of the class of its property.
    @SuppressWarnings("unchecked")
    private static <T, B, V> void set(
            Property<T, B, V> property, B builder, T document, Map<Property<T, B, ?>, ? extends Optional<?>> changes) {
        Optional<V> value =
                changes.containsKey(property) ? (Optional<V>) changes.get(property) : property.valueIn(document);
        value.ifPresent(each -> property.set(builder, each));
    }

    /**
     * Returns a document with placeholders for the required properties and for that of the short form only.
     */
    @Override
    public T getPlaceholder() {
        B builder = newBuilder();
        getProperties().stream().filter(this::isInPlaceholder).forEach(property -> setPlaceholder(property, builder));
        return build(builder);
    }

    private boolean isInPlaceholder(Property<T, B, ?> property) {
        return property.isRequired() || getShortForm().filter(property::equals).isPresent();
    }

    private static <B, V> void setPlaceholder(Property<?, B, V> property, B builder) {
        property.set(builder, property.getValueType().getPlaceholder());
    }

    /**
     * Returns the name.
     */
    @Override
    public String toString() {
        return getName();
    }

    /**
     * The beginning of the declaration of a document type.
     *
     * @param <T>  the class of the documents
     */
    public static final class Beginning<T> {

        private final String holder;

        private Beginning(String holder) {
            this.holder = holder;
        }

        /**
         * Tells what builds the documents.
         *
         * @param <B>  the class of the builders
         * @param newBuilder  makes an empty builder, not null
         * @param build  builds a document, not null
         * @return the declaration, to which the properties are added, not null
         */
        public <B> Declaration<T, B> builtBy(Supplier<B> newBuilder, Function<B, T> build) {
            return new Declaration<>(holder, newBuilder, build);
        }
    }

    /**
     * The declaration of a document type, to which the properties are added in the order in which they are written.
     *
     * @param <T>  the class of the documents
     * @param <B>  the class of their builders
     */
    public static final class Declaration<T, B> {

        private final String holder;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;
        private final List<Property<T, B, ?>> properties = new ArrayList<>();
        private Optional<Property<T, B, ?>> shortForm = Optional.empty();
        private List<String> alternatives = List.of();

        private Declaration(String holder, Supplier<B> newBuilder, Function<B, T> build) {
            this.holder = holder;
            this.newBuilder = Objects.requireNonNull(newBuilder, "newBuilder");
            this.build = Objects.requireNonNull(build, "build");
        }

        /**
         * Adds a property that every document has.
         *
         * @param <V>  the class of the value
         * @param name  the name, as in JSON, not null
         * @param type  the type of the value, not null
         * @param getter  returns the value, not null
         * @param setter  sets the value in a builder, not null
         * @param description  what the property says, one sentence in English, not null
         * @return this declaration, not null
         */
        public <V> Declaration<T, B> required(
                String name, ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter, String description) {
            return add(name, Property.Presence.REQUIRED, type, getter, setter, description);
        }

        /**
         * Adds a property that a document may have.
         *
         * @param <V>  the class of the value
         * @param name  the name, as in JSON, not null
         * @param type  the type of the value, not null
         * @param getter  returns the value, not null
         * @param setter  sets the value in a builder, not null
         * @param description  what the property says, one sentence in English, not null
         * @return this declaration, not null
         */
        public <V> Declaration<T, B> optional(
                String name,
                ValueType<V> type,
                Function<T, Optional<V>> getter,
                BiConsumer<B, V> setter,
                String description) {
            return add(name, Property.Presence.OPTIONAL, type, getter, setter, description);
        }

        /**
         * Adds a list, which may be empty.
         *
         * @param <V>  the class of the elements
         * @param name  the name, as in JSON, not null
         * @param elementType  the type of the elements, not null
         * @param getter  returns the elements, not null
         * @param adder  adds an element to a builder, not null
         * @param description  what the property says, one sentence in English, not null
         * @return this declaration, not null
         */
        public <V> Declaration<T, B> list(
                String name,
                ValueType<V> elementType,
                Function<T, List<V>> getter,
                BiConsumer<B, V> adder,
                String description) {
            return addList(name, ListType.of(elementType), getter, adder, description);
        }

        /**
         * Adds a list of paragraphs, which may be empty. A single paragraph is written without an array.
         *
         * @param <V>  the class of the elements
         * @param name  the name, as in JSON, not null
         * @param elementType  the type of the elements, not null
         * @param getter  returns the elements, not null
         * @param adder  adds an element to a builder, not null
         * @param description  what the property says, one sentence in English, not null
         * @return this declaration, not null
         */
        public <V> Declaration<T, B> paragraphs(
                String name,
                ValueType<V> elementType,
                Function<T, List<V>> getter,
                BiConsumer<B, V> adder,
                String description) {
            return addList(name, ListType.ofParagraphs(elementType), getter, adder, description);
        }

        private <V> Declaration<T, B> addList(
                String name,
                ListType<V> type,
                Function<T, List<V>> getter,
                BiConsumer<B, V> adder,
                String description) {
            properties.add(new ListProperty<>(holder, name, type, getter, adder, description));
            return this;
        }

        /**
         * Adds a list that a builder takes as a whole, which may be empty.
         *
         * @param <V>  the class of the elements
         * @param name  the name, as in JSON, not null
         * @param elementType  the type of the elements, not null
         * @param getter  returns the elements, not null
         * @param setter  sets the elements in a builder, not null
         * @param description  what the property says, one sentence in English, not null
         * @return this declaration, not null
         */
        public <V> Declaration<T, B> wholeList(
                String name,
                ValueType<V> elementType,
                Function<T, List<V>> getter,
                BiConsumer<B, List<V>> setter,
                String description) {
            return add(name, Property.Presence.LIST, ListType.of(elementType), getter, setter, description);
        }

        /**
         * Adds a flag, which is false if it is left out.
         *
         * @param name  the name, as in JSON, not null
         * @param getter  returns the flag, not null
         * @param setter  sets the flag in a builder, not null
         * @param description  what the property says, one sentence in English, not null
         * @return this declaration, not null
         */
        public Declaration<T, B> flag(
                String name, Function<T, Boolean> getter, BiConsumer<B, Boolean> setter, String description) {
            return add(name, Property.Presence.FLAG, BasicType.FLAG, getter, setter, description);
        }

        /**
         * Adds a map, which may be empty.
         *
         * @param <V>  the class of the values
         * @param name  the name, as in JSON, not null
         * @param type  the type of the map, not null
         * @param getter  returns the map, not null
         * @param setter  sets the map in a builder, not null
         * @param description  what the property says, one sentence in English, not null
         * @return this declaration, not null
         */
        public <V> Declaration<T, B> map(
                String name,
                ValueType<Map<String, V>> type,
                Function<T, ? extends Map<String, V>> getter,
                BiConsumer<B, Map<String, V>> setter,
                String description) {
            return add(name, Property.Presence.MAP, type, getter, setter, description);
        }

        /**
         * Makes the value of the last added property the short form of the document, if no other property is set.
         *
         * @return this declaration, not null
         */
        public Declaration<T, B> orAlone() {
            shortForm = Optional.of(properties.get(properties.size() - 1));
            return this;
        }

        /**
         * Requires that a document has at least one of some optional properties. Its builder refuses a document without.
         *
         * @param names  the names, the first the one that is reported as missing, not null
         * @return this declaration, not null
         */
        public Declaration<T, B> atLeastOneOf(String... names) {
            alternatives = List.of(names);
            return this;
        }

        /**
         * Adds the extensions that documents keep.
         *
         * @param getter  returns the extensions, not null
         * @param setter  sets the extensions in a builder, not null
         * @return this declaration, not null
         */
        public Declaration<T, B> extensions(
                Function<T, ? extends Map<String, ExtensionValue>> getter,
                BiConsumer<B, Map<String, ExtensionValue>> setter) {
            return map(
                    "extensions",
                    BasicType.EXTENSIONS,
                    getter,
                    setter,
                    "What others add to the document, kept as it is.");
        }

        private <V> Declaration<T, B> add(
                String name,
                Property.Presence presence,
                ValueType<V> type,
                Function<T, ?> accessor,
                BiConsumer<B, V> setter,
                String description) {
            properties.add(new Property<>(holder, name, presence, type, accessor, setter, description));
            return this;
        }

        private Declared<T, B> end() {
            Map<String, Property<T, B, ?>> byName = new HashMap<>();
            for (Property<T, B, ?> property : properties) {
                if (byName.put(property.getName(), property) != null) {
                    throw new IllegalStateException("Property must be declared once but is twice: " + property);
                }
            }
            List<Property<T, B, ?>> shortestFirst = new ArrayList<>(properties);
            shortestFirst.sort(Comparator.comparing(Property::isList));
            return new Declared<>(
                    newBuilder,
                    build,
                    List.copyOf(properties),
                    Map.copyOf(byName),
                    List.copyOf(shortestFirst),
                    shortForm,
                    alternatives);
        }
    }
}
