package dev.renkei.testing.breaker;

import dev.renkei.agreement.Initiative;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import java.util.stream.Stream;

/**
 * Breaks the rule about repeated values, by an element that is added to a list twice.
 */
final class RepetitionBreakers {

    private RepetitionBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(Breaker.of(
                "list.repeated",
                BreakStrategy.of(
                        Organization.class,
                        organization -> repeated(organization, "aliases", "An alias is there twice")),
                BreakStrategy.of(
                        Initiative.class, initiative -> repeated(initiative, "tags", "A tag is there twice"))));
    }

    private static <T> Fault<T> repeated(T part, String list, String change) {
        LocalizedText text = LocalizedText.of("見本の語");
        return Fault.at(Copy.adding(part, list, text), "/" + list + "/-", text, LocalizedText.of("見本の別の語"), change);
    }
}
