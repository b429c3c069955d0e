package dev.renkei.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists the words that documents write around a number and its unit: what is counted, and what is said of the figure.
 */
final class QuantityWords {

    /** What is counted, before the number: 計3,000人, 府内13市町村. */
    static final WordList SCOPES = new WordList(List.of(
            "計", "合計", "増減", "総額", "総計", "小計", "総数", "全", "全体", "総", "延べ", "のべ", "延", "累計", "累積", "通算", "実", "純計", "うち",
            "内訳", "平均", "全国", "全道", "全都", "全府", "全県", "全市", "全町", "全村", "全区", "全島", "全域", "全館", "全校", "全社", "全店", "全世界",
            "県下", "府下", "国内", "道内", "都内", "府内", "県内", "市内", "町内", "村内", "区内", "島内", "管内", "圏内", "域内", "地域内", "圏域内",
            "校内", "社内", "組織内", "国外", "道外", "都外", "府外", "県外", "市外", "町外", "村外", "区外", "海外", "世界", "前年比", "前年度比", "前年同期比",
            "前年同月比", "前月比", "前期比", "前回比", "対前年比", "対前年度比", "対前年同期比", "昨年比", "昨年度比", "計画比", "目標比", "当初比", "従来比", "前年より",
            "前年度より", "前年から", "前年度から", "東北", "関東", "首都圏", "甲信越", "北陸", "東海", "中部", "近畿", "関西", "中国地方", "四国", "九州", "西日本",
            "東日本"));

    /** The ends of words for what is counted: 参加者300人, 組合員数77万人, 締結率94.7%. */
    private static final WordList COUNTED = new WordList(List.of(
            "者", "員", "数", "口", "率", "割合", "額", "高", "量", "費", "料", "金", "面積", "年齢", "距離", "延長", "都内", "道内", "府内", "県内",
            "市内", "町内", "村内", "区内", "圏内", "管内", "域内"));

    /** Things and people of which lists give numbers: チラシ5,000枚, 女性3人. */
    static final WordList THINGS = new WordList(List.of(
            "車両", "車", "自動車", "公用車", "トラック", "自転車", "ドローン", "テント", "毛布", "弁当", "食料", "食品", "飲料水", "パン", "チラシ", "ポスター",
            "パンフレット", "リーフレット", "冊子", "広報紙", "広報誌", "カード", "シール", "ステッカー", "のぼり", "マスク", "消毒液", "机", "椅子", "ベンチ", "発電機",
            "図書", "絵本", "会場", "教室", "講座", "出前講座", "出前授業", "授業", "講演会", "説明会", "研修会", "勉強会", "セミナー", "イベント", "ワークショップ",
            "フォーラム", "会議", "見守り", "安否確認", "児童", "生徒", "学生", "小学生", "中学生", "高校生", "大学生", "園児", "親子", "家族", "子ども", "こども",
            "子供", "大人", "男性", "女性", "男", "女", "住民", "市民", "町民", "村民", "区民", "県民", "府民", "道民", "都民", "ボランティア", "スタッフ"));

    /** What a vague number or a place in an order begins with: 数者, 第三者. */
    private static final String VAGUE = "数幾何第";

    private static final String NUMERALS = "〇一二三四五六七八九十百千万億兆";

    /** The words with which things, people and groups are counted: a number in kanji is one only before such a word. */
    static final Set<String> COUNTERS = Set.of(
            "人", "名", "者", "件", "柱", "部", "台", "社", "か所", "箇所", "カ所", "ヶ所", "ヵ所", "ケ所", "個所", "校", "回", "枚", "組", "施設",
            "団体", "自治体", "店舗", "世帯", "個", "本", "冊", "戸", "頭", "匹", "店", "園", "事例", "生協", "地区", "市町", "町村", "市町村",
            "市区町村", "都道府県", "府県", "区", "市", "町", "村", "都", "道", "府", "県", "分野", "項目", "種類", "品目", "通", "円", "圓", "銭",
            "倍", "%", "年", "年間", "か月", "カ月", "ヶ月", "ヵ月", "箇月", "月", "週", "週間", "日", "日間", "時間", "分", "秒", "歳", "つ",
            "協定", "組合", "大学", "高校", "機関", "病院", "企業", "法人", "事業", "事業者", "事業所", "事業場", "学校", "棟", "室", "席", "基", "両",
            "隻", "機", "艘", "羽", "足", "着", "点", "品", "例", "班", "隊", "期", "度", "次", "階", "軒", "筆", "ha", "km", "m", "kg",
            "t", "g", "トン", "キロ", "メートル", "会員", "会場", "会", "グループ", "チーム", "ドル", "ポイント", "箱", "袋", "缶", "束", "食", "口",
            "票", "問", "拠点", "ブロック", "路線", "駅", "便", "条", "章", "編", "国", "カ国", "か国", "ヵ国", "ヶ国", "言語", "か年", "カ年", "ヶ年",
            "ヵ年");

