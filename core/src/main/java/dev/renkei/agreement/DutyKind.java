package dev.renkei.agreement;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of duty (義務の種類), such as {@code review} or {@code report}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class DutyKind extends OpenCode {
    /** The parties review the agreement or its results (検証・見直し). */
    public static final DutyKind REVIEW = DutyKind.of("review");

    /** A party reports on what was done (実績報告). */
    public static final DutyKind REPORT = DutyKind.of("report");

    /** The parties meet (連絡会議). */
    public static final DutyKind MEETING = DutyKind.of("meeting");

    /** The parties talk about renewal (更新の協議). */
    public static final DutyKind RENEWAL_TALKS = DutyKind.of("renewal-talks");

    /** The parties draw up the plan of the next period (次期計画の策定). */
    public static final DutyKind PLAN = DutyKind.of("plan");

    /** The parties practise what they agreed upon (訓練). */
    public static final DutyKind DRILL = DutyKind.of("drill");

    /** The type of the codes. */
    public static final ScalarType<DutyKind> TYPE = typeOf(
            "DutyKind",
            "A kind of duty, of an open list.",
            DutyKind::of,
            List.of(REVIEW, REPORT, MEETING, RENEWAL_TALKS, PLAN, DRILL));

    private DutyKind(String code) {
        super(code);
    }

    /**
     * Obtains a kind of duty from its code.
     *
     * <p>For example, {@code DutyKind.of("review")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static DutyKind of(String code) {
        return new DutyKind(code);
    }

    /**
     * Obtains a kind of duty from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static DutyKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of duty from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static DutyKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code DutyKind.parse("見直し", Locale.JAPANESE)} returns {@code review}. Width and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static DutyKind parse(CharSequence label, Locale locale) {
        return find(DutyKind.TYPE, label, locale);
    }
}
