package dev.renkei.text;

/**
 * Replaces old and variant forms of kanji by those in use.
 *
 * <p>The table has the old forms (康熙字典体) that the List of Kanji for Common Use (常用漢字表, 2010) gives in brackets, and variants
 * that names are often written with: 髙 and 高, 﨑 and 崎, 竈 and 釜. Old forms that are compatibility characters, such as 神 (U+FA19),
 * are not in it: normalisation (NFKC) replaces them.
 */
final class KanjiForms {

    /** Pairs of an old form and the form in use. */
    private static final String PAIRS = "亞亜惡悪壓圧圍囲醫医爲為壹壱隱隠榮栄營営衞衛驛駅圓円鹽塩緣縁艷艶應応歐欧毆殴櫻桜奧奥橫横溫温穩穏"
            + "假仮價価畫画會会繪絵壞壊懷懐槪概擴拡殼殻覺覚學学嶽岳樂楽渴渇罐缶卷巻陷陥勸勧寬寛關関歡歓觀観氣気旣既歸帰僞偽戲戯犧犠"
            + "舊旧據拠擧挙虛虚峽峡挾挟狹狭鄕郷曉暁區区驅駆勳勲薰薫徑径莖茎惠恵揭掲溪渓經経螢蛍輕軽繼継鷄鶏藝芸擊撃缺欠硏研縣県儉倹"
            + "劍剣險険圈圏檢検獻献權権顯顕驗験嚴厳廣広效効恆恒黃黄鑛鉱號号國国黑黒碎砕濟済齋斎劑剤雜雑參参棧桟蠶蚕慘惨贊賛殘残絲糸"
            + "齒歯兒児辭辞濕湿實実寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処緖緒敍叙尙尚將将稱称涉渉燒焼證証奬奨獎奨條条狀状乘乗淨浄"
            + "剩剰疊畳繩縄壤壌孃嬢讓譲釀醸觸触囑嘱眞真寢寝愼慎盡尽圖図粹粋醉酔穗穂隨随髓髄樞枢數数瀨瀬聲声齊斉靜静竊窃攝摂專専淺浅"
            + "戰戦踐践錢銭潛潜纖繊禪禅雙双壯壮爭争莊荘搜捜插挿巢巣曾曽瘦痩裝装總総騷騒增増藏蔵臟臓卽即屬属續続墮堕對対體体帶帯滯滞"
            + "臺台瀧滝擇択澤沢擔担單単膽胆團団斷断彈弾遲遅癡痴蟲虫晝昼鑄鋳廳庁徵徴聽聴敕勅鎭鎮遞逓鐵鉄點点轉転傳伝燈灯當当黨党盜盗"
            + "稻稲鬭闘鬪闘德徳獨独讀読屆届貳弐惱悩腦脳霸覇拜拝廢廃賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜甁瓶拂払佛仏倂併竝並餠餅邊辺變変"
            + "辨弁瓣弁辯弁步歩寶宝豐豊襃褒飜翻每毎萬万滿満麵麺默黙譯訳藥薬與与豫予餘余譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜兩両獵猟"
            + "綠緑淚涙壘塁禮礼勵励戾戻靈霊齡齢曆暦歷歴戀恋鍊錬爐炉勞労郞郎樓楼錄録灣湾龜亀彌弥隸隷晚晩"
            + "髙高﨑崎竈釜竃釜濵浜邉辺栁柳";

    /** The variant of 吉 with a longer lower stroke (つちよし), beyond the characters of 16 bits. */
    private static final int OTHER_GOOD_LUCK = 0x20BB7;

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\uFAFF';
    private static final char[] IN_USE = table();

    /** A bit for each old form, which fit into the nearest memory, as the table does not. */
    private static final long[] OLD = oldForms();

    private KanjiForms() {}

    private static char[] table() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
        }
        return table;
    }

    private static long[] oldForms() {
        long[] bits = new long[(LAST - FIRST) / Long.SIZE + 1];
        for (int i = 0; i < PAIRS.length(); i += 2) {
            int form = PAIRS.charAt(i) - FIRST;
            bits[form / Long.SIZE] |= 1L << form;
        }
        return bits;
    }

    /** Checks if a kanji from U+4E00 to U+9FFF is an old form. */
    static boolean isOld(char kanji) {
        int form = kanji - FIRST;
        return (OLD[form >> 6] & 1L << form) != 0;
    }

    /** Returns the form in use of a character, the character itself if it is no old form. */
    static int inUse(int character) {
        if (character < FIRST || character > LAST) {
            return character == OTHER_GOOD_LUCK ? '吉' : character;
        }
        char inUse = IN_USE[character - FIRST];
        return inUse == 0 ? character : inUse;
    }
}
