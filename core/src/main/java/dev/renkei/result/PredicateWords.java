package dev.renkei.result;

import dev.renkei.character.JapaneseNumerals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the words of a sentence that follow a unit and say what is done: が受講, と連携, 作成, 開催済み, 全て.
 */
final class PredicateWords {

    /** What joins a unit to the rest of a sentence. */
    private static final String PARTICLES = "がをとにでは";

    /** Nouns of deeds and results, and words for the whole, which follow a unit without a particle. */
    private static final WordList NOUNS = new WordList(List.of(
            "受付", "受入", "受け入れ", "受入れ", "受講", "受診", "受験", "受賞", "受注", "受理", "受領", "作成", "作製", "制作", "製作", "製造", "生産",
            "開設", "開催", "開始", "開業", "開店", "開校", "開園", "開所", "開通", "開発", "新設", "増設", "移設", "設立", "設定", "設置", "建設", "建築",
            "着工", "施工", "竣工", "完成", "完了", "修了", "修繕", "修理", "補修", "改修", "改築", "改善", "改定", "改正", "更新", "廃止", "閉鎖", "閉店",
            "終了", "中止", "延期", "向上", "不足", "純増", "純減", "急増", "急減", "微増", "微減", "増員", "減員", "増額", "減額", "増強", "縮減", "低減",
            "軽減", "回答", "回収", "回復", "復旧", "解消", "解決", "採用", "採択", "採取", "採決", "雇用", "就職", "就業", "就労", "内定", "転入", "転出",
            "移住", "定住", "宿泊", "滞在", "来館", "来訪", "来店", "来校", "来園", "入場", "入館", "入園", "入学", "入会", "入居", "入賞", "入選", "卒業",
            "合格", "動員", "集客", "視聴", "閲覧", "視察", "検査", "検診", "測定", "調査", "点検", "巡回", "巡視", "監視", "相談", "診断", "診察", "接種",
            "治療", "搬送", "救助", "救出", "救護", "避難", "通報", "発見", "発生", "確認", "確保", "報告", "公表", "公開", "掲載", "掲示", "展示", "放送",
            "放映", "配信", "配布", "配付", "配置", "配備", "配達", "印刷", "出版", "刊行", "発刊", "発行", "発送", "郵送", "送付", "提出", "提案", "提供",
            "提携", "申請", "申込", "申込み", "申し込み", "申出", "発注", "契約", "成約", "成立", "合意", "調印", "締結", "協定", "協力", "連携", "共同",
            "共催", "主催", "後援", "協賛", "連動", "参画", "参集", "参列", "参加", "出席", "出展", "出店", "出演", "出場", "出資", "出荷", "出動", "欠席",
            "応募", "当選", "当せん", "落選", "購入", "販売", "売却", "譲渡", "譲与", "寄附", "寄付", "寄贈", "寄託", "贈呈", "貸与", "貸出", "貸し出し",
            "交付", "交換", "支給", "支出", "支払", "支払い", "支援", "給付", "助成", "補助", "融資", "投資", "投入", "拠出", "負担", "計上", "育成", "養成",
            "研修", "講習", "訓練", "訪問", "実現", "実証", "実践", "実習", "試行", "試験", "選定", "選出", "選任", "推薦", "表彰", "認定", "認証", "認可",
            "許可", "承認", "指定", "指名", "登録", "登壇", "対応", "対象", "稼働", "稼動", "運営", "運用", "運行", "運航", "運転", "植樹", "植栽", "清掃",
            "収容", "収集", "収穫", "捕獲", "駆除", "除去", "撤去", "備蓄", "保管", "保存", "保護", "保有", "所有", "所蔵", "所属", "在籍", "在住", "在勤",
            "使用", "活用", "利用", "導入", "整備", "準備", "用意", "編成", "構成", "結成", "組織", "追加", "加入", "加盟", "加算", "入力", "納入", "納品",
            "輸送", "輸出", "輸入", "拡大", "拡張", "拡充", "延長", "上乗せ", "上積み", "倍増", "満足", "賛成", "反対", "同意", "体験", "見学", "交流",
            "招待", "招へい", "招聘", "派遣", "招集", "募集", "公募", "予約", "達成", "減少", "削減", "縮小", "短縮", "圧縮", "低下", "増加", "上昇", "実績",
            "発表", "発足", "策定", "制定", "施行", "適用", "節約", "節電", "全て", "すべて", "全部", "全員", "全体", "台"));

    /** What may follow such a noun. */
    private static final Pattern ENDING =
            Pattern.compile("(?:済み?|中|予定|見込み?|目標|達成|可能?|[しさ](?:た|て(?:い(?:る|ます|た|ました))?|ました|れ(?:た|る|ます|ました))|する|します)?");

    /** What makes the number another than the one that is written, or denies it: を下回った, に届かず, を除く. */
    private static final Pattern CHANGING = Pattern.compile(
            "な[いくかけ]|ませ|ず|ぬ$|除|欠け|満た|届|及ば|迫|近|超|越|上回|下回|を割|を切|未満|以上|以下|以内|余|強|弱|減|ダウン|低下|縮|短縮|増|アップ|前|後|目|半|達し|上る|のぼる|つき|当たり|あたり|うち|内|割|分の");

    /** The nouns that change what the number says, or say nothing of it, when they stand before it. */
    private static final Set<String> OTHER_THAN_DEEDS =
            Set.of("不足", "中止", "延期", "欠席", "落選", "拡大", "拡張", "拡充", "上乗せ", "上積み", "上昇", "向上", "台", "達成", "全て", "すべて");

    /** The units of which a moment is stated with these particles: 3日に, 30年に. */
    private static final List<String> MOMENTS = List.of("日", "年", "週", "度", "期", "次", "条", "章");

    private PredicateWords() {}

    /**
     * Returns the words that follow a unit, up to the end of its phrase.
     *
     * @param text  the text
     * @param unit  the unit in front of the words, in plain characters
     * @param at  where the words begin
     * @param end  where the phrase ends
     */
    static Optional<String> find(String text, String unit, int at, int end) {
        String words = text.substring(at, end);
        boolean isParticle = !words.isEmpty() && PARTICLES.indexOf(words.charAt(0)) >= 0;
        boolean found = isParticle
                ? isClause(unit, words)
                : QuantityWords.COUNTERS.contains(unit)
                        && isDeed(!unit.equals("%") && words.startsWith("の") ? words.substring(1) : words);
        return Optional.of(words).filter(any -> found);
    }

    /** Returns the noun of a deed that a text has at a position, unless it says that something became more or less. */
    static Optional<String> findDeed(String text, int at) {
        return NOUNS.find(text, at).filter(noun -> !CHANGING.matcher(noun).find() && !OTHER_THAN_DEEDS.contains(noun));
    }

    /** Checks if words begin with a particle behind what is counted. */
    private static boolean isClause(String unit, String words) {
        return words.length() > 1
                && QuantityWords.isNounInKanji(unit)
                && !MOMENTS.contains(unit)
                && !CHANGING.matcher(words).find()
                && words.chars().noneMatch(each -> JapaneseNumerals.isKanjiNumeral((char) each));
    }

    /** Checks if words are those of a deed, with an ending. What else follows with の may be what is counted: 24か所の施設. */
    private static boolean isDeed(String words) {
        return NOUNS.find(words, 0)
                .filter(noun -> ENDING.matcher(words.substring(noun.length())).matches())
                .isPresent();
    }
}
