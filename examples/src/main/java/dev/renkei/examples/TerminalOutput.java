package dev.renkei.examples;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output as a stream of bytes in UTF-8, which are handed over line by line. */
final class TerminalOutput extends OutputStream {

    private final Terminal terminal;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    TerminalOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(int character) {
        line.write(character);
        if (character == '\n') {
            flush();
        }
    }

    @Override
    public void flush() {
        terminal.out().print(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    @Override
    public void close() {
        flush();
    }
}
