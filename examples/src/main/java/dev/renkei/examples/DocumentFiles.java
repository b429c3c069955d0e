package dev.renkei.examples;

import dev.renkei.json.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files that a command names, and tells on standard error which of them cannot be read.
 *
 * @param terminal  where {@code -} is read from and complaints go to
 * @param messages  the words of the complaints
 */
record DocumentFiles(Terminal terminal, Messages messages) {

    private static final String STANDARD_INPUT = "-";

    /** One byte more than a payload may have: a longer one is seen to be too long without being read whole. */
    private static final int MOST_BYTES = ReadLimits.standard().getBytes() + 1;

    /**
     * Reads a file.
     *
     * @param file  the name of the file, or {@code -} for standard input
     * @return its bytes, empty if it cannot be read
     */
    Optional<byte[]> read(String file) {
        try {
            return Optional.of(file.equals(STANDARD_INPUT) ? terminal.in().readNBytes(MOST_BYTES) : bytesOf(file));
        } catch (NoSuchFileException | InvalidPathException e) {
            complain("file.missing", file);
        } catch (IOException e) {
            complain(reasonOf(file), file);
        }
        return Optional.empty();
    }

    private static byte[] bytesOf(String file) throws IOException {
        try (InputStream bytes = Files.newInputStream(Path.of(file))) {
            return bytes.readNBytes(MOST_BYTES);
        }
    }

    private static String reasonOf(String file) {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            return "file.directory";
        }
        return Files.isReadable(path) ? "file.unreadable" : "file.denied";
    }

    private void complain(String key, String file) {
        terminal.complain(messages.get(key, Map.of("file", file)));
    }
}
