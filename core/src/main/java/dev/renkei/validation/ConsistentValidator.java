package dev.renkei.validation;

import dev.renkei.constraint.Advice;
import dev.renkei.constraint.Consistent;
import dev.renkei.constraint.Publication;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Runs the rules of a concept inside a Jakarta Validation provider.
 *
 * <p>Hibernate Validator finds this class by {@link java.util.ServiceLoader}; nothing is to be configured.
 * The group of the constraint decides which findings are reported: without one the errors, in {@link Advice} the warnings and the
 * information, in {@link Publication} the findings of the rules for publication. Each of them becomes a constraint violation at the place that is wrong, with the rule's own message, and with the
 * {@link Finding} relative to the validated type as its dynamic payload.
 */
public final class ConsistentValidator implements ConstraintValidator<Consistent, Object> {

    private Share share = Share.ERRORS;

    /** Creates a validator, as providers do. */
    public ConsistentValidator() {}

    @Override
    public void initialize(Consistent constraint) {
        share = Share.of(Arrays.asList(constraint.groups()));
    }

    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations violations = new Violations(value, share, context.unwrap(HibernateConstraintValidatorContext.class));
        for (Check<?> check : Concept.judging(value).checks()) {
            if (check.rule().getProfile() == share.profile) {
                check.run(
                        value, new Inspection(check, context.getClockProvider().getClock(), violations));
            }
        }
        return violations.none;
    }

    /** The findings that one of the groups adds. */
    private enum Share {
        ERRORS(Profile.DRAFT, EnumSet.of(Severity.ERROR)),
        ADVICE(Profile.DRAFT, EnumSet.of(Severity.WARNING, Severity.INFO)),
        PUBLICATION(Profile.PUBLICATION, EnumSet.allOf(Severity.class));

        private final Profile profile;
        private final Set<Severity> severities;

        Share(Profile profile, Set<Severity> severities) {
            this.profile = profile;
            this.severities = severities;
        }

        static Share of(List<Class<?>> groups) {
            if (groups.contains(Publication.class)) {
                return PUBLICATION;
            }
            return groups.contains(Advice.class) ? ADVICE : ERRORS;
        }
    }

    /** Turns what a judge finds into constraint violations. */
    private static final class Violations implements Inspection.Listener {

        private final Object subject;
        private final Share share;
        private final HibernateConstraintValidatorContext context;
        private boolean none = true;

        Violations(Object subject, Share share, HibernateConstraintValidatorContext context) {
            this.subject = subject;
            this.share = share;
            this.context = context;
        }

        @Override
        public void found(Check<?> check, Severity severity, List<Object> steps, Map<String, String> parameters) {
            if (!share.severities.contains(severity)) {
                return;
            }
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
