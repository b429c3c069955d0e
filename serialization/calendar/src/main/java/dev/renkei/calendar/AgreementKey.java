package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agreement is known by when its register comes again.
 *
 * <p>It is made of the identifier of the register, or else its publisher, and of the identifier of the agreement, or else its title,
 * parties and date of conclusion. Positions, other dates and the clock play no part. Of several agreements that are known by the same,
 * the second and later ones have their number among them.
 *
 * @param parts  the parts of the key
 */
record AgreementKey(List<String> parts) {

    /** Gives keys to the agreements of a register in their order. */
    static final class Giver {

        private final String register;
        private final Map<List<String>, Integer> given = new HashMap<>();

        Giver(Register register) {
            this.register = register.getId()
                    .or(() -> register.getPublisher().map(Giver::nameOf))
                    .orElse("");
        }

        AgreementKey keyOf(Agreement agreement) {
            List<String> own = agreement
                    .getId()
                    .map(id -> List.of("id", id))
                    .orElseGet(() -> List.of("facts", factsOf(agreement).toString()));
            int number = given.merge(own, 1, Integer::sum);
            return new AgreementKey(
                    Stream.of(List.of(register), own, number > 1 ? List.of(String.valueOf(number)) : List.<String>of())
                            .flatMap(List::stream)
                            .toList());
        }

        private static List<String> factsOf(Agreement agreement) {
            return List.of(
                    agreement.getTitle().map(title -> title.getDefault()).orElse(""),
                    agreement.getParties().stream()
                            .map(party -> party.getOrganization().getName().getDefault())
                            .collect(Collectors.joining("\n")),
                    agreement
                            .getConcludedOn()
                            .map(stated -> stated.toValueString())
                            .orElse(""));
        }

        private static String nameOf(Organization publisher) {
            return publisher.getIdentifiers().stream()
                    .findFirst()
                    .map(Identifier::toString)
                    .orElseGet(() -> publisher.getName().getDefault());
        }
    }

    /**
     * Returns the identifier of an entry: a UUID made of the key, the kind and what tells the entries of a kind apart.
     *
     * <p>RFC 7986 recommends UUIDs, since identifiers of entries travel farther than the calendar.
     */
    String uidOf(EntryKind kind, String occurrence) {
        String name = Stream.of(Stream.of("renkei"), parts.stream(), Stream.of(kind.name(), occurrence))
                .flatMap(each -> each)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
