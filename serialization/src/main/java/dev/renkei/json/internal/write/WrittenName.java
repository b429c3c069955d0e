package dev.renkei.json.internal.write;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The name of a property, encoded once for all objects.
 */
public final class WrittenName {

    private final SerializableString name;

    /** The name with its quotation marks and what stands before the value. */
    private final byte[] compact;

    private final byte[] indented;

    public WrittenName(String name) {
        this.name = new SerializedString(name);
        this.compact = before(Spacing.NONE);
        this.indented = before(Spacing.LINES);
    }

    private byte[] before(Spacing spacing) {
        String quoted = '"' + new String(name.asQuotedUTF8(), StandardCharsets.UTF_8) + '"';
        return (quoted + spacing.colon()).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the name for a generator of Jackson. */
    SerializableString forJackson() {
        return name;
    }

    byte[] in(Spacing spacing) {
        return spacing == Spacing.NONE ? compact : indented;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name.getValue();
    }
}
