package dev.renkei.examples;

import dev.renkei.result.QuantityPhrase;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.DateRemark;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What a text says.
 *
 * @param value  the canonical text, empty for quantities, which write their own
 * @param days  the days that it covers, empty if it is no date or period
 * @param phrase  the quantities and what is beside them, empty if the text is no quantity
 * @param remarks  what is worth knowing of its words
 */
record Reading(
        Optional<String> value, Optional<DatePeriod> days, Optional<QuantityPhrase> phrase, List<DateRemark> remarks) {

    /** Obtains the reading of an identifier. */
    static Reading of(String value) {
        return new Reading(Optional.of(value), Optional.empty(), Optional.empty(), List.of());
    }

    /** Obtains the reading of a phrase with quantities. */
    static Reading of(QuantityPhrase phrase) {
        return new Reading(Optional.empty(), Optional.empty(), Optional.of(phrase), List.of());
    }

    /** Obtains the reading of a date or period. */
    static Reading of(DatePeriod days, List<DateRemark> remarks) {
        return new Reading(Optional.of(days.toString()), Optional.of(days), Optional.empty(), remarks);
    }

    /** Writes the properties of a JSON object, those that are absent left out. */
    void writeTo(JsonGenerator json) {
        value.ifPresent(text -> json.writeStringProperty("value", text));
        days.flatMap(DatePeriod::getFirstDay).ifPresent(day -> json.writeStringProperty("firstDay", day.toString()));
        days.flatMap(DatePeriod::getLastDay).ifPresent(day -> json.writeStringProperty("lastDay", day.toString()));
        phrase.ifPresent(stated -> QuantityReading.write(stated, json));
        if (!remarks.isEmpty()) {
            json.writeArrayPropertyStart("remarks");
            remarks.forEach(remark -> json.writeString(remark.getCode()));
            json.writeEndArray();
        }
    }
}
