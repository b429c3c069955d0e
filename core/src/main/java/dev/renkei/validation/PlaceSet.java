package dev.renkei.validation;

import dev.renkei.declaration.ContentKey;
import dev.renkei.organization.Place;
import dev.renkei.organization.PlaceKeys;
import dev.renkei.text.TextKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several places together: each covers itself and what lies in it, as {@link Place#isWithin} tells.
 *
 * <p>What is known of them together is computed once, when the first place is asked for that is none of them.
 */
final class PlaceSet {

    private static final String PREFECTURES = "都道府県";

    private static final String TOWNS = "町村";
    private static final String CODE = "code ";

    private final List<Place> places;
    private final Set<ContentKey> contents;

    /** Computed when first asked for. */
    private Optional<Area> area = Optional.empty();

    PlaceSet(List<Place> places) {
        this.places = places;
        this.contents = places.stream().map(PlaceSet::contentOf).collect(Collectors.toSet());
    }

    /**
     * What is known of the places together.
     *
     * @param keys  the keys of what they are or can be
     * @param regions  the beginnings of the codes that lie in those that are regions
     * @param stems  their names without the last character
     * @param isKnown  whether it is known of each what lies in it
     * @param hasPrefecture  whether one has the name of a prefecture
     */
    private record Area(
            Set<String> keys, Set<String> regions, Set<String> stems, boolean isKnown, boolean hasPrefecture) {

        static Area of(List<Place> places) {
            Set<String> keys = new HashSet<>();
            Set<String> regions = new HashSet<>();
            for (Place place : places) {
                readings(place).map(PlaceKeys::of).forEach(each -> {
                    keys.addAll(each.own());
                    keys.addAll(each.possible());
                });
                regions.addAll(Regions.codesIn(place));
            }
            List<String> names = places.stream().flatMap(PlaceSet::names).toList();
            return new Area(
                    keys,
                    regions,
                    names.stream()
                            .filter(name -> !name.isEmpty())
                            .map(PlaceSet::stem)
                            .collect(Collectors.toSet()),
                    places.stream().allMatch(PlaceSet::isKnown),
                    names.stream().anyMatch(name -> endsWithOneOf(name, PREFECTURES)));
        }

        boolean covers(Place part) {
            return regions.contains("")
                    || readings(part)
                            .map(PlaceKeys::of)
                            .anyMatch(each -> each.areWithin(keys)
                                    || codes(each)
                                            .anyMatch(code -> regions.stream().anyMatch(code::startsWith)));
        }

        /** A city that the table lacks lies in no other municipality; a town can be a quarter, unless it has the name of one of these. */
        boolean lacksMunicipality(Place part) {
            return regions.isEmpty()
                    && !hasPrefecture
                    && names(part)
                            .allMatch(name ->
                                    name.endsWith("市") || (endsWithOneOf(name, TOWNS) && stems.contains(stem(name))));
        }
    }

    private static ContentKey contentOf(Place place) {
        return ContentKey.of(Place.TYPE, place);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    boolean covers(Place part) {
        return contents.contains(contentOf(part)) || area().covers(part);
    }

    private Area area() {
        if (area.isEmpty()) {
            area = Optional.of(Area.of(places));
        }
        return area.orElseThrow();
    }

    /** Returns the area of the local governments in which the places lie: what lies in one of these may lie in a district of it. */
    private Area governments() {
        List<Place> whole = places.stream().map(PlaceSet::government).toList();
        return whole.equals(places) ? area() : Area.of(whole);
    }

    private static Place government(Place place) {
        Place whole = place;
        while (whole.getPartOf().isPresent() && isSmallerThanMunicipality(whole)) {
            whole = whole.getPartOf().get();
        }
        return whole;
    }

    private static boolean isSmallerThanMunicipality(Place place) {
        return place.getKind().filter(Place.Kind::isSmallerThanMunicipality).isPresent()
                || PlaceKeys.of(place).own().stream().noneMatch(key -> key.startsWith(CODE));
    }

    /**
     * Checks if a place lies outside all of these for certain. A county, a district or a name without its end can lie anywhere.
     */
    boolean excludes(Place part) {
        return !places.isEmpty()
                && !covers(part)
                && !governments().covers(part)
                && area().isKnown()
                && (isCoded(part) ? Regions.codesIn(part).isEmpty() : area().lacksMunicipality(part));
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

    private static String stem(String name) {
        return name.substring(0, name.length() - 1);
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
                .map(name -> Place.builder().from(place).name(name).build());
        return Stream.concat(Stream.of(place), others);
    }
}
