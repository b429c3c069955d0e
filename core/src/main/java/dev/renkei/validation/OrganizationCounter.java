package dev.renkei.validation;

import static dev.renkei.organization.Organization.Kind.ALLIANCE;
import static dev.renkei.organization.Organization.Kind.BRANCH;
import static dev.renkei.organization.Organization.Kind.COMPANY;
import static dev.renkei.organization.Organization.Kind.CONSUMER_COOPERATIVE;
import static dev.renkei.organization.Organization.Kind.COOPERATIVE;
import static dev.renkei.organization.Organization.Kind.COOPERATIVE_UNION;
import static dev.renkei.organization.Organization.Kind.FACILITY;
import static dev.renkei.organization.Organization.Kind.FOUNDATION;
import static dev.renkei.organization.Organization.Kind.INCORPORATED_ASSOCIATION;
import static dev.renkei.organization.Organization.Kind.MEDICAL_COOPERATIVE;
import static dev.renkei.organization.Organization.Kind.MEDICAL_CORPORATION;
import static dev.renkei.organization.Organization.Kind.MUNICIPALITY;
import static dev.renkei.organization.Organization.Kind.NEIGHBOURHOOD_ASSOCIATION;
import static dev.renkei.organization.Organization.Kind.NON_PROFIT_CORPORATION;
import static dev.renkei.organization.Organization.Kind.PREFECTURE;
import static dev.renkei.organization.Organization.Kind.PUBLIC_AGENCY;
import static dev.renkei.organization.Organization.Kind.SCHOOL;
import static dev.renkei.organization.Organization.Kind.SOCIAL_WELFARE_CORPORATION;
import static dev.renkei.organization.Organization.Kind.SOCIAL_WELFARE_COUNCIL;
import static dev.renkei.organization.Organization.Kind.SPECIAL_SUBSIDIARY;
import static dev.renkei.organization.Organization.Kind.SPECIAL_WARD;
import static dev.renkei.organization.Organization.Kind.STATE;
import static dev.renkei.organization.Organization.Kind.UNINCORPORATED_ASSOCIATION;
import static dev.renkei.organization.Organization.Kind.WARD;

import dev.renkei.character.LookAlikes;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.message.InvalidTextException;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationName;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.text.TextKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word with which organizations are counted (助数詞), and the kinds of organizations that it counts: 市, 町, 社, 大学, 生協, 団体.
 */
final class OrganizationCounter {

    /** Specifies whether a counter counts an organization. */
    enum Answer {
        /** The counter counts the organization. */
        YES,

        /** The counter does not count the organization. */
        NO,

        /** Neither the kind nor the name of the organization tells. */
        UNKNOWN
    }

    private static final Set<Organization.Kind> GOVERNMENTS =
            Set.of(STATE, PREFECTURE, MUNICIPALITY, SPECIAL_WARD, WARD);
    private static final Set<Organization.Kind> MUNICIPALITIES = Set.of(MUNICIPALITY, SPECIAL_WARD);
    private static final Set<Organization.Kind> COMPANIES = Set.of(COMPANY, SPECIAL_SUBSIDIARY);
    private static final Set<Organization.Kind> COOPERATIVES =
            Set.of(CONSUMER_COOPERATIVE, MEDICAL_COOPERATIVE, COOPERATIVE, COOPERATIVE_UNION);
    private static final Set<Organization.Kind> CORPORATIONS = union(List.of(
            COMPANIES,
            COOPERATIVES,
            Set.of(
                    PUBLIC_AGENCY,
                    SOCIAL_WELFARE_CORPORATION,
                    SOCIAL_WELFARE_COUNCIL,
                    MEDICAL_CORPORATION,
                    NON_PROFIT_CORPORATION,
                    FOUNDATION,
                    INCORPORATED_ASSOCIATION)));
    private static final Set<Organization.Kind> ASSOCIATIONS =
            Set.of(UNINCORPORATED_ASSOCIATION, NEIGHBOURHOOD_ASSOCIATION, ALLIANCE);
    private static final Set<Organization.Kind> PARTS = Set.of(BRANCH, FACILITY);
    private static final Set<Organization.Kind> NOT_GOVERNMENTS =
            union(List.of(CORPORATIONS, ASSOCIATIONS, PARTS, Set.of(SCHOOL)));
    private static final Set<Organization.Kind> ALL = union(List.of(GOVERNMENTS, NOT_GOVERNMENTS));

    /** The counters by their words. */
    private static final Map<String, OrganizationCounter> BY_WORD = new HashMap<>();

