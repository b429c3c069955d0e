package dev.renkei.json.testing;

import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import dev.renkei.text.OpenCode;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Breaks the forms of scalars, at every scalar by what is typical of its kind.
 */
final class Scalars {

    private static final List<Wrong> DATES = List.of(
            new Wrong("2023-02-29", "A date names a day that only leap years have"),
            new Wrong("2024-13", "A date names a thirteenth month"),
            new Wrong("令和６年３月15日", "The words of a date stand for its value"));

    private static final List<Wrong> PERIODS = List.of(
            new Wrong("2025-04/2025-03", "A period ends before it starts"),
            new Wrong("../..", "A period has no bound"));

    private static final List<Wrong> LENGTHS = List.of(new Wrong("P-3Y", "A length of time is below zero"));

    private static final List<Kind> KINDS = List.of(
            new Kind(PartialDate.class, "", DATES),
            new Kind(StatedDate.class, "date", DATES),
            new Kind(StatedPeriod.class, "period", PERIODS),
            new Kind(Period.class, "", LENGTHS),
            new Kind(LocalTime.class, "", List.of(new Wrong("11:60", "A time of day has a sixtieth minute"))),
            new Kind(Renewal.class, "kind", List.of(new Wrong("automatically", "A kind of renewal is unknown"))),
            new Kind(FiscalCalendar.class, "", List.of(new Wrong("02-29", "A fiscal year starts on 29 February"))),
            new Kind(
                    Quantity.class,
                    "quantity",
                    List.of(
                            new Wrong("多数", "A quantity has no number"),
                            new Wrong("1,200 台", "A quantity has a comma between its thousands"))),
            new Kind(Share.class, "", List.of(new Wrong("95.3", "A share has no percent sign"))),
            new Kind(Identifier.class, "", List.of(new Wrong("2876543210987", "An identifier has no scheme"))),
            new Kind(
                    LocalGovernmentCode.class,
                    "",
                    List.of(
                            new Wrong("479992", "The check digit of a code is wrong"),
                            new Wrong("10006", "A code lost its leading zero"))),
            new Kind(OpenCode.class, "", List.of(new Wrong("Of_No_Form", "A code is not of the form of codes"))),
            new Kind(Enum.class, "", List.of(new Wrong("no-such-value", "A value is none of those that there are"))));

    /**
     * A text that is not of its form.
     *
     * @param text  the text
     * @param change  what is wrong, in a sentence without a full stop
     */
    private record Wrong(String text, String change) {}

    /**
     * A kind of scalar.
     *
     * @param type  its type
     * @param property  the property that holds it where it is written as an object, empty if it never is
     * @param wrong  what is typically wrong
     */
    private record Kind(Class<?> type, String property, List<Wrong> wrong) {}

    private Scalars() {}

    static Stream<JsonFault> invalid(JsonDocument document) {
        return document.places()
                .flatMap(place -> kindAt(document, place).stream()
                        .flatMap(kind -> scalarAt(document.json(), place, kind).stream()
                                .flatMap(
                                        scalar -> kind.wrong().stream().map(wrong -> fault(document, scalar, wrong)))));
    }

    private static Optional<Kind> kindAt(JsonDocument document, Place place) {
        return document.valueAt(place)
                .flatMap(value -> KINDS.stream()
                        .filter(kind -> kind.type().isInstance(value))
                        .findFirst());
    }

    private static Optional<Place> scalarAt(JsonText json, Place place, Kind kind) {
        return json.isObject(place)
                ? json.propertiesOf(place).stream()
                        .filter(property -> property.step().equals(kind.property()))
                        .findFirst()
                : Optional.of(place);
    }

    private static JsonFault fault(JsonDocument document, Place scalar, Wrong wrong) {
        return document.fault(
                scalar.pointer(),
                () -> document.json().withValue(scalar, JsonText.quoted(wrong.text())),
                wrong.change());
    }
}
