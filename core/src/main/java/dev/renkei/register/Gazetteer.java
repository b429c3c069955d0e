package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.organization.OrganizationKinds;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a register tells of places: which codes their names have, and where an agreement holds.
 *
 * <p>A name has the codes under which the register states it anywhere. The prefectures are known without that.
 */
final class Gazetteer {

    private static final Set<OrganizationKind> LOCAL_GOVERNMENTS = Set.of(
            OrganizationKinds.PREFECTURE,
            OrganizationKinds.MUNICIPALITY,
            OrganizationKinds.SPECIAL_WARD,
            OrganizationKinds.WARD);

    private final Map<String, Set<LocalGovernmentCode>> codes = new HashMap<>();

    private Gazetteer() {
        Prefectures.codes().forEach(this::learn);
    }

    static Gazetteer of(Register register) {
        Gazetteer gazetteer = new Gazetteer();
        for (Agreement agreement : register.getAgreements()) {
            agreement.getPlaces().forEach(gazetteer::learn);
            agreement.getParties().stream()
                    .map(Party::getOrganization)
                    .forEach(organization ->
                            codeOf(organization).ifPresent(code -> gazetteer.learn(organization.getName(), code)));
        }
        register.getNetworks().stream()
                .map(Network::getArea)
                .flatMap(Optional::stream)
                .forEach(gazetteer::learn);
        return gazetteer;
    }

    private void learn(Place place) {
        place.getCode().ifPresent(code -> learn(place.getName(), code));
    }

    private void learn(LocalizedText name, LocalGovernmentCode code) {
        keys(name).forEach(key -> learn(key, code));
    }

    private void learn(String key, LocalGovernmentCode code) {
        codes.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(code);
    }

    /** Returns the codes that a name has, several if places share it. */
    Set<LocalGovernmentCode> codesOf(LocalizedText name) {
        return codes(name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<LocalGovernmentCode> codes(LocalizedText name) {
        return keys(name).flatMap(key -> codes.getOrDefault(key, Set.of()).stream());
    }

    /** Returns the code of a place: the one stated, else the only one that its name has. */
    Optional<LocalGovernmentCode> codeOf(Place place) {
        return place.getCode().or(() -> {
            List<LocalGovernmentCode> known =
                    codes(place.getName()).distinct().limit(2).toList();
            return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        });
    }

    /** Returns the names in the form in which they are compared. */
    static Stream<String> keys(LocalizedText name) {
        return name.getTexts().values().stream().map(TextKey::of).flatMap(Optional::stream);
    }

    /** Returns the places that an agreement states, or else the areas of the local governments among its parties. */
    List<Place> placesOf(Agreement agreement) {
        return placesOf(agreement, agreement.getParties());
    }

    /** Returns the places that an agreement states, or else the areas of the local governments among some of its parties. */
    List<Place> placesOf(Agreement agreement, List<Party> parties) {
        if (!agreement.getPlaces().isEmpty()) {
            return agreement.getPlaces();
        }
        return parties.stream()
                .map(Party::getOrganization)
                .filter(this::isLocalGovernment)
                .map(organization -> Place.builder()
                        .name(organization.getName())
                        .code(codeOf(organization))
                        .build())
                .toList();
    }

    private boolean isLocalGovernment(Organization organization) {
        return codeOf(organization).isPresent()
                || organization.getKind().filter(LOCAL_GOVERNMENTS::contains).isPresent()
                || codes(organization.getName()).findAny().isPresent();
    }

    private static Optional<LocalGovernmentCode> codeOf(Organization organization) {
        return organization.getIdentifiers().stream()
                .map(Gazetteer::codeOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalGovernmentCode> codeOf(Identifier identifier) {
        return identifier
                .toLocalGovernmentCode()
                .or(() -> identifier.toCorporateNumber().flatMap(CorporateNumber::getLocalGovernmentCode));
    }
}
