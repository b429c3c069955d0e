package dev.renkei.validation;

import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The organizations of a list so far, found again as {@link OrganizationRules#isSame} finds them, but without holding each
 * against all.
 *
 * @param <T> the type of the entries, each of one organization
 */
final class Roll<T> {

    private final BinaryOperator<T> preferred;
    private final Map<LocalizedText, T> byName = new HashMap<>();
    private final Map<LocalizedText, T> byNameAlone = new HashMap<>();
    private final Map<Identifier, T> byIdentifier = new HashMap<>();

    private Roll(BinaryOperator<T> preferred) {
        this.preferred = preferred;
    }

    /**
     * Begins an empty roll.
     *
     * @param preferred  which of two entries stands for both where they are of one organization
     */
    static <T> Roll<T> keeping(BinaryOperator<T> preferred) {
        return new Roll<>(preferred);
    }

    void enter(Organization organization, T entry) {
        byName.merge(organization.getName(), entry, preferred);
        if (organization.getIdentifiers().isEmpty()) {
            byNameAlone.merge(organization.getName(), entry, preferred);
        }
        organization.getIdentifiers().forEach(identifier -> byIdentifier.merge(identifier, entry, preferred));
    }

    /** Returns the entries that stand for those of the same organization: by a common identifier, or else by the name. */
    Stream<T> entriesOf(Organization organization) {
        if (organization.getIdentifiers().isEmpty()) {
            return Optional.ofNullable(byName.get(organization.getName())).stream();
        }
        return Stream.concat(
                        Stream.of(organization.getName()).map(byNameAlone::get),
                        organization.getIdentifiers().stream().map(byIdentifier::get))
                .flatMap(entry -> Optional.ofNullable(entry).stream());
    }
}
