package dev.renkei.examples;

import java.io.IOException;
import java.io.Writer;

/** An output that nobody reads any more. */
final class ClosedPipe extends Writer {

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        throw new IOException("Broken pipe");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
