package dev.renkei.json.testing;

import dev.renkei.json.ReadLimits;
import java.util.stream.Stream;

/**
 * Breaks payloads as a whole: that they are JSON, what they are, and how large.
 */
final class Payloads {

    private Payloads() {}

    static Stream<JsonFault> malformed(JsonDocument document) {
        JsonText json = document.json();
        Place root = document.root();
        Stream<JsonFault> whole = Stream.of(
                document.fault("", () -> json.text().substring(0, root.end() - 1), "The last bracket is cut off"),
                document.fault(
                        "", () -> json.text().substring(0, root.end() - 1) + ",}", "A comma stands before the end"));
        return Stream.concat(
                whole,
                document.places()
                        .filter(place -> place.name().isPresent())
                        .flatMap(place -> Stream.of(
                                document.fault("", () -> json.withoutColon(place), "A name has no colon behind it"),
                                document.fault(
                                        "",
                                        () -> json.withValue(place, "None"),
                                        "A value is written as Python writes it"))));
    }

    static Stream<JsonFault> ofAnotherType(JsonDocument document) {
        return header(document, "/type", "letter", "The type is one that there is not");
    }

    static Stream<JsonFault> ofAnotherVersion(JsonDocument document) {
        return header(document, "/format", "renkei/999", "The version of the format is still to come");
    }

    private static Stream<JsonFault> header(JsonDocument document, String pointer, String value, String change) {
        JsonText json = document.json();
        return document.places()
                .filter(place -> place.pointer().equals(pointer))
                .map(place -> document.fault(pointer, () -> json.withValue(place, JsonText.quoted(value)), change));
    }

    static Stream<JsonFault> withMore(JsonDocument document) {
        String text = document.json().text();
        return Stream.of(
                new JsonFault("", () -> text + "{}", () -> text + "\n", "An object follows the document"),
                new JsonFault("", () -> text + "\n" + text, () -> text + "\r\n\t ", "The document is there twice"));
    }

    /** Extensions hold what nobody judges but the limits. */
    static Stream<JsonFault> tooLarge(JsonDocument document) {
        int longest = ReadLimits.standard().getTextLength();
        JsonText json = document.json();
        return document.places()
                .filter(place -> Properties.takesExtensions(document, place))
                .map(place -> new JsonFault(
                        place.pointer() + "/" + Properties.EXTENSIONS + "/x",
                        () -> json.withProperty(place, Properties.EXTENSIONS, ofLength(longest + 1)),
                        () -> json.withProperty(place, Properties.EXTENSIONS, ofLength(longest)),
                        "A text has one character more than is allowed"));
    }

    private static String ofLength(int length) {
        return "{\"x\":" + JsonText.quoted("x".repeat(length)) + "}";
    }
}
