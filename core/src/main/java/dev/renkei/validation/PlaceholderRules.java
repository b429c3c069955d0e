package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationName;
import dev.renkei.organization.UnnamedOrganizations;
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
            warning(
                            Organization.class,
                            "organization.name.placeholder",
                            (organization, context) -> find(organization.getName(), PlaceholderRules::isNoName)
                                    .ifPresent(name -> context.at("name").report("value", name)))
                    .reading("name"),
            warning(
                            Organization.class,
                            "organization.name.several",
                            (organization, context) -> find(organization.getName(), PlaceholderRules::areSeveral)
                                    .ifPresent(name -> context.at("name").report("value", name)))
                    .reading("name"),
            warning(
                            Agreement.class,
                            "agreement.title.placeholder",
                            (agreement, context) -> agreement
                                    .getTitle()
                                    .flatMap(title -> find(title, PlaceholderRules::isNoTitle))
                                    .ifPresent(title -> context.at("title").report("value", title)))
                    .reading("title")
                    .ifStated("title"));

    /** What people write for any name that they do not know or do not give, as {@link TextKey keys}. */
    static final Set<String> WORDS = Set.of(("非公表 非公開 公表不可 相手方非公表 名称非公表 不明 未詳 未定 調整中 匿名 匿名希望 名称不明 "
                    + "名称なし 名称未定 名称の記載なし 記載なし なし 無し 該当なし 無題 同上 同前 〃 null n/a none "
                    + "unknown untitled undisclosed notdisclosed notstated notgiven namewithheld anonymous tbd tba tobedetermined")
            .split(" "));

    /** The characters with which the words end. */
    private static final String ENDS = ends();

    /** Signs of which two or more stand for words: ○○市, △△株式会社, 〇〇町, which is no number as in 二〇〇〇. */
    private static final Pattern BLANK =
            Pattern.compile("([○◯●△▲□■])\\1|(?<![〇一二三四五六七八九十百千万億0-9０-９])〇〇(?![〇一二三四五六七八九十百千万億0-9０-９年周])");

    private static final String BLANKS = "○◯●△▲□■〇";

    private static final String SIGNS = "-－―ー—–…・.○〇◯●◎△▲□■◇◆×✕＊*?？_＿";

    /** The remark by which pages show that an agreement has no title. */
    private static final Pattern NOT_STATED =
            Pattern.compile(".*[(（](?:名称の記載なし|名称不明|名称なし|title not stated|untitled)[)）]", Pattern.CASE_INSENSITIVE);

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
        return isForNothing(name) || UnnamedOrganizations.areMeantBy(name);
    }

    /** Line breaks are another rule's. */
    private static boolean areSeveral(String name) {
        return name.indexOf('\n') < 0 && OrganizationName.areSeveral(name);
    }

    /** Blank texts are another rule's. */
    private static boolean isForNothing(String words) {
        if (hasBlank(words)) {
            return true;
        }
        if (endsUnlikePlaceholder(words)) {
            return false;
        }
        String bare = withoutBrackets(words.strip());
        return isOfSigns(bare) || WORDS.contains(TextKey.of(bare));
    }

    private static boolean hasBlank(String words) {
        return hasAnyOf(BLANKS, words) && BLANK.matcher(words).find();
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
        return hasAnyOf(BRACKETS, words)
                ? OUTER_BRACKETS.matcher(words).replaceAll("").strip()
                : words;
    }

    private static boolean hasAnyOf(String characters, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (characters.indexOf(words.charAt(i)) >= 0) {
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
