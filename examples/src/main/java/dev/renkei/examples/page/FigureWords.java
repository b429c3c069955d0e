package dev.renkei.examples.page;

import dev.renkei.result.Quantity;
import dev.renkei.wording.MessageTemplate;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/**
 * Words figures as people write them: {@code 約260,000部}, {@code 年3回}, {@code 10～20人}.
 *
 * @param labels  the labels of the page
 */
record FigureWords(Labels labels) {

    /** Words a quantity without what it counts. */
    String quantity(Quantity quantity) {
        String number = quantity.getFraction()
                .map(fraction -> fill(
                        "figure.fraction",
                        Map.of(
                                "numerator", number(fraction.numerator()),
                                "denominator", number(fraction.denominator()))))
                .orElseGet(() -> range(quantity));
        String counted = quantity.getUnit()
                .map(unit -> fill("figure.unit", Map.of("number", number, "unit", unit)))
                .orElse(number);
        String compared = quantity.getComparator() == Quantity.Comparator.EXACTLY
                ? counted
                : labels.fill("figure." + quantity.getComparator().name(), counted);
        return quantity.getPer()
                .map(per -> labels.fill("figure.per." + per.name(), compared))
                .orElse(compared);
    }

    private String range(Quantity quantity) {
        String lower = number(quantity.getValue());
        return quantity.getUpperBound()
                .map(upper -> fill("figure.range", Map.of("lower", lower, "upper", number(upper))))
                .orElse(lower);
    }

    /** Words a number with its thousands separated, and with all its digits. */
    static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    private static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String fill(String key, Map<String, String> values) {
        return MessageTemplate.fill(labels.get(key), values);
    }
}
