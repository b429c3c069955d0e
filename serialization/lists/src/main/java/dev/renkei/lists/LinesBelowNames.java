package dev.renkei.lists;

import dev.renkei.identifier.LocalGovernment;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which lines below the name of an organization are no names of their own: its head, a person, or a branch. */
final class LinesBelowNames {

    private static final String BRANCH_HEAD = "(?:本店|支店|支社|支部|支局|営業所|出張所|支所|事業所|事務所|工場|店|所|局)長";

    private static final String OFFICE = "(?:(?:代表|副|専務|常務|上席|兼|名誉|取締役|執行役員|社長|会長|理事)[ \\u3000]*){0,6}(?:" + BRANCH_HEAD
            + "|取締役|執行役員|代表|代表(?:者|理事|社員|幹事|世話人)|理事|知事|頭取|総裁|住職|宮司|支配人"
            + "|(?:社|会|理事|組合|部|課|校|園|院|館|学|市|町|村|区|署|委員|隊|団|総|室|議|センター)長)";

    private static final String NAME = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]{1,6}";
    private static final String SPACES = "[ \\u3000]+";
    private static final String PERSON = NAME + "(?:" + SPACES + NAME + "){0,2}";

    private static final Pattern OFFICE_ALONE =
            Pattern.compile("(?<of>[^ \\u3000]{0,20}?)[ \\u3000]*(?<office>" + OFFICE + ")");
    private static final Pattern OFFICE_AND_PERSON = Pattern.compile(OFFICE_ALONE.pattern() + SPACES + PERSON);
    private static final Pattern BRANCH_OFFICE = Pattern.compile(BRANCH_HEAD);

    /** Offices that no other organization than the one above can have, with whatever follows. */
    private static final Pattern SURE_OFFICE = Pattern.compile(
            "(?:代表取締役|代表理事|代表社員|取締役社長).+|(?i:(?:Representative Director|Chief Executive Officer|CEO)\\b.+)");

    private static final Pattern PERSON_ALONE = Pattern.compile("(?=\\p{IsHan})(?=.{3})" + PERSON);

    /** What the names of organizations end with and those of persons do not. */
    private static final Pattern NO_PERSON =
            Pattern.compile(".*(?:[会社局店所市町村県課院園館団校室]|組合|金庫|銀行|センター|大学)", Pattern.DOTALL);

    private static final Pattern BRANCH =
            Pattern.compile("(.*?)(?:本店|支店|本社|支社|営業所|出張所|支所|支局|事業所|事務所|工場|本部|支部)", Pattern.DOTALL);

    /** These are never organizations of their own. */
    private static final Pattern SURE_BRANCH = Pattern.compile(".+(?:支店|支社|営業所|出張所)", Pattern.DOTALL);

    private static final Pattern OWN_NAME =
            Pattern.compile(".*(?:銀行|金庫|組合|協会|会議所|商工会|連合会|会社|法人|公社|ＪＡ|JA|農協|生協).*", Pattern.DOTALL);

    private static final Set<String> REGIONS = Set.of(
            "北海道", "東北", "関東", "北関東", "南関東", "首都圏", "甲信", "甲信越", "信越", "北陸", "中部", "東海", "関西", "近畿", "中国", "四国", "九州",
            "東日本", "西日本", "北日本", "中央");

    /** What says where the organization above is, how it is reached, or who speaks for it: 本社：海野市本町1-1, TEL 0123-45-6789, 〒123-4567. */
    private static final Pattern DETAIL = Pattern.compile(
            "(?!.*(?:会社|法人|組合|協会|[㈱㈲㈳㈶]|[(（][株有]))(?:"
                    + "(?:(?:本社|本店|主たる事務所)?(?:住所|所在地?)|本社|本店|電話(?:番号)?|代表電話|連絡先|担当(?:者|部署)?|代表者(?:氏名)?|法人番号|業種|(?i:tel|fax|e-?mail|url))"
                    + "[ \\u3000]?[:：].+|(?i:tel|fax|電話)?[ \\u3000.．]*[0-9０-９()（）－-]{9,}|〒[0-9０-９]{3}.*)",
            Pattern.DOTALL);

    private LinesBelowNames() {}

    /** Checks if a line says something of the organization above, and names none. */
    static boolean isDetail(String line) {
        return DETAIL.matcher(line).matches();
    }

    /** Checks if a line names an office of the organization above, as 代表取締役 or 甲府支店長 do; 海市長 is that of 海市 alone. */
    static boolean isOffice(String line, String above) {
        return isOf(above, OFFICE_ALONE.matcher(line));
    }

    /** Checks if a line names an office of the organization above and the person who holds it: 代表取締役　山田太郎. */
    static boolean isOfficeWithPerson(String line, String above) {
        boolean isOffice = SURE_OFFICE.matcher(line).matches() || isOf(above, OFFICE_AND_PERSON.matcher(line));
        return isOffice && !NO_PERSON.matcher(line).matches();
    }

    private static boolean isOf(String above, Matcher line) {
        if (!line.matches()) {
            return false;
        }
        String of = line.group("of");
        boolean isOfBranch = BRANCH_OFFICE.matcher(line.group("office")).matches() && isPlace(of);
        return of.isEmpty() || above.contains(of) || isOfBranch;
    }

    /** Checks if a line can be the name of a person and nothing else. */
    static boolean canBePerson(String line) {
        return PERSON_ALONE.matcher(line).matches() && !NO_PERSON.matcher(line).matches();
    }

    /** Checks if a line is a branch of the organization above for certain: the word for one alone, or behind a place. */
    static boolean isBranch(String line) {
        Matcher branch = BRANCH.matcher(line);
        return branch.matches() && (branch.group(1).isEmpty() || isPlace(branch.group(1)));
    }

    /** Checks if a line can be a branch of the organization above or another organization. */
    static boolean canBeBranch(String line) {
        return SURE_BRANCH.matcher(line).matches() && !OWN_NAME.matcher(line).matches();
    }

    private static boolean isPlace(String name) {
        return REGIONS.contains(name)
                || Stream.of("", "市", "県", "町", "村", "区", "府", "都")
                        .anyMatch(kind -> !LocalGovernment.named(name + kind).isEmpty());
    }
}
