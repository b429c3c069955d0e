package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.organization.PlaceKeys;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The codes that the names of places have in a register, and the places at which an agreement holds.
 *
 * <p>A name has the codes under which the register states it anywhere, or else those of the table of local governments.
 */
final class PlaceNames {

    private static final Set<Organization.Kind> LOCAL_GOVERNMENTS = Set.of(
            Organization.Kind.PREFECTURE,
            Organization.Kind.MUNICIPALITY,
            Organization.Kind.SPECIAL_WARD,
            Organization.Kind.WARD,
            Organization.Kind.LOCAL_GOVERNMENT_UNION);

    /** The prefectures (JIS X 0401), of which sources speak without a code. */
    private static final List<String> PREFECTURES = List.of(
            "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県",
            "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県",
            "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県",
            "鹿児島県", "沖縄県");

    /** Their names without 都, 府 or 県, as in names of organizations. */
    private static final List<String> PREFECTURE_STEMS = PREFECTURES.stream()
            .map(name -> name.equals("北海道") ? name : name.substring(0, name.length() - 1))
            .toList();

    /** The maximum number of wholes, each in the next, that are looked up for a place. */
    private static final int MAX_DESCRIBED = 5;

    private final Map<String, Set<LocalGovernmentCode>> codes = new HashMap<>();

    /** The places of each name that state in what they lie, or of what they consist. */
    private final Map<String, Set<Place>> described = new HashMap<>();

    /** That of each name which it means where nothing else is stated. */
    private final Map<String, Place> meant = new HashMap<>();

    private PlaceNames() {}

    static PlaceNames of(Register register) {
        PlaceNames names = new PlaceNames();
        for (Agreement agreement : register.getAgreements()) {
            agreement.getPlaces().forEach(names::learn);
            agreement.getParties().stream()
                    .map(Party::getOrganization)
                    .forEach(organization ->
                            codeOf(organization).ifPresent(code -> names.learn(organization.getName(), code)));
        }
        register.getNetworks().stream()
                .map(Network::allAreas)
                .flatMap(List::stream)
                .forEach(names::learn);
        names.described.forEach(
                (name, places) -> names.fullestOfOne(places).ifPresent(place -> names.meant.put(name, place)));
        return names;
    }

    /** Returns the description with the most wholes if all are of one place: 国縫地区 in 長万部町, and in 長万部町 in 北海道. */
    private Optional<Place> fullestOfOne(Set<Place> places) {
        if (places.size() == 1) {
            return places.stream().findFirst();
        }
        Place fullest = Collections.max(
                places,
                Comparator.comparing(place -> statedKeysOf(place).wholes().size()));
        Set<String> own = statedKeysOf(fullest).own();
        return Optional.of(fullest)
                .filter(any -> places.stream()
                        .allMatch(place -> place.getMembers().equals(fullest.getMembers())
                                && !Collections.disjoint(statedKeysOf(place).own(), own)));
    }

    private PlaceKeys statedKeysOf(Place place) {
        return PlaceKeys.of(place, this::codesOf);
    }

