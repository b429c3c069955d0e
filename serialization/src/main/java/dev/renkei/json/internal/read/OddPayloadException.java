package dev.renkei.json.internal.read;

/**
 * Thrown where a payload is not plain. It says nothing of it: whoever catches it has the payload explained from its first byte.
 */
final class OddPayloadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OddPayloadException() {
        super("Payload must be read by a parser that explains what is odd about it", null, false, false);
    }
}
