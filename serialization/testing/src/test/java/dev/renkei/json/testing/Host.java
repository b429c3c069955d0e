package dev.renkei.json.testing;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.Document;
import dev.renkei.register.Register;
import dev.renkei.testing.breaker.Breakers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator as a host has it that knows nothing of Renkei but the day on which it judges.
 */
final class Host {

    private static final String PREFIX = "{dev.renkei.";

    /** The name in JSON of each property by its name in Java. */
    private static final Map<String, String> NAMES = ValueType.reachedFrom(Register.TYPE).stream()
            .filter(DocumentType.class::isInstance)
            .flatMap(type -> ((DocumentType<?, ?>) type).getProperties().stream())
            .collect(Collectors.toMap(Property::getNameInJava, Property::getName, (first, second) -> first));

    // Its factory lives as long as the tests do.
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .clockProvider(() -> Breakers.CLOCK)
            .buildValidatorFactory()
            .getValidator();

    private Host() {}

    /** Returns what is found in a document in a validation group, each as its code and its pointer, sorted. */
    static List<String> findings(Document document, Class<?> group) {
        return VALIDATOR.validate(document, group).stream()
                .map(Host::place)
                .sorted()
                .toList();
    }

    private static String place(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String code =
                template.startsWith(PREFIX) ? template.substring(PREFIX.length(), template.length() - 1) : template;
        return code + " " + pointerTo(violation.getPropertyPath());
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
}
