package dev.renkei.organization;

import dev.renkei.character.LookAlikes;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.TextKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an organization as a list prints it, taken apart: the legal form (法人格), the name without it, and the branch.
 *
 * <p>Abbreviations are read as the forms for which they stand, before the name or behind it:
 * <ul>
 * <li>㈱, （株） and (株) as 株式会社, ㈲ as 有限会社, （同） as 合同会社
 * <li>(一社), (公社), (一財), (公財), (社福), (学), (医), (独), (地独) and the like
 * <li>NPO法人, 認定NPO法人 and (特非) as 特定非営利活動法人
 * </ul>
 *
 * <p>For example:
 * <pre>{@code
 *   OrganizationName name = OrganizationName.parse("㈱とりせん（太田店）");
 *   name.fullName();   // 株式会社とりせん
 *   name.legalForm();  // 株式会社
 *   name.name();       // とりせん
 *   name.branch();     // 太田店
 * }</pre>
 *
 * @param fullName  the name with its legal form in words, without the branch, not null
 * @param legalForm  the legal form in words, empty if the text has none, not null
 * @param name  the name without the legal form, not null
 * @param branch  the branch or office that stands behind the name, empty if the text has none, not null
 * @param words  what stands behind the name and says something else, such as 仮称, 旧みどり, 御中 or ほか3社, not null
 * @since 0.1.0
 */
