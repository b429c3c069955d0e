package dev.renkei.validation;

import dev.renkei.constraint.Consistent;
import dev.renkei.declaration.JsonPointer;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Reads the finding for which a constraint violation of a Jakarta Validation provider stands.
 *
 * <p>A violation of {@link Consistent} brings its finding along. One of a standard constraint names the rule by its message
 * key, and the parameters are attributes of the annotation. Both say where by their property path.
 */
final class ViolationReader {

    private static final String PREFIX = "{" + RuleTexts.PREFIX;

    private ViolationReader() {}

    /** Returns the finding, empty if the violation is not of a rule of the catalogue. */
    static Optional<Finding> read(ConstraintViolation<?> violation) {
        Objects.requireNonNull(violation, "violation");
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String pointer = pointerTo(violation.getPropertyPath());
        return constraint instanceof Consistent
                ? Optional.of(foundBy(violation, pointer))
                : ruleOf(violation).map(rule -> declared(rule, pointer, violation));
    }

    /** A finding about the validated object as a whole does not show it; here it is a part of what the host validated. */
    private static Finding foundBy(ConstraintViolation<?> violation, String pointer) {
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = own.getDynamicPayload(Finding.class);
        return finding.getPointer().isEmpty()
                ? DocumentPaths.shownBy(finding.withPointer(pointer), Optional.of(violation.getLeafBean()))
                : finding.withPointer(pointer);
    }

    private static Finding declared(Rule rule, String pointer, ConstraintViolation<?> violation) {
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

    /** To Jakarta Validation an index or a key belongs to the node behind it; only properties have names in a document. */
    private static String pointerTo(Path path) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.child(node.getIndex());
            } else if (node.getKey() != null) {
                pointer = pointer.child(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.child(node.getName());
            }
        }
        return pointer.toString();
    }
}
