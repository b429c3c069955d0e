package dev.renkei.validation;

import java.util.List;
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

    RuleBook declaring(Rule... rules) {
        return new RuleBook(List.of(rules), bound);
    }

    Stream<Rule> rules() {
        return Stream.concat(declared.stream(), bound.stream().map(BoundRule::rule));
    }
}