public record OrganizationName(
        String fullName, Optional<String> legalForm, String name, Optional<String> branch, List<String> words)
        implements NeedsModule {

    /** The abbreviations of forms in one character, such as ㈱ and ㍿. */
    private static final Pattern SQUARED = Pattern.compile("[\\u3220-\\u3243\\u337F]");

    private static final String OPENING_BRACKETS = "（[［【〔";
    private static final String CLOSING_BRACKETS = "）]］】〕";
    private static final Pattern OTHER_SPACES = Pattern.compile("[\\p{Zs}&&[^\\u3000]]");

    /** What the names of prefectures end with, and how long they are. */
    private static final String PREFECTURES = "都道府県";

    private static final int MIN_PREFECTURE = 3;
    private static final int MAX_PREFECTURE = 4;

    /** A name of fewer characters within another may be a place or a branch: 大阪府（大阪）. */
    private static final int MIN_SHORT_NAME = 3;

    /** How often words can be taken away around a name until it is bare. */
    private static final int MAX_LAYERS = 3;

    /** Pairs of brackets behind a name; none has more. */
    private static final int MAX_BRACKETS = 8;

    /**
     * Creates a name from its parts.
     *
     * @param fullName  the name with its legal form, not null
     * @param legalForm  the legal form, not null
     * @param name  the name without it, not null
     * @param branch  the branch, not null
     * @param words  what else stands in brackets, not null
     */
    public OrganizationName {
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(legalForm, "legalForm");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(branch, "branch");
        words = List.copyOf(words);
    }

    /**
     * Obtains a name from the text of a list.
     *
     * <p>For example, {@code parse("みどりの会（NPO法人）")} has the legal form 特定非営利活動法人 and the name みどりの会.
     *
     * @param text  the text, not null
     * @return the name, not null
     * @throws InvalidTextException if the text is blank (rule {@code blank}), says that there is no name or only how many organizations
     *     there are ({@code unnamed}), is a legal form alone ({@code form-alone}), has a
     *     bracket without its partner ({@code bracket}), can be a list of several organizations ({@code several}), or has a control or invisible
     *     character ({@code character})
     */
    public static OrganizationName parse(CharSequence text) {
        String written = Objects.requireNonNull(text, "text").toString();
        if (TextKey.of(written).isEmpty()) {
            throw refused("blank", written);
        }
        written.codePoints().filter(OrganizationName::isUnseen).findFirst().ifPresent(unseen -> {
            throw new InvalidTextException(ParseFailure.of(OrganizationName.class, "character", written)
                    .with("character", String.format("U+%04X", unseen)));
        });
        OrganizationName name = readOrRefuse(written, written);
        requireStable(name, written);
        return name;
    }

    /**
     * Checks if a text names several organizations for certain, or one and says that there are others.
     *
     * <p>For example, 株式会社海、株式会社山 and 海市ほか3市 do, and 海の会・山支部 does not. A comma alone is not enough, since
     * 上尾、桶川、伊奈衛生組合 is one organization, although {@link #parse} refuses it as what can be a list.
     *
     * @param text  the text, not null
     * @return true if it is no name of one organization
     */
    public static boolean areSeveral(String text) {
        if (!WordsBesideNames.canBeSeveral(Objects.requireNonNull(text, "text"))) {
            return false;
        }
        String plain = withPlainBrackets(text);
        return WordsBesideNames.areSeveral(plain)
                || UnnamedWords.areOthersAtEnd(text)
                || read(text).stream().flatMap(name -> name.words().stream()).anyMatch(UnnamedWords::matches);
    }

    private static OrganizationName readOrRefuse(String text, String written) {
        if (WordsBesideNames.nameNone(text)) {
            throw refused("unnamed", written);
        }
        return read(text).orElseThrow(() -> refused(reasonToRefuse(text), written));
    }

    /** Refuses what is no name once more of what stands beside it is taken away: a name is read as itself. */
    private static void requireStable(OrganizationName name, String written) {
        OrganizationName last = name;
        for (int i = 0; i < MAX_LAYERS; i++) {
            OrganizationName again = readOrRefuse(last.toString(), written);
            if (again.toString().equals(last.toString())) {
                return;
            }
            last = again;
        }
        throw refused("unnamed", written);
    }

    private static InvalidTextException refused(String rule, String written) {
        return new InvalidTextException(ParseFailure.of(OrganizationName.class, rule, written));
    }

    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.CONTROL || LookAlikes.isInvisible(character);
    }

    private static String reasonToRefuse(String text) {
        String plain = withPlainBrackets(text);
        if (!isBalanced(plain)) {
            return "bracket";
        }
        return WordsBesideNames.canBeList(plain) ? "several" : "form-alone";
    }

    /**
     * Returns the key under which a name is compared: beside what {@link TextKey} says, it makes no difference how the legal form
     * is written, whether it stands before the name or behind it, and whether the prefecture stands before the only local government
     * of a name.
     */
    static String key(String text) {
        String key = TextKey.of(text);
        boolean canHaveForm = key.indexOf('(') >= 0 || key.contains("会社") || key.contains("法人");
        return canHaveForm ? read(key).map(OrganizationName::toKey).orElse(key) : keyOfGovernment(key);
    }

    /**
     * Returns the shortest name that a local government or an office of it alone has: 堺市 for 大阪府堺市, 堺市教育委員会 for
     * 大阪府堺市教育委員会, 東京都府中市 for itself.
     */
    private static String keyOfGovernment(String key) {
        List<LocalGovernment> named = LocalGovernment.canBeNamed(key) ? LocalGovernment.named(key) : List.of();
        if (named.isEmpty()) {
            return withoutPrefecture(key);
        }
        if (hasSeveralCodes(named)) {
            return key;
        }
        LocalGovernment only = named.get(0);
        return TextKey.of(hasSeveralCodes(LocalGovernment.named(only.name())) ? only.fullName() : only.name());
    }

    /** Returns a name without the prefecture, if the local government with which the rest begins is the only one of its name. */
    private static String withoutPrefecture(String key) {
        int length = lengthOfPrefecture(key);
        List<LocalGovernment> whole = length > 0 ? LocalGovernment.atStartOf(key) : List.of();
        List<LocalGovernment> rest = whole.isEmpty() ? List.of() : LocalGovernment.atStartOf(key.substring(length));
        boolean isOne = !rest.isEmpty()
                && !hasSeveralCodes(rest)
                && whole.get(0).code().equals(rest.get(0).code());
        return isOne ? key.substring(length) : key;
    }

    /** Returns the length of the name of a prefecture with which a longer key begins, 0 if it does not begin with one. */
    private static int lengthOfPrefecture(String key) {
        for (int length = MIN_PREFECTURE; length <= MAX_PREFECTURE && length + 1 < key.length(); length++) {
            if (PREFECTURES.indexOf(key.charAt(length - 1)) >= 0 && isPrefecture(key.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isPrefecture(String key) {
        return LocalGovernment.named(key).stream().anyMatch(each -> each.kind() == LocalGovernment.Kind.PREFECTURE);
    }

    private static boolean hasSeveralCodes(List<LocalGovernment> governments) {
        return governments.size() > 1
                && governments.stream().map(LocalGovernment::code).distinct().count() > 1;
    }

    /** The brackets around a branch behind a name that begins with a legal form make no difference. */
    private String toKey() {
        String whole =
                legalForm.filter(LegalForms::isMovable).map(form -> form + name).orElse(fullName);
        boolean isOffice = branch.filter(OrganizationKeys::isOffice).isPresent()
                && LegalForms.before(whole).isPresent();
        return whole + branch.map(each -> isOffice ? each : "(" + each + ")").orElse("");
    }

    private static Optional<OrganizationName> read(String text) {
        String plain = withPlainBrackets(text);
        return WordsBesideNames.markBefore(plain)
                .map(mark -> readName(plain.substring(mark.length()).strip())
                        .map(name -> name.behind(WordsBesideNames.withoutSigns(mark))))
                .orElseGet(() -> readName(plain));
    }

    private OrganizationName behind(String word) {
        List<String> all = new ArrayList<>(words);
        all.add(0, word);
        return new OrganizationName(fullName, legalForm, name, branch, all);
    }

    private static Optional<OrganizationName> readName(String plain) {
        String name = plain;
        if (WordsBesideNames.canBeList(name)) {
            return Optional.empty();
        }
        Optional<String> branch = Optional.empty();
        List<String> words = new ArrayList<>();
        name = withoutWordsBehind(name, words);
        for (int i = 0; name.endsWith(")"); i++) {
            int open = openingOfLast(name);
            String inner =
                    open < 0 ? "" : name.substring(open + 1, name.length() - 1).strip();
            if (open <= 0 || inner.isEmpty() || i == MAX_BRACKETS) {
                return Optional.empty();
            }
            name = name.substring(0, open).strip();
            Optional<String> form = LegalForms.inBrackets(inner);
            if (form.isPresent()) {
                String before = withoutWordsBehind(name, words);
                String fullName = LegalForms.standsBefore(form.get()) ? form.get() + before : before + form.get();
                return of(fullName, form, before, branch, words);
            }
            if (branch.isPresent() || WordsBesideNames.isRemark(inner) || isOtherName(inner, name)) {
                words.add(0, inner);
            } else {
                branch = Optional.of(inner);
            }
            name = withoutWordsBehind(name, words);
        }
        return withFormBefore(name, branch, words);
    }

    /** Checks if words in brackets are the same organization by another name: コープみどり（生活協同組合コープみどり）. */
    private static boolean isOtherName(String inner, String name) {
        return (inner.length() >= MIN_SHORT_NAME && name.contains(inner))
                || LegalForms.before(inner).isPresent()
                || LegalForms.behind(inner).isPresent();
    }

    /** Returns what stands before the words behind a name, which are put before the other words. */
    private static String withoutWordsBehind(String name, List<String> words) {
        Optional<Integer> start = WordsBesideNames.startBehind(name);
        start.ifPresent(index -> words.add(0, name.substring(index).strip()));
        return start.map(index -> name.substring(0, index).strip()).orElse(name);
    }

    private static Optional<OrganizationName> withFormBefore(String text, Optional<String> branch, List<String> words) {
        int close = text.startsWith("(") ? text.indexOf(')') : -1;
        Optional<LegalForms.Split> split = close < 0
                ? LegalForms.before(text)
                : LegalForms.inBrackets(text.substring(1, close))
                        .map(form -> new LegalForms.Split(
                                "", form, text.substring(close + 1).strip()));
        return split.map(
                        each -> of(each.form() + each.behind(), Optional.of(each.form()), each.behind(), branch, words))
                .orElseGet(() -> withFormBehind(text, branch, words));
    }

    private static Optional<OrganizationName> withFormBehind(String text, Optional<String> branch, List<String> words) {
        Optional<LegalForms.Split> split = LegalForms.behind(text);
        Optional<String> office = branch;
        if (split.isEmpty() && branch.isEmpty()) {
            split = LegalForms.within(text);
            office = split.map(LegalForms.Split::behind);
        }
        return split.isEmpty()
                ? of(text, Optional.empty(), text, branch, words)
                : of(
                        split.get().before() + split.get().form(),
                        Optional.of(split.get().form()),
                        split.get().before(),
                        office,
                        words);
    }

    private static Optional<OrganizationName> of(
            String fullName, Optional<String> form, String name, Optional<String> branch, List<String> words) {
        return name.isEmpty()
                        || !isBalanced(name)
                        || LegalForms.inWords(name).isPresent()
                        || LegalForms.inWords(fullName).isPresent()
                ? Optional.empty()
                : Optional.of(new OrganizationName(fullName, form, name, branch, words));
    }

    private static String withPlainBrackets(String text) {
        return hasPlainBrackets(text) ? text.strip() : makePlainBrackets(text);
    }

    /** Checks if there is nothing in a text that {@link #makePlainBrackets} changes, as in most names. */
    static boolean hasPlainBrackets(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean isUsual =
                    each < '\u007F' || (each >= '\u3041' && each <= '\u30FF') || (each >= '\u4E00' && each <= '\u9FFF');
            if (!isUsual || each == '[' || each == ']') {
                return false;
            }
        }
        return true;
    }

    static String makePlainBrackets(String text) {
        return SQUARED.matcher(text)
                .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC))
                .transform(OrganizationName::withPlainSpaces)
                .transform(OrganizationName::withRoundBrackets)
                .strip();
    }

    private static String withRoundBrackets(String text) {
        String round = text;
        for (int i = 0; i < OPENING_BRACKETS.length(); i++) {
            round = round.replace(OPENING_BRACKETS.charAt(i), '(').replace(CLOSING_BRACKETS.charAt(i), ')');
        }
        return round;
    }

    /** Returns a text with a space for each no-break or thin space; a wide space stays as it is. */
    private static String withPlainSpaces(String text) {
        return OTHER_SPACES.matcher(text).replaceAll(" ");
    }

    /** Returns the index of the bracket that the last character closes, -1 if there is none. */
    private static int openingOfLast(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char each = text.charAt(i);
            if (each == ')') {
                depth++;
            } else if (each == '(') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char each = text.charAt(i);
            depth += each == '(' ? 1 : 0;
            depth -= each == ')' ? 1 : 0;
        }
        return depth == 0;
    }

    /**
     * Returns the name with its legal form, and the branch in brackets, for example {@code 株式会社とりせん（太田店）}.
     */
    @Override
    public String toString() {
        return fullName + branch.map(each -> "（" + each + "）").orElse("");
    }
}