    /** Returns the number of characters by which a text begins with the name of a prefecture, 0 if it does not. */
    static int prefectureLengthAtStartOf(String text) {
        return PREFECTURE_STEMS.stream()
                .filter(text::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private void learn(Place place) {
        place.getCode().filter(code -> !isWithin(place, code)).ifPresent(code -> learn(place.getName(), code));
        if (place.getPartOf().isPresent() || !place.getMembers().isEmpty()) {
            TextKey.allOf(place.getName())
                    .forEach(key -> described
                            .computeIfAbsent(key, any -> new LinkedHashSet<>())
                            .add(place));
        }
        place.getPartOf().ifPresent(this::learn);
        place.getMembers().forEach(this::learn);
    }

    /** Checks if a code is not that of a place, but of the whole that it states. */
    private static boolean isWithin(Place place, LocalGovernmentCode code) {
        return place.getPartOf().flatMap(Place::getCode).filter(code::equals).isPresent();
    }

    private void learn(LocalizedText name, LocalGovernmentCode code) {
        TextKey.allOf(name).forEach(key -> learn(key, code));
    }

    private void learn(String key, LocalGovernmentCode code) {
        codes.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(code);
    }

    /** Returns the codes that a name has in the register, or else in the table of local governments; several if places share it. */
    private Set<LocalGovernmentCode> codesOf(String name) {
        Set<LocalGovernmentCode> stated = codes.getOrDefault(TextKey.of(name), Set.of());
        return stated.isEmpty() ? PlaceKeys.codesOf(name) : stated;
    }

    /** Returns the keys of a place, in what the register states of it and of its wholes. */
    PlaceKeys keysOf(Place place) {
        return statedKeysOf(described(place, Set.of()));
    }

    /**
     * Returns a place with its wholes as the register describes them. One named alone is that which the register describes by the
     * name, if there is only one.
     *
     * @param parts  the names of what lies in the place, at which a circle ends
     */
    private Place described(Place place, Set<String> parts) {
        String name = nameOf(place);
        Place known = isNamedAlone(place) ? meant.getOrDefault(name, place) : place;
        Optional<Place> whole =
                known.getPartOf().filter(each -> parts.size() < MAX_DESCRIBED && !parts.contains(nameOf(each)));
        if (whole.isEmpty()) {
            return known;
        }
        Set<String> within = new HashSet<>(parts);
        within.add(name);
        Place fuller = described(whole.get(), within);
        return fuller.equals(whole.get()) || depthOf(fuller) >= Place.MAX_DEPTH
                ? known
                : Place.builder().from(known).partOf(fuller).build();
    }

    private static String nameOf(Place place) {
        return TextKey.of(place.getName().getDefault());
    }

    private static boolean isNamedAlone(Place place) {
        return place.getCode().isEmpty()
                && place.getPartOf().isEmpty()
                && place.getMembers().isEmpty();
    }

    private static int depthOf(Place place) {
        return 1
                + Stream.concat(place.getPartOf().stream(), place.getMembers().stream())
                        .mapToInt(PlaceNames::depthOf)
                        .max()
                        .orElse(0);
    }

    /** Returns the places that an agreement states, or else the areas of the local governments among its parties. */
    List<Place> placesOf(Agreement agreement) {
        return placesOf(agreement, agreement.getParties());
    }

    /** Returns the local government of an office in its own right: 磯子区 for 横浜市磯子区役所, else that of which it is a part. */
    private Optional<Place> areaOfOffice(Organization organization) {
        if (organization.getKind().filter(Organization.Kind.OFFICE::equals).isEmpty()) {
            return Optional.empty();
        }
        List<LocalGovernment> named =
                LocalGovernment.atStartOf(organization.getName().getDefault());
        if (named.isEmpty()) {
            return organization.getPartOf().filter(this::isLocalGovernment).map(PlaceNames::areaOf);
        }
        boolean areSeveral =
                named.stream().map(LocalGovernment::code).distinct().count() > 1;
        LocalGovernment first = named.get(0);
        return Optional.of(Place.of(areSeveral ? first.name() : first.fullName()));
    }

    /** Returns the places that an agreement states, or else the areas of the local governments among some of its parties. */
    List<Place> placesOf(Agreement agreement, List<Party> parties) {
        if (!agreement.getPlaces().isEmpty()) {
            return agreement.getPlaces();
        }
        return parties.stream()
                .map(Party::getOrganization)
                .flatMap(organization -> areaOfOffice(organization)
                        .or(() -> Optional.of(organization)
                                .filter(this::isLocalGovernment)
                                .map(PlaceNames::areaOf))
                        .stream())
                .toList();
    }

    private static Place areaOf(Organization organization) {
        return Place.builder()
                .name(organization.getName())
                .code(codeOf(organization))
                .members(organization.getMembers().stream()
                        .map(PlaceNames::areaOf)
                        .toList())
                .build();
    }

    private boolean isLocalGovernment(Organization organization) {
        return codeOf(organization).isPresent()
                || organization.getKind().filter(LOCAL_GOVERNMENTS::contains).isPresent()
                || organization.getName().getTexts().values().stream()
                        .anyMatch(name -> !codesOf(name).isEmpty());
    }

    private static Optional<LocalGovernmentCode> codeOf(Organization organization) {
        return organization.getIdentifiers().stream()
                .map(PlaceNames::codeOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<LocalGovernmentCode> codeOf(Identifier identifier) {
        return identifier
                .toLocalGovernmentCode()
                .or(() -> identifier.toCorporateNumber().flatMap(CorporateNumber::getLocalGovernmentCode));
    }
}
