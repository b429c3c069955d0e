package dev.renkei.agreement;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of agreement (協定の種類), such as {@code comprehensive} or {@code watch-over}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class AgreementKind extends OpenCode {
    /** An agreement that covers many fields (包括連携協定). */
    public static final AgreementKind COMPREHENSIVE = AgreementKind.of("comprehensive");

    /** An agreement to watch over residents (見守り協定). */
    public static final AgreementKind WATCH_OVER = AgreementKind.of("watch-over");

    /** An agreement on help in disasters (災害協定). */
    public static final AgreementKind DISASTER = AgreementKind.of("disaster");

    /** A partner agreement within a campaign or programme (パートナー協定). */
    public static final AgreementKind PARTNER = AgreementKind.of("partner");

    /** An agreement on the development of a town or neighbourhood (まちづくり協定). */
    public static final AgreementKind TOWN_DEVELOPMENT = AgreementKind.of("town-development");

    /** An agreement between municipalities as sister or friendship cities (姉妹都市・友好都市). */
    public static final AgreementKind SISTER_CITY = AgreementKind.of("sister-city");

    /** An agreement with a university or school (大学等との連携協定). */
    public static final AgreementKind ACADEMIC = AgreementKind.of("academic");

    /** An agreement under which other agreements are made (基本協定). */
    public static final AgreementKind FRAMEWORK = AgreementKind.of("framework");

    /** A memorandum of understanding (覚書). */
    public static final AgreementKind MEMORANDUM = AgreementKind.of("memorandum");

    /** A joint statement or declaration (共同声明・共同宣言). */
    public static final AgreementKind JOINT_STATEMENT = AgreementKind.of("joint-statement");

    /** An outline or guideline under which agreements are made (要綱・要領). */
    public static final AgreementKind GUIDELINE = AgreementKind.of("guideline");

    /** The type of the codes. */
    public static final ScalarType<AgreementKind> TYPE = typeOf(
            "AgreementKind",
            "A kind of agreement (協定の種類), of an open list.",
            AgreementKind::of,
            List.of(
                    COMPREHENSIVE,
                    WATCH_OVER,
                    DISASTER,
                    PARTNER,
                    TOWN_DEVELOPMENT,
                    SISTER_CITY,
                    ACADEMIC,
                    FRAMEWORK,
                    MEMORANDUM,
                    JOINT_STATEMENT,
                    GUIDELINE));

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
        return find(AgreementKind.TYPE, label, locale);
    }
}
