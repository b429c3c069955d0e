package dev.renkei.register;

import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.IdentifierSchemes;
import dev.renkei.organization.Organization;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What tells organizations of one name apart: a number of which each has only one, or the whole of which it is a part.
 *
 * <p>府中市 in Tokyo and 府中市 in Hiroshima have other numbers, 北区 of 大阪市 and 北区 of 札幌市 another whole.
 */
final class Marks {

    /** The schemes in which an organization has one value. A number that breaks its scheme's form tells nothing. */
    private static final Set<IdentifierScheme> UNIQUE =
            Set.of(IdentifierSchemes.JP_CORPORATE_NUMBER, IdentifierSchemes.JP_LOCAL_GOVERNMENT, IdentifierSchemes.LEI);

    static final Marks NONE = new Marks(Map.of());

    private static final String WHOLE = "part of";

    private final Map<String, Set<String>> values;

    private Marks(Map<String, Set<String>> values) {
        this.values = values;
    }

    static Marks of(Organization organization) {
        Map<String, Set<String>> values = new HashMap<>();
        organization.getIdentifiers().stream()
                .filter(identifier -> UNIQUE.contains(identifier.getScheme()))
                .filter(identifier -> identifier.check().isEmpty())
                .map(IdentifierKey::of)
                .flatMap(Optional::stream)
                .forEach(key -> values.computeIfAbsent(key.scheme().toString(), scheme -> new HashSet<>())
                        .add(key.value()));
        organization
                .getPartOf()
                .map(OrganizationCopies::names)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> values.put(WHOLE, names));
        return new Marks(values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Returns the marks of the organization that has all of these. */
    Marks and(Marks other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        Map<String, Set<String>> all = new HashMap<>(values);
        other.values.forEach((kind, more) -> all.merge(kind, more, Marks::union));
        return new Marks(all);
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    boolean contradict(Marks other) {
        return contradictory(List.of(this, other));
    }

    /** Tells whether the marks cannot be those of one organization: of some kind, they have no value in common. */
    static boolean contradictory(Collection<Marks> all) {
        Map<String, Set<String>> common = new HashMap<>();
        for (Marks each : all) {
            each.values.forEach((kind, values) ->
                    common.computeIfAbsent(kind, any -> new HashSet<>(values)).retainAll(values));
        }
        return common.values().stream().anyMatch(Set::isEmpty);
    }
}
