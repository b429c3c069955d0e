package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Place;
import dev.renkei.organization.PlaceKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds agreements and networks by place.
 */
final class PlaceIndex {

    /** What distinguishes the key of a whole in which a place lies from that of the place. */
    private static final String WITHIN = "within ";

    private final List<Agreement> all;
    private final PlaceNames names;
    private final PositionIndex<String, Agreement> agreements;
    private final PositionIndex<String, Network> networks;

    PlaceIndex(Register register) {
        this.all = register.getAgreements();
        this.names = PlaceNames.of(register);
        this.agreements = PositionIndex.of(all, agreement -> filingKeys(names.placesOf(agreement)));
        this.networks = PositionIndex.of(register.getNetworks(), network -> filingKeys(network.allAreas()));
    }

    private Set<String> filingKeys(List<Place> places) {
        return places.stream()
                .flatMap(PlaceIndex::withMembers)
                .map(names::keysOf)
                .flatMap(PlaceIndex::filingKeys)
                .collect(Collectors.toSet());
    }

    /** Returns a place and those of which it consists: an agreement of a union holds in each of its municipalities. */
    private static Stream<Place> withMembers(Place place) {
        return Stream.concat(Stream.of(place), place.getMembers().stream().flatMap(PlaceIndex::withMembers));
    }

    /** What a place is, and what it lies in, for those that ask for the whole. */
    private static Stream<String> filingKeys(PlaceKeys place) {
        return Stream.concat(place.own().stream(), place.wholes().stream().map(whole -> WITHIN + whole));
    }

    List<Agreement> agreementsAt(Place place) {
        return agreements.underAny(overlapping(names.keysOf(place)));
    }

    List<Agreement> agreementsAt(LocalGovernmentCode code) {
        return agreements.underAny(overlapping(PlaceKeys.of(code)));
    }

    List<Network> networksAt(Place place) {
        return networks.underAny(overlapping(names.keysOf(place)));
    }

    /** Tells which places have, in the whole of their areas, one of the agreements. */
    RegisterIndex.PlaceCoverage coverageOf(Collection<Place> universe, LocalDate date, BitSet counted) {
        return coverageOf(universe, date, counted::get);
    }

    /** Tells which places have, in the whole of their areas, one of the agreements that is of a kind. */
    RegisterIndex.PlaceCoverage coverageOf(
            Collection<Place> universe, Agreement.Kind kind, LocalDate date, BitSet counted) {
        return coverageOf(
                universe,
                date,
                position -> counted.get(position)
                        && all.get(position).getKind().filter(kind::equals).isPresent());
    }

    private RegisterIndex.PlaceCoverage coverageOf(Collection<Place> universe, LocalDate date, IntPredicate counts) {
        List<Place> covered = new ArrayList<>();
        List<Place> notCovered = new ArrayList<>();
        universe.stream().distinct().forEach(place -> {
            Set<String> keys = covering(names.keysOf(place));
            boolean isCovered = Arrays.stream(agreements.positionsUnderAny(keys))
                    .filter(counts)
                    .anyMatch(position -> holdsOn(date, all.get(position), keys));
            (isCovered ? covered : notCovered).add(place);
        });
        return new RegisterIndex.PlaceCoverage(date, covered, notCovered);
    }

    /** Returns whether what an agreement that was found holds by is there on a day: a party joins, and leaves. */
    private boolean holdsOn(LocalDate date, Agreement agreement, Set<String> keys) {
        List<Party> parties = agreement.partiesOn(date);
        return parties.size() == agreement.getParties().size()
                || !Collections.disjoint(filingKeys(names.placesOf(agreement, parties)), keys);
    }

    /** A place overlaps what lies in it, and that in which it lies. */
    private static Set<String> overlapping(PlaceKeys place) {
        Set<String> keys = covering(place);
        Stream.of(place.own(), place.possible())
                .flatMap(Set::stream)
                .map(key -> WITHIN + key)
                .forEach(keys::add);
        return keys;
    }

    /** A place is covered by what it is, and by that in which it lies. */
    private static Set<String> covering(PlaceKeys place) {
        Set<String> keys = new HashSet<>(place.certainWholes());
        keys.addAll(place.possible());
        return keys;
    }
}
