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
 * Requires that a text, if present, contains a character other than white space.
 *
 * <p>It constrains the content of an {@link java.util.Optional}. {@link jakarta.validation.constraints.NotBlank} would reject
 * an empty {@code Optional}, because a validation provider takes its content as {@code null}.
 *
 * <p>The supported type is {@code CharSequence}. {@code null} is considered valid.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = "(?s)\\p{javaWhitespace}*\\P{javaWhitespace}.*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface NotBlankIfPresent {

    /**
     * Returns the key of the message, which is the message of the rule on blank texts.
     *
     * @return the message or its key
     */
    String message() default "{dev.renkei.text.blank}";

    /** {@return the groups in which the text is checked} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint} */
    Class<? extends Payload>[] payload() default {};
}
