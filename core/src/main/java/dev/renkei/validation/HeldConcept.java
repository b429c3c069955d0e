package dev.renkei.validation;

import org.jspecify.annotations.Nullable;

/**
 * The concept of what one property holds, which is nearly always of one class: it is looked up again only for a value of another.
 */
final class HeldConcept {

    /** What was looked up last. Threads may look it up twice, with equal and immutable results. */
    private volatile @Nullable Concept<?> last;

    /**
     * Returns the concept of a value that rules judge.
     *
     * @throws IllegalArgumentException if the value is none of Renkei's, so that nothing can be said of it
     */
    // Safe: the concept of a class is that of its values.
    @SuppressWarnings("unchecked")
    <T> Concept<T> of(T value) {
        Concept<?> known = last;
        if (known == null || !known.isOf(value)) {
            known = Concept.judging(value);
            last = known;
        }
        return (Concept<T>) known;
    }
}
