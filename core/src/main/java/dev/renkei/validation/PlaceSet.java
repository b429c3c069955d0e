package dev.renkei.validation;

import dev.renkei.declaration.ContentKey;
import dev.renkei.organization.Place;
import dev.renkei.organization.PlaceKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several places together: each covers itself and what lies in it, as {@link Place#isWithin} tells.
 *
 * <p>Keys are computed when the first place is asked for that is none of them.
 */
final class PlaceSet {

    private final List<Place> places;
    private final Set<ContentKey> contents;
    private final Set<String> keys = new HashSet<>();

    private PlaceSet(List<Place> places) {
        this.places = places;
        this.contents = places.stream().map(PlaceSet::contentOf).collect(Collectors.toSet());
    }

    static PlaceSet of(List<Place> places) {
        return new PlaceSet(places);
    }

    private static ContentKey contentOf(Place place) {
        return ContentKey.of(Place.TYPE, place);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    boolean covers(Place part) {
        if (contents.contains(contentOf(part))) {
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
