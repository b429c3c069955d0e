package dev.renkei.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Checks if a document contains a value of a type that meets a condition, without computing the positions of the values. Of each
 * part it looks only at what the part states.
 *
 * <p>For example, whether any place of an agreement lies in another:
 * <pre>{@code
 *   Search<Agreement, Place> places = Walk.of(Agreement.TYPE, Place.TYPE).toSearch(StatedProperties::of);
 *   places.finds(agreement, place -> place.getPartOf().isPresent());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T>  the class of the documents
 * @param <V>  the class of the values that are sought
 */
public final class Search<T, V> {

    /** Of few properties one asks the accessors themselves. */
    private static final int FEW = 3;

    /** The steps from the documents of a type to the values that are sought, or to documents that can contain them. */
    private record Steps(ToLongFunction<Object> stated, List<Step> all) {}

    /** A property whose values, or the elements of whose lists, are sought or can contain what is. */
    private record Step(Property<Object, ?, ?> property, long bit, boolean isToSought, Optional<Steps> further) {}

    private final ValueType<V> sought;
    private final Map<ValueType<?>, List<Property<?, ?, ?>>> leading;
    private final Function<DocumentType<?, ?>, ToLongFunction<?>> stated;
    private final Steps steps;

    Search(
            DocumentType<T, ?> type,
            ValueType<V> sought,
            Map<ValueType<?>, List<Property<?, ?, ?>>> leading,
            Function<DocumentType<?, ?>, ToLongFunction<?>> stated) {
        this.sought = sought;
        this.leading = leading;
        this.stated = Objects.requireNonNull(stated, "stated");
        this.steps = stepsFrom(type, new HashMap<>());
    }

    /** Plans the steps from a type, which a type that is reached again shares. */
    // Safe: the functions and properties of a type are asked about its documents.
    @SuppressWarnings("unchecked")
    private Steps stepsFrom(DocumentType<?, ?> holder, Map<ValueType<?>, Steps> planned) {
        List<Step> all = new ArrayList<>();
        List<Property<?, ?, ?>> properties = leading.getOrDefault(holder, List.of());
        ToLongFunction<Object> any = document -> -1;
        Steps planning =
                new Steps(properties.size() > FEW ? (ToLongFunction<Object>) stated.apply(holder) : any, all);
        planned.put(holder, planning);
        for (Property<?, ?, ?> property : properties) {
            ValueType<?> reached = Walk.elementType(property.getValueType());
            Optional<Steps> further = reached instanceof DocumentType<?, ?> document
                    ? Optional.of(stepsOnce(document, planned))
                    : Optional.empty();
            long bit = 1L << holder.getProperties().indexOf(property);
            all.add(new Step((Property<Object, ?, ?>) property, bit, reached == sought, further));
        }
        return planning;
    }

    private Steps stepsOnce(DocumentType<?, ?> holder, Map<ValueType<?>, Steps> planned) {
        Steps known = planned.get(holder);
        return known == null ? stepsFrom(holder, planned) : known;
    }

    /**
     * Checks if one of the values in a document meets a condition. The document itself is none of them.
     *
     * @param document  the document, not null
     * @param condition  the condition, not null
     * @return true if a value meets the condition
     */
    public boolean finds(T document, Predicate<? super V> condition) {
        return finds(steps, document, condition);
    }

    private boolean finds(Steps steps, Object document, Predicate<? super V> condition) {
        long bits = steps.stated.applyAsLong(document);
        List<Step> all = steps.all;
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            if ((bits & step.bit) != 0 && finds(step, step.property.accessedIn(document), condition)) {
                return true;
            }
        }
        return false;
    }

    private boolean finds(Step step, Object accessed, Predicate<? super V> condition) {
        if (accessed instanceof Optional<?> optional) {
            return optional.isPresent() && meets(step, optional.get(), condition);
        }
        if (!(accessed instanceof List<?> list)) {
            return meets(step, accessed, condition);
        }
        for (int i = 0; i < list.size(); i++) {
            if (meets(step, list.get(i), condition)) {
                return true;
            }
        }
        return false;
    }

    // Safe: a value of the sought type is of its class.
    @SuppressWarnings("unchecked")
    private boolean meets(Step step, Object value, Predicate<? super V> condition) {
        return (step.isToSought && condition.test((V) value))
                || (step.further.isPresent() && finds(step.further.get(), value, condition));
    }

    /**
     * Returns the type of the values that are sought, for example {@code Search[Organization]}.
     */
    @Override
    public String toString() {
        return "Search[" + sought + "]";
    }
}
