package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementKind;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Place;
import dev.renkei.text.TextKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds agreements and networks by place.
 */
final class PlaceIndex {

    private final List<Agreement> all;
    private final PlaceNames names;
    private final PositionIndex<PlaceKey, Agreement> agreements;
    private final PositionIndex<PlaceKey, Network> networks;

    private PlaceIndex(Register register) {
        this.all = register.getAgreements();
        this.names = PlaceNames.of(register);
        this.agreements = PositionIndex.of(all, agreement -> filingKeys(names.placesOf(agreement)));
        this.networks = PositionIndex.of(
                register.getNetworks(),
                network -> filingKeys(network.getArea().stream().toList()));
    }

    static PlaceIndex of(Register register) {
        return new PlaceIndex(register);
    }

    private Set<PlaceKey> filingKeys(List<Place> places) {
        return places.stream().flatMap(this::filingKeys).collect(Collectors.toSet());
    }

    private Stream<PlaceKey> filingKeys(Place place) {
        return names.codeOf(place)
                .map(code -> Stream.of(PlaceKey.of(code), PlaceKey.prefectureOf(code)))
                .orElseGet(() -> nameKeys(place));
    }

    private static Stream<PlaceKey> nameKeys(Place place) {
        return TextKey.allOf(place.getName()).stream().map(PlaceKey::ofName);
    }

    List<Agreement> agreementsAt(Place place) {
        return agreements.underAny(keys(place, PlaceIndex::overlapping));
    }

    List<Agreement> agreementsAt(LocalGovernmentCode code) {
        return agreements.underAny(overlapping(code).toList());
    }

    List<Network> networksAt(Place place) {
        return networks.underAny(keys(place, PlaceIndex::overlapping));
    }

    /** Tells which places have, in the whole of their areas, one of the agreements. */
    PlaceCoverage coverageOf(Collection<Place> universe, LocalDate date, BitSet counted) {
        return coverageOf(universe, date, counted::get);
    }

    /** Tells which places have, in the whole of their areas, one of the agreements that is of a kind. */
    PlaceCoverage coverageOf(Collection<Place> universe, AgreementKind kind, LocalDate date, BitSet counted) {
        return coverageOf(
                universe,
                date,
                position -> counted.get(position)
                        && all.get(position).getKind().filter(kind::equals).isPresent());
    }

    private PlaceCoverage coverageOf(Collection<Place> universe, LocalDate date, IntPredicate counts) {
        List<Place> covered = new ArrayList<>();
        List<Place> notCovered = new ArrayList<>();
        universe.stream().distinct().forEach(place -> {
            Set<PlaceKey> keys = keys(place, PlaceIndex::covering);
            boolean isCovered = Arrays.stream(agreements.positionsUnderAny(keys))
                    .filter(counts)
                    .anyMatch(position -> holdsOn(date, all.get(position), keys));
            (isCovered ? covered : notCovered).add(place);
        });
        return new PlaceCoverage(date, covered, notCovered);
    }

    /** Returns whether what an agreement that was found holds by is there on a day: a party joins, and leaves. */
    private boolean holdsOn(LocalDate date, Agreement agreement, Set<PlaceKey> keys) {
        List<Party> parties = agreement.partiesOn(date);
        return parties.size() == agreement.getParties().size()
                || !Collections.disjoint(filingKeys(names.placesOf(agreement, parties)), keys);
    }

    private Set<PlaceKey> keys(Place place, Function<LocalGovernmentCode, Stream<PlaceKey>> byCode) {
        Set<LocalGovernmentCode> known = names.codesOf(place.getName());
        Optional<LocalGovernmentCode> stated = place.getCode();
        Set<PlaceKey> keys = stated.map(Set::of).orElse(known).stream()
                .flatMap(byCode)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // Under a name that has a code, nothing is filed by name but what may be any of the places that share it.
        if (known.isEmpty() || (stated.isEmpty() && known.size() > 1)) {
            nameKeys(place).forEach(keys::add);
        }
        return keys;
    }

    /** A prefecture overlaps all that lies in it, a municipality itself and its prefecture. */
    private static Stream<PlaceKey> overlapping(LocalGovernmentCode code) {
        return code.isPrefecture() ? Stream.of(PlaceKey.prefectureOf(code)) : covering(code);
    }

    /** A place is covered by itself and by its prefecture. */
    private static Stream<PlaceKey> covering(LocalGovernmentCode code) {
        LocalGovernmentCode prefecture = LocalGovernmentCode.ofAreaCode(code.getPrefectureCode() + "000");
        return Stream.of(PlaceKey.of(code), PlaceKey.of(prefecture)).distinct();
    }

    /**
     * What agreements and networks are filed under by place.
     *
     * @param filedBy  what the value is
     * @param value  the name in the form in which it is compared, or digits of a code
     */
    private record PlaceKey(FiledBy filedBy, String value) implements Comparable<PlaceKey> {

        @Override
        public int compareTo(PlaceKey other) {
            int order = value.compareTo(other.value);
            return order != 0 ? order : filedBy.compareTo(other.filedBy);
        }

        /** What a place is filed under by. */
        enum FiledBy {
            /** Its name, as no code is known for it. */
            NAME,

            /** The code of the local government that it is or belongs to. */
            CODE,

            /** The two digits of the prefecture that it is or lies in. */
            PREFECTURE
        }

        static PlaceKey ofName(String name) {
            return new PlaceKey(FiledBy.NAME, name);
        }

        static PlaceKey of(LocalGovernmentCode code) {
            return new PlaceKey(FiledBy.CODE, code.toString());
        }

        static PlaceKey prefectureOf(LocalGovernmentCode code) {
            return new PlaceKey(FiledBy.PREFECTURE, code.getPrefectureCode());
        }
    }
}
