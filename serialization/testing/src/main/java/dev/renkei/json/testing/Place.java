package dev.renkei.json.testing;

import java.util.OptionalInt;

/**
 * A place of a JSON text: where a value is, and its name if it is a property.
 *
 * @param pointer  the JSON Pointer of the value
 * @param name  the index of the name's first quote, empty for the document and for elements
 * @param start  the index of the value's first character
 * @param end  the index after the value's last character
 * @param extension  whether the value lies within extensions, where everything is allowed
 */
record Place(String pointer, OptionalInt name, int start, int end, boolean extension) {

    /** Returns the last step of the pointer: the name of the property, or the index of the element. */
    String step() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
