package dev.renkei.testing.assertion;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches the message with which an assertion fails. */
final class Failures {

    private Failures() {}

    static String messageOf(ThrowingCallable assertion) {
        return Objects.requireNonNull(
                catchThrowableOfType(AssertionError.class, assertion).getMessage(), "message");
    }
}
