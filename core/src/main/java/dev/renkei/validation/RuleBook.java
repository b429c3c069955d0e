package dev.renkei.validation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules about one concept.
 *
 * @param declared  the rules that stand as a standard constraint on an accessor, or that the reader of a payload applies
 * @param bound  the rules with a check of their own
 */
record RuleBook(List<Rule> declared, List<BoundRule<?>> bound) {

    static RuleBook of(BoundRule<?>... bound) {
        return new RuleBook(List.of(), List.of(bound));
    }

    RuleBook with(Stream<BoundRule<?>> more) {
        return new RuleBook(declared, Stream.concat(bound.stream(), more).toList());
    }

    /** Guards those of the rules that are about a concept, see {@link BoundRule#unless}. */
    <T> RuleBook unless(Class<T> concept, Predicate<T> surelyObeyed) {
        return new RuleBook(
                declared,
                bound.stream().<BoundRule<?>>map(rule -> guarded(rule, concept, surelyObeyed)).toList());
    }

    // Safe: a rule about the concept is one of its class.
    @SuppressWarnings("unchecked")
    private static <T> BoundRule<?> guarded(BoundRule<?> rule, Class<T> concept, Predicate<T> surelyObeyed) {
        return rule.concept() == concept ? ((BoundRule<T>) rule).unless(surelyObeyed) : rule;
    }

    RuleBook declaring(Rule... rules) {
        return new RuleBook(List.of(rules), bound);
    }

    Stream<Rule> rules() {
        return Stream.concat(declared.stream(), bound.stream().map(BoundRule::rule));
    }
}
