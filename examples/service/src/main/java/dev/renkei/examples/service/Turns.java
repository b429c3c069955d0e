package dev.renkei.examples.service;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets views and lists be worked out one after the other, since each may need much memory. Small ones take turns apart from large ones.
 */
@Component
class Turns {

    private static final int SMALL = 64 * 1024;

    private final Object small = new Object();
    private final Object large = new Object();

    <T> T take(byte[] payload, Supplier<T> work) {
        synchronized (payload.length < SMALL ? small : large) {
            return work.get();
        }
    }
}
