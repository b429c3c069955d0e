package dev.renkei.change;

import dev.renkei.text.LocalizedText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings texts into the form in which they are compared. */
final class NormalText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");

    /** What the fields of agreements end in, which tells nothing about the field (「防災に関すること」). */
    private static final Pattern FORMULA = Pattern.compile("(に関(する|わる)|に(係る|かかる))(こと|事項|事|取組|取組み|分野)$|について$|に関して$");

    private NormalText() {}

    /** Returns the text without differences of width, case and spaces. */
    static String of(LocalizedText text) {
        return of(text.in(Locale.JAPANESE));
    }

    static String of(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACES.matcher(compatible).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Returns the label of a field without the formula at its end. */
    static String withoutFormula(LocalizedText label) {
        String text = of(label);
        String shorter = FORMULA.matcher(text).replaceFirst("");
        return shorter.isEmpty() ? text : shorter;
    }
}
