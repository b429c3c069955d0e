package dev.renkei.testing.assertion;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
    final S must(Predicate<A> rule, String words, Function<A, Object> instead) {
        mustHave(value -> Optional.of(value).filter(rule), words, instead);
        return myself;
    }

    /** Returns a part that the value must have; fails as above without it. */
    final <P> P mustHave(Function<A, Optional<P>> part, String words, Function<A, Object> instead) {
        isNotNull();
        return part.apply(actual)
                .orElseThrow(() -> failure("%s must %s but %s", describe(actual), words, instead.apply(actual)));
    }

    /** Returns the name of a value in messages. */
    abstract String describe(A value);
}
