package dev.renkei.organization;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.text.TextKey;
import java.util.List;

/**
 * Tells by its name whether an organization is an office of another: a desk of a government (危機管理室), or a branch (太田店).
 *
 * @since 0.1.0
 */
public final class OfficeNames {

    /** What the names of offices end with. */
    private static final List<String> ENDS = List.of(
            "課", "係", "室", "部", "局", "班", "役所", "役場", "支所", "出張所", "事務所", "事業所", "営業所", "保健所", "署", "庁", "センター", "窓口",
            "担当", "デスク", "オフィス", "ユニット", "議会", "グループ", "チーム", "支店", "店", "支社", "本社", "工場", "委員会", "校", "図書館", "公民館");

    /** Names that end like those of offices, and are others. */
    private static final List<String> OTHERS = List.of("郵便局", "薬局", "俱楽部", "倶楽部", "商店", "書店", "売店");

    private static final String MUNICIPALITIES = "市町村";

    private OfficeNames() {}

    /**
     * Checks if a name is that of an office.
     *
     * <p>For example, 企画課 and みなと市危機管理室 are offices, みなと市 and 中央薬局 are none.
     *
     * @param name  the name, not null
     * @return true if it is an office
     */
    public static boolean isOffice(String name) {
        return endsLikeAnOffice(TextKey.of(name));
    }

    /**
     * Checks if the key of a name is that of an office, whose name begins with the name of its whole.
     *
     * <p>For example, 大阪府危機管理室 is an office of 大阪府, and 株式会社とりせん(太田店) one of 株式会社とりせん. 大阪府生活協同組合連合会 is none.
     *
     * @param part  the {@linkplain OrganizationKeys#name(String) key} of the name, not null
     * @param whole  the key of the name of the whole, not null
     * @return true if it is an office of the whole
     */
    public static boolean isOfficeOf(String part, String whole) {
        if (whole.isEmpty() || part.length() <= whole.length() || !part.startsWith(whole)) {
            return false;
        }
        String rest = part.substring(whole.length());
        if (rest.startsWith("(")) {
            return rest.endsWith(")");
        }
        boolean isGovernment = LocalGovernment.canBeNamed(whole)
                && (!LocalGovernment.canBeNamed(rest.substring(0, 1)) || rest.startsWith(MUNICIPALITIES));
        boolean isWhole = isGovernment || LegalForms.before(whole).isPresent();
        return isWhole && endsLikeAnOffice(rest);
    }

    private static boolean endsLikeAnOffice(String key) {
        return ENDS.stream().anyMatch(key::endsWith) && OTHERS.stream().noneMatch(key::endsWith);
    }
}
