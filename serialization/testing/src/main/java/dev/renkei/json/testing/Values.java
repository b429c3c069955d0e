package dev.renkei.json.testing;

import java.util.stream.Stream;

/**
 * Breaks the rules about the JSON types of values, at every value.
 */
final class Values {

    private Values() {}

    static Stream<JsonFault> ofNull(JsonDocument document) {
        JsonText json = document.json();
        return document.places()
                .map(place -> document.fault(place.pointer(), () -> json.withValue(place, "null"), "A value is null"));
    }

    /** A number becomes a text, and everything else a number. */
    static Stream<JsonFault> ofAnotherType(JsonDocument document) {
        JsonText json = document.json();
        return document.places()
                .map(place -> document.fault(
                        place.pointer(),
                        () -> json.withValue(place, isNumber(json, place) ? JsonText.quoted("7") : "7"),
                        "A value is of another type"));
    }

    private static boolean isNumber(JsonText json, Place place) {
        char first = json.valueAt(place).charAt(0);
        return first == '-' || (first >= '0' && first <= '9');
    }
}
