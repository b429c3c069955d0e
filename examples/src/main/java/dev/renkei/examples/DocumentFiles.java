package dev.renkei.examples;

import dev.renkei.json.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;

/**
 * Reads the files that a command names, and tells on standard error which of them cannot be read.
 *
 * @param terminal  where {@code -} is read from and complaints go to
 * @param messages  the words of the complaints
 */
record DocumentFiles(Terminal terminal, Messages messages) {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    /** One byte more than a payload may have: a longer one is seen to be too long without being read whole. */
    private static final int MAX_BYTES = ReadLimits.standard().getBytes() + 1;

    /**
     * Requires that standard input, which can be read only once, is named once at most.
     *
     * @param files  the names of all files that the command reads
     * @param command  the command
     */
    static void requireOneStandardInput(Collection<String> files, CommandLine command) {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw InvalidValue.of("value.input-twice", Map.of()).in(command);
        }
    }

    /**
     * Reads a file as a whole, but not much more of it than a payload may have.
     *
     * @param file  the name of the file, or {@code -} for standard input
     * @return its bytes, empty if it cannot be read
     */
    Optional<byte[]> read(String file) {
        return read(file, terminal::complain);
    }

    /**
     * Reads a file as a whole, but not much more of it than a payload may have.
     *
     * @param file  the name of the file, or {@code -} for standard input
     * @param complaint  receives the reason in a sentence why the file cannot be read
     * @return its bytes, empty if it cannot be read
     */
    Optional<byte[]> read(String file, Consumer<String> complaint) {
        return read(file, stream -> stream.readNBytes(MAX_BYTES), complaint);
    }

    /**
     * Reads a file as the caller wants it.
     *
     * @param file  the name of the file, or {@code -} for standard input
     * @param reader  takes the bytes from the first to the last
     * @param complaint  receives the reason in a sentence why the file cannot be read
     * @return what came of it, empty if the file cannot be read
     */
    <T> Optional<T> read(String file, FileReader<T> reader, Consumer<String> complaint) {
        try {
            return Optional.of(
                    file.equals(STANDARD_INPUT)
                            ? reader.read(new Sequential(terminal.in()))
                            : read(Path.of(file), reader));
        } catch (UncheckedIOException e) {
            complaint.accept(reasonOf(file, Objects.requireNonNull(e.getCause())));
        } catch (IOException | InvalidPathException e) {
            complaint.accept(reasonOf(file, e));
        }
        return Optional.empty();
    }

    private static <T> T read(Path file, FileReader<T> reader) throws IOException {
        try (InputStream stream = new Sequential(Files.newInputStream(file))) {
            return reader.read(stream);
        }
    }

    private String reasonOf(String file, Exception e) {
        return messages.get(keyOf(file, e), Map.of("file", file, "reason", String.valueOf(e.getMessage())));
    }

    private static String keyOf(String file, Exception e) {
        if (file.isEmpty()) {
            return "file.unnamed";
        }
        if (file.equals(STANDARD_INPUT)) {
            return "input.unreadable";
        }
        if (e instanceof NoSuchFileException || e instanceof InvalidPathException) {
            return "file.missing";
        }
        if (Files.isDirectory(Path.of(file))) {
            return "file.directory";
        }
        return Files.isReadable(Path.of(file)) ? "file.unreadable" : "file.denied";
    }

    /** Reads the bytes of a file. */
    interface FileReader<T> {
        T read(InputStream bytes) throws IOException;
    }

    /**
     * A stream that is read from its beginning to its end. Those of files ask for their length and place to read many bytes at once,
     * which pipes do not have.
     */
    private static final class Sequential extends FilterInputStream {
        Sequential(InputStream stream) {
            super(stream);
        }
    }
}
