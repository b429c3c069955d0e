package dev.renkei.json;

/**
 * Reads and writes values that are always a single text, so that they can also be the names of a JSON object.
 *
 * @param <T> the type of the values
 */
interface KeyCodec<T> extends Codec<T> {

    /** Returns the one text in which a value is written. */
    String textOf(T value);

    /**
     * Reads a value from the text in which it is written, and from no other.
     *
     * @throws RuntimeException that is {@link dev.renkei.message.InvalidText}, if the text is not that of a value
     */
    T parse(String text);
}
