package dev.renkei.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The peer: reads records by Jackson and validates them by Hibernate Validator.
 */
final class Records implements AutoCloseable {

    private final JsonMapper mapper = JsonMapper.shared();
    private final ValidatorFactory provider = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    Set<ConstraintViolation<PlainAgreement>> read(byte[] payload) {
        return provider.getValidator().validate(mapper.readValue(payload, PlainAgreement.class));
    }

    @Override
    public void close() {
        provider.close();
    }
}
