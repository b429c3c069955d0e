package dev.renkei.validation;

import dev.renkei.agreement.Agreement;
import dev.renkei.character.Digits;
import dev.renkei.character.LookAlikes;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rules about names and titles that stand for what a source does not state.
 */
final class PlaceholderRules {

    static final RuleBook BOOK = RuleBook.of(
            BoundRule.of(
                            Organization.class,
                            Rule.warning("organization.name.placeholder"),
                            (organization, context) -> find(organization.getName(), PlaceholderRules::isNoName)
                                    .ifPresent(name -> context.at("name").report("value", name)))
                    .reading("name"),
            BoundRule.of(
                            Agreement.class,
                            Rule.warning("agreement.title.placeholder"),
                            (agreement, context) -> agreement
                                    .getTitle()
                                    .flatMap(title -> find(title, PlaceholderRules::isNoTitle))
                                    .ifPresent(title -> context.at("title").report("value", title)))
                    .reading("title")
                    .ifStated("title"));

    /** What people write for any name that they do not know or do not give, as {@link TextKey keys}. */
    static final Set<String> WORDS = Set.of(
            "非公表",
            "非公開",
            "公表不可",
            "相手方非公表",
            "名称非公表",
            "不明",
            "未詳",
            "未定",
            "調整中",
            "匿名",
            "匿名希望",
            "名称不明",
            "名称なし",
            "名称未定",
            "名称の記載なし",
            "記載なし",
            "なし",
            "無し",
            "該当なし",
            "無題",
            "同上",
            "同前",
            "〃",
            "null",
            "n/a",
            "none",
            "unknown",
            "untitled",
            "undisclosed",
            "notdisclosed",
            "notstated",
            "notgiven",
            "namewithheld",
            "anonymous",
            "tbd",
            "tba",
            "tobedetermined");

    /** The characters with which the words end. */
    private static final String ENDS = ends();

    private static final String SIGNS = "-－―ー—–…・.○〇◯●◎△▲□■◇◆×✕＊*?？_＿";

    /** The remark by which pages show that an agreement has no title. */
    private static final Pattern NOT_STATED =
            Pattern.compile(".*[(（](?:名称の記載なし|名称不明|名称なし|title not stated|untitled)[)）]", Pattern.CASE_INSENSITIVE);

    /** A number of organizations in place of their names: ほか14事業者. */
    private static final Pattern COUNT = Pattern.compile(
            "(?:ほか|外|他|その他|上記以外|市内|町内|村内|区内|県内|府内|都内|道内|管内)?の?[0-9]{1,4}(?:社|者|団体|事業者|事業所|企業|法人|市町村|市区町村|自治体|市町|生協|組合|単協|大学|学校|機関|施設|店舗|金融機関|郵便局)(?:ほか|外|他|など|等)?");

    private static final Pattern OUTER_BRACKETS = Pattern.compile("^[(（\\[［【]|[)）\\]］】]$");

    private static final String BRACKETS = "(（[［【)）]］】";

    private PlaceholderRules() {}

    private static String ends() {
        StringBuilder ends = new StringBuilder();
        for (String each : WORDS) {
            ends.append(each.charAt(each.length() - 1));
        }
        return ends.toString();
    }

    private static Optional<String> find(LocalizedText text, Predicate<String> isPlaceholder) {
        if (!text.isLocalized()) {
            return isPlaceholder.test(text.getDefault()) ? Optional.of(text.getDefault()) : Optional.empty();
        }
        for (String each : text.getTexts().values()) {
            if (isPlaceholder.test(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isNoTitle(String title) {
        boolean hasRemark = title.endsWith(")") || title.endsWith("）");
        return isForNothing(title) || (hasRemark && NOT_STATED.matcher(title).matches());
    }

    private static boolean isNoName(String name) {
        return isForNothing(name)
                || (Digits.hasFigure(name)
                        && COUNT.matcher(LookAlikes.toHalfWidth(name)).matches());
    }

    /** Blank texts are another rule's. */
    private static boolean isForNothing(String words) {
        if (endsUnlikePlaceholder(words)) {
            return false;
        }
        String bare = withoutBrackets(words.strip());
        return isOfSigns(bare) || WORDS.contains(TextKey.of(bare));
    }

    /** Checks if words end with a kanji or kana that ends none of the words that stand for nothing, as most names do. */
    static boolean endsUnlikePlaceholder(String words) {
        if (words.isEmpty()) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        boolean isKana = (last >= '\u3041' && last <= '\u3096') || (last >= '\u30A1' && last <= '\u30FA');
        boolean isKanji = last >= '\u4E00' && last <= '\u9FFF';
        return (isKana || isKanji) && !ENDS.contains(TextKey.of(String.valueOf(last)));
    }

    private static String withoutBrackets(String words) {
        return hasBracket(words) ? OUTER_BRACKETS.matcher(words).replaceAll("").strip() : words;
    }

    private static boolean hasBracket(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (BRACKETS.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSigns(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (SIGNS.indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return !words.isEmpty();
    }
}