    static {
        counter(Set.of(MUNICIPALITY), "市$", "市");
        counter(Set.of(MUNICIPALITY), "町$", "町");
        counter(Set.of(MUNICIPALITY), "村$", "村");
        counter(Set.of(MUNICIPALITY), "[市町]$", "市町");
        counter(Set.of(MUNICIPALITY), "[町村]$", "町村");
        counter(Set.of(MUNICIPALITY), "[市町村]$", "市町村");
        counter(MUNICIPALITIES, "[市区]$", "市区", "区市");
        counter(MUNICIPALITIES, "[市町村区]$", "市区町村", "区市町村", "基礎自治体");
        counter(Set.of(SPECIAL_WARD, WARD), "区$", "区", "特別区", "行政区");
        counter(Set.of(PREFECTURE), "県$", "県");
        counter(Set.of(PREFECTURE), "府$", "府");
        counter(Set.of(PREFECTURE), "道$", "道");
        counter(Set.of(PREFECTURE), "都$", "都");
        counter(Set.of(PREFECTURE), "[都道府県]$", "都道府県", "道府県", "府県", "都県", "都府県", "道県");
        counter(union(List.of(Set.of(PREFECTURE), MUNICIPALITIES)), "[都道府県市町村区]$", "自治体", "地方公共団体", "地方自治体", "公共団体");
        counter(Set.of(STATE), "[省庁局国]$", "国", "省", "庁", "省庁", "府省", "府省庁");
        counter(COMPANIES, "", "社", "企業", "会社", "株式会社", "民間企業", "商社");
        counter(Set.of(SCHOOL), "大学(?!校)|短大", "大学", "大学等", "大", "大学・短大");
        counter(Set.of(SCHOOL), "高等学校|高校", "高校", "高等学校");
        counter(Set.of(SCHOOL), "高等専門学校|高専", "高専", "高等専門学校");
        counter(Set.of(SCHOOL), "小学校", "小学校");
        counter(Set.of(SCHOOL), "中学校", "中学校");
        counter(Set.of(SCHOOL), "短期大学|短大", "短大", "短期大学");
        counter(Set.of(SCHOOL), "", "校", "学校", "教育機関");
        counter(Set.of(CONSUMER_COOPERATIVE, MEDICAL_COOPERATIVE, COOPERATIVE_UNION), "", "生協", "生活協同組合");
        counter(Set.of(MEDICAL_COOPERATIVE), "", "医療生協", "医療福祉生協");
        counter(Set.of(COOPERATIVE), "農業協同組合|農協|^JA", "農協", "JA", "農業協同組合");
        counter(Set.of(COOPERATIVE), "漁業協同組合|漁協", "漁協", "漁業協同組合");
        counter(Set.of(COOPERATIVE), "森林組合", "森林組合");
        counter(COOPERATIVES, "組合", "組合", "協同組合");
        counter(Set.of(COOPERATIVE_UNION), "連合会|連合$", "連合会");
        counter(Set.of(SOCIAL_WELFARE_COUNCIL), "社会福祉協議会", "社協", "社会福祉協議会");
        counter(Set.of(SOCIAL_WELFARE_CORPORATION), "社会福祉法人", "社会福祉法人", "社福");
        counter(Set.of(MEDICAL_CORPORATION), "医療法人", "医療法人");
        counter(Set.of(NON_PROFIT_CORPORATION), "特定非営利活動法人|NPO法人", "NPO", "NPO法人", "特定非営利活動法人");
        counter(Set.of(FOUNDATION), "財団", "財団", "財団法人");
        counter(Set.of(INCORPORATED_ASSOCIATION), "社団法人", "社団", "社団法人");
        counter(Set.of(NEIGHBOURHOOD_ASSOCIATION), "自治会|町内会|町会", "自治会", "町内会", "町会", "自治会・町内会");
        counter(Set.of(ALLIANCE), "協議会|ネットワーク", "協議会", "グループ", "ネットワーク");
        counter(Set.of(PUBLIC_AGENCY), "独立行政法人|機構", "独立行政法人", "独法");
        counter(Set.of(BRANCH), "(?:支店|店)$", "支店", "店", "店舗");
        counter(Set.of(BRANCH), "(?:支所|支部|事業所|営業所)$", "支所", "支部", "事業所", "営業所");
        counter(Set.of(FACILITY), "", "施設", "センター");
        counter(union(List.of(COMPANIES, Set.of(PUBLIC_AGENCY))), "銀行", "銀行", "行");
        counter(Set.of(COOPERATIVE), "信用金庫|信金", "信金", "信用金庫");
        counter(Set.of(COOPERATIVE), "信用組合|信組", "信組", "信用組合");
        counter(Set.of(MEDICAL_CORPORATION, FACILITY), "病院", "病院");
        counter(Set.of(BRANCH, FACILITY, COMPANY), "郵便局", "局", "郵便局");
        counter(CORPORATIONS, "", "法人");
        counter(NOT_GOVERNMENTS, "", "事業者", "業者", "事業体", "企業・団体", "民間事業者", "民間団体");
        counter(ALL, "", "団体", "者", "機関", "組織", "主体", "当事者", "先", "会員", "構成員", "関係機関");
    }

