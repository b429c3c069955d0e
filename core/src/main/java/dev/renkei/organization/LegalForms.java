package dev.renkei.organization;

import dev.renkei.text.TextKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The legal forms (法人格) that names of organizations begin or end with, and their abbreviations: ㈱, （有）, (一社), NPO法人.
 */
final class LegalForms {

    /** The forms with their abbreviations, which lists print in brackets. */
    private static final Map<String, List<String>> ABBREVIATIONS = Map.ofEntries(
            Map.entry("株式会社", List.of("株")),
            Map.entry("有限会社", List.of("有")),
            Map.entry("合同会社", List.of("同")),
            Map.entry("合資会社", List.of("資")),
            Map.entry("合名会社", List.of("名")),
            Map.entry("相互会社", List.of("相")),
            Map.entry("社団法人", List.of("社")),
            Map.entry("一般社団法人", List.of("一社")),
            Map.entry("公益社団法人", List.of("公社")),
            Map.entry("財団法人", List.of("財")),
            Map.entry("一般財団法人", List.of("一財")),
            Map.entry("公益財団法人", List.of("公財")),
            Map.entry("社会福祉法人", List.of("福", "社福")),
            Map.entry("特定非営利活動法人", List.of("特", "特非", "npo", "認特非", "認定特非", "認定npo", "認npo")),
            Map.entry("学校法人", List.of("学")),
            Map.entry("医療法人", List.of("医")),
            Map.entry("医療法人社団", List.of("医社")),
            Map.entry("医療法人財団", List.of("医財")),
            Map.entry("社会医療法人", List.of("社医")),
            Map.entry("宗教法人", List.of("宗")),
            Map.entry("独立行政法人", List.of("独", "独法")),
            Map.entry("地方独立行政法人", List.of("地独")),
            Map.entry("国立大学法人", List.of("国大")),
            Map.entry("公立大学法人", List.of("公大")),
            Map.entry("国立研究開発法人", List.of("国研")),
            Map.entry("大学共同利用機関法人", List.of()),
            Map.entry("農事組合法人", List.of("農")),
            Map.entry("監査法人", List.of("監")),
            Map.entry("弁護士法人", List.of("弁")),
            Map.entry("税理士法人", List.of("税")),
            Map.entry("司法書士法人", List.of("司")),
            Map.entry("行政書士法人", List.of("行")),
            Map.entry("社会保険労務士法人", List.of("社労")),
            Map.entry("更生保護法人", List.of("更")),
            Map.entry("職業訓練法人", List.of()),
            Map.entry("消費生活協同組合", List.of()),
            Map.entry("生活協同組合", List.of("生協")),
            Map.entry("医療生活協同組合", List.of()),
            Map.entry("医療福祉生活協同組合", List.of()),
            Map.entry("生活協同組合連合会", List.of("生協連")),
            Map.entry("農業協同組合", List.of()),
            Map.entry("農業協同組合連合会", List.of()),
            Map.entry("漁業協同組合", List.of()),
            Map.entry("漁業協同組合連合会", List.of()),
            Map.entry("労働者協同組合", List.of()),
            Map.entry("協同組合", List.of("協")),
            Map.entry("協同組合連合会", List.of()),
            Map.entry("企業組合", List.of("企")),
            Map.entry("森林組合", List.of()));

    /** Other wordings of a form, which stand for it without brackets too. */
    private static final Map<String, String> WORDINGS = Map.of(
            "npo法人", "特定非営利活動法人",
            "認定npo法人", "特定非営利活動法人",
            "特例認定npo法人", "特定非営利活動法人",
            "認定特定非営利活動法人", "特定非営利活動法人",
            "特例認定特定非営利活動法人", "特定非営利活動法人");

    /** The end of the forms that belong to a name where they stand: 生活協同組合コープこうべ is no コープこうべ生活協同組合. */
    private static final List<String> BOUND_TO_THEIR_PLACE = List.of("組合", "連合会");

    /** The end of the forms that stand behind a name as well as before it. */
    private static final List<String> BEHIND_BY_CUSTOM = List.of("監査法人", "士法人", "組合法人");

    private static final Map<String, String> IN_WORDS = new HashMap<>(WORDINGS);
    private static final Map<String, String> IN_BRACKETS = new HashMap<>();
    private static final int MAX_LENGTH;

    /** The first and the last characters of the forms in words. */
    private static final String BEGINNINGS;

    private static final String ENDS;

