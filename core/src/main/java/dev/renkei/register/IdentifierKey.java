package dev.renkei.register;

import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierSchemes;
import dev.renkei.organization.Organization;
import java.util.List;
import java.util.Optional;

/**
 * An identifier in the form in which it is compared.
 *
 * @param scheme  the scheme
 * @param value  the value, for which width, spaces and case make no difference
 */
record IdentifierKey(String scheme, String value) implements Comparable<IdentifierKey> {

    @Override
    public int compareTo(IdentifierKey other) {
        int order = value.compareTo(other.value);
        return order != 0 ? order : scheme.compareTo(other.scheme);
    }

    /** Returns the key of an identifier; the code of a local government stands for its corporate number, which holds it. */
    static Optional<IdentifierKey> of(Identifier identifier) {
        return identifier
                .toLocalGovernmentCode()
                .map(code -> of(code.toCorporateNumber()))
                .or(() -> TextKey.of(identifier.getValue())
                        .map(value -> new IdentifierKey(identifier.getScheme().toString(), value)));
    }

    private static IdentifierKey of(CorporateNumber number) {
        return new IdentifierKey(IdentifierSchemes.JP_CORPORATE_NUMBER.toString(), number.toString());
    }

    /** Returns the keys of all identifiers of an organization. */
    static List<IdentifierKey> of(Organization organization) {
        return organization.getIdentifiers().stream()
                .map(IdentifierKey::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
