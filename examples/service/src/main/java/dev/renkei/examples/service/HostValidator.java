package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.constraint.Publication;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/**
 * Validates what controllers ask for with {@code @Valid}, unless a document has more findings than an answer tells.
 *
 * <p>Hibernate Validator and Spring compare each violation with those before it: eight thousand take them a minute. Renkei's own
 * validator takes milliseconds, and counts first.
 */
class HostValidator extends SpringValidatorAdapter {

    private final RenkeiValidator counter;
    private final int limit;

    HostValidator(Validator validator, RenkeiValidator counter, int limit) {
        super(validator);
        this.counter = counter;
        this.limit = limit;
    }

    /** Thrown where a document has more findings than an answer tells. */
    static final class TooManyFindingsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyFindingsException(int limit) {
            super("Document must have at most " + limit + " findings but has more");
        }
    }

    @Override
    public void validate(Object target, Errors errors) {
        validate(target, errors, new Object[0]);
    }

    @Override
    public void validate(Object target, Errors errors, Object... groups) {
        if (target instanceof Agreement agreement && count(agreement, List.of(groups)) > limit) {
            throw new TooManyFindingsException(limit);
        }
        super.validate(target, errors, groups);
    }

    /** Counts what would be violations: without a group, errors alone are. */
    private int count(Agreement agreement, List<Object> groups) {
        Profile profile = groups.contains(Publication.class) ? Profile.PUBLICATION : Profile.DRAFT;
        Report report = counter.withProfile(profile).validate(agreement);
        return groups.isEmpty()
                ? report.count(Severity.ERROR)
                : report.getFindings().size();
    }
}
