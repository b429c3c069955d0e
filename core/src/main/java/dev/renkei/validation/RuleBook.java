package dev.renkei.validation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules about one concept.
 *
 * @param declared  the rules that stand as a standard constraint on an accessor, or that the reader of a payload applies
 * @param checks  the rules with a judge of their own
 */
record RuleBook(List<Rule> declared, List<Check<?>> checks) {

    static RuleBook of(Check<?>... checks) {
        return new RuleBook(List.of(), List.of(checks));
    }

    RuleBook declaring(Rule... rules) {
        return new RuleBook(List.of(rules), checks);
    }

    Stream<Rule> rules() {
        return Stream.concat(declared.stream(), checks.stream().map(Check::rule));
    }
}
