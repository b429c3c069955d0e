package dev.renkei.result;

import dev.renkei.result.QuantityReader.Part;
import dev.renkei.result.QuantityReader.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plain words of a quantity, which most documents use: {@code 24か所}, {@code 約26万部}, {@code 1,200人以上}, {@code 年３回},
 * {@code 66～71社}, {@code 計9店舗}, {@code 18校など}, {@code 12.5％}, {@code △34億円}.
 *
 * <p>It only confirms: words that it does not recognize may well state a quantity, and {@link QuantityReader} interprets those.
 */
final class PlainQuantityWords {

    /** Longer numbers are read exactly elsewhere. */
    private static final int MAX_DIGITS = 9;

    private static final int GROUP = 3;
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_MILLION = 100_000_000;
    private static final int MAX_DECIMALS = 3;
    private static final int NONE = -1;
    private static final List<String> COMPARATORS = List.of("以上", "以下", "未満", "超", "程度");
    private static final String PERCENT = "%";
    private static final String TOTAL = "計";
    static final String AND_OTHERS = "など";
    private static final List<String> SAID_BEFORE = List.of("原則", "次の", AND_OTHERS);

    private final String words;
    private int at;

    /** How many figures were read behind a decimal point. */
    private int decimals;

    private PlainQuantityWords(String words) {
        this.words = words;
    }

    /** Returns what words plainly say, empty if they are not recognized. */
    static Optional<Reading> read(String words) {
        if (words.startsWith(TOTAL)) {
            return part(words.substring(TOTAL.length())).map(part -> Reading.of(part, Optional.of(TOTAL), List.of()));
        }
        if (words.endsWith(AND_OTHERS)) {
            return part(words.substring(0, words.length() - AND_OTHERS.length()))
                    .map(part -> Reading.of(part, Optional.empty(), List.of(AND_OTHERS)));
        }
        for (String before : SAID_BEFORE) {
            if (words.startsWith(before)) {
                return part(words.substring(before.length()))
                        .map(part -> Reading.of(part, Optional.empty(), List.of(before)));
            }
        }
        return part(words).map(part -> Reading.of(part, Optional.empty(), List.of()));
    }

    private static Optional<Part> part(String words) {
        return new PlainQuantityWords(words).part();
    }

    private Optional<Part> part() {
        Optional<Quantity.Per> per = rate();
        boolean isAbout = per.isEmpty() && accept('約');
        boolean isLess = per.isEmpty() && !isAbout && (accept('△') || accept('▲'));
        long number = number();
        if (number == NONE || at == words.length() || words.charAt(at) == ' ') {
            return Optional.empty();
        }
        if (!isAbout && !isLess && accept('～')) {
            return range(number, per);
        }
        long unscaled = unscaled(number);
        if (unscaled == NONE) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(isLess ? -unscaled : unscaled, decimals);
        String rest = words.substring(at);
        if (per.isPresent()) {
            return part(Figure.of(value, Optional.of(rest)).with(per), rest);
        }
        Quantity.Comparator comparator = isAbout ? Quantity.Comparator.ABOUT : Quantity.Comparator.EXACTLY;
        Optional<Part> part = part(value, rest, comparator);
        return part.isPresent() || isAbout ? part : compared(value, rest);
    }

    /** Reads the 71社 of 66～71社. */
    private Optional<Part> range(long lower, Optional<Quantity.Per> per) {
        long upper = number();
        String unit = words.substring(at);
        return lower < upper
                ? part(
                        Figure.between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper), Optional.of(unit))
                                .with(per),
                        unit)
                : Optional.empty();
    }

    /** Reads the 年 or 月 of 年3回 and 月2回. */
    private Optional<Quantity.Per> rate() {
        if (!words.endsWith("回")) {
            return Optional.empty();
        }
        return accept('年')
                ? Optional.of(Quantity.Per.YEAR)
                : Optional.of(Quantity.Per.MONTH).filter(any -> accept('月'));
    }

    private static Optional<Part> compared(BigDecimal value, String rest) {
        for (String word : COMPARATORS) {
            if (rest.endsWith(word)) {
                String unit = rest.substring(0, rest.length() - word.length());
                return ComparatorWords.after(word).flatMap(comparator -> part(value, unit, comparator));
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> part(BigDecimal value, String unit, Quantity.Comparator comparator) {
        String canonical = unit.equals("％") ? PERCENT : unit;
        return QuantityUnit.Plain.UNITS.contains(canonical)
                ? part(Figure.of(value, Optional.of(canonical)).with(comparator), unit)
                : Optional.empty();
    }

    /** Returns the figure with its unit as written, empty if that is none of those with which most things are counted. */
    private static Optional<Part> part(Figure figure, String unit) {
        boolean isUsual = QuantityUnit.Plain.UNITS.contains(figure.unit().orElseThrow());
        return isUsual ? Optional.of(new Part(Quantity.ofFigure(figure), Optional.of(unit))) : Optional.empty();
    }

    /** Reads what makes a whole number another one: the 万 of 26万部, the .5 of 12.5kg, whose point is left out. */
    private long unscaled(long number) {
        if (number == 0 || at == words.length()) {
            return number;
        }
        char zero = words.charAt(at - 1) >= '０' ? '０' : '0';
        if (accept(zero == '0' ? '.' : '．')) {
            return withDecimals(number, zero);
        }
        int multiple = accept('万') ? TEN_THOUSAND : accept('億') ? HUNDRED_MILLION : 1;
        return number * multiple;
    }

    private long withDecimals(long whole, char zero) {
        long number = whole;
        while (isNext(zero) && decimals < MAX_DECIMALS) {
            number = number * 10 + (words.charAt(at) - zero);
            decimals++;
            at++;
        }
        return decimals > 0 && words.charAt(at - 1) != zero ? number : NONE;
    }

    /** Reads a whole number in figures of one width, with commas between all groups of three or without. */
    private long number() {
        int start = at;
        char zero = isNext('０') ? '０' : '0';
        long number = 0;
        int digits = 0;
        int lastComma = NONE;
        while (isNext(zero) || isComma(lastComma, digits)) {
            if (isNext(zero)) {
                number = number * 10 + (words.charAt(at) - zero);
                digits++;
            } else {
                lastComma = digits;
            }
            at++;
            if (digits > MAX_DIGITS) {
                return NONE;
            }
        }
        boolean isGrouped = lastComma == NONE || digits - lastComma == GROUP;
        boolean hasLeadingZero = digits > 1 && words.charAt(start) == zero;
        return digits > 0 && isGrouped && !hasLeadingZero ? number : NONE;
    }

    private boolean isComma(int lastComma, int digits) {
        boolean isPlace = lastComma == NONE ? digits >= 1 && digits <= GROUP : digits - lastComma == GROUP;
        return isPlace && at < words.length() && words.charAt(at) == ',';
    }

    /** Checks if one of the ten figures from a zero on comes next. */
    private boolean isNext(char zero) {
        return at < words.length() && words.charAt(at) >= zero && words.charAt(at) <= zero + 9;
    }

    private boolean accept(char expected) {
        boolean isThere = at < words.length() && words.charAt(at) == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }
}
