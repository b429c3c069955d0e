package dev.renkei.agreement;

import dev.renkei.document.ScalarType;
import java.util.List;

/**
 * Lists the known {@linkplain ProgrammeKind kinds of programmes}.
 */
public final class ProgrammeKinds {

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
    public static final ScalarType<ProgrammeKind> TYPE = ProgrammeKind.typeOf(
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

    private ProgrammeKinds() {}
}
