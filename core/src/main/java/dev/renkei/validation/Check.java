package dev.renkei.validation;

import java.util.List;

/**
 * A rule bound to the concept that it judges.
 *
 * @param <T> the type of the concept
 */
final class Check<T> {

    /** Looks at a subject and tells the inspection what it finds. */
    @FunctionalInterface
    interface Judge<T> {
        void judge(T subject, Inspection inspection);
    }

    private final Rule rule;
    private final Class<T> concept;
    private final Judge<? super T> judge;
    private final List<String> properties;

    private Check(Rule rule, Class<T> concept, Judge<? super T> judge, List<String> properties) {
        this.rule = rule;
        this.concept = concept;
        this.judge = judge;
        this.properties = properties;
    }

    static <T> Check<T> of(Class<T> concept, Rule rule, Judge<? super T> judge) {
        return new Check<>(rule, concept, judge, List.of());
    }

    /**
     * Names what the judge looks at below the concept, such as the organization of each party: a gap elsewhere does not
     * silence it.
     */
    Check<T> reading(String... properties) {
        return new Check<>(rule, concept, judge, List.of(properties));
    }

    Rule rule() {
        return rule;
    }

    Class<T> concept() {
        return concept;
    }

    List<String> properties() {
        return properties;
    }

    void run(Object subject, Inspection inspection) {
        judge.judge(concept.cast(subject), inspection);
    }
}
