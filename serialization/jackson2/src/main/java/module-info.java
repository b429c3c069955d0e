/**
 * Brings Renkei's JSON to the mappers of Jackson 2.
 */
// The name ends as that of the generation does.
@SuppressWarnings("module")
module dev.renkei.jackson2 {
    requires transitive dev.renkei.json;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.renkei.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            dev.renkei.jackson2.RenkeiJackson2Module;
}
