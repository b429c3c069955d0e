package dev.renkei.validation;

import dev.renkei.constraint.Consistent;
import dev.renkei.constraint.Publication;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Runs the rules of a concept inside a Jakarta Validation provider.
 *
 * <p>Hibernate Validator finds this class by {@link java.util.ServiceLoader}; nothing is to be configured.
 * Each broken rule becomes a constraint violation at the place that is wrong, with the rule's own message, and with the
 * {@link Finding} relative to the validated type as its dynamic payload.
 */
public final class ConsistentValidator implements ConstraintValidator<Consistent, Object> {

    private Profile profile = Profile.DRAFT;

    /** Creates a validator, as providers do. */
    public ConsistentValidator() {}

    @Override
    public void initialize(Consistent constraint) {
        boolean publication = Arrays.asList(constraint.groups()).contains(Publication.class);
        profile = publication ? Profile.PUBLICATION : Profile.DRAFT;
    }

    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations violations = new Violations(value, context.unwrap(HibernateConstraintValidatorContext.class));
        for (Check<?> check : Concept.of(value).checks()) {
            if (check.rule().getProfile() == profile) {
                check.run(
                        value, new Inspection(check, context.getClockProvider().getClock(), violations));
            }
        }
        return violations.none;
    }

    /** Turns what a judge finds into constraint violations. */
    private static final class Violations implements Inspection.Listener {

        private final Object subject;
        private final HibernateConstraintValidatorContext context;
        private boolean none = true;

        Violations(Object subject, HibernateConstraintValidatorContext context) {
            this.subject = subject;
            this.context = context;
        }

        @Override
        public void found(Check<?> check, Severity severity, List<Object> steps, Map<String, String> parameters) {
            none = false;
            parameters.forEach(context::addMessageParameter);
            String pointer = Path.ROOT.child(steps.toArray()).toPointer();
            Finding finding = Finding.of(check.rule(), pointer, parameters).withSeverity(severity);
            context.withDynamicPayload(Parts.shownBy(finding, Parts.at(subject, steps)));
            new ViolationPath(context.buildConstraintViolationWithTemplate("{" + RuleTexts.PREFIX + check.rule() + "}"))
                    .follow(steps)
                    .end();
        }
    }
}
