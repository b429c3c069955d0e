package dev.renkei.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies a stream to a file, but not more of it than anybody would read. */
final class BoundedCopy {

    private static final int BUFFER = 64 * 1024;

    private BoundedCopy() {}

    static void copy(InputStream from, Path to, long max) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = max;
        try (OutputStream out = Files.newOutputStream(to)) {
            int count = from.read(buffer);
            while (count >= 0 && left > 0) {
                out.write(buffer, 0, (int) Math.min(count, left));
                left -= count;
                count = left > 0 ? from.read(buffer) : -1;
            }
        }
    }
}
