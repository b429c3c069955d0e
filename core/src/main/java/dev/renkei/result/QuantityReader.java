package dev.renkei.result;

import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.JapaneseNumerals;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextWidth;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a quantity from its canonical text or from the words of a document.
 *
 * <p>The text begins with comparator, rate and 延べ in any order. Then come the sign and the number, and then what {@code REST} matches.
 */
final class QuantityReader {

    /** A quantity and its unit as written. */
    record Reading(Quantity quantity, Optional<String> unitAsWritten) {}

    private static final int MAX_LENGTH = 100;

    private static final Pattern SPACE = Pattern.compile(" ?");

    private static final Pattern COMPARATOR = Pattern.compile(ComparatorWords.ANY_BEFORE);

    private static final Pattern CUMULATIVE = Pattern.compile("延べ|のべ");

    /** Only 1日 needs no particle: 1年6か月 is a length of time and not a rate. */
    private static final Pattern RATE = Pattern.compile("(?:毎?[年月週日]間?(?:に|あたり|当たり)?"
            + "|[1一](?:[年週日]|[かカヶケヵ箇]月)間?(?:に|につき|あたり|当たり)"
            + "|[1一]日)"
            + "(?= ?(?:[0-9〇零一二三四五六七八九十百千]|" + ComparatorWords.ANY_BEFORE + "|延べ|のべ))");

    private static final Pattern NEGATIVE = Pattern.compile("[△▲−-]|マイナス");

    private static final String NUMERALS = "[0-9,.〇零一二三四五六七八九十百千万億兆]++";

    /** A text copied from a page may have spaces between its digits: 77 万 1 千人. */
    private static final Pattern NUMBER =
            Pattern.compile(NUMERALS + "(?:(?: (?=[十百千万億兆])|(?<=[十百千万億兆]) (?=[0-9]))" + NUMERALS + ")*+");

    private static final String AFTER = "(?: ?(?<after>" + ComparatorWords.ANY_AFTER + "))?";

    private static final Pattern TENTHS = Pattern.compile(
            " ?(?<unit>割)" + "(?:(?<hundredths>[0-9一二三四五六七八九])分)?" + "(?:(?<thousandths>[0-9一二三四五六七八九])厘)?" + AFTER);

    /** A comparator between number and unit is 余 as in 300余人, or is joined to the unit by の as in 300超の自治体. */
    private static final Pattern REST = Pattern.compile("(?: (?=.))?"
            + "(?<between>余(?!り)|" + ComparatorWords.ANY_AFTER + "(?=の))?(?:の(?=.))?"
            + "(?<unit>.*?)"
            + AFTER
            + "(?:/(?<per>" + Per.ANY_WORD + "))?");

    /** What follows a number that is one of several: 10～20人, 10人から20人, 5、6人, 1/3, 3分の1. */
    private static final Pattern ANOTHER_NUMBER =
            Pattern.compile("(?:[^0-9~〜、/-]{0,20}?(?:[~〜～–—、]|から|ないし|または|又は)| ?[-−‐/]| ?分の) ?[0-9〇一二三四五六七八九十百千]");

    private final String written;
    private final String text;
    private int at;
    private Optional<QuantityComparator> comparator = Optional.empty();
    private Optional<Per> per = Optional.empty();
    private Optional<LocalizedText> scope = Optional.empty();

    private QuantityReader(String written) {
        this.written = written;
        // Conversion to half width keeps the index of every character: the unit can be found in the original words.
        this.text = TextWidth.toHalfWidth(written);
    }

    static Reading read(String written) {
        if (written.length() > MAX_LENGTH) {
            throw new InvalidTextException(ParseFailure.of(Quantity.class, "too-long", written)
                    .with("max", MAX_LENGTH)
                    .with("length", written.length()));
        }
        return new QuantityReader(written).read();
    }

    /** Parses words, and returns empty if they are not a quantity. */
    static Optional<Reading> tryRead(String written) {
        try {
            return Optional.of(read(written));
        } catch (InvalidTextException notAQuantity) {
            return Optional.empty();
        }
    }

    private Reading read() {
        while (readComparator() || readRate() || readCumulative()) {
            take(SPACE);
        }
        try {
            BigDecimal number = readNumber();
            return readTenths(number).orElseGet(() -> readRest(number));
        } catch (InvalidTextException e) {
            // The failure of a part contains only that part, in half-width characters.
            throw new InvalidTextException(e.getFailure().with(ParseFailure.VALUE, written));
        }
    }

