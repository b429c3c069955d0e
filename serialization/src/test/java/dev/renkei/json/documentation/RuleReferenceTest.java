package dev.renkei.json.documentation;

import dev.renkei.validation.Profile;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the rule reference equal to the catalogue; run with {@code -Drenkei.update=true} to write it anew. */
class RuleReferenceTest {

    @Test
    void theRuleReferenceSaysWhatTheCatalogueDoes() throws IOException {
        GeneratedFile.assertThatItSays("rules.md", page());
    }

    private static String page() {
        List<Rule> rules = RuleCatalogue.getRules();
        return "# Rules\n\nThis reference page is generated from the catalogue, version " + RuleCatalogue.getVersion()
                + ": "
                + rules.size() + " rules.\n"
                + "*P* marks those that are checked from the profile `PUBLICATION` on.\n"
                + rules.stream()
                        .collect(Collectors.groupingBy(
                                RuleReferenceTest::subject, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(RuleReferenceTest::section)
                        .collect(Collectors.joining());
    }

    private static String subject(Rule rule) {
        return rule.getCode().substring(0, rule.getCode().indexOf('.'));
    }

    private static String section(Map.Entry<String, List<Rule>> section) {
        return "\n## " + section.getKey() + "\n"
                + section.getValue().stream().map(RuleReferenceTest::entry).collect(Collectors.joining());
    }

    private static String entry(Rule rule) {
        boolean publication = rule.getProfile() != Profile.DRAFT;
        return "\n<a id=\"" + rule.getCode() + "\"></a>\n\n### " + rule.getCode() + "\n\n"
                + rule.getSeverity() + (publication ? " *P*" : "") + "\n\n"
                + "* " + inOneLanguage(rule.getMessage(Locale.ENGLISH, Map.of())) + ". "
                + rule.getReason(Locale.ENGLISH) + "\n"
                + "  * Repair: " + rule.getRepair(Locale.ENGLISH) + "\n"
                + "* " + inOneLanguage(rule.getMessage(Locale.JAPANESE, Map.of())) + "。"
                + rule.getReason(Locale.JAPANESE) + "\n"
                + "  * 直し方：" + rule.getRepair(Locale.JAPANESE) + "\n";
    }

    /** Parameters that are given in both languages bear the language behind their name. */
    private static String inOneLanguage(String message) {
        return message.replace("@en}", "}").replace("@ja}", "}");
    }
}
