package dev.renkei.register;

import java.util.List;

/**
 * Lists the characters that are mistaken for one another: those of a similar shape, kana of one row, and kanji that are known to be
 * written for one another.
 *
 * <p>Any two other characters are those of two words, such as 京 and 北 of 東京 and 東北.
 */
final class MistakenCharacters {

    /** Kana that differ in a stroke, in size, in a mark of voicing, or in the vowel alone, in hiragana. */
    private static final List<String> ROWS_OF_KANA = List.of(
            "あぁいぃうぅえぇおぉゔ",
            "かがきぎくぐけげこごゕゖ",
            "さざしじすずせぜそぞ",
            "ただちぢつっづてでとど",
            "なにぬねの",
            "はばぱひびぴふぶぷへべぺほぼぽ",
            "まみむめも",
            "やゃゆゅよょ",
            "らりるれろ",
            "わゎゐゑをん",
            "はほまよけ",
            "ぬめあお",
            "わねれ",
            "さきち",
            "いりこに",
            "そてひ");

    /** Katakana of a similar shape, and what they are taken for by readers and programs. */
    private static final List<String> SHAPES_OF_KATAKANA = List.of(
            "ソンリノ",
            "シツミ",
            "クケタワウフヲ夕",
            "コユヨロ口",
            "ナメオネ",
            "スヌヲ",
            "テチラ",
            "マアムヤ",
            "セサ",
            "ルレ",
            "カ力ヵ",
            "ハ八",
            "ニ二",
            "エ工",
            "ト卜",
            "イ亻",
            "ロ口",
            "ー一-〜~",
            "チ千",
            "ヘへ",
            "ベべ",
            "ペぺ",
            "リり",
            "ミ三");

    private static final List<String> LETTERS =
            List.of("il1", "o0q", "uvw", "mn", "bd", "pq", "ceo", "gq", "rn", "xy", "ft");

    /** Kanji of a similar shape or with a part in common, and kanji of one reading that are known to be confused. */
    private static final List<String> KANJI = List.of(("本木末未朱失夫 大太犬丈木 土士工王玉主 千干于午牛 日目白曰自旦臼田由甲申 人入八 己已巳 井丼 石右古 永氷水泳 皿血 "
                    + "売買 烏鳥島嶋 崎埼琦椅碕 教数救 活括話舌 群郡部 協共供恊 健建険検倹剣 険検験 徴微 徹撤 網綱鋼剛 縁緑録 萩荻秋 栗粟票 弟第 "
                    + "績積債責 復複腹福 講構購溝 侍待持特時 幣弊 偏遍編 墓基募暮幕慕 輪輸論 貨貸賃資 奉泰秦奏春 郎朗即 冶治始 遣遺 孤弧狐 "
                    + "壁璧 隣憐 斎斉済 裕祐佑 祥洋詳 陽揚湯場腸 揖楫 官宮管館菅 間問聞開関閉 衝衡 坂板阪版飯 根恨限 輿興与 卸御 酒洒西 "
                    + "季秀委李 理埋 護獲穫 氏民 使便 候侯 側測則 科料斗 経径軽 住往任佳性注柱駐 祝祀 旅族施旋 粉紛 給絵終 船般 若苦 薄簿 "
                    + "隊墜 隠穏 陳棟陣 除徐 頃項 頒領 錦綿 雪雷電 磁滋慈 礎楚 清晴精静請情 政致 効郊校 瑞端 副幅福 富冨 明朋 昌晶 旬句 "
                    + "桃挑 欧殴 社杜仕 梅海悔 池地他也 宣宜 技枝 沖仲 河何阿 油抽 波披 浅残銭 捕浦補蒲 淡談 度渡 湊奏 源原 漁魚 東束 "
                    + "北比 院陰 園圏 府附付 組粗祖租 総統 議儀義 防妨坊訪 災炎 消削 警驚 察祭 薬楽 療瞭寮 農濃 運連 物勿 流琉 築策 "
                    + "電竜 気汽 託託詫 製制 紙低底抵 飲飯 衣依 湾弯 岡同剛 嶺領 峰蜂 沢択駅訳釈 柳抑 葉棄 芝之 菅管 鹿麗 栄宋学 幸辛 "
                    + "貞真 恵恩 輝揮 昭照沼招 空究 宇字 宗崇 安案 射謝 将奨 層増 岐伎技 康庸 延廷 式弐 張帳 形型 忍認 念今 性姓 "
                    + "意億憶臆 感惑 打折 投役 抗杭坑 折析祈 拓拍 招紹 指脂 振娠 推雄 提堤 援緩暖 損捐 操燥藻 改攻 放故 敬警 文丈")
            .split(" "));

    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

    private MistakenCharacters() {}

    /** Checks if one of two characters can be a slip for the other. */
    static boolean areAlike(int one, int other) {
        return areTogether(ROWS_OF_KANA, hiragana(one), hiragana(other))
                || areTogether(SHAPES_OF_KATAKANA, one, other)
                || areTogether(LETTERS, one, other)
                || areTogether(KANJI, one, other);
    }

    private static boolean areTogether(List<String> groups, int one, int other) {
        for (String group : groups) {
            if (group.indexOf(one) >= 0 && group.indexOf(other) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int hiragana(int character) {
        return character >= 'ァ' && character <= 'ヶ' ? character - TO_HIRAGANA : character;
    }
}
