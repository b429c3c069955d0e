package dev.renkei.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Visits all values of a type anywhere in a document, in the order of its text.
 *
 * <p>Only parts that can contain such a value are visited. For example, all organizations of a register:
 * <pre>{@code
 *   Walk<Register, Organization> walk = Walk.of(Register.TYPE, Organization.TYPE);
 *   walk.through(register, (organization, at) -> System.out.println(at + " " + organization.getName()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the class of the documents
 * @param <V>  the class of the values that are visited
 */
public final class Walk<T, V> {

    /**
     * Receives each value and its position.
     *
     * @param <V>  the class of the value
     */
    @FunctionalInterface
    public interface Visitor<V> {

        /**
         * Visits a value.
         *
         * @param value  the value, not null
         * @param at  the position of the value in the document, not null
         */
        void visit(V value, JsonPointer at);
    }

    private final DocumentType<T, ?> type;
    private final ValueType<V> sought;

    /** Tells whether the values of a property are visited, if they are of the sought type. */
    private final Predicate<Property<?, ?, ?>> holders;

    /** The properties whose values can be the sought one or contain it, of each type that has been met. */
    private final Map<DocumentType<?, ?>, List<Property<?, ?, ?>>> leading = new ConcurrentHashMap<>();

    private Walk(DocumentType<T, ?> type, ValueType<V> sought, Predicate<Property<?, ?, ?>> holders) {
        this.type = Objects.requireNonNull(type, "type");
        this.sought = Objects.requireNonNull(sought, "sought");
        this.holders = holders;
    }

    /**
     * Obtains the walk through the documents of a type.
     *
     * @param <T>  the class of the documents
     * @param <V>  the class of the values that are visited
     * @param type  the type of the documents, not null
     * @param sought  the type of the values to visit, not null
     * @return the walk, not null
     */
    public static <T, V> Walk<T, V> of(DocumentType<T, ?> type, ValueType<V> sought) {
        return new Walk<>(type, sought, any -> true);
    }

    /**
     * Obtains the walk through the documents of a type to the values of some properties only.
     *
     * @param <T>  the class of the documents
     * @param <V>  the class of the values that are visited
     * @param type  the type of the documents, not null
     * @param sought  the type of the values to visit, not null
     * @param names  the names of the properties that hold the values to visit, not null
     * @return the walk, not null
     */
    public static <T, V> Walk<T, V> of(DocumentType<T, ?> type, ValueType<V> sought, Set<String> names) {
        Set<String> copy = Set.copyOf(names);
        return new Walk<>(type, sought, property -> copy.contains(property.getName()));
    }

    /**
     * Visits the values in a document. The document itself is not visited.
     *
     * @param document  the document, not null
     * @param visitor  receives each value, not null
     */
    public void through(T document, Visitor<V> visitor) {
        new Course(visitor).throughParts(type, document);
    }

    static ValueType<?> elementType(ValueType<?> valueType) {
        return valueType instanceof ListType<?> list ? list.getElementType() : valueType;
    }

    DocumentType<T, ?> type() {
        return type;
    }

    /** Checks if the values of a property, or the elements of its lists, are visited. */
    boolean isToSought(Property<?, ?, ?> property) {
        return elementType(property.getValueType()) == sought && holders.test(property);
    }

    /** Checks if the values of a property, or the elements of its lists, are looked into. */
    boolean mayLeadOn(Property<?, ?, ?> property) {
        return elementType(property.getValueType()) instanceof DocumentType
                && (elementType(property.getValueType()) != sought || holders.test(property));
    }

    /** Checks if documents of a type can contain a value that is visited, and looks at no more types than it must. */
    boolean leadsFrom(DocumentType<?, ?> holder) {
        return leadsFrom(holder, new HashSet<>());
    }

    private boolean leadsFrom(DocumentType<?, ?> holder, Set<DocumentType<?, ?>> seen) {
        return seen.add(holder)
                && (holder.getProperties().stream().anyMatch(this::isToSought)
                        || holder.getProperties().stream()
                                .filter(this::mayLeadOn)
                                .anyMatch(property -> leadsFrom(documentType(property), seen)));
    }

    private List<Property<?, ?, ?>> leadingIn(DocumentType<?, ?> holder) {
        List<Property<?, ?, ?>> known = leading.get(holder);
        return known == null ? leading.computeIfAbsent(holder, this::propertiesThatLead) : known;
    }

    private List<Property<?, ?, ?>> propertiesThatLead(DocumentType<?, ?> holder) {
        return holder.getProperties().stream()
                .filter(property -> isToSought(property) || (mayLeadOn(property) && leadsFrom(documentType(property))))
                .<Property<?, ?, ?>>map(property -> property)
                .toList();
    }

    private static DocumentType<?, ?> documentType(Property<?, ?, ?> property) {
        return (DocumentType<?, ?>) elementType(property.getValueType());
    }

    /**
     * Returns the types of the documents and of the visited values, for example {@code Walk[Register to Organization]}.
     */
    @Override
    public String toString() {
        return "Walk[" + type + " to " + sought + "]";
    }

    /** One walk through a document. Only the values that are sought have their positions computed. */
    private final class Course {

        private final Visitor<V> visitor;

        /** The steps that lead from the document to where the walk is. */
        private final List<Object> steps = new ArrayList<>();

        Course(Visitor<V> visitor) {
            this.visitor = visitor;
        }

        // Safe: the properties of a type are those of its documents.
        @SuppressWarnings("unchecked")
        <D> void throughParts(DocumentType<D, ?> holder, D document) {
            for (Property<?, ?, ?> property : leadingIn(holder)) {
                through((Property<D, ?, ?>) property, document);
            }
        }

        private <D, P> void through(Property<D, ?, P> property, D document) {
            Optional<P> value = property.valueIn(document);
            if (value.isPresent()) {
                steps.add(property.getName());
                visit(property.getValueType(), value.get());
                steps.remove(steps.size() - 1);
            }
        }

        // Safe: a value of the sought type is of its class, and the elements of a list are of the element type.
        @SuppressWarnings("unchecked")
        private <P> void visit(ValueType<P> valueType, P value) {
            if (valueType == sought) {
                visitor.visit((V) value, JsonPointer.ROOT.follow(steps));
            }
            if (valueType instanceof ListType<?> list) {
                visitAll((ValueType<Object>) list.getElementType(), (List<Object>) value);
            } else if (valueType instanceof DocumentType<P, ?> document) {
                throughParts(document, value);
            }
        }

        private <P> void visitAll(ValueType<P> elementType, List<P> elements) {
            for (int i = 0; i < elements.size(); i++) {
                steps.add(i);
                visit(elementType, elements.get(i));
                steps.remove(steps.size() - 1);
            }
        }
    }
}
