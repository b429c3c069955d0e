package dev.renkei.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/**
 * The version of the command line, as the build writes it down.
 */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String[] {"renkei " + new String(text.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
