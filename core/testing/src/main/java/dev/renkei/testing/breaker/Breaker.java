package dev.renkei.testing.breaker;

import dev.renkei.document.Document;
import dev.renkei.register.Register;
import dev.renkei.testing.RandomSource;
import dev.renkei.validation.Policy;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Turns valid documents into documents that break one rule and no other.
 *
 * <p>A breaker takes every type of document that holds what its rule judges: a rule about parties is broken in an agreement and
 * in each agreement of a register. Where the document lacks such a part, the breaker first adds a valid one. It passes over
 * the places at which its change would break another rule as well, by {@link RenkeiValidator} on the day of
 * {@link Breakers#CLOCK}.
 *
 * <p>For example, {@code Breakers.of("agreement.party.duplicate").apply(agreement, choices)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Breaker {

    private static final int MAX_UNSUITABLE = 1_000;

    private final Rule rule;
    private final List<BreakStrategy<?>> strategies;

    private final RenkeiValidator validator;

    private Breaker(Rule rule, Policy policy, List<BreakStrategy<?>> strategies) {
        this.rule = rule;
        this.strategies = strategies;
        this.validator = RenkeiValidator.standard()
                .withClock(Breakers.CLOCK)
                .withProfile(rule.getProfile())
                .withPolicy(policy);
    }

    static Breaker of(String code, BreakStrategy<?>... strategies) {
        return of(code, Policy.none(), strategies);
    }

    /** A breaker that gives a fault to a part of a type. */
    static <P> Breaker of(String code, Class<P> concept, Function<P, Fault<P>> fault) {
        return of(code, BreakStrategy.of(concept, fault));
    }

    /** A breaker that gives one of several faults to a part of a type. */
    static <P> Breaker ofSeveral(String code, Class<P> concept, Function<P, List<Fault<P>>> faults) {
        return of(code, BreakStrategy.ofSeveral(concept, faults));
    }

    /** A breaker that gives the same fault to every part of a type. */
    static <P> Breaker at(String code, Class<P> concept, String place, Object wrong, Object near, String change) {
        return of(code, BreakStrategy.at(concept, place, wrong, near, change));
    }

    /** A breaker of a rule that is checked only where a policy asks for it. */
    static Breaker of(String code, Policy policy, BreakStrategy<?>... strategies) {
        Rule rule = RuleCatalogue.find(code)
                .orElseThrow(() -> new IllegalArgumentException("Code must be one of the catalogue but was " + code));
        return new Breaker(rule, policy, List.of(strategies));
    }

    /**
     * Returns the rule that this breaker breaks. It is checked from the profile {@link Rule#getProfile()} on.
     *
     * @return the rule, not null
     */
    public Rule getRule() {
        return rule;
    }

    /**
     * Returns the validator by which broken documents are judged: with the profile and the policy that the rule needs, on the
     * day of {@link Breakers#CLOCK}.
     *
     * @return the validator, not null
     */
    public RenkeiValidator getValidator() {
        return validator;
    }

    /**
     * Returns whether the rule can be broken in an agreement. Else it judges what only registers hold.
     *
     * @return true if agreements are suitable
     */
    public boolean takesAgreements() {
        return apply(MissingParts.agreement(), bound -> 0).isPresent();
    }

    /**
     * Returns whether the rule can be broken in a register. Else it is what a policy asks of agreements.
     *
     * @return true if registers are suitable
     */
    public boolean takesRegisters() {
        return apply(Register.builder().build(), bound -> 0).isPresent();
    }

    /**
     * Breaks the rule at one place of a document, which is chosen.
     *
     * <p>The broken document has the findings of the given one and one more, the near miss has no other. So a document
     * without findings is turned into one with exactly one.
     *
     * @param <T>  the type of the document
     * @param document  the document, such as an agreement or a register, not null
     * @param choices  the choices, not null
     * @return the broken document, empty if the document is not suitable, not null
     */
    public <T extends Document> Optional<Broken<T>> apply(T document, RandomSource choices) {
        Objects.requireNonNull(choices, "choices");
        List<Candidate<?>> candidates = candidatesAt(document);
        int first = candidates.isEmpty() ? 0 : choices.below(candidates.size());
        Stream<Candidate<?>> turned = Stream.concat(
                candidates.subList(first, candidates.size()).stream(), candidates.subList(0, first).stream());
        BreakerRunner<T> runner = new BreakerRunner<>(rule, document, validator);
        return Stream.concat(turned, candidatesWithMissingParts(document))
                .flatMap(candidate -> runner.perform(candidate).stream())
                .findFirst();
    }

    /**
     * Breaks the rule at every place of a document, at one after the other.
     *
     * @param <T>  the type of the document
     * @param document  the document, such as an agreement or a register, not null
     * @return the broken documents, one or more for each place, empty if the document is not suitable, not null
     */
    public <T extends Document> Stream<Broken<T>> applyEverywhere(T document) {
        BreakerRunner<T> runner = new BreakerRunner<>(rule, document, validator);
        List<Broken<T>> broken = candidatesAt(document).stream()
                .flatMap(candidate -> runner.perform(candidate).stream())
                .toList();
        return broken.isEmpty()
                ? candidatesWithMissingParts(document).flatMap(candidate -> runner.perform(candidate).stream())
                : broken.stream();
    }

    /**
     * Breaks the rule at one place of each of many documents.
     *
     * <p>A stream without an end gives one without an end. The stream throws an {@link IllegalStateException} if
     * {@value #MAX_UNSUITABLE} documents in a row are not suitable, so that nobody waits for a suitable one forever.
     *
     * @param <T>  the type of the documents
     * @param documents  the documents, not null
     * @param choices  the choices, not null
     * @return the broken documents, without those that are not suitable, not null
     */
    public <T extends Document> Stream<Broken<T>> applyToEach(Stream<T> documents, RandomSource choices) {
        return applyToEach(documents, document -> true, choices);
    }

    /** Breaks the rule in each of many documents that are as they should be. */
    <T extends Document> Stream<Broken<T>> applyToEach(
            Stream<T> documents, Predicate<T> condition, RandomSource choices) {
        AtomicInteger unsuitable = new AtomicInteger();
        return documents.flatMap(document -> {
            Optional<Broken<T>> broken = condition.test(document) ? apply(document, choices) : Optional.empty();
            if (unsuitable.updateAndGet(count -> broken.isPresent() ? 0 : count + 1) == MAX_UNSUITABLE) {
                throw new IllegalStateException("One of " + MAX_UNSUITABLE + " documents in a row must be suitable for "
                        + rule.getCode() + " but none was");
            }
            return broken.stream();
        });
    }

    /**
     * Returns the code of the rule, as {@code Breaker[agreement.party.duplicate]}.
     */
    @Override
    public String toString() {
        return "Breaker[" + rule + "]";
    }

    private List<Candidate<?>> candidatesAt(Object document) {
        return strategies.stream()
                .<Candidate<?>>flatMap(strategy -> strategy.candidatesAt(document))
                .toList();
    }

    private Stream<Candidate<?>> candidatesWithMissingParts(Object document) {
        return strategies.stream()
                .flatMap(strategy ->
                        MissingParts.add(strategy.concept(), document).flatMap(strategy::candidatesAt));
    }
}
