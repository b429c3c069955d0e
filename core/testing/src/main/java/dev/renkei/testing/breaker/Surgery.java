package dev.renkei.testing.breaker;

import dev.renkei.validation.AgreementValidator;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Performs attempts to break a document, and keeps those that leave everything else as it was.
 *
 * <p>What the rule itself says of the result is not looked at: so a validator that overlooks the fault, or sees it elsewhere,
 * is found out by whoever compares it with what was to be expected.
 *
 * @param <T>  the type of the document
 */
final class Surgery<T> {

    private final Rule rule;
    private final AgreementValidator validator;
    private final Class<?> type;
    private final List<String> before;

    Surgery(Rule rule, T document, AgreementValidator validator) {
        this.rule = rule;
        this.validator = validator;
        this.type = Objects.requireNonNull(document, "document").getClass();
        this.before = otherFindings(document);
    }

    /** Returns the broken document, empty if the attempt breaks or mends another rule. */
    Optional<Broken<T>> perform(Attempt<?> attempt) {
        T broken = document(attempt.broken());
        if (!otherFindings(broken).equals(before)) {
            return Optional.empty();
        }
        T nearMiss = document(attempt.nearMiss());
        return Optional.of(new Broken<>(
                        broken,
                        rule,
                        attempt.pointer(),
                        nearMiss,
                        attempt.fault().change()))
                .filter(each -> otherFindings(nearMiss).equals(before));
    }

    // A part replaces another of its type, so that the document stays of its own.
    @SuppressWarnings("unchecked")
    private T document(Object changed) {
        return (T) type.cast(changed);
    }

    private List<String> otherFindings(Object document) {
        return validator.validate(document).getFindings().stream()
                .filter(finding -> !finding.getRule().equals(rule))
                .map(Surgery::place)
                .sorted()
                .toList();
    }

    private static String place(Finding finding) {
        return finding.getCode() + " " + finding.getPointer();
    }
}