    private boolean readComparator() {
        Optional<String> word = comparator.isEmpty() ? take(COMPARATOR) : Optional.empty();
        word.ifPresent(found -> compare(ComparatorWords.before(found)));
        return word.isPresent();
    }

    private boolean readRate() {
        Optional<String> words = per.isEmpty() ? take(RATE) : Optional.empty();
        per = words.flatMap(Per::in).or(() -> per);
        return words.isPresent();
    }

    private boolean readCumulative() {
        Optional<String> word = scope.isEmpty() ? take(CUMULATIVE) : Optional.empty();
        scope = word.map(LocalizedText::of).or(() -> scope);
        return word.isPresent();
    }

    private BigDecimal readNumber() {
        boolean negative = take(NEGATIVE).isPresent();
        if (negative) {
            take(SPACE);
        }
        String numerals = take(NUMBER).orElseThrow(() -> refused("number"));
        BigDecimal number = JapaneseNumerals.parse(numerals.replace(" ", ""));
        return negative ? number.negate() : number;
    }

    /** Parses 4割5分 as 45 %. */
    private Optional<Reading> readTenths(BigDecimal number) {
        Matcher tenths = TENTHS.matcher(text).region(at, text.length());
        if (!tenths.matches()) {
            return Optional.empty();
        }
        BigDecimal share = number.movePointRight(1)
                .add(digit(tenths, "hundredths"))
                .add(digit(tenths, "thousandths").movePointLeft(1));
        compareAfter(tenths, "after");
        return Optional.of(reading(Quantity.of(share, "%"), Optional.of(written(tenths, "unit"))));
    }

    private static BigDecimal digit(Matcher words, String group) {
        return Optional.ofNullable(words.group(group))
                .map(JapaneseNumerals::parse)
                .orElse(BigDecimal.ZERO);
    }

    private Reading readRest(BigDecimal number) {
        Matcher rest = REST.matcher(text).region(at, text.length());
        if (!rest.matches()) {
            throw refused("number");
        }
        compareAfter(rest, "between");
        compareAfter(rest, "after");
        Optional.ofNullable(rest.group("per")).flatMap(Per::in).ifPresent(this::repeat);
        Optional<String> unit = Optional.of(written(rest, "unit")).filter(word -> !word.isEmpty());
        Quantity bare = Quantity.of(number);
        return reading(unit.map(word -> measured(number, word)).orElse(bare), unit);
    }

    private Quantity measured(BigDecimal number, String unit) {
        try {
            return Quantity.of(number, unit);
        } catch (InvalidTextException e) {
            if (ANOTHER_NUMBER.matcher(text).region(at, text.length()).lookingAt()) {
                throw refused("range");
            }
            throw new InvalidTextException(
                    ParseFailure.of(Quantity.class, "unit", written).with("unit", unit));
        }
    }

    private Reading reading(Quantity amount, Optional<String> unitAsWritten) {
        Quantity quantity = amount.withComparator(comparator.orElse(QuantityComparator.EXACTLY));
        quantity = per.map(quantity::withPer).orElse(quantity);
        quantity = scope.map(quantity::withScope).orElse(quantity);
        boolean isCanonical = quantity.toString().equals(written);
        return new Reading(isCanonical ? quantity : quantity.withAsWritten(written), unitAsWritten);
    }

    private void compareAfter(Matcher words, String group) {
        Optional.ofNullable(words.group(group)).map(ComparatorWords::behind).ifPresent(this::compare);
    }

    private void compare(QuantityComparator found) {
        if (comparator.isPresent() && comparator.get() != found) {
            throw refused("comparators");
        }
        comparator = Optional.of(found);
    }

    private void repeat(Per found) {
        if (per.isPresent()) {
            throw refused("rates");
        }
        per = Optional.of(found);
    }

    /** Returns what a group matched, in the characters of the document. */
    private String written(Matcher words, String group) {
        return written.substring(words.start(group), words.end(group));
    }

    /** Returns the text at the current position if it matches a pattern, and skips it. */
    private Optional<String> take(Pattern form) {
        Matcher matcher = form.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }

    private InvalidTextException refused(String rule) {
        return new InvalidTextException(ParseFailure.of(Quantity.class, rule, written));
    }
}
