package dev.renkei.organization;

import dev.renkei.character.Digits;
import dev.renkei.message.InvalidTextException;
import dev.renkei.result.StatedCount;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for organizations without their names: 14事業者, ほか3市2町, 県内全市町村, 非公表. */
final class UnnamedWords {

    private static final String NUMBER = "[0-9０-９一二三四五六七八九十]+";
    private static final String UNIT =
            "(?:社|者|団体|自治会|町内会|法人|事業者|事業所|事業体|企業|名|医療機関|金融機関|機関|組合|生協|単協|大学|学校|高校|校|園|自治体|市区町村|市町村|市町|町村|特別区|都市|市|町|村|区|都道府県"
                    + "|府県|府|県|政令市|郵便局|局|店舗|店|施設|支部|支店|病院|か所|カ所|ヶ所|箇所)";

    /** A number of organizations, also as a tally: 3市町, 3市2町. */
    private static final String COUNT = "(?:[0-9０-９]+[ \\u3000]?" + UNIT + "){1,4}";

    private static final String WITHIN = "\\p{IsHan}{1,5}[都道府県市町村区郡][下内]の?|(?:地|圏|区|流)域内?の?";
    private static final List<String> REGIONS = List.of("東北", "関東", "中部", "東海", "北陸", "近畿", "関西", "中国", "四国", "九州");
    private static final String REGION = "(?:" + String.join("|", REGIONS) + ")";

    /** The places whose organizations a list counts or takes together: 県下, 市内, 秋田県内. */
    private static final String AREA = "(?:(?:全国|[都道府県市町村区郡管])[下内]?の?|" + WITHIN + "|" + REGION + "(?:地方)?の?)";

    /** The same before the words of a kind of organizations, which behind the name of a region alone are a name: 近畿大学. */
    private static final String AREA_OF = "(?:(?:全国|[都道府県市町村区郡管])[下内]の?|" + WITHIN + "|" + REGION + "(?:地方の?|の))";

    /** The number of others, which can lack its unit: ほか2, 他三社. */
    private static final String COUNT_OF_OTHERS =
            "(?:" + AREA + ")?(?:" + COUNT + "|[0-9０-９一二三四五六七八九十百]+[ \\u3000]?(?:" + UNIT + "|人|件)?)";

