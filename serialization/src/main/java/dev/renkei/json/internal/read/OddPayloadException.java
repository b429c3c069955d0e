package dev.renkei.json.internal.read;

/**
 * Thrown where a payload is not plain. It gives no reason: the payload is then read again from its first byte, by a parser that
 * explains what is wrong.
 */
final class OddPayloadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OddPayloadException() {
        super("Payload must be read by a parser that explains what is odd about it", null, false, false);
    }
}
