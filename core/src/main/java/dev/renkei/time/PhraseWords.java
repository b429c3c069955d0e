package dev.renkei.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that sources write beside dates, periods and lengths.
 */
final class PhraseWords {

    /** What a date is the date of, or how exactly it is known. */
    private static final List<String> BESIDE = List.of("""
            現在 時点 現時点 付け 付 日付 締結 協定締結 再締結 調印 署名 改正 一部改正 全部改正 全面改正 最終改正
            改定 改訂 一部改訂 変更 更新 自動更新 延長 見直し 施行 発効 適用 制定 策定 成立 契約 設立 創立 設置
            発足 結成 開設 開所 開業 開店 開院 開校 開園 開館 開通 開催 実施 実施中 開始 運用開始 運用 供用開始
            事業開始 提供開始 販売開始 サービス開始 利用開始 受付開始 募集開始 活動開始 試行開始 スタート 始動 稼働 稼動
            運行開始 公表 発表 公開 公布 告示 発行 発売 掲載 登録 加入 加盟 参加 参画 脱退 終了 満了 廃止 失効
            解除 解約 解散 閉店 閉鎖 予定 見込み 見込 予定日 頃 ごろ ころ 確認 確認済 閲覧 取得 作成 決定 承認
            認定 認証 指定 受賞 表彰 合併 統合 移行 移転 改組 改称 就任 退任 提出 受理 受付 通知 議決 可決 完成
            竣工 着工 提携 連携 合意 覚書締結 協定書締結 協定 覚書 申入れ 申請 訂正 修正 追加 追記 新規 継続 継続中
            中 内 分 式 締結式 調印式 署名式 協定式 上旬 中旬 下旬 初旬 初め はじめ 始め 当初 半ば 中頃 前半 後半
            春 夏 秋 冬 吉日 期限 有効 有効期限 通年 前期 後期 前半期 後半期 計画 以内 頭 毎年 以後毎年 以降毎年
            済 済み 開会 閉会 開演 開場 集合 協定書 書 とする 開催予定 実施予定 締結予定 以来 開式 閉式 終日 午前中
            午前の部 午後の部 夕方 夜 雨天決行 雨天中止 雨天順延 荒天中止 小雨決行 案 仮 仮称 速報 速報値 暫定 暫定値
            確定値 概算 推計 調べ 調査 初頭 某日 未定 調整中 検討中 協議中 いっぱい 通期 更新可 更新可能 更新あり
            更新有 更新なし 更新無 自動更新あり 自動更新有 自動更新なし 自動更新無 自動延長 同文更新 以後自動更新
            以降自動更新 以後自動延長 以降自動延長 以後同様 以降同様 以後同じ 以下同じ する 原則 原則として アクセス 参照
            最終閲覧 最終確認 最終更新 予定を含む 見込みを含む 一部改定 全部改定 全面改定 最終改定 一部変更 発動 条例
            規則 訓令 規程 要綱 要領 大安 友引 先勝 先負 赤口 仏滅 必着 消印有効 当日消印有効 しました いたしました
            致しました した されました された をもって その効力を生じる その効力を生ずる 効力を生じる 効力を生ずる 連携協約
            協約 盟約 盟約書
            """.split("\\s+"));

    /** The words that leave open which day of a month or which month of a year is meant. */
    private static final List<String> VAGUE = List.of(
            "頃", "ごろ", "ころ", "上旬", "中旬", "下旬", "初旬", "初め", "はじめ", "始め", "当初", "半ば", "前半", "後半", "春", "夏", "秋", "冬",
            "吉日", "前期", "後期", "頭", "中", "内", "初頭", "某日", "いっぱい");

    private static final List<String> CONNECTORS =
            List.of("に", "で", "の", "を", "・", "、", ",", "/", "および", "及び", "と", "から", "へ", "として");

    /** The particles that join a word to the date before it. */
    private static final List<String> PARTICLES = List.of("に", "の", "で");

    /** The particles that say something themselves. */
    private static final List<String> SAYING_PARTICLES = List.of("より", "から", "をもって", "を以て", "をもつて", "を以って");

    private static final List<String> LENGTH_BESIDE = List.of(
            "前まで", "前までに", "前", "後", "以内", "以上", "未満", "超", "程度", "経過", "経過後", "経過した", "ごと", "毎", "更新", "延長", "まで",
            "までに", "以前", "単位", "計画", "自動更新", "継続", "有効", "とする", "契約", "当たり", "あたり", "につき");

    private static final List<String> LENGTH_BEFORE = List.of(
            "満", "丸", "まる", "期間", "計", "合計", "通算", "原則", "原則として", "当初", "更新", "更に", "さらに", "最長", "最大", "最短", "毎", "以後",
            "以降", "その後", "約", "およそ", "おおよそ", "おおむね", "概ね", "ほぼ");

    /** The words before and behind a length with which it is still the length of a whole period. */
    private static final List<String> OF_WHOLE =
            List.of("満", "丸", "まる", "期間", "計", "合計", "通算", "計画", "契約", "有効", "とする", "まで");

