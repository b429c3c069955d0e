package dev.renkei.organization;

import dev.renkei.character.Digits;
import dev.renkei.identifier.LocalGovernment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that lists print beside the names of organizations, and the signs that a text names several.
 */
final class WordsBesideNames {

    /** What begins words in brackets that name no branch. */
    private static final Pattern REMARK =
            Pattern.compile("仮称|旧|元|現|[Ff]ormerly |[Nn]ow |通称|略称|愛称|正式|以下|代表|幹事|事務局|予定|五十音|順不同|敬称|休止|廃止|解散|脱退|退会|加入"
                    + "|注|※|法人番号|登録番号|コード|電話|TEL|tel|〒|住所|所在地|ほか|他[0-9０-９一二三四五六七八九十]"
                    + "|明治|大正|昭和|平成|令和|[MTSHR][0-9０-９]|T?[0-9０-９]{13}|[0-9０-９]{4}[年./／．-]");

    /** What such words are as a whole. */
    private static final Set<String> REMARKS = Set.of(
            "甲", "乙", "丙", "丁", "戊", "委託者", "受託者", "発注者", "受注者", "貸主", "借主", "売主", "買主", "共同", "同上", "新", "略", "順");

    private static final List<String> ENDS_OF_REMARKS =
            List.of("加入", "脱退", "退会", "参加", "締結", "現在", "時点", "改称", "様", "御中");

    /** A head or a seal of an organization behind its name, and words for others; {@link UnnamedWords} are those that count them. */
    private static final Pattern BEHIND = Pattern.compile("代表取締役"
            + "|(?:代表理事|代表社員|代表者|理事長|知事)(?=$|[ \\u3000])"
            + "|[ \\u3000](?:取締役|社長|会長|頭取|学長|校長|園長|院長|所長|支店長|店長|局長|部長|課長|市長|町長|村長|区長|殿|様|宛)(?=$|[ \\u3000])"
            + "|御中|(?<![お客皆神王奥の])様$"
            + "|[ \\u3000](?:ほか|他|等|など)$|(?<![高中初均平対同上特一二三])等$|(?<![※*])(?:[※*][0-9０-９]{0,2})++$");

    /** The characters with which such words begin; most names have none of them. */
    private static final String BEGINNINGS_BEHIND = "代理知 \u3000御様等※*";

    /** Marks and roles in front of a name: ※1, ①, ・, 甲：, (乙). Two circles stand for a name: ○○市. */
    private static final Pattern MARK = Pattern.compile(
            "(?!([●○◎◇◆■□◯])\\1)(?:[※*][0-9０-９]{0,2}|[①-⑳]|[・●○◎◇◆■□▪◯]|\\((?:[甲乙丙丁戊]|[0-9０-９]{1,3})\\)|[甲乙丙丁戊][：:]|[甲乙丙][ \\u3000])++");

    /** The characters with which they begin; most names begin with none of them. */
    private static final String BEGINNINGS_OF_MARKS = "※*①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳・●○◎◇◆■□▪◯(甲乙丙丁戊";

    private static final Pattern SIGNS = Pattern.compile("[()：: \\u3000]");

    /** What stands for a name that is not there, or stands elsewhere; {@link UnnamedWords} are those for names that are not given. */
    private static final Pattern NO_NAME = Pattern.compile(
            "調整中|交渉中|該当(?:者|団体)?(?:なし|無し)|なし|無し?" + "|同上|仝上|同左|同右|同社|上記|各社|〃|[●○◎◇◆■□▪◯△▲]+|[-－―—ー−‐–─…・*＊?？↑↓←→]+");

    /** What stands between the names of two organizations. */
    private static final Pattern BETWEEN = Pattern.compile("及び|および|並びに|ならびに|[,，/／;；&＆・|｜ \\u3000]|と");

    private static final Pattern LIKE_GOVERNMENT = Pattern.compile("[^の]{2,}[府県市区町村]");

