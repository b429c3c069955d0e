package dev.renkei.json;

import java.io.IOException;
import java.io.InputStream;

/** Cannot be read. */
final class Broken extends InputStream {

    @Override
    public int read() throws IOException {
        throw new IOException("broken");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        throw new IOException("broken");
    }
}