    /** The words by which the day before them is the last one. */
    private static final List<String> ENDINGS =
            List.of("終了", "満了", "失効", "廃止", "解除", "解約", "解散", "閉店", "閉鎖", "脱退", "期限");

    /** The words by which something continues from the day before them. */
    private static final List<String> BEGINNINGS = List.of("開始", "スタート", "始動");

    /** The beginnings of what a phrase says about a bound that is no date, such as 本協定締結の日から. */
    private static final List<String> ANCHOR_PARTS = List.of(
            "本", "この", "当該", "各", "公布", "協定書", "協定", "契約", "覚書", "計画", "事業", "有効期間", "契約期間", "協定期間", "期間", "締結", "調印",
            "署名", "施行", "発効", "策定", "成立", "効力", "発生", "生じた", "した", "する", "された", "満了", "終了", "解除", "解約", "廃止", "失効", "の",
            "を", "が", "日", "時", "時点", "後", "翌日", "当日");

    private static final List<String> LABELS = List.of(
            "計画期間", "協定期間", "有効期間", "実施期間", "対象期間", "事業期間", "契約期間", "開催期間", "活動期間", "取組期間", "指定期間", "委託期間", "募集期間",
            "受付期間", "期間", "会期", "任期", "締結日", "協定締結日", "協定日", "調印日", "署名日", "改正日", "施行日", "発効日", "開催日", "実施日", "開始日",
            "終了日", "更新日", "最終更新日", "掲載日", "登録日", "公開日", "提携日", "加入日", "公表日", "発表日", "作成日", "設立日", "期限", "期日", "日付",
            "日時", "日程", "開催日時", "締結年月日", "協定締結年月日", "設立年月日", "年月日", "締結", "協定締結", "改正", "改定", "改訂", "最終改正", "一部改正",
            "施行", "設立", "調印", "署名", "発効", "更新", "制定", "策定", "公表", "開始", "終了", "最終更新", "基準日", "閲覧日", "創立", "加盟", "当初",
            "当初締結", "変更", "一部変更", "一部改定", "全部改正", "見直し", "延長", "再締結");

    /** The ends of other labels, before a colon or a closing bracket: 報道発表日：. */
    private static final List<String> LABEL_ENDS = List.of("日", "年月", "期間", "時期", "期限", "日時", "時点");

    /** The signs behind a number that is no number of a note: ※5月1日. */
    private static final List<String> NO_NUMBER_OF_NOTE = List.of("年", "月", "日", ".", "/", "-", "か", "ヶ", "ケ", "カ");

