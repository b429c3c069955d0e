package dev.renkei.register;

import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.IdentifierSchemes;
import dev.renkei.organization.Organization;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An identifier in the form in which it is compared.
 *
 * @param scheme  the scheme
 * @param value  the value, for which width, spaces and case make no difference
 */
record IdentifierKey(IdentifierScheme scheme, String value) implements Comparable<IdentifierKey> {

    private static final Comparator<IdentifierKey> ORDER =
            Comparator.comparing((IdentifierKey key) -> key.scheme.toString()).thenComparing(IdentifierKey::value);

    @Override
    public int compareTo(IdentifierKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns the key of an identifier; the code of a local government stands for its corporate number, which holds it. */
    static Optional<IdentifierKey> of(Identifier identifier) {
        return identifier
                .toLocalGovernmentCode()
                .map(code -> of(code.toCorporateNumber()))
                .or(() -> TextKey.of(identifier.getValue())
                        .map(value -> new IdentifierKey(identifier.getScheme(), value)));
    }

    private static IdentifierKey of(CorporateNumber number) {
        return new IdentifierKey(IdentifierSchemes.JP_CORPORATE_NUMBER, number.toString());
    }

    /** Returns the keys of all identifiers of an organization. */
    static Set<IdentifierKey> of(Organization organization) {
        return organization.getIdentifiers().stream()
                .map(IdentifierKey::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
