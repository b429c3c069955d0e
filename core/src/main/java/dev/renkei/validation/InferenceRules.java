package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.register.Register;
import java.util.List;
import java.util.function.Function;

/**
 * The rule about what a record says to have inferred.
 */
final class InferenceRules {

    private static final Rule DANGLING = error("source.inferred.dangling");

    static final RuleBook BOOK = RuleBook.of(
            placesOf(Agreement.class, Agreement::getInferred), placesOf(Register.class, Register::getInferred));

    private InferenceRules() {}

    private static <T> BoundRule<T> placesOf(Class<T> concept, Function<T, List<String>> inferred) {
        return BoundRule.of(concept, DANGLING, (document, context) -> {
                    List<String> places = inferred.apply(document);
                    for (int i = 0; i < places.size(); i++) {
                        String place = places.get(i);
                        if (!place.isBlank() && !isThere(document, place)) {
                            context.at("inferred", i).report("value", place);
                        }
                    }
                })
                .reading("^")
                .ifStated("inferred");
    }

    private static boolean isThere(Object document, String place) {
        return place.startsWith("/")
                && DocumentPaths.at(document, JsonPointer.parse(place).getSteps())
                        .flatMap(DocumentPaths::heldBy)
                        .isPresent();
    }
}