    /** What the names of organizations show of their kind, in the order in which it is looked for. */
    private static final Map<Pattern, Set<Organization.Kind>> KINDS_BY_NAME =
            Collections.unmodifiableMap(namesOfKinds());

    /** What may be called 団体 or not: an agreement with 12 団体 may be one with governments or companies too. */
    private static final Set<Organization.Kind> PERHAPS_NO_GROUPS = union(List.of(GOVERNMENTS, COMPANIES));

    private static final Set<String> GROUPS = Set.of("団体", "機関", "関係機関");

    /** What the abbreviation of a legal form begins with: (株), ㈱. */
    private static final Pattern FORM_IN_SHORT = Pattern.compile("[(\\u3220-\\u3243\\u337F]");

    private static final String LAST_OF_GOVERNMENTS = "都道府県市町村区";
    private static final int MAX_NAME = 200;

    private final String word;
    private final Set<Organization.Kind> kinds;
    private final Optional<Pattern> name;

    private OrganizationCounter(String word, Set<Organization.Kind> kinds, Optional<Pattern> name) {
        this.word = word;
        this.kinds = kinds;
        this.name = name;
    }

    private static void counter(Set<Organization.Kind> kinds, String name, String... words) {
        Optional<Pattern> pattern =
                Optional.of(name).filter(any -> !any.isEmpty()).map(Pattern::compile);
        for (String word : words) {
            BY_WORD.put(TextKey.of(word), new OrganizationCounter(word, kinds, pattern));
        }
    }

