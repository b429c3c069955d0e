package dev.renkei.validation;

import dev.renkei.declaration.ContentKey;
import dev.renkei.organization.Place;
import dev.renkei.organization.PlaceKeys;
import dev.renkei.text.TextKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several places together: each covers itself and what lies in it, as {@link Place#isWithin} tells.
 *
 * <p>Keys are computed when the first place is asked for that is none of them.
 */
final class PlaceSet {

    private static final String PREFECTURES = "都道府県";

    private static final String TOWNS = "町村";
    private static final String CODE = "code ";

    private final List<Place> places;
    private final Set<ContentKey> contents;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> regions = new HashSet<>();

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
            for (Place place : places) {
                readings(place).map(PlaceKeys::of).forEach(each -> {
                    keys.addAll(each.own());
                    keys.addAll(each.possible());
                });
                regions.addAll(Regions.codesIn(place));
            }
        }
        return regions.contains("")
                || readings(part)
                        .map(PlaceKeys::of)
                        .anyMatch(each -> each.areWithin(keys)
                                || codes(each).anyMatch(code -> regions.stream().anyMatch(code::startsWith)));
    }

    /**
     * Checks if a place lies outside all of these for certain. A county, a district or a name without its end can lie anywhere.
     */
    boolean excludes(Place part) {
        return !places.isEmpty()
                && !covers(part)
                && places.stream().allMatch(PlaceSet::isKnown)
                && (isCoded(part) ? Regions.codesIn(part).isEmpty() : isOtherMunicipality(part));
    }

    /** Checks if it is known what lies in a place: it has a code, or is a region or municipality. */
    private static boolean isKnown(Place place) {
        return isCoded(place)
                || !Regions.codesIn(place).isEmpty()
                || names(place).allMatch(name -> name.endsWith("市") || endsWithOneOf(name, TOWNS));
    }

    private static boolean isCoded(Place place) {
        return codes(PlaceKeys.of(place)).findAny().isPresent()
                || names(place).anyMatch(name -> isNamed(name, "") || (isNamed(name, "都府県") && !isNamed(name, "市区町村")));
    }

    /** A city that the table lacks lies in no other municipality; a town can be a quarter, unless it has the name of one of these. */
    private boolean isOtherMunicipality(Place part) {
        return regions.isEmpty()
                && places.stream().flatMap(PlaceSet::names).noneMatch(name -> endsWithOneOf(name, PREFECTURES))
                && names(part)
                        .allMatch(name -> name.endsWith("市") || (endsWithOneOf(name, TOWNS) && isNameOfAnother(name)));
    }

    private boolean isNameOfAnother(String name) {
        String stem = name.substring(0, name.length() - 1);
        return places.stream()
                .flatMap(PlaceSet::names)
                .anyMatch(each -> each.length() == name.length() && each.startsWith(stem));
    }

    /** Checks if the table holds a name, or one that has an end more. */
    private static boolean isNamed(String name, String ends) {
        return ends.isEmpty()
                ? !PlaceKeys.codesOf(name).isEmpty()
                : ends.chars().anyMatch(end -> isNamed(name + (char) end, ""));
    }

    private static boolean endsWithOneOf(String name, String ends) {
        return !name.isEmpty() && ends.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    private static Stream<String> names(Place place) {
        return TextKey.allOf(place.getName()).stream().map(Regions::withoutEnds);
    }

    private static Stream<String> codes(PlaceKeys keys) {
        return Stream.concat(keys.wholes().stream(), keys.possible().stream())
                .filter(key -> key.startsWith(CODE))
                .map(key -> key.substring(CODE.length()));
    }

    /** Returns a place, and without a code what else its name can mean: 大阪府内 is 大阪府, 東京 is 東京都, and 函館 can be 函館市. */
    private static Stream<Place> readings(Place place) {
        if (place.getCode().isPresent()) {
            return Stream.of(place);
        }
        Stream<Place> others = names(place)
                .flatMap(
                        name -> Stream.of("", "都", "府", "県", "市", "区", "町", "村").map(name::concat))
                .filter(name -> !PlaceKeys.codesOf(name).isEmpty())
                .map(Place::of);
        return Stream.concat(Stream.of(place), others);
    }
}
