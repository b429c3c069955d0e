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
 * The annotated type must obey the rules that Renkei's catalogue lists for its concept.
 *
 * <p>The annotation stands on {@link Constrained}, once for each group. The validation provider finds its validator through
 * {@link java.util.ServiceLoader}; it reports each broken rule at the place that is wrong, with the rule's own message.
 * {@code null} is considered valid.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Consistent.List.class)
@Constraint(validatedBy = {})
public @interface Consistent {

    /**
     * Returns the message that stands for all rules of the concept; each finding brings its own in its place.
     *
     * @return the message or its key
     */
    String message() default "{dev.renkei.constraint.Consistent.message}";

    /**
     * Returns the group whose share of the findings is reported: none for the errors, {@link Advice} for the warnings and the
     * information, {@link Publication} for the findings of the rules for publication.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload of the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link Consistent} on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        Consistent[] value();
    }
}
