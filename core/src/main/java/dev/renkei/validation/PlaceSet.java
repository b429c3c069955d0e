package dev.renkei.validation;

import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several places together: each covers itself, by code or by name, and a prefecture covers what its codes begin with.
 */
final class PlaceSet {

    private final Set<LocalizedText> names = new HashSet<>();
    private final Set<LocalizedText> namesAlone = new HashSet<>();
    private final Set<LocalGovernmentCode> codes = new HashSet<>();
    private final Set<String> prefectures = new HashSet<>();

    private PlaceSet() {}

    static PlaceSet of(List<Place> places) {
        PlaceSet area = new PlaceSet();
        places.forEach(area::add);
        return area;
    }

    private void add(Place place) {
        names.add(place.getName());
        if (place.getCode().isEmpty()) {
            namesAlone.add(place.getName());
        }
        place.getCode().ifPresent(codes::add);
        place.getCode()
                .filter(LocalGovernmentCode::isPrefecture)
                .ifPresent(code -> prefectures.add(code.getPrefectureCode()));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean covers(Place part) {
        return part.getCode()
                .map(code -> namesAlone.contains(part.getName())
                        || codes.contains(code)
                        || prefectures.contains(code.getPrefectureCode()))
                .orElseGet(() -> names.contains(part.getName()));
    }
}
