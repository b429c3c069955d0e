package dev.renkei.organization;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of succession of organizations (承継の種類), such as {@code merger} or {@code renaming}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class SuccessionKind extends OpenCode {
    /** A merger (合併), of which it is not stated whether one of those merged continues. */
    public static final SuccessionKind MERGER = SuccessionKind.of("merger");

    /** A merger in which one of those merged continues (存続合併・吸収合併). */
    public static final SuccessionKind ABSORPTION = SuccessionKind.of("absorption");

    /** A merger into a new organization (新設合併). */
    public static final SuccessionKind CONSOLIDATION = SuccessionKind.of("consolidation");

    /** A split (分割). */
    public static final SuccessionKind SPLIT = SuccessionKind.of("split");

    /** A transfer of the business (事業譲渡・移管). */
    public static final SuccessionKind TRANSFER = SuccessionKind.of("transfer");

    /** A change of the name alone (改称). */
    public static final SuccessionKind RENAMING = SuccessionKind.of("renaming");

    /** A change of the legal form (組織変更・法人化). */
    public static final SuccessionKind CONVERSION = SuccessionKind.of("conversion");

    /** A dissolution, after which another carries the work on (解散). */
    public static final SuccessionKind DISSOLUTION = SuccessionKind.of("dissolution");

    /** The type of the codes. */
    public static final ScalarType<SuccessionKind> TYPE = typeOf(
            "SuccessionKind",
            "A kind of succession of organizations (承継の種類), of an open list.",
            SuccessionKind::of,
            List.of(MERGER, ABSORPTION, CONSOLIDATION, SPLIT, TRANSFER, RENAMING, CONVERSION, DISSOLUTION));

    private SuccessionKind(String code) {
        super(code);
    }

    /**
     * Obtains a kind of succession from its code.
     *
     * <p>For example, {@code SuccessionKind.of("merger")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static SuccessionKind of(String code) {
        return new SuccessionKind(code);
    }

    /**
     * Obtains a kind of succession from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static SuccessionKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of succession from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static SuccessionKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code SuccessionKind.parse("合併", Locale.JAPANESE)} returns {@code merger}. Width and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static SuccessionKind parse(CharSequence label, Locale locale) {
        return find(SuccessionKind.TYPE, label, locale);
    }
}
