package dev.renkei.organization;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.text.TextKey;
import java.util.List;

/**
 * Tells by its name whether an organization is an office of another: a desk of a government (危機管理室), or a branch (太田店).
 */
final class OfficeNames {

    /** What the names of offices end with. */
    private static final List<String> ENDS = List.of(
            "課", "係", "室", "部", "局", "班", "役所", "役場", "支所", "出張所", "事務所", "事業所", "営業所", "保健所", "署", "庁", "センター", "窓口",
            "担当", "デスク", "オフィス", "ユニット", "議会", "グループ", "チーム", "支店", "店", "支社", "本社", "工場", "委員会", "校", "図書館", "公民館");

    /** Names that end like those of offices, and are others. */
    private static final List<String> OTHERS = List.of("郵便局", "薬局", "俱楽部", "倶楽部", "商店", "書店", "売店");

    private static final String MUNICIPALITIES = "市町村";

    private OfficeNames() {}

    static boolean isOffice(String name) {
        return endsLikeAnOffice(TextKey.of(name));
    }

    static boolean isOfficeOf(String part, String whole) {
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
