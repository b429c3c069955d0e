/**
 * Reads and writes partnership agreements as JSON.
 */
// The module for Jackson 2 is compiled after this one.
@SuppressWarnings("module")
module dev.renkei.json {
    requires transitive dev.renkei.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.renkei.json;
    exports dev.renkei.json.internal.codec to
            dev.renkei.jackson2;
    exports dev.renkei.json.internal.read to
            dev.renkei.jackson2;
    exports dev.renkei.json.internal.report to
            dev.renkei.jackson2;
    exports dev.renkei.json.internal.write to
            dev.renkei.jackson2;

    opens dev.renkei.json.internal.read to
            dev.renkei.core;
    opens dev.renkei.json.internal.report to
            dev.renkei.core;

    provides tools.jackson.databind.JacksonModule with
            dev.renkei.json.RenkeiModule;
}
