/**
 * Gives tests payloads that are broken as JSON, each by one fault.
 */
module dev.renkei.json.testing {
    requires transitive dev.renkei.json;
    requires transitive dev.renkei.testing;
    requires static transitive org.jspecify;

    exports dev.renkei.json.testing;
}
