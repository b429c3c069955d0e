package dev.renkei.agreement;

import dev.renkei.document.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A kind of programme (関連事業の種類), such as {@code campaign} or {@code network}.
 *
 * <p>The list is open; {@link ProgrammeKinds} lists the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class ProgrammeKind extends OpenCode {

    private ProgrammeKind(String code) {
        super(code);
    }

    /**
     * Obtains a kind of programme from its code.
     *
     * <p>For example, {@code ProgrammeKind.of("campaign")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static ProgrammeKind of(String code) {
        return new ProgrammeKind(code);
    }

    /**
     * Obtains a kind of programme from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static ProgrammeKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of programme from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static ProgrammeKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind of programme from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code ProgrammeKind.parse("講座・セミナー", Locale.JAPANESE)} returns {@code course}. Width and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static ProgrammeKind parse(CharSequence label, Locale locale) {
        return find(ProgrammeKinds.TYPE, label, locale);
    }

    static ScalarType<ProgrammeKind> typeOf(Function<String, ProgrammeKind> factory, List<ProgrammeKind> known) {
        return typeOf("ProgrammeKind", "A kind of programme, of an open list.", factory, known);
    }
}
