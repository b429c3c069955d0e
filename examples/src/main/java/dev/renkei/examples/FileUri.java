package dev.renkei.examples;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Tells the addresses of files.
 */
final class FileUri {

    private FileUri() {}

    /** Returns the address of a file: relative if its name is, and what cannot stand in an address escaped. */
    static URI of(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri();
        }
        try {
            // With a colon in its first step the name would read as one with a scheme.
            return new URI(null, null, file.indexOf(':') < 0 ? file : "./" + file, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Name of a file must have an address: " + file, e);
        }
    }
}
