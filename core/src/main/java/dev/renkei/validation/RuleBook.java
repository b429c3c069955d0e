package dev.renkei.validation;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ValueType;
import dev.renkei.register.Register;
import dev.renkei.stated.StatedProperties;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules about one concept.
 *
 * @param declared  the rules that stand as a standard constraint on an accessor, or that the reader of a payload applies
 * @param bound  the rules with a check of their own
 * @param ofEach  returns the rules with a check of their own that documents of a type have by what it declares
 */
record RuleBook(
        List<Rule> declared, List<BoundRule<?>> bound, Function<DocumentType<?, ?>, Stream<BoundRule<?>>> ofEach) {

    static RuleBook of(BoundRule<?>... bound) {
        return new RuleBook(List.of(), List.of(bound), none -> Stream.empty());
    }

    RuleBook withEach(Function<DocumentType<?, ?>, Stream<BoundRule<?>>> ofEach) {
        return new RuleBook(declared, bound, ofEach);
    }

    /** Guards those of the rules that are about a concept, see {@link BoundRule#unless}. */
    <T> RuleBook unless(Class<T> concept, Predicate<T> surelyObeyed) {
        return new RuleBook(
                declared,
                bound.stream()
                        .<BoundRule<?>>map(rule -> guarded(rule, concept, surelyObeyed))
                        .toList(),
                ofEach);
    }

    // Safe: a rule about the concept is one of its class.
    @SuppressWarnings("unchecked")
    private static <T> BoundRule<?> guarded(BoundRule<?> rule, Class<T> concept, Predicate<T> surelyObeyed) {
        return rule.concept() == concept ? ((BoundRule<T>) rule).unless(surelyObeyed) : rule;
    }

    RuleBook declaring(Rule... rules) {
        return new RuleBook(List.of(rules), bound, ofEach);
    }

    Stream<BoundRule<?>> boundTo(Class<?> concept) {
        return Stream.concat(
                bound.stream().filter(rule -> rule.concept() == concept),
                StatedProperties.typeOf(concept).stream().flatMap(ofEach));
    }

    Stream<BoundRule<?>> allBound() {
        return Stream.concat(
                bound.stream(),
                ValueType.reachedFrom(Register.TYPE).stream()
                        .filter(DocumentType.class::isInstance)
                        .map(type -> (DocumentType<?, ?>) type)
                        .flatMap(ofEach));
    }

    Stream<Rule> rules() {
        return Stream.concat(declared.stream(), allBound().map(BoundRule::rule));
    }
}
