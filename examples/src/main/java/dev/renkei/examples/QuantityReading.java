package dev.renkei.examples;

import dev.renkei.result.Quantity;
import dev.renkei.time.StatedDate;
import tools.jackson.core.JsonGenerator;

/** Writes what a phrase with quantities says. */
final class QuantityReading {

    private QuantityReading() {}

    /** Writes the properties of a JSON object, those that are absent left out. */
    static void write(Quantity.Phrase phrase, JsonGenerator json) {
        if (phrase.quantities().size() == 1) {
            write(phrase.quantities().get(0), json);
        } else {
            json.writeArrayPropertyStart("values");
            phrase.quantities().forEach(quantity -> json.writeString(quantity.toString()));
            json.writeEndArray();
        }
        phrase.whole().ifPresent(whole -> json.writeStringProperty("of", whole.toString()));
        phrase.scope().ifPresent(scope -> json.writeStringProperty("scope", scope.getDefault()));
        phrase.asOf().flatMap(StatedDate::getDate).ifPresent(day -> json.writeStringProperty("asOf", day.toString()));
        Reading.writeWords(phrase.words(), json);
    }

    private static void write(Quantity quantity, JsonGenerator json) {
        json.writeStringProperty("value", quantity.toString());
        if (quantity.getFraction().isPresent()) {
            json.writeNumberProperty("numerator", quantity.getFraction().get().numerator());
            json.writeNumberProperty("denominator", quantity.getFraction().get().denominator());
        } else {
            json.writeNumberProperty("number", quantity.getValue());
        }
        quantity.getUpperBound().ifPresent(upper -> json.writeNumberProperty("upperBound", upper));
        quantity.getUnit().ifPresent(unit -> json.writeStringProperty("unit", unit));
        if (quantity.getComparator() != Quantity.Comparator.EXACTLY) {
            json.writeStringProperty("comparator", OptionValues.nameOf(quantity.getComparator()));
        }
        quantity.getPer().map(Quantity.Per::toString).ifPresent(per -> json.writeStringProperty("per", per));
    }
}
