package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.Party;
import dev.renkei.change.Matching.Positioned;
import dev.renkei.declaration.Deferred;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import dev.renkei.time.StatedDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which agreements of one collection are which of another: by what identifies them, the surest first. */
final class AgreementMatcher {

    private static final String BETWEEN = "\0";

    private AgreementMatcher() {}

    static Matching<Agreement> match(List<Agreement> before, List<Agreement> after) {
        Deferred<Map<Organization, String>> groups = Deferred.of(() -> groups(before, after));
        return new Matcher<>(Positioned.all(before), Positioned.all(after), Agreement.TYPE)
                .byContent()
                .byKeys(
                        Match.Reason.SAME_ID,
                        each -> each.item().getId().stream().toList())
                .byKeys(Match.Reason.SAME_TITLE, each -> key(title(each), parties(each), day(each)))
                .byKeys(Match.Reason.SAME_TITLE, each -> key(title(each), parties(each)))
                .byKeys(Match.Reason.SAME_PARTIES, each -> key(parties(each), day(each)))
                .byKeys(Match.Reason.SAME_NUMBER, each -> key(number(each), title(each)))
                .byKeys(Match.Reason.SAME_NUMBER, each -> key(number(each), parties(each)))
                .byKeys(
                        Match.Reason.SAME_TITLE,
                        each -> key(
                                title(each),
                                parties(
                                        each,
                                        party -> Objects.requireNonNull(
                                                groups.get().get(party)))))
                .byKeys(Match.Reason.SAME_PARTIES, each -> title(each).isEmpty() ? key(parties(each)) : List.of())
                .byKeys(Match.Reason.SAME_TITLE, each -> parties(each).isEmpty() ? key(title(each)) : List.of())
                .toMatching();
    }

    /** Returns the key of what is all stated, none if a part of it is not. */
    private static List<String> key(Optional<?>... parts) {
        return Stream.of(parts).allMatch(Optional::isPresent)
                ? List.of(Stream.of(parts)
                        .flatMap(Optional::stream)
                        .map(Object::toString)
                        .collect(Collectors.joining(BETWEEN)))
                : List.of();
    }

    private static Optional<String> title(Positioned<Agreement> agreement) {
        return agreement.item().getTitle().map(WeighedText::normal);
    }

    private static Optional<?> day(Positioned<Agreement> agreement) {
        return agreement.item().getConcludedOn().flatMap(StatedDate::getDate);
    }

    private static Optional<String> number(Positioned<Agreement> agreement) {
        return agreement.item().getListing().flatMap(Listing::getNumberAsWritten);
    }

    private static Optional<String> parties(Positioned<Agreement> agreement) {
        return parties(
                agreement,
                organization -> Matchers.names(organization).stream().sorted().collect(Collectors.joining(" ")));
    }

    /** Returns the keys of the named parties, and what is stated of those without a name; none if there is only one of them. */
    private static Optional<String> parties(Positioned<Agreement> agreement, Function<Organization, String> key) {
        Stream<String> named = agreement.item().getParties().stream()
                .map(Party::getOrganization)
                .map(key);
        Stream<String> unnamed = agreement.item().getUnnamedParties().stream().map(Object::toString);
        List<String> all = Stream.concat(named, unnamed).sorted().toList();
        return all.size() < 2 ? Optional.empty() : Optional.of(String.join(BETWEEN, all));
    }

    /** Returns a key for each party that those have in common which are one organization, also by another name of it. */
    private static Map<Organization, String> groups(List<Agreement> before, List<Agreement> after) {
        List<Organization> all = Stream.concat(before.stream(), after.stream())
                .flatMap(agreement -> agreement.getParties().stream())
                .map(Party::getOrganization)
                .distinct()
                .toList();
        OrganizationGroups groups = OrganizationGroups.of(all);
        Map<Organization, String> keys = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            keys.put(all.get(i), String.valueOf(groups.groupOf(i)));
        }
        return keys;
    }
}
