package dev.renkei.testing;

import dev.renkei.agreement.Agreement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of agreements of a kind.
 *
 * @param kind  the kind
 * @param titles  their titles
 * @param english  a title in English
 * @param purpose  the words of the purpose, after the parties
 */
record AgreementWords(Agreement.Kind kind, List<String> titles, String english, String purpose) {

    static final List<AgreementWords> ALL = List.of(
            new AgreementWords(
                    Agreement.Kind.COMPREHENSIVE,
                    List.of("包括連携協定", "地域活性化に関する包括連携協定", "連携と協力に関する包括協定"),
                    "Comprehensive Partnership Agreement",
                    "相互の連携を強化し、地域の活性化と住民サービスの向上を図ることを目的とする。"),
            new AgreementWords(
                    Agreement.Kind.WATCH_OVER,
                    List.of("高齢者等の見守り活動に関する協定", "地域見守り協定"),
                    "Agreement on Watching over Residents",
                    "日常の業務の中で異変に気づいたときに速やかに連絡し、誰もが安心して暮らせる地域をつくることを目的とする。"),
            new AgreementWords(
                    Agreement.Kind.DISASTER,
                    List.of("災害時における応急生活物資の供給に関する協定", "災害時の支援協力に関する協定"),
                    "Agreement on Support in Disasters",
                    "災害が発生し、又は発生するおそれがある場合に、応急生活物資を円滑に供給することを目的とする。"),
            new AgreementWords(
                    Agreement.Kind.PARTNER,
                    List.of("子育て応援パートナー協定", "環境パートナー協定"),
                    "Partner Agreement",
                    "それぞれの資源を生かして協働することを目的とする。"),
            new AgreementWords(
                    Agreement.Kind.TOWN_DEVELOPMENT,
                    List.of("協働のまちづくりに関する協定", "中心市街地のまちづくりに関する連携協定"),
                    "Agreement on Town Development",
                    "住民、事業者及び行政が協働してまちづくりを進めることを目的とする。"),
            new AgreementWords(
                    Agreement.Kind.SISTER_CITY,
                    List.of("友好都市協定", "姉妹都市提携盟約"),
                    "Sister City Agreement",
                    "市民の交流を通じて友好と相互理解を深めることを目的とする。"),
            new AgreementWords(
                    Agreement.Kind.ACADEMIC,
                    List.of("連携協力に関する協定", "教育研究に係る連携協定"),
                    "Agreement on Academic Cooperation",
                    "教育と研究の成果を地域に還元し、人材を育成することを目的とする。"),
            new AgreementWords(
                    Agreement.Kind.FRAMEWORK,
                    List.of("産業振興に関する基本協定", "連携に関する基本協定"),
                    "Framework Agreement",
                    "今後締結する個別の協定の基本となる事項を定めることを目的とする。"),
            new AgreementWords(
                    Agreement.Kind.MEMORANDUM,
                    List.of("連携に関する覚書", "相互協力に関する覚書"),
                    "Memorandum of Understanding",
                    "相互に協力する事項を確認することを目的とする。"));

    private static final List<OrganizationForm> LOCAL_GOVERNMENTS =
            List.of(OrganizationForm.MUNICIPALITY, OrganizationForm.SPECIAL_WARD, OrganizationForm.PREFECTURE);
    private static final List<OrganizationForm> SCHOOLS =
            List.of(OrganizationForm.UNIVERSITY, OrganizationForm.PUBLIC_AGENCY, OrganizationForm.MUNICIPALITY);
    private static final List<OrganizationForm> ANY_PARTNER = Stream.concat(
                    OrganizationForm.ALL.stream().filter(form -> form != OrganizationForm.MUNICIPALITY),
                    Stream.of(OrganizationForm.MUNICIPALITY))
            .toList();

    /** Returns the forms of those with whom a local government makes such agreements, the simplest first. */
    List<OrganizationForm> partners() {
        if (kind.equals(Agreement.Kind.SISTER_CITY)) {
            return LOCAL_GOVERNMENTS;
        }
        return kind.equals(Agreement.Kind.ACADEMIC) ? SCHOOLS : ANY_PARTNER;
    }

    /** Returns the words of agreements of a kind, those of comprehensive ones if the kind has none of its own. */
    static AgreementWords of(Agreement.Kind kind) {
        Optional<AgreementWords> own =
                ALL.stream().filter(words -> words.kind.equals(kind)).findFirst();
        return own.orElse(ALL.get(0));
    }
}
