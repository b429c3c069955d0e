package dev.renkei.validation;

import dev.renkei.constraint.NotBlankIfPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of Jakarta Validation's own constraints, or one composed of them, declared on an accessor.
 *
 * @param code  the code of the rule that the constraint declares, named by its message key
 * @param holds  tells whether a value obeys
 * @param parameters  the parameters of the message: the attributes of the annotation
 */
record StandardConstraint(String code, Predicate<Object> holds, Map<String, String> parameters) {

    /** Returns the constraint that an annotation declares, empty if the annotation is none of those that Renkei uses. */
    static Optional<StandardConstraint> of(Annotation annotation) {
        if (annotation instanceof NotBlank notBlank) {
            return declared(notBlank.message(), value -> !value.toString().isBlank(), Map.of());
        }
        if (annotation instanceof NotEmpty notEmpty) {
            return declared(notEmpty.message(), value -> sizeOf(value) > 0, Map.of());
        }
        if (annotation instanceof NotBlankIfPresent notBlank) {
            return declared(notBlank.message(), value -> !value.toString().isBlank(), Map.of());
        }
        if (annotation instanceof Size size) {
            return declared(
                    size.message(),
                    value -> isBetween(sizeOf(value), size.min(), size.max()),
                    Map.of("min", String.valueOf(size.min()), "max", String.valueOf(size.max())));
        }
        if (annotation instanceof Min min) {
            return declared(min.message(), value -> ((Number) value).longValue() >= min.value(), Map.of());
        }
        if (annotation instanceof Max max) {
            return declared(max.message(), value -> ((Number) value).longValue() <= max.value(), Map.of());
        }
        return Optional.empty();
    }

    private static Optional<StandardConstraint> declared(
            String message, Predicate<Object> holds, Map<String, String> parameters) {
        String code = message.substring(1 + RuleTexts.PREFIX.length(), message.length() - 1);
        return Optional.of(new StandardConstraint(code, holds, parameters));
    }

    /** Returns the rule that the constraint declares. */
    Rule rule() {
        return RuleCatalogue.find(code)
                .orElseThrow(() -> new IllegalStateException("Constraint must name a rule of the catalogue: " + code));
    }

    private static int sizeOf(Object value) {
        return value instanceof Collection<?> collection
                ? collection.size()
                : value.toString().length();
    }

    private static boolean isBetween(int size, int min, int max) {
        return min <= size && size <= max;
    }
}