    /** The ends of units that are groups or areas, of which one does not have so many of another: 1市2町, not 1人2枚. */
    private static final String GROUPS = "都道府県市町村区国社校園院局館所店団体会合生協定学";

    /** The ends of the units of organizations and areas, which are added up: 8市3町1村 are 12, and 64社4大学 are 68. */
    static final WordList ORGANIZATIONS = new WordList(List.of(
            "都", "道", "府", "県", "市", "町", "村", "区", "国", "省", "庁", "自治体", "社", "企業", "団体", "法人", "財団", "組合", "生協", "農協",
            "漁協", "社協", "JA", "大学", "短大", "高専", "校", "園", "院", "局", "機関", "会", "連盟", "会議所", "者", "個人", "銀行", "信金", "金庫",
            "信組", "組織", "センター", "グループ", "ブロック", "事業体"));

    /** The ends of the units of facilities, which are added up: 3校2園 are 5. */
    static final WordList FACILITIES = new WordList(List.of(
            "校", "園", "院", "局", "館", "大学", "短大", "高専", "店", "店舗", "支店", "本店", "支所", "支部", "営業所", "出張所", "事業所", "事務所",
            "研究所", "保育所", "発電所", "工場", "施設", "センター"));

    /** What is said of a figure, before the number: 原則3年間. */
    static final WordList BEFORE_NUMBER = new WordList(List.of(
            "推計", "合わせて", "あわせて", "その他", "先着", "限定", "抽選", "毎回", "各回", "次に掲げる", "以下に掲げる", "原則", "原則として", "原則は", "基本",
            "基本的に", "目標", "目標値", "目標は", "通常", "残り", "前回", "今回", "新たに", "単価", "時給", "計画", "予定", "見込", "見込み", "実績", "現在",
            "当初", "当面", "今後", "新規", "追加", "次の", "以下の", "下記の", "上記の", "左記の", "右記の", "これらの", "各", "同", "わずか", "既に", "すでに",
            "さらに", "更に", "現行", "標準", "標準で", "暫定", "税込", "税込み", "税抜", "税抜き", "税別"));

    /** What is said of a figure, after its unit: 231自治体など. */
    static final WordList BEHIND_UNIT = new WordList(List.of(
            "など", "等", "ほか", "他", "ずつ", "のみ", "だけ", "突破", "を突破", "達成", "を達成", "到達", "に到達", "に達する", "予定", "を予定", "見込",
            "見込み", "を見込む", "目標", "を目標", "を目安", "目安", "増", "増加", "の増", "の増加", "増し", "アップ", "上昇", "減", "減少", "の減", "の減少",
            "ダウン", "低下", "削減", "の削減", "を削減", "也", "実施", "を実施", "開催", "を開催", "配布", "を配布", "設置", "を設置", "参加", "が参加",
            "が加盟", "加盟", "を原則", "とする", "が目標", "が原則", "税込", "税込み", "税抜", "税抜き", "税別", "実績", "現在", "時点", "規模", "限定", "様",
            "相当", "募集", "発行", "を発行", "派遣", "寄贈", "寄付", "提供", "を提供", "締結", "を締結", "と締結", "登録", "が登録", "利用", "が利用", "来場",
            "が来場", "引き", "引", "割引", "オフ", "OFF", "整", "さま", "満点", "回収", "導入", "を導入", "整備", "を整備", "支援", "を支援", "について",
            "において", "で構成", "に増加", "へ増加", "に増", "へ増", "に減少", "へ減少", "に減", "へ減", "に拡大", "へ拡大", "に上昇", "へ上昇", "に低下", "へ低下",
            "に向上", "に縮小", "に縮減", "に削減", "に倍増", "に急増", "に伸長", "に成長", "に変更", "に引上げ", "に引き上げ", "に引下げ", "に引き下げ"));

    /** What is written after a number in no more than form. */
    static final Set<String> FORMAL = Set.of("也", "整");

    /** What joins a name to the number before it. */
    private static final String JOINED = "(?:と|及び|および|並びに|、|・)";

    private static final Pattern JOINING = Pattern.compile(JOINED);

