package dev.renkei.agreement;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of programme (関連事業の種類), such as {@code campaign} or {@code network}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class ProgrammeKind extends OpenCode {
    /** A campaign or movement (運動). */
    public static final ProgrammeKind CAMPAIGN = ProgrammeKind.of("campaign");

    /** A network of organizations that help one another (ネットワーク). */
    public static final ProgrammeKind NETWORK = ProgrammeKind.of("network");

    /** A course or seminar (講座・セミナー). */
    public static final ProgrammeKind COURSE = ProgrammeKind.of("course");

    /** A fund (基金). */
    public static final ProgrammeKind FUND = ProgrammeKind.of("fund");

    /** A facility such as a museum or a shelter (施設). */
    public static final ProgrammeKind FACILITY = ProgrammeKind.of("facility");

    /** An event or festival (催し). */
    public static final ProgrammeKind EVENT = ProgrammeKind.of("event");

    /** A magazine, book or leaflet (刊行物). */
    public static final ProgrammeKind PUBLICATION = ProgrammeKind.of("publication");

    /** A registration of shops, vehicles or members (登録制度). */
    public static final ProgrammeKind REGISTRATION = ProgrammeKind.of("registration");

    /** An award scheme (顕彰制度). */
    public static final ProgrammeKind AWARD = ProgrammeKind.of("award");

    /** A mark or certification of goods or services (認証). */
    public static final ProgrammeKind CERTIFICATION = ProgrammeKind.of("certification");

    /** A scheme or service of another kind (制度・事業). */
    public static final ProgrammeKind SCHEME = ProgrammeKind.of("scheme");

    /** The type of the codes. */
    public static final ScalarType<ProgrammeKind> TYPE = typeOf(
            "ProgrammeKind",
            "A kind of programme, of an open list.",
            ProgrammeKind::of,
            List.of(
                    CAMPAIGN,
                    NETWORK,
                    COURSE,
                    FUND,
                    FACILITY,
                    EVENT,
                    PUBLICATION,
                    REGISTRATION,
                    AWARD,
                    CERTIFICATION,
                    SCHEME));

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
        return find(ProgrammeKind.TYPE, label, locale);
    }
}
