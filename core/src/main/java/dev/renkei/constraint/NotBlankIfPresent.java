package dev.renkei.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated text must hold something other than white space, if there is a text.
 *
 * <p>It stands on what an {@link java.util.Optional} holds, where {@link jakarta.validation.constraints.NotBlank} would refuse
 * the empty one too: to a validation provider an empty {@code Optional} holds {@code null}.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is considered valid.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = "(?s)\\p{javaWhitespace}*\\P{javaWhitespace}.*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface NotBlankIfPresent {

    /**
     * Returns the key of the message: that of the rule on blank texts.
     *
     * @return the message or its key
     */
    String message() default "{dev.renkei.text.blank}";

    /**
     * Returns the groups in which the text is checked.
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
}