    /** What English documents write ahead of a date: Signed on, Done at Northport on, as of. */
    private static final Pattern ENGLISH_LABEL = Pattern.compile(
            " *(?:(?:signed|dated|done|made|executed|concluded|effective|entered into)(?: (?:at|in) [^0-9]{2,40}? on| on| as of| from)?|as of|on|from)(?= )",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> STAGES =
            List.of("期計画", "期", "次計画", "次", "フェーズ", "クール", "ステージ", "回", "年次", "版", "号");

    private static final List<String> HALVES_OF_PLANS =
            List.of("前期計画", "中期計画", "後期計画", "前期", "中期", "後期", "前期基本計画", "後期基本計画");

    private static final String ROMAN_NUMERALS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹIVX";

    /** The words that say of a period without an end that it is still running. */
    private static final List<String> STILL = List.of(
            "現在に至る", "現在まで", "現在", "継続中", "当分の間", "当面の間", "期限なし", "無期限", "期間の定めなし", "期間の定めなく", "未定", "終了日未定", "終期未定",
            "期限未定", "終了時期未定");

    /** The words that only say that a period begins. */
    private static final List<String> BEGINNING = List.of("実施開始", "実施", "開始", "スタート", "始まる", "始める", "始動");

    /** The sign of a day, month or year in words for what happened at another time. */
    private static final Pattern OTHER_DATE = Pattern.compile("[0-9０-９元〇一二三四五六七八九十同翌][年月日./．／]");

    private final WordingScanner scanner;

    PhraseWords(WordingScanner scanner) {
        this.scanner = scanner;
    }

    /** Checks if words leave open which day or month is meant. */
    static boolean isVague(String words) {
        return VAGUE.stream().anyMatch(words::contains);
    }

    /** Checks if words say what happened at another time: 同年4月1日施行. */
    static boolean isOfOtherDate(String words) {
        return OTHER_DATE.matcher(words).find();
    }

    /** Returns the days of which one may be meant by a date or period and a word beside it. */
    static DatePeriod latitude(String word, DatePeriod named) {
        Optional<LocalDate> first = named.getFirstDay();
        Optional<LocalDate> last = named.getLastDay();
        if (first.isEmpty() || last.isEmpty()) {
            return named;
        }
        YearMonth month = YearMonth.from(first.get());
        boolean isMonth = named.coversSameDaysAs(DatePeriod.of(PartialDate.of(month)));
        if (isMonth && (word.startsWith("上旬") || word.startsWith("初旬"))) {
            return daysOf(month, 1, 10);
        }
        if (isMonth && word.startsWith("中旬")) {
            return daysOf(month, 11, 20);
        }
        if (isMonth && word.startsWith("下旬")) {
            return daysOf(month, 21, month.lengthOfMonth());
        }
        // A winter lasts until March of the next year.
        return word.startsWith("冬") && last.get().getYear() < PartialDate.LAST_YEAR
                ? DatePeriod.between(
                        PartialDate.of(first.get()), PartialDate.of(last.get().plusMonths(3)))
                : named;
    }

    private static DatePeriod daysOf(YearMonth month, int first, int last) {
        return DatePeriod.between(PartialDate.of(month.atDay(first)), PartialDate.of(month.atDay(last)));
    }

    /** Checks if words say that something ended. */
    static boolean isEnding(String words) {
        return ENDINGS.stream().anyMatch(words::contains);
    }

    /** Checks if words say that something began. */
    static boolean isBeginning(String words) {
        return BEGINNINGS.stream().anyMatch(words::contains);
    }

    /** Checks if the words before and behind a length leave it the length of a whole period. */
    static boolean areOfWhole(Optional<String> before, Optional<String> behind) {
        return Stream.concat(before.stream(), behind.stream()).allMatch(OF_WHOLE::contains);
    }

    /** Reads known words with the particles between them, such as 付けで締結 or に締結, if they come next. */
    Optional<String> beside() {
        int start = scanner.position();
        boolean isSaying = scanner.acceptAny(SAYING_PARTICLES);
        if (!isSaying) {
            scanner.acceptAny(PARTICLES);
        }
        Optional<String> words = sequence(BESIDE).map(read -> isSaying ? scanner.writtenFrom(start) : read);
        if (words.isPresent()) {
            return words;
        }
        scanner.reset(start);
        return isSaying ? sequence(BESIDE) : Optional.empty();
    }

    /** Reads known words behind a length. */
    Optional<String> besideLength() {
        return sequence(LENGTH_BESIDE);
    }

    /** Reads a known word before a length. */
    Optional<String> beforeLength() {
        return scanner.written(() -> scanner.acceptLongest(LENGTH_BEFORE));
    }

    private Optional<String> sequence(List<String> words) {
        int start = scanner.position();
        int end = start;
        while (scanner.acceptLongest(words)) {
            end = scanner.position();
            scanner.acceptLongest(CONNECTORS);
        }
        scanner.reset(end);
        return end == start ? Optional.empty() : Optional.of(scanner.writtenFrom(start));
    }

    /** Reads words for a bound that is no date, with one of the particles behind them, such as 本協定締結の日から. */
    Optional<String> anchor(String... particles) {
        return scanner.written(() -> scanner.acceptAll(ANCHOR_PARTS) && scanner.acceptAny(List.of(particles)));
    }

    /** Reads the mark of a footnote, such as ※ or ※1, if it comes next. */
    Optional<String> noteMark() {
        return scanner.written(() -> {
            boolean isMark = scanner.acceptAnyOf("※*") || scanner.accept("注");
            if (isMark) {
                scanner.accept(() -> scanner.number(1, 2).isPresent() && !scanner.isNext(NO_NUMBER_OF_NOTE));
            }
            return isMark;
        });
    }

    /** Reads what is named in front of a date or period, such as 第Ⅰ期 or 計画期間：. */
    Optional<String> label() {
        Optional<String> label = stage().or(
                        () -> scanner.written(() -> scanner.acceptLabel(LABEL_ENDS) || scanner.acceptLongest(LABELS)));
        if (label.isPresent()) {
            acceptColon();
            return label;
        }
        return scanner.written(() -> scanner.accept(ENGLISH_LABEL));
    }

    /** Reads a label with a colon behind it, such as 有効期間：, if it comes next. */
    Optional<String> labelBeforeColon() {
        return scanner.attempt(() -> label().filter(label -> scanner.isBehind(':')));
    }

    private void acceptColon() {
        if (!scanner.accept(":")) {
            scanner.accept("は");
        }
    }

    /** Reads 第Ⅰ期, 第2期計画 or 第一次, if it comes next. */
    Optional<String> stage() {
        return scanner.written(() -> scanner.accept("第")
                ? (scanner.number(1, 3).isPresent() || acceptRomanNumeral()) && scanner.acceptLongest(STAGES)
                : (acceptRomanNumeral() && scanner.acceptLongest(STAGES)) || scanner.acceptLongest(HALVES_OF_PLANS));
    }

    private boolean acceptRomanNumeral() {
        boolean accepted = false;
        while (scanner.acceptAnyOf(ROMAN_NUMERALS)) {
            accepted = true;
        }
        return accepted;
    }

    /** Reads words that say that a period is still running, if they come next. */
    Optional<String> still() {
        int start = scanner.position();
        return scanner.acceptLongest(STILL) ? Optional.of(scanner.writtenFrom(start)) : Optional.empty();
    }

    /** Skips words that only say that a period begins, if they are all that comes next. */
    void skipBeginning() {
        int start = scanner.position();
        if (scanner.acceptLongest(BEGINNING) && !scanner.isAtEnd()) {
            scanner.reset(start);
        }
    }
}
