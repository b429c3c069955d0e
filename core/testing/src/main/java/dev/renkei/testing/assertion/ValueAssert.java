package dev.renkei.testing.assertion;

import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/**
 * Asserts of a value, and says what it must be and what it was instead.
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of the value
 */
abstract class ValueAssert<S extends ValueAssert<S, A>, A> extends AbstractAssert<S, A> {

    ValueAssert(A actual, Class<S> type) {
        super(actual, type);
    }

    /** Fails unless the rule holds, with the name of the value, the rule in words, and what the value was instead. */
    final S must(boolean holds, String rule, Function<A, Object> found) {
        isNotNull();
        if (!holds) {
            throw failure("%s must %s but %s", describe(actual), rule, found.apply(actual));
        }
        return myself;
    }

    /** Returns the name of a value in messages. */
    abstract String describe(A value);
}
