package dev.renkei.json.internal.read;

import dev.renkei.validation.Severity;

/**
 * What becomes of properties that Renkei does not define.
 *
 * @param severity  how much a property weighs that the host does not take
 * @param host  may take them
 */
public record UnknownProperties(Severity severity, Host host) {

    /** A host that may take properties that Renkei does not define. */
    @FunctionalInterface
    public interface Host {

        /**
         * Returns whether the host takes a property; the source is at its value, and afterwards there or at the value's end.
         *
         * @param document  the type of the document that has it
         * @param name  the name of the property
         */
        boolean takes(Class<?> document, String name);
    }

    /** Obtains that nobody takes them. */
    public static UnknownProperties of(Severity severity) {
        return new UnknownProperties(severity, (document, name) -> false);
    }
}
