package dev.renkei.validation;

import dev.renkei.organization.Place;
import dev.renkei.organization.PlaceKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several places together: each covers itself and what lies in it, as {@link Place#isWithin} tells.
 *
 * <p>Keys are computed when the first place is asked for that is none of them.
 */
final class PlaceSet {

    private final Set<Place> places;
    private final Set<String> keys = new HashSet<>();

    private PlaceSet(Set<Place> places) {
        this.places = places;
    }

    static PlaceSet of(List<Place> places) {
        return new PlaceSet(new HashSet<>(places));
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    boolean covers(Place part) {
        if (places.contains(part)) {
            return true;
        }
        if (keys.isEmpty()) {
            places.stream().map(PlaceKeys::of).forEach(each -> {
                keys.addAll(each.own());
                keys.addAll(each.possible());
            });
        }
        return PlaceKeys.of(part).areWithin(keys);
    }
}
