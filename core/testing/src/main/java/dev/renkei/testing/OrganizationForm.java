package dev.renkei.testing;

import dev.renkei.organization.Organization;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How organizations of a kind are named.
 *
 * <p>In the patterns stand {@code {S}} for the name of the place, {@code {M}} for it with 市, 町 or 村, {@code {T}} for these alone,
 * {@code {P}} for the prefecture, {@code {R}} and {@code {E}} for name and type in English; in readings likewise. No two patterns
 * give names that are one character apart.
 */
enum OrganizationForm {
    MUNICIPALITY(Organization.Kind.MUNICIPALITY, Registration.LOCAL_GOVERNMENT, "{M}", "{M}", "{T}", "{R} {E}", "{T}長"),
    CONSUMER_COOPERATIVE(
            Organization.Kind.CONSUMER_COOPERATIVE,
            Registration.OTHER_CORPORATION,
            "{S}市民生活協同組合",
            "{S}しみんせいかつきょうどうくみあい",
            "{S}市民生協",
            "{R} Citizens' Consumer Co-operative",
            "理事長"),
    PREFECTURE(Organization.Kind.PREFECTURE, Registration.PREFECTURE, "{P}", "{P}", "県", "", "知事"),
    SPECIAL_WARD(Organization.Kind.SPECIAL_WARD, Registration.SPECIAL_WARD, "{S}区", "{S}く", "区", "{R} Ward", "区長"),
    WARD(Organization.Kind.WARD, Registration.NONE, "{M}中央区", "{M}ちゅうおうく", "中央区", "", "区長"),
    SOCIAL_WELFARE_COUNCIL(
            Organization.Kind.SOCIAL_WELFARE_COUNCIL,
            Registration.OTHER_CORPORATION,
            "{M}社会福祉協議会",
            "{M}しゃかいふくしきょうぎかい",
            "{S}社協",
            "{R} Council of Social Welfare",
            "会長"),
    MEDICAL_COOPERATIVE(
            Organization.Kind.MEDICAL_COOPERATIVE,
            Registration.OTHER_CORPORATION,
            "{S}医療福祉生活協同組合",
            "{S}いりょうふくしせいかつきょうどうくみあい",
            "{S}医療生協",
            "",
            "理事長"),
    AGRICULTURAL_COOPERATIVE(
            Organization.Kind.COOPERATIVE,
            Registration.OTHER_CORPORATION,
            "{S}農業協同組合",
            "{S}のうぎょうきょうどうくみあい",
            "{S}農協",
            "",
            "代表理事組合長"),
    FISHERY_COOPERATIVE(
            Organization.Kind.COOPERATIVE,
            Registration.OTHER_CORPORATION,
            "{S}沿岸漁業協同組合",
            "{S}えんがんぎょぎょうきょうどうくみあい",
            "{S}沿岸漁協",
            "",
            "代表理事組合長"),
    COOPERATIVE_UNION(
            Organization.Kind.COOPERATIVE_UNION,
            Registration.CORPORATION_OF_A_PREFECTURE,
            "{P}生活協同組合連合会",
            "{P}せいかつきょうどうくみあいれんごうかい",
            "{P}生協連",
            "",
            "会長理事"),
    DEPARTMENT_STORE(
            Organization.Kind.COMPANY,
            Registration.COMPANY,
            "株式会社{S}百貨店",
            "かぶしきがいしゃ{S}ひゃっかてん",
            "{S}百貨店",
            "",
            "代表取締役社長"),
    CARRIER(
            Organization.Kind.COMPANY,
            Registration.COMPANY,
            "{S}運輸株式会社",
            "{S}うんゆかぶしきがいしゃ",
            "{S}運輸",
            "{R} Transport Co., Ltd.",
            "代表取締役社長"),
    BANK(
            Organization.Kind.COMPANY,
            Registration.COMPANY,
            "株式会社{S}銀行",
            "かぶしきがいしゃ{S}ぎんこう",
            "{S}銀行",
            "{R} Bank, Ltd.",
            "取締役頭取"),
    SPECIAL_SUBSIDIARY(
            Organization.Kind.SPECIAL_SUBSIDIARY,
            Registration.COMPANY,
            "株式会社{S}ハートワークス",
            "かぶしきがいしゃ{S}はーとわーくす",
            "{S}ハートワークス",
            "",
            "代表取締役"),
    SOCIAL_WELFARE_CORPORATION(
            Organization.Kind.SOCIAL_WELFARE_CORPORATION,
            Registration.OTHER_CORPORATION,
            "社会福祉法人{S}ひかり会",
            "しゃかいふくしほうじん{S}ひかりかい",
            "{S}ひかり会",
            "",
            "理事長"),
    MEDICAL_CORPORATION(
            Organization.Kind.MEDICAL_CORPORATION,
            Registration.OTHER_CORPORATION,
            "医療法人社団{S}みらい会",
            "いりょうほうじんしゃだん{S}みらいかい",
            "{S}みらい会",
            "",
            "理事長"),
    NON_PROFIT_CORPORATION(
            Organization.Kind.NON_PROFIT_CORPORATION,
            Registration.OTHER_CORPORATION,
            "特定非営利活動法人{S}まちづくり工房",
            "とくていひえいりかつどうほうじん{S}まちづくりこうぼう",
            "NPO法人{S}まちづくり工房",
            "",
            "代表理事"),
    FOUNDATION(
            Organization.Kind.FOUNDATION,
            Registration.OTHER_CORPORATION,
            "公益財団法人{S}国際交流財団",
            "こうえきざいだんほうじん{S}こくさいこうりゅうざいだん",
            "{S}国際交流財団",
            "{R} International Exchange Foundation",
            "理事長"),
    TOURIST_ASSOCIATION(
            Organization.Kind.INCORPORATED_ASSOCIATION,
            Registration.OTHER_CORPORATION,
            "一般社団法人{S}観光協会",
            "いっぱんしゃだんほうじん{S}かんこうきょうかい",
            "{S}観光協会",
            "",
            "会長"),
    CHAMBER_OF_COMMERCE(
            Organization.Kind.INCORPORATED_ASSOCIATION,
            Registration.OTHER_CORPORATION,
            "{S}商工会議所",
            "{S}しょうこうかいぎしょ",
            "{S}商議所",
            "",
            "会頭"),
    TRADERS_CIRCLE(
            Organization.Kind.UNINCORPORATED_ASSOCIATION,
            Registration.NONE,
            "{S}事業者懇話会",
            "{S}じぎょうしゃこんわかい",
            "懇話会",
            "",
            "会長"),
    NEIGHBOURHOOD_ASSOCIATION(
            Organization.Kind.NEIGHBOURHOOD_ASSOCIATION,
            Registration.NONE,
            "{M}自治会連絡会",
            "{M}じちかいれんらくかい",
            "自治連",
            "",
            "会長"),
    UNIVERSITY(
            Organization.Kind.SCHOOL,
            Registration.OTHER_CORPORATION,
            "{S}文理大学",
            "{S}ぶんりだいがく",
            "{S}文理大",
            "{R} University of Arts and Sciences",
            "学長"),
    AQUARIUM(Organization.Kind.FACILITY, Registration.NONE, "{S}海の水族園", "{S}うみのすいぞくえん", "水族園", "", "園長"),
    BRANCH(
            Organization.Kind.BRANCH,
            Registration.NONE,
            "{S}運輸株式会社中央支店",
            "{S}うんゆかぶしきがいしゃちゅうおうしてん",
            "{S}運輸中央支店",
            "",
            "支店長"),
    ALLIANCE(Organization.Kind.ALLIANCE, Registration.NONE, "{S}広域観光連携会議", "{S}こういきかんこうれんけいかいぎ", "広域会議", "", "代表"),
    PUBLIC_AGENCY(
            Organization.Kind.PUBLIC_AGENCY,
            Registration.OTHER_CORPORATION,
            "地方独立行政法人{S}産業技術機構",
            "ちほうどくりつぎょうせいほうじん{S}さんぎょうぎじゅつきこう",
            "{S}産技機構",
            "",
            "理事長"),
    FIRE_DEPARTMENT(Organization.Kind.PUBLIC_AGENCY, Registration.NONE, "{M}消防本部", "{M}しょうぼうほんぶ", "消防本部", "", "消防長"),
    STATE_OFFICE(Organization.Kind.STATE, Registration.NONE, "{S}地方国土振興局", "{S}ちほうこくどしんこうきょく", "国土振興局", "", "局長");

