package dev.renkei.json.documentation;

import dev.renkei.validation.Profile;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the page that lists every rule, in one language.
 *
 * @param locale  the language of the messages, reasons and repairs
 * @param introduction  what is said ahead of the rules, for the version of the catalogue and the number of rules
 * @param stop  what ends a message
 * @param repair  what leads to a repair
 */
record RuleReferencePage(Locale locale, String introduction, String stop, String repair) {

    static final RuleReferencePage ENGLISH = new RuleReferencePage(Locale.ENGLISH, """
            # Rules

            This reference page is generated from the catalogue, version %s: %d rules.
            *P* marks those that are checked from the profile `PUBLICATION` on. A word in braces stands for a value.
            """, ". ", "Repair: ");

    static final RuleReferencePage JAPANESE = new RuleReferencePage(Locale.JAPANESE, """
            # 規則の一覧

            [English](../rules.md)

            このページは、版 %s の規則（%d 件）から生成しています。*P* の規則は、プロファイル `PUBLICATION` から検査します。波括弧の中の語は、値を表します。
            """, "。", "直し方：");

    String write() {
        List<Rule> rules = RuleCatalogue.getRules();
        return introduction.formatted(RuleCatalogue.getVersion(), rules.size())
                + rules.stream()
                        .collect(Collectors.groupingBy(
                                RuleReferencePage::subject, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(this::section)
                        .collect(Collectors.joining());
    }

    private static String subject(Rule rule) {
        return rule.getCode().substring(0, rule.getCode().indexOf('.'));
    }

    private String section(Map.Entry<String, List<Rule>> section) {
        return "\n## " + section.getKey() + "\n"
                + section.getValue().stream().map(this::entry).collect(Collectors.joining());
    }

    private String entry(Rule rule) {
        boolean publication = rule.getProfile() != Profile.DRAFT;
        return "\n<a id=\"" + rule.getCode() + "\"></a>\n\n### " + rule.getCode() + "\n\n"
                + rule.getSeverity() + (publication ? " *P*" : "") + "\n\n"
                + inOneLanguage(rule.getMessage(locale, Map.of())) + stop + rule.getReason(locale) + "\n\n"
                + repair + rule.getRepair(locale) + "\n";
    }

    /** Parameters that are given in several languages bear the language behind their name. */
    private String inOneLanguage(String message) {
        return message.replace("@" + locale.getLanguage() + "}", "}");
    }
}
