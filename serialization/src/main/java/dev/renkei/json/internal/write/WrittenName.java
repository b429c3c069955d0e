package dev.renkei.json.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The name of a property, encoded once for all objects.
 */
public final class WrittenName {

    private final SerializableString name;

    /** The name with its quotation marks and what stands before the value, for each spacing. */
    private final byte[][] bytes;

    private WrittenName(String name) {
        this.name = new SerializedString(name);
        String quoted = '"' + new String(this.name.asQuotedUTF8(), StandardCharsets.UTF_8) + '"';
        this.bytes = Stream.of(Spacing.values())
                .map(spacing -> (quoted + spacing.colon()).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    public static WrittenName of(String name) {
        return new WrittenName(name);
    }

    /** Returns the name for a generator of Jackson. */
    SerializableString forJackson() {
        return name;
    }

    byte[] in(Spacing spacing) {
        return bytes[spacing.ordinal()];
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name.getValue();
    }
}