    static final List<OrganizationForm> ALL = List.of(values());

    private final String kind;
    private final Registration registration;
    private final String name;
    private final String reading;
    private final String alias;
    private final String english;
    private final String office;

    OrganizationForm(
            Organization.Kind kind,
            Registration registration,
            String name,
            String reading,
            String alias,
            String english,
            String office) {
        this.kind = kind.toString();
        this.registration = registration;
        this.name = name;
        this.reading = reading;
        this.alias = alias;
        this.english = english;
        this.office = office;
    }

    static List<OrganizationForm> of(List<Organization.Kind> kinds) {
        List<OrganizationForm> forms =
                ALL.stream().filter(form -> kinds.contains(form.kind())).toList();
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("Kind of organization must be one of "
                    + Arrays.stream(values()).map(form -> form.kind).distinct().toList() + " but was " + kinds);
        }
        return forms;
    }

    /** Returns the place in the list of forms. */
    int index() {
        return ALL.indexOf(this);
    }

    Organization.Kind kind() {
        return Organization.Kind.of(kind);
    }

    Registration registration() {
        return registration;
    }

    /** Returns whether organizations of the form have members and branches. */
    boolean hasMembers() {
        return registration == Registration.OTHER_CORPORATION
                || registration == Registration.CORPORATION_OF_A_PREFECTURE;
    }

    String name(PlaceName place) {
        return fill(name, place);
    }

    String reading(PlaceName place) {
        return reading.replace("{S}", place.stemReading())
                .replace("{M}", place.fullReading())
                .replace("{P}", place.prefectureReading());
    }

    String alias(PlaceName place) {
        return fill(alias, place);
    }

    Optional<String> english(PlaceName place) {
        return Optional.of(english)
                .filter(pattern -> !pattern.isEmpty())
                .map(pattern -> pattern.replace("{R}", place.roman()).replace("{E}", place.typeInEnglish()));
    }

    String office(PlaceName place) {
        return fill(office, place);
    }

    /** Returns the organization of which those of the form are a part. */
    Optional<OrganizationForm> whole() {
        return switch (this) {
            case WARD, FIRE_DEPARTMENT -> Optional.of(MUNICIPALITY);
            case BRANCH -> Optional.of(CARRIER);
            default -> Optional.empty();
        };
    }

    private static String fill(String pattern, PlaceName place) {
        return pattern.replace("{S}", place.stem())
                .replace("{M}", place.full())
                .replace("{T}", place.type())
                .replace("{P}", place.prefecture());
    }
}