    private static final Pattern OTHERS = Pattern.compile("[、,]?(?:ほか|他|外|その他|上記以外の?)[ \\u3000]?" + COUNT_OF_OTHERS);
    private static final Pattern OTHERS_UNCOUNTED = Pattern.compile("その他|ほか|他|等|など|others");
    private static final Pattern WITHHELD =
            Pattern.compile("非公[表開]|未公[表開]|公表不可|匿名|withheld|undisclosed|not disclosed", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNKNOWN =
            Pattern.compile("不明|未定|未詳|調査中|unknown|[-－―—ー−‐–─]+", Pattern.CASE_INSENSITIVE);

    /** Names that stand elsewhere: 別紙のとおり, ※別表１参照, 別紙名簿のとおり. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[※(（]?(?:別[紙表添記冊]|下記|左記|右記)第?[0-9０-９①-⑳A-ZＡ-Ｚ]{0,2}(?:一覧|名簿)?(?:の?(?:とおり|通り)|を?参照|に?記載)?[。)）]?");

    private static final Pattern NOT_LISTED = Pattern.compile("列挙なし|not listed", Pattern.CASE_INSENSITIVE);

    private static final String ENGLISH_COUNT =
            "[0-9]{1,6} (?:other )?(?:organizations?|companies|businesses|municipalities|cities|towns|villages|universities|parties|others)";

    private static final Pattern COUNTED =
            Pattern.compile("(?:" + AREA + ")?(?:計|全|約)?(?:[0-9０-９,，]+" + UNIT + "){1,4}(?:ほか|など|等)?|" + ENGLISH_COUNT);

    /** A number with the reason why no names are given: 3者（非公表）. */
    private static final Pattern COUNTED_WITH_REASON = Pattern.compile(
            "(?<count>" + COUNTED + ") ?[(（](?<reason>" + WITHHELD + "|" + UNKNOWN + ")[)）]", Pattern.CASE_INSENSITIVE);

    /** A description of organizations that is no name, as lists are written with it: 地域の商店（列挙なし）. */
    private static final Pattern DESCRIBED =
            Pattern.compile("(?<words>.+?) ?[(（](?:" + NOT_LISTED + ")[)）]", Pattern.CASE_INSENSITIVE);

    /** A number behind a word for its things: 東北県庁所在都市6市, 金融機関4社. */
    private static final Pattern COUNTED_THINGS = Pattern.compile(
            "[\\p{IsHan}\\p{IsKatakana}ー・]{0,12}(?:都市|市町村?|団体|企業|事業者|機関|会社|大学|学校|施設)([0-9０-９]{1,3}(?:市町村?|市|町|村|社|団体|機関|事業者|大学|校|施設))");

    private static final String MUNICIPALITIES = "(?:市区?町村|市町|町村|自治体|都道府県|都?府県市?|都市|指定都市|政令指定都市|政令市|中核市|特例市|特別区)";

    private static final String GROUPS = "団体|企業|事業者|大学|学校|小学校|中学校|小中学校|高等学校|保育園|幼稚園|金融機関|医療機関|福祉施設";

    /** The organizations of a neighbourhood, which are named 府内自治会 and 本村下町内会 after their place. */
    private static final String NEIGHBOURS = "自治会|町内会|自主防災組織";

    /** Organizations that are taken together without a number: 県内全市町村, 中核市, 市内の事業者. */
    private static final Pattern ALL = Pattern.compile("(?:" + AREA + "|関係|近隣|隣接|周辺|構成|加盟|全国)?(?:全ての?|すべての?|全|各)?"
            + MUNICIPALITIES + "|(?:" + AREA + ")?(?:全て|すべて|全|各)の?(?:地区の?)?(?:" + GROUPS + "|" + NEIGHBOURS
            + "|郵便局|店舗)|関係(?:機関|団体)|" + AREA_OF + "(?:" + GROUPS + "|郵便局長?|(?<=の)(?:" + NEIGHBOURS
            + "))|[^、,()（）]{1,20}各(?:社|店|局|校|園|団体|事業者|機関)");

    /** Persons, whose names are kept by nobody: 個人（地権者）. */
    private static final Pattern PERSONS = Pattern.compile("(?:個人|地権者|(?:土地|施設)?所有者)(?:[(（][^()（）]{1,20}[)）])?");

    /** Words in brackets behind organizations that are taken together, which can count them: 県内全市町村（12市、9町、3村）. */
    private static final Pattern ALL_WITH_WORDS = Pattern.compile("(?:" + ALL + ")[ \\u3000]?[(（]([^()（）]{1,40})[)）]");

    private static final Pattern TALLY = Pattern.compile("(?:[0-9０-９]+" + UNIT + "[・、,，]?[ \\u3000]?){1,5}");

    /** What counts others behind a name: 汐風市ほか3市町, 汐風ストア他２. Where 外 means others is seen by what stands beside it. */
    private static final Pattern OTHERS_BEHIND = Pattern.compile("[ \\u3000、,]?(?:ほか|その他|(?<!その)他"
            + "|(?<=[都道府県市町村区])外(?=[0-9０-９]+[市町村区])|(?<![海内郊以国屋野市都道府県町村区管学校])外)[ \\u3000]?" + COUNT_OF_OTHERS + "$");

    /** Words after a name that mention others: 汐風ストアなど. The names ほかほか and 利他 end alike. */
    private static final Pattern UNCOUNTED_BEHIND = Pattern.compile("(?:その他|(?<!ほか)ほか|など|(?<![利自排])他)$");

    /**
     * Words at the end of a name that may mention others, with a number that may count all or only the others: 等３社, （5局）,
     * はじめ10社, （23市町間での協定）. In brackets, （一社） is a legal form and （二区） a place.
     */
    private static final Pattern PERHAPS_OTHERS =
            Pattern.compile("(?<=.)(?:(?:(?:(?<![高中初均平対同])等|など)の?|を?(?:始め|はじめ)(?:とする)?)" + NUMBER + UNIT
                    + "|[(（](?:計|全)?(?:[0-9０-９]+" + UNIT + "){1,4}(?:間?(?:での?|の)?(?:協定|締結|連名))?[)）])$");

    /** Things of which an organization can have several, so that their number after its name mentions no others: （3店舗）. */
    private static final Pattern OF_ONE = Pattern.compile("(?:店舗?|支[店部]|事業所|医療機関|病院|施設|局|校|園|区|名|[かカヶ箇]所)[)）]$");

    private static final List<Pattern> UNNAMED = List.of(
            OTHERS,
            OTHERS_UNCOUNTED,
            WITHHELD,
            UNKNOWN,
            NOT_LISTED,
            ELSEWHERE,
            COUNTED,
            COUNTED_WITH_REASON,
            DESCRIBED,
            COUNTED_THINGS,
            ALL,
            ALL_WITH_WORDS,
            PERSONS);

    /** What words without a figure begin with, if they have no word for all of a place and do not end like municipalities. */
    private static final List<String> BEGINNINGS = Stream.concat(
                    Stream.of(
                            ("ほか 他 外 その他 上記 等 など 非公 未公 公表 匿名 不明 未定 未詳 調査 別紙 別表 別添 別記 別冊 下記 左記 右記 ※別 ※下 ※左 ※右 (別 (下 (左 (右 （別 （下 （左 （右 関係 近隣 隣接 周辺 構成 加盟 すべて 個人 地権 土地 施設 所有"
                                            + " - － ― — ー − ‐ – ─ other withheld Withheld undisclosed Undisclosed not Not unknown Unknown")
                                    .split(" ")),
                    REGIONS.stream().flatMap(region -> Stream.of(region + "の", region + "地方")))
            .toList();

    private static final String FIRST_CHARACTERS =
            BEGINNINGS.stream().map(each -> each.substring(0, 1)).distinct().collect(Collectors.joining());

    private static final List<String> ENDS_OF_MUNICIPALITIES =
            List.of("町村", "市町", "治体", "府県", "県市", "都市", "核市", "例市", "別区", "政令市");

    private static final List<String> ENDS_OF_GROUPS =
            List.of("団体", "企業", "業者", "学", "校", "園", "機関", "施設", "自治会", "町内会", "組織", "局", "局長", "店", "店舗", "社");

    private static final Pattern BRACKETS_AT_END = Pattern.compile("[ \\u3000]?[(（].*");

    private UnnamedWords() {}

    /** Checks if words stand for organizations without their names. Most names have none of the characters of such words. */
    static boolean matches(String words) {
        return canMatch(words)
                && UNNAMED.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }

    /** Checks if words only say that there are others. */
    static boolean areOthersUncounted(String words) {
        return OTHERS_UNCOUNTED.matcher(words).matches();
    }

    /** Checks cheaply if words can match, as most names cannot. */
    private static boolean canMatch(String words) {
        boolean hasWordForAll = false;
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            switch (each) {
                case '各', '全', '内', '下', '域' -> hasWordForAll = true;
                case '列' -> {
                    return true;
                }
                default -> {
                    if (Digits.isFigure(each)) {
                        return true;
                    }
                }
            }
        }
        String bare = withoutBracketsAtEnd(words);
        return beginsLikeWords(words)
                || endsWithAny(ENDS_OF_MUNICIPALITIES, bare)
                || (hasWordForAll && endsWithAny(ENDS_OF_GROUPS, bare));
    }

