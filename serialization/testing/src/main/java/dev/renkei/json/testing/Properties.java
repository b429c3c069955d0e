package dev.renkei.json.testing;

import dev.renkei.document.Document;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.testing.part.DocumentProperties;
import dev.renkei.testing.part.Property;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Breaks the rules about which properties an object has.
 */
final class Properties {

    static final String EXTENSIONS = "extensions";

    private static final String UNKNOWN = "unknownProperty";
    private static final List<String> HEADER = List.of("format", "type");

    /** What those scalars need that can be written as objects. */
    private static final Map<Class<?>, String> NEEDED = Map.of(
            StatedDate.class, "date",
            StatedPeriod.class, "period",
            Quantity.class, "quantity",
            StatedCount.class, "count",
            Renewal.class, "kind");

    private Properties() {}

    static Stream<JsonFault> duplicate(JsonDocument document) {
        JsonText json = document.json();
        return document.places()
                .filter(place -> place.name().isPresent())
                .map(place ->
                        document.fault(place.pointer(), () -> json.withTwice(place), "A property is there twice"));
    }

    /** Where extensions can be added, the near miss has the property there. */
    static Stream<JsonFault> unknown(JsonDocument document) {
        JsonText json = document.json();
        return objects(document)
                .filter(place -> !(document.valueAt(place).orElse(place) instanceof LocalizedText))
                .map(place -> new JsonFault(
                        place.pointer() + "/" + UNKNOWN,
                        () -> json.withProperty(place, UNKNOWN, "1"),
                        () -> takesExtensions(document, place)
                                ? json.withProperty(place, EXTENSIONS, "{" + JsonText.quoted(UNKNOWN) + ":1}")
                                : json.text(),
                        "An object has a property that is not one of its own"));
    }

    static Stream<JsonFault> missing(JsonDocument document) {
        JsonText json = document.json();
        return objects(document)
                .flatMap(object -> document.valueAt(object).orElse(object) instanceof LocalizedText
                        ? Stream.of(document.fault(
                                object.pointer(), () -> json.withValue(object, "{}"), "A text is in no language"))
                        : json.propertiesOf(object).stream()
                                .filter(property -> isRequired(document, object, property.step()))
                                .filter(property -> !isWordsBeside(json, object, property))
                                .map(property -> document.fault(
                                        object.pointer(),
                                        () -> json.without(property),
                                        "The property " + property.step() + " is left out")));
    }

    /** Returns whether a date has words too, which can be all that it has. */
    private static boolean isWordsBeside(JsonText json, Place object, Place property) {
        return property.step().equals("date")
                && json.propertiesOf(object).stream()
                        .anyMatch(other -> other.step().equals("asWritten"));
    }

    /** Returns whether an object may have extensions, and has none. */
    static boolean takesExtensions(JsonDocument document, Place place) {
        return document.json().isObject(place)
                && document.valueAt(place).orElse(place) instanceof Document extensible
                && extensible.getExtensions().isEmpty();
    }

    private static Stream<Place> objects(JsonDocument document) {
        return document.places()
                .filter(document.json()::isObject)
                .filter(place -> !place.step().equals(EXTENSIONS));
    }

    private static boolean isRequired(JsonDocument document, Place object, String name) {
        Object value = document.valueAt(object).orElse(object);
        boolean header = object.pointer().isEmpty() && HEADER.contains(name);
        boolean needed = NEEDED.entrySet().stream()
                .anyMatch(each ->
                        each.getKey().isInstance(value) && each.getValue().equals(name));
        return header
                || needed
                || DocumentProperties.of(value).stream()
                        .filter(Property::isRequired)
                        .anyMatch(property -> property.name().equals(name));
    }
}
