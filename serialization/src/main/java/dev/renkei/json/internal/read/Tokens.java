package dev.renkei.json.internal.read;

import dev.renkei.json.internal.write.JacksonOut;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.validation.Finding;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * The narrow view of a source of JSON tokens on which all codecs read.
 *
 * <p>The source is at a value, at a name, or before its first value.
 */
public interface Tokens {

    /** Returns the kind of the value at which the source is. */
    JsonKind kind();

    /** Goes on to the first value. */
    void start();

    /** Within an object, moves to the next name; empty at the object's end. */
    Optional<String> nextName();

    /**
     * Within an object, moves to the next name.
     *
     * @return which of some names it is, {@link Names#END} at the object's end
     */
    default int nextName(Names names) {
        return nextName().map(names::indexOf).orElse(Names.END);
    }

    /** Returns the name at which the source is. */
    String name();

    /** From a name, moves to its value. */
    void toValue();

    /** Within an array, moves to the next element; false at the array's end. */
    boolean nextElement();

    /** Returns the text of a string, or a number or boolean as it is written. */
    String text();

    /** Returns whether no text of the source can hold half of a surrogate pair. */
    default boolean isWellFormed() {
        return false;
    }

    /** Goes over the value, with all that it holds. */
    void skip();

    /** Goes over the value in a text that was read to its end before, without looking at it again. */
    default void skipKnown() {
        skip();
    }

    /** Hands the value over to a writer, token by token. */
    void copyTo(JsonOut out);

    /** Returns the value as compact JSON, and goes over it; half of a surrogate pair in it stays what it is. */
    default String copy() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JacksonOut.UNLIMITED.createGenerator(ObjectWriteContext.empty(), text)) {
            copyTo(new JacksonOut(generator));
        }
        return text.toString();
    }

    /**
     * Returns the beginning of the value at which the source is, or of the value after the name at which it is; empty
     * if the source does not hold it as a text.
     */
    Optional<String> excerpt();

    /** Returns the beginning of the value that begins at a mark, empty if the source does not hold it as a text. */
    Optional<String> excerptAt(long mark);

    /** Returns a mark of the place of the token at which the source is. */
    long mark();

    /** Returns the position of a mark, empty if the source does not know its places. */
    Optional<Finding.Position> positionOf(long mark);
}
