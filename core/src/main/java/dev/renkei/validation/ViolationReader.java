package dev.renkei.validation;

import dev.renkei.constraint.Consistent;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Property;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Reads the finding that a constraint violation of a Jakarta Validation provider represents.
 *
 * <p>A violation of {@link Consistent} brings its finding along. One of a standard constraint names the rule by its message
 * key, and the parameters are attributes of the annotation. Both say where by their property path, in the names of Java.
 */
final class ViolationReader {

    private static final String PREFIX = "{" + RuleTexts.PREFIX;

    private ViolationReader() {}

    /** Returns the finding, empty if the violation is not of a rule of the catalogue. */
    static Optional<Finding> read(ConstraintViolation<?> violation) {
        Objects.requireNonNull(violation, "violation");
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return constraint instanceof Consistent
                ? Optional.of(foundBy(violation))
                : ruleOf(violation).map(rule -> declared(rule, violation));
    }

    /** A finding about the validated object as a whole does not show it; here it is a part of what the host validated. */
    private static Finding foundBy(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = own.getDynamicPayload(Finding.class);
        String pointer = pointerTo(finding, violation.getPropertyPath());
        return finding.getPointer().isEmpty()
                ? DocumentPaths.shownBy(finding.withPointer(pointer), Optional.of(violation.getLeafBean()))
                : finding.withPointer(pointer);
    }

    private static Finding declared(Rule rule, ConstraintViolation<?> violation) {
        String pointer = pointerToProperty(violation);
        Map<String, String> parameters =
                parametersOf(violation.getConstraintDescriptor().getAnnotation());
        return DocumentPaths.shownBy(
                Finding.of(rule, pointer, parameters), DocumentPaths.heldBy(violation.getInvalidValue()));
    }

    private static Optional<Rule> ruleOf(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        return template.startsWith(PREFIX)
                ? RuleCatalogue.find(template.substring(PREFIX.length(), template.length() - 1))
                : Optional.empty();
    }

    private static Map<String, String> parametersOf(Annotation constraint) {
        return StandardConstraint.of(constraint)
                .map(StandardConstraint::parameters)
                .orElseGet(Map::of);
    }

    /** The path leads to the validated object and on to its part, of which the finding knows the pointer. */
    private static String pointerTo(Finding finding, Path path) {
        List<Object> within = JsonPointer.parse(finding.getPointer()).getSteps();
        List<Object> steps = stepsOf(path);
        return JsonPointer.ROOT
                .follow(steps.subList(0, steps.size() - within.size()))
                .follow(within)
                .toString();
    }

    /** Only references have other names in JSON; since they hold no documents, a path can but end at one. */
    private static String pointerToProperty(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        Class<?> holder = bean == null ? violation.getRootBeanClass() : bean.getClass();
        List<Object> steps = stepsOf(violation.getPropertyPath());
        IntStream.range(0, steps.size())
                .filter(i -> !(steps.get(i) instanceof Integer))
                .max()
                .ifPresent(
                        last -> steps.set(last, inJson(holder, steps.get(last).toString())));
        return JsonPointer.ROOT.follow(steps).toString();
    }

    private static String inJson(Class<?> holder, String nameInJava) {
        return Concept.declaredBy(holder)
                .<String>flatMap(type -> type.findInJava(nameInJava).map(Property::getName))
                .orElse(nameInJava);
    }

    /** To Jakarta Validation an index or a key belongs to the node after it; only properties have names in a document. */
    private static List<Object> stepsOf(Path path) {
        List<Object> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex());
            } else if (node.getKey() != null) {
                steps.add(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
            }
        }
        return steps;
    }
}
