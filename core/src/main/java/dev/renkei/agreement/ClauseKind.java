package dev.renkei.agreement;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of clause (条項の種類), such as {@code costs} or {@code confidentiality}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class ClauseKind extends OpenCode {
    /** Why the agreement is made (目的). */
    public static final ClauseKind PURPOSE = ClauseKind.of("purpose");

    /** What the parties do together (連携事項). */
    public static final ClauseKind COOPERATION = ClauseKind.of("cooperation");

    /** What one party has to do (責務・役割). */
    public static final ClauseKind OBLIGATIONS = ClauseKind.of("obligations");

    /** Who bears which costs (費用負担). */
    public static final ClauseKind COSTS = ClauseKind.of("costs");

    /** What is kept secret (秘密保持). */
    public static final ClauseKind CONFIDENTIALITY = ClauseKind.of("confidentiality");

    /** How personal data are handled (個人情報の取扱い). */
    public static final ClauseKind PERSONAL_INFORMATION = ClauseKind.of("personal-information");

    /** What is published, and how (広報・公表). */
    public static final ClauseKind PUBLICITY = ClauseKind.of("publicity");

    /** Who answers for damage (損害賠償・免責). */
    public static final ClauseKind LIABILITY = ClauseKind.of("liability");

    /** Whose are the works and marks (知的財産). */
    public static final ClauseKind INTELLECTUAL_PROPERTY = ClauseKind.of("intellectual-property");

    /** Who is excluded, such as organized crime (反社会的勢力の排除). */
    public static final ClauseKind EXCLUSION = ClauseKind.of("exclusion");

    /** Who is in charge on each side (連絡窓口). */
    public static final ClauseKind CONTACT_POINTS = ClauseKind.of("contact-points");

    /** What is reported or reviewed, and when (報告・検証). */
    public static final ClauseKind REPORTING = ClauseKind.of("reporting");

    /** How long the agreement runs (有効期間). */
    public static final ClauseKind TERM = ClauseKind.of("term");

    /** How it is ended early (解約). */
    public static final ClauseKind TERMINATION = ClauseKind.of("termination");

    /** How it is amended (変更・改正手続). */
    public static final ClauseKind AMENDMENT = ClauseKind.of("amendment");

    /** What is settled by consultation (協議). */
    public static final ClauseKind CONSULTATION = ClauseKind.of("consultation");

    /** Which law and court apply (準拠法・管轄). */
    public static final ClauseKind GOVERNING_LAW = ClauseKind.of("governing-law");

    /** How many originals there are, and who keeps them (原本). */
    public static final ClauseKind ORIGINALS = ClauseKind.of("originals");

    /** The type of the codes. */
    public static final ScalarType<ClauseKind> TYPE = typeOf(
            "ClauseKind",
            "A kind of clause, of an open list.",
            ClauseKind::of,
            List.of(
                    PURPOSE,
                    COOPERATION,
                    OBLIGATIONS,
                    COSTS,
                    CONFIDENTIALITY,
                    PERSONAL_INFORMATION,
                    PUBLICITY,
                    LIABILITY,
                    INTELLECTUAL_PROPERTY,
                    EXCLUSION,
                    CONTACT_POINTS,
                    REPORTING,
                    TERM,
                    TERMINATION,
                    AMENDMENT,
                    CONSULTATION,
                    GOVERNING_LAW,
                    ORIGINALS));

    private ClauseKind(String code) {
        super(code);
    }

    /**
     * Obtains a kind of clause from its code.
     *
     * <p>For example, {@code ClauseKind.of("costs")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static ClauseKind of(String code) {
        return new ClauseKind(code);
    }

    /**
     * Obtains a kind of clause from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static ClauseKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of clause from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static ClauseKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code ClauseKind.parse("費用負担", Locale.JAPANESE)} returns {@code costs}. Width and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static ClauseKind parse(CharSequence label, Locale locale) {
        return find(ClauseKind.TYPE, label, locale);
    }
}
