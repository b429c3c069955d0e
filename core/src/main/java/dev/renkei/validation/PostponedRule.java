package dev.renkei.validation;

import dev.renkei.declaration.Property;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule that seeks something in all parts of a document, and waits until the walk has passed them.
 *
 * @param <T>  the class of the document
 * @param <V>  the class of what is sought
 */
final class PostponedRule<T, V> {

    private final BoundRule<T> rule;
    private final Sought<T, V> sought;
    private final T document;

    /** What was found before the turn of the rule. */
    private final FindingCollector before;

    /** Made for the first value that is sought: most documents have none. */
    private @Nullable Predicate<V> doubt;

    private boolean isInDoubt;

    PostponedRule(BoundRule<T> rule, Sought<T, V> sought, T document, FindingCollector before) {
        this.rule = rule;
        this.sought = sought;
        this.document = document;
        this.before = before;
    }

    /** Looks at what a part of the document states. */
    // Safe: a property of the type that is sought holds such values.
    @SuppressWarnings("unchecked")
    <P> void pass(Property<P, ?, ?> property, P part) {
        if (!isInDoubt && sought.isIn(property)) {
            Optional<?> value = property.valueIn(part);
            isInDoubt = value.isPresent() && doubt().test((V) value.get());
        }
    }

    private Predicate<V> doubt() {
        Predicate<V> known = doubt;
        if (known == null) {
            known = sought.doubt().apply(document);
            doubt = known;
        }
        return known;
    }

    BoundRule<T> rule() {
        return rule;
    }

    FindingCollector before() {
        return before;
    }

    /** Checks if the rule may find something. */
    boolean isInDoubt() {
        return isInDoubt;
    }
}
