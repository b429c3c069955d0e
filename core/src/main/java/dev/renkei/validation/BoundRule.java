package dev.renkei.validation;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule bound to a concept, with the check that applies it.
 *
 * @param rule  the rule
 * @param concept  the class of the concept
 * @param check  the check
 * @param read  what the check looks at beside the place at which it finds something, see {@link #reading}
 * @param stated  the properties of which a subject must state one, so that the check can find something
 * @param sought  what the check seeks in all parts of a subject, empty if it does not
 * @param guard  tells, for this and other rules, that a subject surely breaks none of them
 * @param <T> the type of the concept
 */
record BoundRule<T>(
        Rule rule,
        Class<T> concept,
        Check<? super T> check,
        List<String> read,
        List<String> stated,
        Optional<Sought<T, ?>> sought,
        Optional<Predicate<T>> guard) {

    private static final List<String> WHOLE_SUBJECT = List.of("");
    private static final String SAME_ELEMENT = "@";
    private static final String LENGTH = "#";
    private static final String POINTED_TO = "^";
    private static final String IN_REGISTER = "/";

    /** Looks at a subject and reports to the context where it breaks the rule. */
    @FunctionalInterface
    interface Check<T> {
        void check(T subject, RuleContext context);
    }

    static <T> BoundRule<T> error(Class<T> concept, String code, Check<? super T> check) {
        return of(concept, Rule.error(code), check);
    }

    static <T> BoundRule<T> warning(Class<T> concept, String code, Check<? super T> check) {
        return of(concept, Rule.warning(code), check);
    }

    static <T> BoundRule<T> info(Class<T> concept, String code, Check<? super T> check) {
        return of(concept, Rule.info(code), check);
    }

    static <T> BoundRule<T> of(Class<T> concept, Rule rule, Check<? super T> check) {
        return new BoundRule<>(rule, concept, check, WHOLE_SUBJECT, List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns the rule as one that is checked only before a document is published. */
    BoundRule<T> forPublication() {
        return new BoundRule<>(rule.forPublication(), concept, check, read, stated, sought, guard);
    }

    /**
     * Names what the check looks at below the concept beside the place at which it finds something: a gap elsewhere does
     * not silence it.
     *
     * <p>In a path {@code *} means any element of a list, and {@code @} for the one in which something is found:
     * {@code parties/@/joinedOn} is when that party joined. Of a list followed by {@code #} only the length is looked at. A path
     * that begins with {@code /} begins at the register in which the concept is, and {@code ^} is the part to which the text points
     * at which something is found.
     */
    BoundRule<T> reading(String... properties) {
        return new BoundRule<>(rule, concept, check, List.of(properties), stated, sought, guard);
    }

    /** Names the properties without which the check finds nothing: it is not asked about a subject that states none of them. */
    BoundRule<T> ifStated(String... names) {
        return new BoundRule<>(rule, concept, check, read, List.of(names), sought, guard);
    }

    /** Says what the check seeks in all parts of a subject: it finds nothing if no part states anything of it that is in doubt. */
    BoundRule<T> ifAnyPartStates(Sought<T, ?> anything) {
        return new BoundRule<>(rule, concept, check, read, stated, Optional.of(anything), guard);
    }

    /**
     * Names what tells at once that a subject breaks neither this rule nor others with the same guard: most subjects then are asked
     * about none of them.
     */
    BoundRule<T> unless(Predicate<T> surelyObeyed) {
        return new BoundRule<>(rule, concept, check, read, stated, sought, Optional.of(surelyObeyed));
    }

    /**
     * Refuses a rule that reads what its concept does not have.
     *
     * @throws IllegalArgumentException if the concept lacks one of the properties
     */
    void requireProperties() {
        Stream.concat(below().map(BoundRule::steps), stated.stream().map(List::<Object>of))
                .filter(path -> !path.isEmpty())
                .forEach(path -> requireProperty(Concept.declaredBy(concept), path));
        inRegister().forEach(path -> requireProperty(Optional.of(Register.TYPE), path));
    }

    private void requireProperty(Optional<DocumentType<?, ?>> whole, List<Object> path) {
        List<Object> steps = path.stream()
                .filter(step -> !step.equals(LENGTH))
                .map(step -> step.equals(SAME_ELEMENT) ? JsonPointer.ANY_STEP : step)
                .toList();
        if (whole.filter(type -> DocumentPaths.leadFrom(type, steps)).isEmpty()) {
            throw new IllegalArgumentException("Rule " + rule + " reads " + path + ", which is no property");
        }
    }

    private Stream<String> below() {
        return read.stream().filter(path -> !path.startsWith(IN_REGISTER) && !path.equals(POINTED_TO));
    }

    private Stream<List<Object>> inRegister() {
        return read.stream()
                .filter(path -> path.startsWith(IN_REGISTER))
                .map(path -> JsonPointer.parse(path).getSteps());
    }

    private static List<Object> steps(String path) {
        return JsonPointer.parse(path.isEmpty() ? path : "/" + path).getSteps();
    }

    /** Returns the bits of the properties of which a subject must state one, so that the check can find something. */
    long concerned() {
        if (stated.isEmpty()) {
            return ConstrainedProperty.NONE;
        }
        DocumentType<?, ?> type = Concept.declaredBy(concept).orElseThrow();
        long bits = 0;
        for (String name : stated) {
            bits |= ConstrainedProperty.bitOf(type, name);
        }
        return bits;
    }

    /** Returns the rule as it waits for the end of a walk through a subject, empty if it seeks nothing in all parts. */
    // Safe: a rule is run on subjects of its concept.
    @SuppressWarnings("unchecked")
    Optional<PostponedRule<T, ?>> postponed(Object subject, FindingCollector before) {
        return sought.map(anything -> new PostponedRule<>(this, anything, (T) subject, before));
    }

    /** Returns whether the check looked into a gap when it found something at the place to which the steps lead. */
    boolean looksInto(UnreadParts gaps, JsonPointer place, Object subject, List<Object> steps) {
        return gaps.touch(place, lookedAt(steps))
                || gaps.touch(JsonPointer.ROOT, inRegister().toList())
                || (read.contains(POINTED_TO) && gaps.touch(place, pointedTo(subject, steps)));
    }

    private static List<List<Object>> pointedTo(Object subject, List<Object> steps) {
        return DocumentPaths.at(subject, steps).map(Object::toString).filter(text -> text.startsWith("/")).stream()
                .map(text -> JsonPointer.parse(text).getSteps())
                .toList();
    }

    /** Returns what the check looked at below its subject when it found something at the place to which the steps lead. */
    List<List<Object>> lookedAt(List<Object> steps) {
        return below().map(path -> bind(steps(path), steps)).toList();
    }

    private static List<Object> bind(List<Object> property, List<Object> steps) {
        List<Object> bound = new ArrayList<>();
        boolean common = true;
        for (int i = 0; i < property.size(); i++) {
            common = common && i < steps.size();
            Object step = property.get(i);
            if (step.equals(SAME_ELEMENT)) {
                step = common ? steps.get(i) : JsonPointer.ANY_STEP;
            }
            common = common && step.equals(steps.get(i));
            bound.add(step);
        }
        return bound;
    }

    // Safe: a rule is run on subjects of its concept.
    @SuppressWarnings("unchecked")
    void run(Object subject, RuleContext context) {
        check.check((T) subject, context);
    }
}
