package dev.renkei.validation;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ValueType;
import dev.renkei.register.Register;
import dev.renkei.stated.StatedProperties;
import java.util.List;
import java.util.function.Function;
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