    private static boolean beginsLikeWords(String words) {
        return !words.isEmpty()
                && FIRST_CHARACTERS.indexOf(words.charAt(0)) >= 0
                && BEGINNINGS.stream().anyMatch(words::startsWith);
    }

    private static String withoutBracketsAtEnd(String words) {
        boolean hasBrackets = words.endsWith(")") || words.endsWith("）");
        return hasBrackets ? BRACKETS_AT_END.matcher(words).replaceFirst("") : words;
    }

    private static boolean endsWithAny(List<String> ends, String words) {
        for (String end : ends) {
            if (words.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the words begin that mention others after a name, empty if there are none. */
    static Optional<Integer> startOfOthers(String name) {
        if (hasWordForOthers(name)) {
            Matcher counted = OTHERS_BEHIND.matcher(name);
            if (counted.find(1)) {
                return Optional.of(counted.start());
            }
        }
        boolean canBeUncounted = name.endsWith("他") || name.endsWith("ほか") || name.endsWith("など");
        if (!canBeUncounted) {
            return Optional.empty();
        }
        Matcher uncounted = UNCOUNTED_BEHIND.matcher(name);
        return uncounted.find(1) ? Optional.of(uncounted.start()) : Optional.empty();
    }

    private static boolean hasWordForOthers(String name) {
        return name.contains("ほか") || name.indexOf('他') >= 0 || name.indexOf('外') >= 0;
    }

    /** Returns words at the end of a name that may mention others, whose number is not certain. */
    static Optional<String> perhapsOthersAtEnd(String name) {
        return PERHAPS_OTHERS.matcher(name).results().map(MatchResult::group).findFirst();
    }

    /** Checks if words at the end of a name mention others, and not things of which one organization can have several. */
    static boolean areOthersAtEnd(String name) {
        return perhapsOthersAtEnd(name)
                .filter(words -> !OF_ONE.matcher(words).find())
                .isPresent();
    }

    /** Reads words that {@linkplain #matches match}. */
    static UnnamedOrganizations read(String words) {
        UnnamedOrganizations.Builder unnamed = UnnamedOrganizations.builder();
        Matcher withReason = COUNTED_WITH_REASON.matcher(words);
        Optional<UnnamedOrganizations.Disclosure> reason =
                reasonIn(withReason.matches() ? withReason.group("reason") : words);
        Matcher described = DESCRIBED.matcher(words);
        if (withReason.matches()) {
            describe(withReason.group("count"), unnamed);
        } else if (described.matches()) {
            unnamed.description(described.group("words"));
        } else if (reason.isEmpty()) {
            describe(words, unnamed);
        }
        return unnamed.disclosure(reason.orElse(UnnamedOrganizations.Disclosure.NOT_LISTED))
                .build();
    }

    /** Returns the reason why no names are given, if words are nothing else. */
    private static Optional<UnnamedOrganizations.Disclosure> reasonIn(String words) {
        if (WITHHELD.matcher(words).matches()) {
            return Optional.of(UnnamedOrganizations.Disclosure.WITHHELD);
        }
        if (UNKNOWN.matcher(words).matches()) {
            return Optional.of(UnnamedOrganizations.Disclosure.UNKNOWN);
        }
        return Optional.of(UnnamedOrganizations.Disclosure.NOT_LISTED)
                .filter(each -> NOT_LISTED.matcher(words).matches());
    }

    /** Sets the number that words state, or one beside a description with this, and else the description alone. */
    private static void describe(String words, UnnamedOrganizations.Builder unnamed) {
        Optional<String> number = Stream.of(ALL_WITH_WORDS, COUNTED_THINGS)
                .map(described -> described.matcher(words))
                .filter(Matcher::matches)
                .map(described -> described.group(1).strip())
                .findFirst();
        if (number.isPresent()) {
            number.filter(counted -> TALLY.matcher(counted).matches())
                    .flatMap(UnnamedWords::countOf)
                    .ifPresent(unnamed::count);
            unnamed.description(words);
        } else {
            countOf(words).ifPresentOrElse(unnamed::count, () -> unnamed.description(words));
        }
    }

    /** Returns the number that words state in figures, empty if they have none, as 県内全市町村 and ほか三社. */
    private static Optional<StatedCount> countOf(String words) {
        try {
            return Optional.of(StatedCount.parse(words));
        } catch (InvalidTextException noCount) {
            return Optional.empty();
        }
    }
}
