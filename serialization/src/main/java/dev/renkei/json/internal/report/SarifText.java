package dev.renkei.json.internal.report;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words plain text messages as SARIF has them (2.1.0, 3.11): braces are doubled, for single ones hold a place, and nothing in
 * them reads as a link.
 *
 * @param language  the language of the texts
 */
record SarifText(Locale language) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");
    private static final String LEFT_OUT = "…";
    private static final String LINK = "](";

    String message(Finding finding) {
        return escaped(finding.getMessage(language));
    }

    /** Returns the message of a rule without the values of a finding; the reason, if the message is such a value as a whole. */
    String shortDescription(Rule rule) {
        String general = PARAMETER.matcher(rule.getMessage(language, Map.of())).replaceAll(LEFT_OUT);
        return general.equals(LEFT_OUT) ? reason(rule) : escaped(general);
    }

    String reason(Rule rule) {
        return escaped(rule.getReason(language));
    }

    String repair(Rule rule) {
        return escaped(rule.getRepair(language));
    }

    private static String escaped(String text) {
        String braced = text.replace("{", "{{").replace("}", "}}");
        return braced.contains(LINK)
                ? braced.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : braced;
    }
}
