package dev.renkei.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The encoding of a text file, found out by its bytes.
 *
 * @param charset  the encoding
 * @param markLength  how many bytes of a byte order mark stand before the text
 */
record TextEncoding(Charset charset, int markLength) {

    private static final int BUFFER = 64 * 1024;

    /** The byte order marks, and the encodings in which files without one are written, the stricter one first. */
    private static final List<TextEncoding> MARKED = List.of(
            new TextEncoding(StandardCharsets.UTF_8, 3),
            new TextEncoding(StandardCharsets.UTF_16LE, 2),
            new TextEncoding(StandardCharsets.UTF_16BE, 2));

    private static final List<TextEncoding> UNMARKED =
            List.of(new TextEncoding(StandardCharsets.UTF_8, 0), new TextEncoding(Charset.forName("windows-31j"), 0));

    /**
     * Finds out the encoding of a file.
     *
     * @throws UnreadableListException if the file is in none of the known encodings
     */
    static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(3);
        }
        Optional<TextEncoding> marked =
                MARKED.stream().filter(each -> each.isMarkedIn(start)).findFirst();
        for (TextEncoding each : marked.map(List::of).orElse(UNMARKED)) {
            if (each.isWhole(file)) {
                return each;
            }
        }
        throw new UnreadableListException(ListProblem.FILE_ENCODING, CellPlace.FILE);
    }

    private boolean isMarkedIn(byte[] start) {
        byte[] mark = "\uFEFF".getBytes(charset);
        return start.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(start, mark.length));
    }

    /** Decodes the whole file without keeping it. */
    private boolean isWhole(Path file) throws IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        try (InputStream stream = Files.newInputStream(file)) {
            boolean isAtEnd = false;
            while (!isAtEnd) {
                int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
                isAtEnd = count < 0;
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                CoderResult result;
                do {
                    characters.clear();
                    result = decoder.decode(bytes, characters, isAtEnd);
                } while (result.isOverflow());
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Opens a file in this encoding, behind its byte order mark. */
    Reader open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        stream.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(stream, decoder()), BUFFER);
    }
}
