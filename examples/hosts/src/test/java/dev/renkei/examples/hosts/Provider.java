package dev.renkei.examples.hosts;

import dev.renkei.document.Document;
import dev.renkei.testing.Samples;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Report;
import jakarta.validation.ClockProvider;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The Hibernate Validator that is on the class path. */
final class Provider implements AutoCloseable {

    private final ValidatorFactory factory;

    private Provider(ValidatorFactory factory) {
        this.factory = factory;
    }

    /** Starts a provider that judges on the day of the samples. */
    static Provider start() {
        return new Provider(factory(Samples::clock));
    }

    static ValidatorFactory factory(ClockProvider clock) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .clockProvider(clock)
                .buildValidatorFactory();
    }

    static String version() {
        return HibernateValidator.class.getPackage().getImplementationVersion();
    }

    /** Returns the report of what is found in a group, weighed by a profile. */
    Report report(Document document, Class<?> group, Profile profile) {
        return Report.from(profile, factory.getValidator().validate(document, group));
    }

    @Override
    public void close() {
        factory.close();
    }
}
