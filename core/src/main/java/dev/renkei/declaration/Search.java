package dev.renkei.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** The steps from the documents of a type to the values that are sought, or to documents that may contain them. */
    private record Steps(ToLongFunction<Object> stated, List<Step> all) {}

    /**
     * A property whose values, or the elements of whose lists, are sought or may contain what is.
     *
     * @param further  the steps from a value, empty if no value of its type can contain what is sought
     */
    private record Step(
            Property<Object, ?, ?> property, long bit, boolean isToSought, Deferred<Optional<Steps>> further) {

        boolean leadsOn() {
            return isToSought || further.get().isPresent();
        }
    }

    private final Walk<T, V> walk;
    private final Function<DocumentType<?, ?>, ToLongFunction<?>> stated;

    /** The steps from each type that has been met. */
    private final Map<DocumentType<?, ?>, Steps> planned = new ConcurrentHashMap<>();

    private final Deferred<Steps> steps;

    Search(Walk<T, V> walk, Function<DocumentType<?, ?>, ToLongFunction<?>> stated) {
        this.walk = walk;
        this.stated = Objects.requireNonNull(stated, "stated");
        this.steps = Deferred.of(() -> stepsFrom(walk.type()));
    }

    private Optional<Steps> stepsBelow(ValueType<?> type) {
        return type instanceof DocumentType<?, ?> document && walk.leadsFrom(document)
                ? Optional.of(planned.computeIfAbsent(document, this::stepsFrom))
                : Optional.empty();
    }

    /** Plans the steps from the documents of a type. Those that follow are planned when such a value is met. */
    // Safe: the functions and properties of a type are asked about its documents.
    @SuppressWarnings("unchecked")
    private Steps stepsFrom(DocumentType<?, ?> holder) {
        List<Step> all = new ArrayList<>();
        for (Property<?, ?, ?> property : holder.getProperties()) {
            ValueType<?> reached = Walk.elementType(property.getValueType());
            boolean isToSought = walk.isToSought(property);
            if (isToSought || walk.mayLeadOn(property)) {
                long bit = 1L << holder.getProperties().indexOf(property);
                Deferred<Optional<Steps>> further = Deferred.of(() -> stepsBelow(reached));
                all.add(new Step((Property<Object, ?, ?>) property, bit, isToSought, further));
            }
        }
        ToLongFunction<Object> any = document -> -1;
        return new Steps(all.size() > FEW ? (ToLongFunction<Object>) stated.apply(holder) : any, all);
    }

    /**
     * Checks if one of the values in a document meets a condition. The document itself is none of them.
     *
     * @param document  the document, not null
     * @param condition  the condition, not null
     * @return true if a value meets the condition
     */
    public boolean finds(T document, Predicate<? super V> condition) {
        return finds(steps.get(), document, condition);
    }

    private boolean finds(Steps steps, Object document, Predicate<? super V> condition) {
        long bits = steps.stated.applyAsLong(document);
        List<Step> all = steps.all;
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            if ((bits & step.bit) != 0
                    && step.leadsOn()
                    && finds(step, step.property.accessedIn(document), condition)) {
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
        if (step.isToSought && condition.test((V) value)) {
            return true;
        }
        Optional<Steps> further = step.further.get();
        return further.isPresent() && finds(further.get(), value, condition);
    }

    /**
     * Returns the type of the values that are sought, for example {@code Search[Organization]}.
     */
    @Override
    public String toString() {
        return "Search[" + walk.sought() + "]";
    }
}
