package dev.renkei.validation;

import dev.renkei.constraint.Advice;
import dev.renkei.constraint.Consistent;
import dev.renkei.constraint.Publication;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.message.Languages;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Runs the rules of a concept inside a Jakarta Validation provider.
 *
 * <p>Hibernate Validator finds this class by {@link java.util.ServiceLoader}; nothing is to be configured.
 * The group of the constraint decides which findings are reported: without one the errors, in {@link Advice} the warnings and the
 * information, in {@link Publication} the findings of the rules for publication. Each of them becomes a constraint violation at the
 * place that is wrong, with the rule's own message, and with the {@link Finding} relative to the validated type as its dynamic
 * payload. At most 1,000 findings of a value and group are reported; one more violation counts the rest.
 *
 * @since 0.1.0
 */
public final class ConsistentValidator implements ConstraintValidator<Consistent, Object> {

    /** Providers compare each violation of a document with those before it. */
    private static final int MAX_FINDINGS = 1000;

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
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        FindingCollector findings = new FindingCollector(MAX_FINDINGS, UnaryOperator.identity());
        for (BoundRule<?> rule : Concept.judging(value).rules()) {
            RuleContext.Listener listener = (stated, steps, parameters) -> {
                Severity severity = stated.orElse(rule.rule().getSeverity());
                if (share.severities.contains(severity)) {
                    String pointer = JsonPointer.ROOT.follow(steps).toString();
                    Finding finding =
                            Finding.of(rule.rule(), pointer, parameters).withSeverity(severity);
                    findings.add(DocumentPaths.shownBy(finding, DocumentPaths.at(value, steps)));
                }
            };
            if (rule.rule().getProfile() == share.profile) {
                rule.run(value, new RuleContext(today, listener));
            }
        }
        List<Finding> found = findings.toList();
        context.disableDefaultConstraintViolation();
        found.forEach(finding -> tell(finding, value, context.unwrap(HibernateConstraintValidatorContext.class)));
        return found.isEmpty();
    }

    private static void tell(Finding finding, Object value, HibernateConstraintValidatorContext context) {
        for (Locale language : Languages.getLocales()) {
            RuleTexts.worded(finding.getParameters(), language).forEach(context::addMessageParameter);
        }
        context.withDynamicPayload(finding);
        new ViolationPath(
                        context.buildConstraintViolationWithTemplate("{" + RuleTexts.PREFIX + finding.getRule() + "}"))
                .follow(value, finding.getPointer())
                .end();
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
}
