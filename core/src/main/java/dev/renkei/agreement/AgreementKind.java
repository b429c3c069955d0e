package dev.renkei.agreement;

import dev.renkei.document.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A kind of agreement (協定の種類), such as {@code comprehensive} or {@code watch-over}.
 *
 * <p>The list is open; {@link AgreementKinds} lists the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class AgreementKind extends OpenCode {

    private AgreementKind(String code) {
        super(code);
    }

    /**
     * Obtains a kind of agreement from its code.
     *
     * <p>For example, {@code AgreementKind.of("comprehensive")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static AgreementKind of(String code) {
        return new AgreementKind(code);
    }

    /**
     * Obtains a kind of agreement from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static AgreementKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of agreement from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static AgreementKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind of agreement from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code AgreementKind.parse("包括連携協定", Locale.JAPANESE)} returns {@code comprehensive}. Width and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static AgreementKind parse(CharSequence label, Locale locale) {
        return find(AgreementKinds.TYPE, label, locale);
    }

    static ScalarType<AgreementKind> typeOf(Function<String, AgreementKind> factory, List<AgreementKind> known) {
        return typeOf("AgreementKind", "A kind of agreement (協定の種類), of an open list.", factory, known);
    }
}
