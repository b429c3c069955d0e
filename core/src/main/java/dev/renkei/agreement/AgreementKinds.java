package dev.renkei.agreement;

import dev.renkei.document.ScalarType;
import java.util.List;

/**
 * Lists the known {@linkplain AgreementKind kinds of agreements}.
 */
public final class AgreementKinds {

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

    /** The type of the codes. */
    public static final ScalarType<AgreementKind> TYPE = AgreementKind.typeOf(
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
                    MEMORANDUM));

    private AgreementKinds() {}
}
