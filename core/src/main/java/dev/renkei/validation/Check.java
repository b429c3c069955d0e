package dev.renkei.validation;

import java.util.List;

/**
 * A rule bound to the concept that it judges.
 *
 * @param <T> the type of the concept
 */
final class Check<T> {

    private static final String WHOLE_SUBJECT = "";
    private static final String SAME_ELEMENT = "@";
    private static final String ANY_ELEMENT = "*";

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
        return new Check<>(rule, concept, judge, List.of(WHOLE_SUBJECT));
    }

    /**
     * Names what the judge looks at below the concept beside the place at which it finds something: a gap elsewhere does
     * not silence it.
     *
     * <p>In a path {@code *} stands for any element of a list, and {@code @} for the one in which something is found:
     * {@code parties/@/joinedOn} is when that party joined. A list with {@code #} behind it is looked at for its length alone.
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

    /** Returns what the judge looked at when it found something at the place to which the steps lead. */
    List<String> lookedAt(List<Object> steps) {
        return properties.stream().map(property -> bind(property, steps)).toList();
    }

    private static String bind(String property, List<Object> steps) {
        String[] parts = property.split("/", -1);
        boolean common = true;
        for (int i = 0; i < parts.length; i++) {
            common = common && i < steps.size();
            if (parts[i].equals(SAME_ELEMENT)) {
                parts[i] = common ? steps.get(i).toString() : ANY_ELEMENT;
            }
            common = common && parts[i].equals(steps.get(i).toString());
        }
        return String.join("/", parts);
    }

    void run(Object subject, Inspection inspection) {
        judge.judge(concept.cast(subject), inspection);
    }
}
