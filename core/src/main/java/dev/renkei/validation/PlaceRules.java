package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.Walk;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Place;
import dev.renkei.organization.PlaceKeys;
import dev.renkei.text.TextKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules about places that lie in others. What the table of local governments lacks is not judged.
 */
final class PlaceRules {

    private static final Walk<Agreement, Place> PLACES = Walk.of(Agreement.TYPE, Place.TYPE);

    /** The ends of names that no smaller place has. A town, a village or a ward can have the name of a district elsewhere. */
    private static final String ENDS_OF_GOVERNMENTS = "都府県市";

    private static final Pattern DISTRICT = Pattern.compile("(?:地区|地域|学区|校区|丁目|[町村区])$");

    private static final Set<Place.Kind> DISTRICTS =
            Set.of(Place.Kind.DISTRICT, Place.Kind.NEIGHBOURHOOD, Place.Kind.SCHOOL_DISTRICT, Place.Kind.WARD);

    static final RuleBook BOOK = RuleBook.of(
            error(Place.class, "place.part-of-itself", PlaceRules::partOfItself)
                    .reading("name", "code", "kind", "partOf", "members/@")
                    .ifStated("partOf", "members"),
            error(Place.class, "place.outside-whole", PlaceRules::outsideWhole)
                    .reading("name", "code", "partOf")
                    .ifStated("partOf"),
            warning(Agreement.class, "place.in-two-wholes", PlaceRules::inTwoWholes)
                    .reading("parties", "places", "plans", "amendments")
                    .ifAnyPartStates(new Sought<>(Place.TYPE, Set.of("partOf"), agreement -> whole -> true)));

    private PlaceRules() {}

    private static void partOfItself(Place place, RuleContext context) {
        Optional<Place> whole = place.getPartOf();
        while (whole.isPresent()) {
            if (areSame(place, whole.get())) {
                context.at("partOf").report("value", place.getName());
                return;
            }
            whole = whole.get().getPartOf();
        }
        for (int i = 0; i < place.getMembers().size(); i++) {
            if (areSame(place, place.getMembers().get(i))) {
                context.at("members", i).report("value", place.getName());
            }
        }
    }

    /** A district can have the name of its town: those of another kind or another code are others. */
    private static boolean areSame(Place one, Place other) {
        return !Collections.disjoint(TextKey.allOf(one.getName()), TextKey.allOf(other.getName()))
                && agree(one.getCode(), other.getCode())
                && agree(one.getKind(), other.getKind());
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** A name is less sure than a code, which is that of the place or of the local government in which it lies. */
    private static void outsideWhole(Place place, RuleContext context) {
        Optional<Place> whole = place.getPartOf();
        Optional<LocalGovernmentCode> around = whole.flatMap(PlaceRules::codeOf);
        while (whole.isPresent() && around.isEmpty()) {
            whole = whole.get().getPartOf();
            around = whole.flatMap(PlaceRules::codeOf);
        }
        if (around.isEmpty()) {
            return;
        }
        LocalGovernmentCode outer = around.get();
        Place named = whole.get();
        place.getCode()
                .filter(code -> liesOutside(code, outer))
                .ifPresent(code -> context.at("code")
                        .report(
                                "value",
                                place.getName().getDefault() + " " + code,
                                "whole",
                                named.getName(),
                                "code",
                                outer));
        Set<LocalGovernmentCode> known = place.getCode().isPresent() ? Set.of() : codesOfName(place);
        if (!known.isEmpty() && known.stream().allMatch(code -> liesOutside(code, outer))) {
            context.at("partOf").doubt("value", place.getName(), "whole", named.getName(), "code", outer);
        }
    }

    /** Returns the code of a place, or that which its name alone has. */
    private static Optional<LocalGovernmentCode> codeOf(Place place) {
        Set<LocalGovernmentCode> known = PlaceKeys.codesOf(place.getName().getDefault());
        return place.getCode()
                .or(() -> known.stream().filter(any -> known.size() == 1).findFirst());
    }

    /**
     * Returns the codes of a name that only local governments have, or of the one with whose name that of a district begins. A building
     * that is named after a local government can stand elsewhere.
     */
    private static Set<LocalGovernmentCode> codesOfName(Place place) {
        String name = place.getName().getDefault();
        String key = TextKey.of(name);
        boolean isGovernment = !key.isEmpty() && ENDS_OF_GOVERNMENTS.indexOf(key.charAt(key.length() - 1)) >= 0;
        boolean isDistrict = place.getKind()
                .map(DISTRICTS::contains)
                .orElseGet(() -> DISTRICT.matcher(key).find());
        List<LocalGovernment> atStart = isDistrict ? LocalGovernment.atStartOf(name) : List.of();
        List<LocalGovernment> known = isGovernment ? LocalGovernment.named(name) : atStart;
        return known.stream().map(LocalGovernment::code).collect(Collectors.toSet());
    }

    /** Checks if a local government lies outside another for certain; the members of a union are not known. */
    private static boolean liesOutside(LocalGovernmentCode code, LocalGovernmentCode whole) {
        if (whole.isUnion() || code.equals(whole)) {
            return false;
        }
        if (whole.isPrefecture() || !code.getPrefectureCode().equals(whole.getPrefectureCode())) {
            return !code.getPrefectureCode().equals(whole.getPrefectureCode());
        }
        boolean isUnknownWard = code.isWard() && LocalGovernment.withCode(code).isEmpty();
        return !isUnknownWard && !LocalGovernment.codesAround(code).contains(whole);
    }

    private static void inTwoWholes(Agreement agreement, RuleContext context) {
        Map<LocalGovernmentCode, Place> first = new HashMap<>();
        PLACES.through(agreement, (place, at) -> {
            Optional<LocalGovernmentCode> own = place.getPartOf().isPresent() ? ownCode(place) : Optional.empty();
            Optional<Place> earlier = own.flatMap(code -> Optional.ofNullable(first.putIfAbsent(code, place)));
            if (earlier.filter(other -> areApart(other, place)).isPresent()) {
                context.at(at.child("partOf").getSteps().toArray())
                        .report(
                                "value", place.getName(),
                                "whole", place.getPartOf().get().getName(),
                                "other", earlier.get().getPartOf().get().getName());
            }
        });
    }

    /** Returns the code of a place that has one of its own; a district has that of its town. */
    private static Optional<LocalGovernmentCode> ownCode(Place place) {
        boolean isOfWhole = place.getCode().isPresent()
                && place.getPartOf().flatMap(PlaceRules::codeOf).equals(place.getCode());
        boolean isSmaller =
                place.getKind().filter(kind -> kind.isSmallerThanMunicipality()).isPresent();
        return isOfWhole || isSmaller ? Optional.empty() : codeOf(place);
    }

    /** Checks that neither of the wholes of two descriptions lies in the other; what lies outside by its code is another fault. */
    private static boolean areApart(Place one, Place other) {
        Place first = one.getPartOf().orElseThrow();
        Place second = other.getPartOf().orElseThrow();
        return codeOf(first).isEmpty()
                && codeOf(second).isEmpty()
                && !first.isWithin(second)
                && !second.isWithin(first);
    }
}
