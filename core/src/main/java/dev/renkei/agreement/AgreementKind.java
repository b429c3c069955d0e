package dev.renkei.agreement;

import dev.renkei.text.OpenCode;

/**
 * A kind of agreement (協定の種類), such as {@code comprehensive} or {@code watch-over}.
 *
 * <p>The list is open; {@link AgreementKinds} holds the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class AgreementKind extends OpenCode {

    private AgreementKind(String code) {
        super(code);
    }

    /**
     * Obtains an kind of agreement from its code.
     *
     * <p>For example, {@code AgreementKind.of("comprehensive")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.text.RefusedTextException if the text is not of the form of a code
     */
    public static AgreementKind of(String code) {
        return new AgreementKind(code);
    }
}
