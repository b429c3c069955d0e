package dev.renkei.examples;

import dev.renkei.organization.OrganizationName;
import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.DateRemark;
import dev.renkei.time.JapaneseDates;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What a text says. */
@FunctionalInterface
interface Reading {

    /** Writes the properties of a JSON object, those that are absent left out. */
    void writeTo(JsonGenerator json);

    /** Obtains the reading of an identifier. */
    static Reading of(String value) {
        return json -> json.writeStringProperty("value", value);
    }

    /** Obtains the reading of a phrase with quantities. */
    static Reading of(Quantity.Phrase phrase) {
        return json -> QuantityReading.write(phrase, json);
    }

    /** Obtains the reading of the name of an organization. */
    static Reading of(OrganizationName name) {
        return json -> {
            json.writeStringProperty("value", name.fullName());
            name.legalForm().ifPresent(form -> json.writeStringProperty("legalForm", form));
            json.writeStringProperty("name", name.name());
            name.branch().ifPresent(branch -> json.writeStringProperty("branch", branch));
            writeWords(name.words(), json);
        };
    }

    /** Obtains the reading of a length of time. */
    static Reading of(JapaneseDates.LengthPhrase phrase) {
        return json -> {
            json.writeStringProperty("value", phrase.length().toString());
            writeWords(phrase.words(), json);
        };
    }

    /** Obtains the reading of a date or period, with the remarks on its words. */
    static Reading of(DatePeriod days, JapaneseDates.TimePhrase<?> phrase, List<DateRemark> remarks) {
        return json -> {
            json.writeStringProperty("value", days.toString());
            days.getFirstDay().ifPresent(day -> json.writeStringProperty("firstDay", day.toString()));
            days.getLastDay().ifPresent(day -> json.writeStringProperty("lastDay", day.toString()));
            phrase.time().ifPresent(time -> json.writeStringProperty("time", time.toString()));
            writeWords(phrase.words(), json);
            phrase.asOf().ifPresent(date -> json.writeStringProperty("asOf", date.toString()));
            if (!remarks.isEmpty()) {
                json.writeArrayPropertyStart("remarks");
                remarks.forEach(remark -> json.writeString(remark.getCode()));
                json.writeEndArray();
            }
        };
    }

    /** Writes the words around a value, if there are any. */
    static void writeWords(List<String> words, JsonGenerator json) {
        if (!words.isEmpty()) {
            json.writeStringProperty("words", String.join("、", words));
        }
    }
}