    private static Set<Organization.Kind> union(List<Set<Organization.Kind>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Pattern, Set<Organization.Kind>> namesOfKinds() {
        Map<Pattern, Set<Organization.Kind>> names = new LinkedHashMap<>();
        names.put(Pattern.compile("社会福祉協議会$"), Set.of(SOCIAL_WELFARE_COUNCIL));
        names.put(Pattern.compile("(?:株式|有限|合同|合資|合名|相互)会社"), COMPANIES);
        names.put(Pattern.compile("(?:生活協同組合|生協|協同組合)連合会"), Set.of(COOPERATIVE_UNION));
        names.put(Pattern.compile("医療(?:福祉)?(?:生活協同組合|生協)"), Set.of(MEDICAL_COOPERATIVE));
        names.put(Pattern.compile("生活協同組合|生協$"), Set.of(CONSUMER_COOPERATIVE));
        names.put(Pattern.compile("協同組合|森林組合|信用金庫|信用組合|農協$|漁協$"), Set.of(COOPERATIVE));
        names.put(Pattern.compile("社会福祉法人"), Set.of(SOCIAL_WELFARE_CORPORATION));
        names.put(Pattern.compile("医療法人"), Set.of(MEDICAL_CORPORATION));
        names.put(Pattern.compile("特定非営利活動法人|NPO法人"), Set.of(NON_PROFIT_CORPORATION));
        names.put(Pattern.compile("財団法人"), Set.of(FOUNDATION));
        names.put(Pattern.compile("社団法人"), Set.of(INCORPORATED_ASSOCIATION));
        names.put(Pattern.compile("学校法人|大学法人|大学$|高等学校|(?<!職業訓)学校$|高等専門学校"), Set.of(SCHOOL));
        names.put(Pattern.compile("独立行政法人"), Set.of(PUBLIC_AGENCY));
        names.put(Pattern.compile("^[^ ()・]{1,9}[市町村]$"), Set.of(MUNICIPALITY));
        names.put(Pattern.compile("^[^ ()・]{1,9}区$"), Set.of(SPECIAL_WARD, WARD));
        names.put(Pattern.compile("^[^ ()・]{1,4}[府県]$|^北海道$|^東京都$"), Set.of(PREFECTURE));
        names.put(Pattern.compile("(?:自治会|町内会|町会)(?:連合会)?$"), Set.of(NEIGHBOURHOOD_ASSOCIATION));
        return names;
    }

    /** Finds the counter that a word, such as 市 or 社, is; empty if organizations are not counted with it. */
    static Optional<OrganizationCounter> find(String word) {
        return Optional.ofNullable(BY_WORD.get(TextKey.of(word)));
    }

    /** Returns the kinds of organizations that are counted with the word. */
    Set<Organization.Kind> getKinds() {
        return kinds;
    }

    /** Checks if the word counts an organization, by its kind and name. */
    Answer counts(Organization organization) {
        List<String> names = namesOf(organization);
        boolean isNamedSo = name.filter(pattern ->
                        names.stream().anyMatch(each -> pattern.matcher(each).find()))
                .isPresent();
        Set<Organization.Kind> own = organization.getKind().map(Set::of).orElseGet(() -> kindsByName(names));
        if (own.isEmpty()) {
            return isNamedSo || (kinds.equals(ALL) && !GROUPS.contains(word)) ? Answer.YES : Answer.UNKNOWN;
        }
        if (GROUPS.contains(word) && own.stream().anyMatch(PERHAPS_NO_GROUPS::contains)) {
            return Answer.UNKNOWN;
        }
        if (Collections.disjoint(own, kinds)) {
            return ALL.containsAll(own) && !isNamedSo ? Answer.NO : Answer.UNKNOWN;
        }
        if (name.isEmpty() || isNamedSo) {
            return kinds.containsAll(own) ? Answer.YES : Answer.UNKNOWN;
        }
        boolean isNamedOtherwise = GOVERNMENTS.containsAll(kinds)
                && names.stream().anyMatch(each -> LAST_OF_GOVERNMENTS.indexOf(each.charAt(each.length() - 1)) >= 0);
        return isNamedOtherwise ? Answer.NO : Answer.UNKNOWN;
    }

    /** Checks if the word counts organizations without names, by their kind and the words in which they are counted. */
    Answer counts(UnnamedOrganizations organizations) {
        Optional<Organization.Kind> kind = organizations.getKind();
        if (kind.isPresent()) {
            if (Collections.disjoint(kinds, Set.of(kind.get()))) {
                return ALL.contains(kind.get()) ? Answer.NO : Answer.UNKNOWN;
            }
            return name.isEmpty() ? Answer.YES : Answer.UNKNOWN;
        }
        List<Optional<OrganizationCounter>> words = organizations.getCount().stream()
                .flatMap(count -> count.tally().stream())
                .map(part -> part.getUnit().flatMap(OrganizationCounter::find))
                .toList();
        boolean isCountedSo = !words.isEmpty()
                && words.stream().allMatch(other -> other.filter(this::includes).isPresent());
        return isCountedSo ? Answer.YES : Answer.UNKNOWN;
    }

    private boolean includes(OrganizationCounter other) {
        return kinds.containsAll(other.kinds)
                && (name.isEmpty() || name.map(Pattern::pattern).equals(other.name.map(Pattern::pattern)));
    }

    private static List<String> namesOf(Organization organization) {
        List<String> names = new ArrayList<>();
        organization.getName().getTexts().values().stream()
                .map(each -> LookAlikes.toPlain(each).strip())
                .filter(each -> !each.isEmpty() && each.length() <= MAX_NAME)
                .map(each -> withFormInWords(each))
                .forEach(names::add);
        return names;
    }

    /** Returns a name with its legal form in words: 株式会社とりせん for (株)とりせん. */
    private static String withFormInWords(String text) {
        if (!FORM_IN_SHORT.matcher(text).find()) {
            return text;
        }
        try {
            return OrganizationName.parse(text).fullName();
        } catch (InvalidTextException notOneName) {
            return text;
        }
    }

    /** Returns the kinds that a name shows, empty if it shows none. */
    private static Set<Organization.Kind> kindsByName(List<String> names) {
        for (String each : names) {
            Optional<Set<Organization.Kind>> government = LocalGovernment.named(each).stream()
                    .map(found -> Set.of(kindOf(found.kind())))
                    .findFirst();
            if (government.isPresent()) {
                return government.get();
            }
            for (Map.Entry<Pattern, Set<Organization.Kind>> named : KINDS_BY_NAME.entrySet()) {
                if (named.getKey().matcher(each).find()) {
                    return named.getValue();
                }
            }
        }
        return Set.of();
    }

    private static Organization.Kind kindOf(LocalGovernment.Kind kind) {
        return switch (kind) {
            case PREFECTURE -> PREFECTURE;
            case CITY, TOWN, VILLAGE -> MUNICIPALITY;
            case SPECIAL_WARD -> SPECIAL_WARD;
            case WARD -> WARD;
        };
    }

    /**
     * Returns the word, for example {@code OrganizationCounter[市]}.
     */
    @Override
    public String toString() {
        return "OrganizationCounter[" + word + "]";
    }
}
