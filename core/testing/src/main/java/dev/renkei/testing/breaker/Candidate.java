package dev.renkei.testing.breaker;

import dev.renkei.testing.part.Part;

/**
 * A way to break a document: a fault of one of its parts, which is put into the document only when it is asked for.
 *
 * @param part  the part
 * @param fault  the fault of the part
 */
record Candidate<P>(Part<P> part, Fault<P> fault) {

    String pointer() {
        return part.pointer() + fault.pointer();
    }

    Object broken() {
        return part.replacedBy(fault.broken());
    }

    Object nearMiss() {
        return part.replacedBy(fault.nearMiss());
    }
}
