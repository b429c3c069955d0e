package dev.renkei.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a value to obey the rules of Renkei's catalogue for its type.
 *
 * <p>The annotation is declared on {@link Constrained}, once for each group. The validation provider finds its validator
 * through {@link java.util.ServiceLoader}. The validator reports each broken rule at the part that breaks it, with the message
 * of the rule. {@code null} is considered valid.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Consistent.List.class)
@Constraint(validatedBy = {})
public @interface Consistent {

    /**
     * Returns the message of the constraint. Each finding replaces it with the message of its own rule.
     *
     * @return the message or its key
     */
    String message() default "{dev.renkei.constraint.Consistent.message}";

    /**
     * Returns the group whose findings are reported: no group for the errors, {@link Advice} for the warnings and the
     * information, {@link Publication} for the findings of the rules for publication.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Declares several {@link Consistent} constraints on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the constraints} */
        Consistent[] value();
    }
}
