package dev.renkei.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that stays as it was until the first bytes are written or flushed. */
final class LateFile extends OutputStream {

    private final Path file;
    private Optional<OutputStream> opened = Optional.empty();

    LateFile(Path file) {
        this.file = file;
    }

    private OutputStream open() throws IOException {
        if (opened.isEmpty()) {
            opened = Optional.of(Files.newOutputStream(file));
        }
        return opened.get();
    }

    @Override
    public void write(int single) throws IOException {
        open().write(single);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        open().write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        open().flush();
    }

    @Override
    public void close() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}
