/**
 * Reads lists of partnership agreements from CSV and Excel files, and writes them back.
 */
module dev.renkei.lists {
    requires transitive dev.renkei.json;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;

    exports dev.renkei.lists;

    // For its bundles, whose words core fills in.
    opens dev.renkei.lists to
            dev.renkei.core;
}
