/**
 * Reads and writes partnership agreements as JSON.
 */
module dev.renkei.json {
    requires transitive dev.renkei.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.renkei.json;

    opens dev.renkei.json.internal.read to
            dev.renkei.core;
    opens dev.renkei.json.internal.report to
            dev.renkei.core;

    provides tools.jackson.databind.JacksonModule with
            dev.renkei.json.RenkeiModule;
}
