package dev.renkei.validation;

import org.jspecify.annotations.Nullable;

/**
 * The concept of what one property holds, which is nearly always of one class: it is looked up again only for a value of another.
 */
final class HeldConcept {

    private record Known(Class<?> held, Concept<?> concept) {}

    /** What was looked up last. Threads may look it up twice, with equal and immutable results. */
    private @Nullable Known last;

    /**
     * Returns the concept of a value that rules judge.
     *
     * @throws IllegalArgumentException if the value is none of Renkei's, so that nothing can be said of it
     */
    // Safe: the concept of a class is that of its values.
    @SuppressWarnings("unchecked")
    <T> Concept<T> of(T value) {
        Known known = last;
        if (known == null || known.held != value.getClass()) {
            known = new Known(value.getClass(), Concept.judging(value));
            last = known;
        }
        return (Concept<T>) known.concept;
    }
}