    private static final Pattern LIST = Pattern.compile("[、\n]");

    private static final Pattern END_OF_NAME = Pattern.compile("..(?:会|連盟|機構|財団|公社|銀行|金庫|大学|高等学校|病院|新聞社|放送|商店|郵便局)$");

    /** The characters with which it begins; most names have none of them. */
    private static final String BEGINNINGS_BETWEEN = "及お並な,，/／;；&＆・|｜ \u3000と";

    /** No two names are longer together; longer texts are told by what stands between their names alone. */
    private static final int MAX_LENGTH = 1000;

    private WordsBesideNames() {}

    /** Returns the mark or role that stands in front of a name, empty if there is none. */
    static Optional<String> markBefore(String name) {
        if (name.isEmpty() || BEGINNINGS_OF_MARKS.indexOf(name.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(name);
        return mark.lookingAt() && mark.end() < name.length() ? Optional.of(mark.group()) : Optional.empty();
    }

    /** Returns a mark without the brackets or colon around it. */
    static String withoutSigns(String mark) {
        return SIGNS.matcher(mark).replaceAll("");
    }

    /** Checks if a text says that no name is given, or only how many organizations there are, or is a mark alone. */
    static boolean nameNone(String text) {
        String bare = text.strip();
        return text.length() <= MAX_LENGTH
                && (NO_NAME.matcher(bare).matches() || MARK.matcher(bare).matches() || UnnamedWords.matches(bare));
    }

    /** Checks if words in brackets name no branch. */
    static boolean isRemark(String words) {
        return REMARK.matcher(words).lookingAt()
                || REMARKS.contains(words)
                || words.indexOf(':') >= 0
                || words.indexOf('：') >= 0
                || ENDS_OF_REMARKS.stream().anyMatch(words::endsWith);
    }

    /** Returns where the words begin that stand behind a name without brackets, empty if there are none. */
    static Optional<Integer> startBehind(String name) {
        Optional<Integer> start = startOfWords(name);
        return start.isPresent() ? start : UnnamedWords.startOfOthers(name);
    }

    private static Optional<Integer> startOfWords(String name) {
        if (!hasAnyOf(BEGINNINGS_BEHIND, name)) {
            return Optional.empty();
        }
        Matcher behind = BEHIND.matcher(name);
        int depth = 0;
        int at = 0;
        for (int from = 1; from <= name.length() && behind.find(from); from = behind.end()) {
            for (; at < behind.start(); at++) {
                depth += name.charAt(at) == '(' ? 1 : 0;
                depth -= name.charAt(at) == ')' ? 1 : 0;
            }
            if (depth == 0) {
                return Optional.of(behind.start());
            }
        }
        return Optional.empty();
    }

    /** Checks cheaply if a text can name several organizations, as most names cannot. */
    static boolean canBeSeveral(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (canDivide(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Checks if a sign or word for several organizations begins at an offset. A space divides Japanese names alone. */
    private static boolean canDivide(String text, int at) {
        char each = text.charAt(at);
        return switch (each) {
            case '、', '，', ',', '/', '／', ';', '；', '&', '＆', '・', '|', '｜', '\u3000', '\n', '及', '並', '他', '等', '始' ->
                true;
            case 'と' -> at > 1 && at < text.length() - 2;
            case ' ' -> text.charAt(0) > '\u007F';
            case 'お' -> text.startsWith("および", at);
            case 'な' -> text.startsWith("ならびに", at) || text.startsWith("など", at);
            case 'は' -> text.startsWith("はじめ", at);
            case 'ほ' -> text.startsWith("ほか", at);
            default -> Digits.isFigure(each);
        };
    }

    /** Checks if a text is divided like a list, or names several organizations for certain. */
    static boolean canBeList(String text) {
        String plain = withoutBrackets(text);
        return isDivided(plain) || areSeveral(plain);
    }

    private static boolean isDivided(String plain) {
        return plain.indexOf('、') > 0 || plain.indexOf('\n') > 0;
    }

    /**
     * Checks if a text names several organizations for certain: each of two names has a legal form, is a government, or is in a list
     * and ends as names do.
     */
    static boolean areSeveral(String text) {
        String plain = withoutBrackets(text);
        return plain.length() <= MAX_LENGTH && (hasFormTwice(plain) || areTwo(plain) || areListed(plain));
    }

    /** Checks if there are two names in a list. One name can have a comma too: 上尾、桶川、伊奈衛生組合. */
    private static boolean areListed(String plain) {
        return isDivided(plain)
                && LIST.splitAsStream(plain)
                                .map(String::strip)
                                .filter(WordsBesideNames::isListed)
                                .limit(2)
                                .count()
                        > 1;
    }

    /** Checks if one of a list is a name by itself. Unlike the name of a company, another name with its form can continue after a comma. */
    private static boolean isListed(String name) {
        boolean isCompany = LegalForms.before(name)
                .filter(split -> split.form().endsWith("会社"))
                .isPresent();
        return LegalForms.inWords(name).isEmpty()
                && (isCompany
                        || isGovernment(name)
                        || LegalForms.behind(name).isPresent()
                        || END_OF_NAME.matcher(name).find());
    }

    private static boolean hasAnyOf(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean areTwo(String plain) {
        if (!hasAnyOf(BEGINNINGS_BETWEEN, plain)) {
            return false;
        }
        Matcher between = BETWEEN.matcher(plain);
        int start = 0;
        boolean hasOne = false;
        boolean isSpace = false;
        while (between.find()) {
            boolean isNextSpace = between.group().isBlank();
            if (isWhole(plain.substring(start, between.start()).strip(), isSpace || isNextSpace)) {
                if (hasOne) {
                    return true;
                }
                hasOne = true;
                start = between.end();
                isSpace = isNextSpace;
            }
        }
        return hasOne && isWhole(plain.substring(start).strip(), isSpace);
    }

    /** Checks if a name is written between two forms, or behind two. */
    private static boolean hasFormTwice(String plain) {
        return LegalForms.before(plain)
                .filter(first -> LegalForms.inWords(first.behind()).isEmpty())
                .filter(first -> isAgain(first, LegalForms.before(first.behind()))
                        || isAgain(first, LegalForms.behind(first.behind())))
                .isPresent();
    }

    private static boolean isAgain(LegalForms.Split first, Optional<LegalForms.Split> second) {
        return second.isPresent() && second.get().form().equals(first.form());
    }

    /**
     * Checks if a text is the name of an organization for certain, with its legal form; a form alone belongs to what follows. With a
     * space, one government stands behind the one in which it lies: 東京都 足立区.
     */
    private static boolean isWhole(String name, boolean isBesideSpace) {
        return LegalForms.inWords(name).isEmpty()
                && ((!isBesideSpace && isGovernment(name))
                        || LegalForms.before(name).isPresent()
                        || LegalForms.behind(name).isPresent());
    }

    /** Checks if a text is the name of a government, or like one that the table lacks, which 下水道 and 緑の町 are not. */
    private static boolean isGovernment(String name) {
        return name.length() > 2
                && LocalGovernment.canBeNamed(name)
                && (LIKE_GOVERNMENT.matcher(name).matches()
                        || !LocalGovernment.named(name).isEmpty());
    }

    /** Returns a text with forms for their abbreviations in brackets, and without other words in brackets. */
    private static String withoutBrackets(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        int open = text.indexOf('(');
        while (open >= 0) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            plain.append(text, from, open)
                    .append(LegalForms.inBrackets(text.substring(open + 1, close))
                            .orElse(""));
            from = close + 1;
            open = text.indexOf('(', from);
        }
        return plain.append(text, from, text.length()).toString();
    }
}