    private static final Pattern NAMED = Pattern.compile("(?:" + JOINED + "[\\p{IsHan}ァ-ヶーA-Za-z]{2,20}){1,50}");

    /** What leaves open how exact a number is. */
    static final Set<String> ONLY_ABOUT = Set.of("規模", "目安", "を目安", "見込", "見込み", "相当");

    /** What says that a number was reached or passed. */
    static final Set<String> REACHED = Set.of("突破", "を突破");

    private static final Pattern THRESHOLD = Pattern.compile("突破|(?<!目標|計画)(?:を|が)?達成|到達|に達|の大台|超え|越え|を超|上回");
    private static final Pattern LESS = Pattern.compile(
            "[のをが]?(?:減少?|[削縮低軽純急微]減|減員|減額|ダウン|低下|縮小|短縮|圧縮)" + "(?:済み?|中|予定|見込み?|目標|達成|し(?:た|ました)|する|します)?");

    /** What says that something became more by a number. */
    static final Set<String> INCREASE = Set.of("増", "増加", "の増", "の増加", "増し", "アップ", "上昇");

    /** The ends that a unit cannot have, because they are no part of what is counted. */
    private static final WordList NO_UNIT = new WordList(List.of(
            "など", "等", "ほか", "ずつ", "のみ", "だけ", "突破", "達成", "増", "増加", "減", "減少", "削減", "毎", "単位", "円也", "予定", "見込み"));

    /** Words that contain 等 or 他 or 増 as a part, and are units by themselves. */
    private static final Set<String> WHOLE = Set.of("等", "親等", "他");

    /** What the words around a figure say that it is: 目標値, （実績）, を見込む. */
    private static final Map<FigureRole, Pattern> ROLES = new EnumMap<>(Map.of(
            FigureRole.PLANNED, Pattern.compile("計画(?!比)|予定|見込"),
            FigureRole.TARGET, Pattern.compile("(?:数値|成果)?(?:目標|目安)(?!比|達成|を達成)"),
            FigureRole.ACTUAL, Pattern.compile("実績"),
            FigureRole.CONTEXT, Pattern.compile("参考")));

    private QuantityWords() {}

    /** Checks if a word says what is counted: 府内, 参加者, 締結率. */
    static boolean isScope(String word) {
        return SCOPES.contains(word) || isCounted(word);
    }

    /** Checks if a word is one for what is counted, by its end: 参加者, 組合員数. */
    static boolean isCounted(String word) {
        return COUNTED.isEndOf(word) && word.length() > 1 && isPlain(word);
    }

    /** Checks if a word has no numerals and does not begin like a vague number. */
    static boolean isPlain(String word) {
        return VAGUE.indexOf(word.charAt(0)) < 0
                && word.chars().allMatch(each -> Character.isLetter(each) && each != 'の' && NUMERALS.indexOf(each) < 0);
    }

    /** Checks if a unit ends with words that are no part of it. */
    static boolean endsWithOne(String unit) {
        return NO_UNIT.isEndOf(unit) && !WHOLE.contains(unit);
    }

    /** Checks if a unit is a counter, or a noun without hiragana: 保育園, チーム. */
    static boolean isNounInKanji(String unit) {
        return COUNTERS.contains(unit)
                || (!unit.isEmpty() && unit.codePoints().allMatch(QuantityWords::isKanjiOrKatakana));
    }

    private static boolean isKanjiOrKatakana(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.KATAKANA || character == 'ー';
    }

    /** Checks if a unit is one of groups or areas. */
    static boolean isGroup(String unit) {
        return !unit.isEmpty() && GROUPS.indexOf(unit.charAt(unit.length() - 1)) >= 0;
    }

    /** Returns what words around a figure say that it is, empty if they do not say it or say several. */
    static Optional<FigureRole> roleIn(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<FigureRole> roles = ROLES.entrySet().stream()
                .filter(role -> words.stream()
                        .anyMatch(word -> role.getValue().matcher(word).find()))
                .map(Map.Entry::getKey)
                .toList();
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    /** Checks if words say that a figure came to a number or passed it: 達成, に到達. */
    static boolean isThreshold(String word) {
        return THRESHOLD.matcher(word).find();
    }

    /** Returns how many are named without a number behind one, each after a word that joins them: と生協. */
    static int namedIn(String words) {
        return NAMED.matcher(words).matches()
                        && PredicateWords.findDeed(words.substring(1), 0).isEmpty()
                ? (int) JOINING.matcher(words).results().count()
                : 0;
    }

    /** Checks if words say that something became less by a number. */
    static boolean isDecrease(String word) {
        return LESS.matcher(word).matches();
    }
}
