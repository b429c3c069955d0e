package dev.renkei.testing.breaker;

import dev.renkei.document.Document;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Breaks a document in several ways, and keeps the results in which everything else is as it was.
 *
 * <p>Whether the rule itself reports the fault is not looked at, so that tests can notice a validator that overlooks the fault or
 * reports it elsewhere. A document is whole as long as no policy asks for more.
 *
 * @param <T>  the type of the document
 */
final class BreakerRunner<T extends Document> {

    private final Rule rule;
    private final RenkeiValidator validator;
    private final Class<?> type;
    private final List<String> sameBefore;
    private final List<String> othersBefore;

    BreakerRunner(Rule rule, T document, RenkeiValidator validator) {
        this.rule = rule;
        this.validator = validator;
        this.type = Objects.requireNonNull(document, "document").getClass();
        List<Finding> before =
                validator.withPolicy(Policy.none()).validate(document).getFindings();
        this.sameBefore = placesOfSame(before);
        this.othersBefore = placesOfOthers(before);
    }

    /** Returns the broken document, empty if the place was broken before, or if anything else is broken or mended. */
    Optional<Broken<T>> perform(Candidate<?> candidate) {
        T broken = document(candidate.broken());
        if (sameBefore.contains(candidate.pointer()) || changesAnythingElse(broken)) {
            return Optional.empty();
        }
        T nearMiss = document(candidate.nearMiss());
        return changesAnythingElse(nearMiss)
                ? Optional.empty()
                : Optional.of(new Broken<>(
                        broken,
                        rule,
                        candidate.pointer(),
                        nearMiss,
                        candidate.fault().change()));
    }

    private boolean changesAnythingElse(T changed) {
        List<Finding> after = findings(changed);
        return !placesOfOthers(after).equals(othersBefore)
                || !placesOfSame(after).containsAll(sameBefore);
    }

    // A part replaces another of its type, so that the document stays of its own.
    @SuppressWarnings("unchecked")
    private T document(Object changed) {
        return (T) type.cast(changed);
    }

    private List<Finding> findings(T document) {
        return validator.validate(document).getFindings();
    }

    private List<String> placesOfOthers(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.getRule().equals(rule))
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .sorted()
                .toList();
    }

    private List<String> placesOfSame(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(Finding::getPointer)
                .toList();
    }
}
