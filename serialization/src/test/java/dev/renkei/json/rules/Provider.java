package dev.renkei.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.Document;
import dev.renkei.register.Register;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator as a host has it that knows nothing of Renkei: set are its languages and its clock.
 *
 * <p>Where an expression language is on the class path it interpolates messages by default; where none is, a host says so.
 */
final class Provider implements AutoCloseable {

    private static final String PREFIX = "{dev.renkei.";

    /** The name in JSON of each property by its name in Java. */
    private static final Map<String, String> NAMES = ValueType.reachedFrom(Register.TYPE).stream()
            .filter(DocumentType.class::isInstance)
            .flatMap(type -> ((DocumentType<?, ?>) type).getProperties().stream())
            .collect(Collectors.toMap(Property::getNameInJava, Property::getName, (first, second) -> first));

    private static final Provider BILINGUAL = bilingual(Set.of(Locale.ENGLISH, Locale.JAPANESE));

    private final ValidatorFactory factory;

    private Provider(HibernateValidatorConfiguration configuration) {
        this.factory = configuration.clockProvider(() -> RuleExamples.CLOCK).buildValidatorFactory();
    }

    /** Returns the provider that tells every message in both languages; all tests share it, and none closes it. */
    static Provider bilingual() {
        return BILINGUAL;
    }

    static Provider speaking(Locale locale) {
        HibernateValidatorConfiguration configuration = configuration(Set.of(locale), locale);
        return new Provider(configuration.messageInterpolator(messages(configuration, Set.of(locale), locale)));
    }

    /** Tells whether an expression language is meant to be on the class path. */
    static boolean hasExpressionLanguage() {
        return Boolean.getBoolean("renkei.expression-language");
    }

    private static Provider bilingual(Set<Locale> locales) {
        HibernateValidatorConfiguration configuration = configuration(locales, Locale.ENGLISH);
        MessageInterpolator messages = messages(configuration, locales, Locale.ENGLISH);
        return new Provider(configuration.messageInterpolator(new Bilingual(messages)));
    }

    private static HibernateValidatorConfiguration configuration(Set<Locale> locales, Locale standard) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(locales)
                .defaultLocale(standard);
    }

    private static MessageInterpolator messages(
            HibernateValidatorConfiguration configuration, Set<Locale> locales, Locale standard) {
        return hasExpressionLanguage()
                ? configuration.getDefaultMessageInterpolator()
                : new ParameterMessageInterpolator(locales, standard, false);
    }

    /** Compares what the provider finds in a document with a report about it, and returns that, sorted. */
    List<Judged> assertThatItAgreesWith(Report own, Document document) {
        Set<ConstraintViolation<Object>> violations = violations(document, own.getProfile());
        List<Judged> judged = judged(violations);
        assertThat(judged).isEqualTo(Judged.of(own));
        assertThat(Report.from(own.getProfile(), violations)).isEqualTo(own);
        return judged;
    }

    /** Returns what the provider finds in a document, sorted. */
    List<Judged> judge(Object document, Profile profile) {
        return judged(violations(document, profile));
    }

    private static List<Judged> judged(Set<ConstraintViolation<Object>> violations) {
        return Judged.sorted(violations.stream()
                .map(violation -> new Judged(
                        codeOf(violation.getMessageTemplate()),
                        pointerTo(violation.getPropertyPath()),
                        violation.getMessage())));
    }

    /** Returns what the provider finds where nothing is said of groups. */
    Report errors(Document document) {
        return Report.from(Profile.DRAFT, factory.getValidator().validate(document));
    }

    Set<ConstraintViolation<Object>> violations(Object document, Profile profile) {
        return factory.getValidator().validate(document, profile.getGroup());
    }

    @Override
    public void close() {
        factory.close();
    }

    private static String codeOf(String template) {
        return template.startsWith(PREFIX) ? template.substring(PREFIX.length(), template.length() - 1) : template;
    }

    /** An index stands at the node behind it; a node without a name of its own is the element itself. */
    private static String pointerTo(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            boolean named = node.getName() != null && !node.getName().startsWith("<");
            pointer.append(named ? "/" + JsonPointer.escape(NAMES.getOrDefault(node.getName(), node.getName())) : "");
        }
        return pointer.toString();
    }

    /** Has the provider's own interpolator tell each message in one language after the other. */
    private static final class Bilingual implements MessageInterpolator {

        private final MessageInterpolator messages;

        Bilingual(MessageInterpolator messages) {
            this.messages = messages;
        }

        @Override
        public String interpolate(String template, Context context) {
            return Judged.inBoth(locale -> interpolate(template, context, locale));
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return messages.interpolate(template, context, locale);
        }
    }
}
