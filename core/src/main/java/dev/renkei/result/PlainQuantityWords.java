package dev.renkei.result;

import dev.renkei.result.QuantityReader.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plain words of a quantity, which most documents use: {@code 24か所}, {@code 約26万部}, {@code 1,200人以上}, {@code 年３回},
 * {@code 66～71社}, {@code 計9店舗}, {@code 18校など}.
 *
 * <p>It only confirms: words that it does not recognize may well state a quantity, and {@link QuantityReader} interprets those.
 */
final class PlainQuantityWords {

    /** Longer numbers are read exactly elsewhere. */
    private static final int MAX_DIGITS = 9;

    private static final int GROUP = 3;
    private static final int TEN_THOUSAND = 10_000;
    private static final int NONE = -1;
    private static final List<String> COMPARATORS = List.of("以上", "以下", "未満", "超", "程度");
    private static final String TOTAL = "計";
    static final String AND_OTHERS = "など";
    private static final List<String> SAID_BEFORE = List.of("原則", "次の", AND_OTHERS);

    private final String words;
    private int at;

    private PlainQuantityWords(String words) {
        this.words = words;
    }

    /** Returns what words plainly say, empty if they are not recognized. */
    static Optional<Reading> read(String words) {
        if (words.startsWith(TOTAL)) {
            return figure(words.substring(TOTAL.length()))
                    .map(figure -> Reading.of(figure, Optional.of(TOTAL), List.of()));
        }
        if (words.endsWith(AND_OTHERS)) {
            return figure(words.substring(0, words.length() - AND_OTHERS.length()))
                    .map(figure -> Reading.of(figure, Optional.empty(), List.of(AND_OTHERS)));
        }
        for (String before : SAID_BEFORE) {
            if (words.startsWith(before)) {
                return figure(words.substring(before.length()))
                        .map(figure -> Reading.of(figure, Optional.empty(), List.of(before)));
            }
        }
        return figure(words).map(Reading::of);
    }

    private static Optional<Figure> figure(String words) {
        return new PlainQuantityWords(words).figure();
    }

    private Optional<Figure> figure() {
        Optional<Quantity.Per> per = rate();
        boolean isAbout = per.isEmpty() && accept('約');
        long number = number();
        if (number == NONE || at == words.length() || words.charAt(at) == ' ') {
            return Optional.empty();
        }
        if (!isAbout && accept('～')) {
            return range(number).map(figure -> figure.with(per));
        }
        long value = number > 0 && accept('万') ? number * TEN_THOUSAND : number;
        String rest = words.substring(at);
        if (isAbout || per.isPresent()) {
            Quantity.Comparator comparator = isAbout ? Quantity.Comparator.ABOUT : Quantity.Comparator.EXACTLY;
            return figure(value, rest, comparator).map(figure -> figure.with(per));
        }
        return figure(value, rest, Quantity.Comparator.EXACTLY).or(() -> compared(value, rest));
    }

    /** Reads the 71社 of 66～71社. */
    private Optional<Figure> range(long lower) {
        long upper = number();
        String unit = words.substring(at);
        return lower < upper && QuantityUnit.Plain.UNITS.contains(unit)
                ? Optional.of(Figure.between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper), Optional.of(unit)))
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

    private static Optional<Figure> compared(long value, String rest) {
        for (String word : COMPARATORS) {
            if (rest.endsWith(word)) {
                String unit = rest.substring(0, rest.length() - word.length());
                return ComparatorWords.after(word).flatMap(comparator -> figure(value, unit, comparator));
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> figure(long value, String unit, Quantity.Comparator comparator) {
        return QuantityUnit.Plain.UNITS.contains(unit)
                ? Optional.of(
                        Figure.of(BigDecimal.valueOf(value), Optional.of(unit)).with(comparator))
                : Optional.empty();
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