    static {
        ABBREVIATIONS.keySet().forEach(form -> IN_WORDS.put(form, form));
        IN_BRACKETS.putAll(IN_WORDS);
        ABBREVIATIONS.forEach((form, all) -> all.forEach(each -> IN_BRACKETS.put(each, form)));
        MAX_LENGTH = IN_WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();
        BEGINNINGS = characters(form -> form.substring(0, 1));
        ENDS = characters(form -> form.substring(form.length() - 1));
    }

    /** Forms that stand between a name and its branch without brackets: イオンリテール株式会社太田店. */
    private static final List<String> BEFORE_A_BRANCH = List.of("株式会社", "有限会社", "合同会社", "相互会社");

    /** What the names of branches end with. */
    private static final List<String> BRANCHES =
            List.of("店", "支社", "支部", "支局", "支所", "本社", "本部", "営業所", "出張所", "事業所", "事務所", "工場", "センター", "事業部");

    /**
     * A form, and what stands before and behind it.
     *
     * @param before  the text before it
     * @param form  the form
     * @param behind  the text behind it
     */
    record Split(String before, String form, String behind) {}

    private LegalForms() {}

    private static String characters(UnaryOperator<String> part) {
        return IN_WORDS.keySet().stream().map(part).distinct().collect(Collectors.joining());
    }

    /** Returns the form for which words in brackets stand. */
    static Optional<String> inBrackets(String words) {
        return words.length() > MAX_LENGTH * 2
                ? Optional.empty()
                : Optional.ofNullable(IN_BRACKETS.get(TextKey.of(words)));
    }

    /** Returns the form that words are, and nothing else. */
    static Optional<String> inWords(String words) {
        return words.length() > MAX_LENGTH ? Optional.empty() : Optional.ofNullable(IN_WORDS.get(TextKey.of(words)));
    }

    /** Checks if words are their own key, so that their beginnings and ends are too. */
    private static boolean isKey(String words) {
        return !words.isEmpty() && TextKey.of(words).equals(words);
    }

    /** Removes the longest form from the beginning of a longer name. */
    static Optional<Split> before(String name) {
        boolean isKey = isKey(name.substring(0, Math.min(MAX_LENGTH, name.length())));
        if (isKey && BEGINNINGS.indexOf(name.charAt(0)) < 0) {
            return Optional.empty();
        }
        for (int length = Math.min(MAX_LENGTH, name.length() - 1); length > 1; length--) {
            String words = name.substring(0, length);
            String form = IN_WORDS.get(isKey ? words : TextKey.of(words));
            if (form != null) {
                return Optional.of(new Split("", form, name.substring(length).strip()));
            }
        }
        return Optional.empty();
    }

    /** Removes the longest form from the end of a longer name. */
    static Optional<Split> behind(String name) {
        boolean isKey = isKey(name.substring(Math.max(0, name.length() - MAX_LENGTH)));
        if (isKey && ENDS.indexOf(name.charAt(name.length() - 1)) < 0) {
            return Optional.empty();
        }
        for (int length = Math.min(MAX_LENGTH, name.length() - 1); length > 1; length--) {
            int start = name.length() - length;
            String words = name.substring(start);
            String form = IN_WORDS.get(isKey ? words : TextKey.of(words));
            if (form != null) {
                return Optional.of(new Split(name.substring(0, start).strip(), form, ""));
            }
        }
        return Optional.empty();
    }

    /** Finds a form between a name and its branch: in brackets, or in words before what is called a branch. */
    static Optional<Split> within(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        Optional<Split> inBrackets = open > 0 && close > open
                ? inBrackets(name.substring(open + 1, close)).map(form -> split(name, open, form, close + 1))
                : Optional.empty();
        return inBrackets.or(() -> BRANCHES.stream().anyMatch(name::endsWith)
                ? BEFORE_A_BRANCH.stream()
                        .filter(form -> name.indexOf(form) > 0)
                        .map(form -> split(name, name.indexOf(form), form, name.indexOf(form) + form.length()))
                        .findFirst()
                : Optional.empty());
    }

    private static Split split(String name, int start, String form, int end) {
        return new Split(
                name.substring(0, start).strip(), form, name.substring(end).strip());
    }

    /** Checks if a form is written before a name by custom: みどりの会（NPO法人） is 特定非営利活動法人みどりの会. */
    static boolean standsBefore(String form) {
        return form.endsWith("法人") && BEHIND_BY_CUSTOM.stream().noneMatch(form::endsWith);
    }

    /** Checks if a form before a name and behind it are two ways to write one name. */
    static boolean isMovable(String form) {
        return BOUND_TO_THEIR_PLACE.stream().noneMatch(form::endsWith);
    }
}
