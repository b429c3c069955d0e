package dev.renkei.examples;

import java.net.URI;
import java.util.OptionalInt;

/**
 * Where a document comes from.
 *
 * @param file  the name of its file
 * @param line  its line in a file that holds a document on each line, empty if it has the file for itself
 */
record Origin(String file, OptionalInt line) {

    /** Obtains the origin of a document that has a file for itself. */
    static Origin of(String file) {
        return new Origin(file, OptionalInt.empty());
    }

    /** Obtains the origin of a document on a line of a file. */
    static Origin of(String file, int line) {
        return new Origin(file, OptionalInt.of(line));
    }

    /** Returns the address of the document: that of the file, with the line as its fragment. */
    URI toUri() {
        URI address = FileUri.of(file);
        return line.isPresent() ? URI.create(address + "#L" + line.getAsInt()) : address;
    }
}
