package dev.renkei.time;

import dev.renkei.character.EnglishNumerals;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how often and how long English agreements are renewed, where they do not name a length: {@code for up to two additional terms},
 * {@code renewed from year to year}.
 */
final class EnglishRenewals {

    private static final Pattern SENTENCE = Pattern.compile("[^.;]+");
    private static final Pattern RENEWING = Pattern.compile("\\b(?:renew|exten[ds])", Pattern.CASE_INSENSITIVE);

    /** Up to two additional one-year terms, not to exceed three (3) renewals, for one further period, renewed once. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:(?:up to|exceed(?:ing)?|more than|at most|maximum of|limited to|for)\\s+(" + EnglishNumerals.FORM
                    + ")(?:\\s*\\([0-9]+\\))?\\s+(?:(?:additional|further|successive|subsequent|consecutive|more)\\s+)?(?:"
                    + EnglishNumerals.FORM + "(?:\\s*\\([0-9]+\\))?[\\s-]+(?:year|month)s?\\s+)?"
                    + "(?:terms?|periods?|renewals?|extensions?|times)|(?:renewed|renewable|extended)\\s+(?:only\\s+)?(once|twice))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEARLY = Pattern.compile(
            "\\b(?:renew|exten[ds]|continue)[^.;]{0,40}\\b(?:annually|yearly|(?:each|every)\\s+year|year[\\s-](?:to|by)[\\s-]year)\\b",
            Pattern.CASE_INSENSITIVE);

    private EnglishRenewals() {}

    /** Returns the numbers of renewals in their order. */
    static List<Integer> numbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(words);
        while (sentence.find()) {
            if (RENEWING.matcher(sentence.group()).find()) {
                NUMBER.matcher(sentence.group())
                        .results()
                        .map(EnglishRenewals::number)
                        .forEach(numbers::add);
            }
        }
        return numbers;
    }

    /** Returns a year for each renewal from year to year. */
    static List<Period> lengths(String words) {
        return YEARLY.matcher(words).results().map(found -> Period.ofYears(1)).toList();
    }

    private static int number(MatchResult found) {
        if (found.group(2) != null) {
            return found.group(2).toLowerCase(Locale.ROOT).equals("once") ? 1 : 2;
        }
        return EnglishNumerals.parse(found.group(1)).orElse(1);
    }
}
