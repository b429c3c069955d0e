package dev.renkei.examples;

import dev.renkei.organization.OrganizationName;
import dev.renkei.result.Per;
import dev.renkei.result.Quantity;
import dev.renkei.result.QuantityComparator;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.DateRemark;
import dev.renkei.time.LengthPhrase;
import dev.renkei.time.TimePhrase;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * What a text says.
 *
 * @param value  the canonical text
 * @param more  writes the properties beside the value, those that are absent left out
 */
record Reading(String value, Consumer<JsonGenerator> more) {

    /** Obtains the reading of an identifier. */
    static Reading of(String value) {
        return new Reading(value, json -> {});
    }

    /** Obtains the reading of a quantity. */
    static Reading of(Quantity quantity) {
        return new Reading(quantity.toString(), json -> write(quantity, json));
    }

    /** Obtains the reading of the name of an organization. */
    static Reading of(OrganizationName name) {
        return new Reading(name.fullName(), json -> write(name, json));
    }

    /** Obtains the reading of a length of time. */
    static Reading of(LengthPhrase phrase) {
        return new Reading(phrase.length().toString(), json -> writeWords(phrase.words(), json));
    }

    /** Obtains the reading of a date or period, with the remarks on its words. */
    static Reading of(DatePeriod days, TimePhrase<?> phrase, List<DateRemark> remarks) {
        return new Reading(days.toString(), json -> {
            days.getFirstDay().ifPresent(day -> json.writeStringProperty("firstDay", day.toString()));
            days.getLastDay().ifPresent(day -> json.writeStringProperty("lastDay", day.toString()));
            phrase.time().ifPresent(time -> json.writeStringProperty("time", time.toString()));
            writeWords(phrase.words(), json);
            phrase.asOf().ifPresent(date -> json.writeStringProperty("asOf", date.toString()));
            write(remarks, json);
        });
    }

    /** Writes the properties of a JSON object. */
    void writeTo(JsonGenerator json) {
        json.writeStringProperty("value", value);
        more.accept(json);
    }

    private static void write(List<DateRemark> remarks, JsonGenerator json) {
        if (!remarks.isEmpty()) {
            json.writeArrayPropertyStart("remarks");
            remarks.forEach(remark -> json.writeString(remark.getCode()));
            json.writeEndArray();
        }
    }

    private static void writeWords(List<String> words, JsonGenerator json) {
        if (!words.isEmpty()) {
            json.writeStringProperty("words", String.join("、", words));
        }
    }

    private static void write(Quantity quantity, JsonGenerator json) {
        json.writeNumberProperty("number", quantity.getValue());
        quantity.getUnit().ifPresent(unit -> json.writeStringProperty("unit", unit));
        if (quantity.getComparator() != QuantityComparator.EXACTLY) {
            json.writeStringProperty("comparator", codeOf(quantity.getComparator()));
        }
        quantity.getPer().map(Per::toString).ifPresent(per -> json.writeStringProperty("per", per));
    }

    private static void write(OrganizationName name, JsonGenerator json) {
        name.legalForm().ifPresent(form -> json.writeStringProperty("legalForm", form));
        json.writeStringProperty("name", name.name());
        name.branch().ifPresent(branch -> json.writeStringProperty("branch", branch));
        writeWords(name.words(), json);
    }

    private static String codeOf(QuantityComparator comparator) {
        return comparator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
