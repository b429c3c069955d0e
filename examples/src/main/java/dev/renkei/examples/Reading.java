package dev.renkei.examples;

import dev.renkei.organization.OrganizationName;
import dev.renkei.result.Per;
import dev.renkei.result.Quantity;
import dev.renkei.result.QuantityComparator;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.DateRemark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * What a text says.
 *
 * @param value  the canonical text
 * @param days  the days that it covers, empty if it is no date or period
 * @param quantity  the quantity, empty if it is none
 * @param name  the name of an organization, empty if it is none
 * @param remarks  what is worth knowing of its words
 */
record Reading(
        String value,
        Optional<DatePeriod> days,
        Optional<Quantity> quantity,
        Optional<OrganizationName> name,
        List<DateRemark> remarks) {

    /** Obtains the reading of an identifier. */
    static Reading of(String value) {
        return new Reading(value, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Obtains the reading of a quantity. */
    static Reading of(Quantity quantity) {
        return new Reading(quantity.toString(), Optional.empty(), Optional.of(quantity), Optional.empty(), List.of());
    }

    /** Obtains the reading of the name of an organization. */
    static Reading of(OrganizationName name) {
        return new Reading(name.fullName(), Optional.empty(), Optional.empty(), Optional.of(name), List.of());
    }

    /** Obtains the reading of a date or period. */
    static Reading of(DatePeriod days, List<DateRemark> remarks) {
        return new Reading(days.toString(), Optional.of(days), Optional.empty(), Optional.empty(), remarks);
    }

    /** Writes the properties of a JSON object, those that are absent left out. */
    void writeTo(JsonGenerator json) {
        json.writeStringProperty("value", value);
        days.flatMap(DatePeriod::getFirstDay).ifPresent(day -> json.writeStringProperty("firstDay", day.toString()));
        days.flatMap(DatePeriod::getLastDay).ifPresent(day -> json.writeStringProperty("lastDay", day.toString()));
        quantity.ifPresent(stated -> write(stated, json));
        name.ifPresent(parts -> write(parts, json));
        if (!remarks.isEmpty()) {
            json.writeArrayPropertyStart("remarks");
            remarks.forEach(remark -> json.writeString(remark.getCode()));
            json.writeEndArray();
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
        if (!name.words().isEmpty()) {
            json.writeStringProperty("words", String.join("、", name.words()));
        }
    }

    private static String codeOf(QuantityComparator comparator) {
        return comparator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
