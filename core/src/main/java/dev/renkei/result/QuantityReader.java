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
 * Reads one quantity from the text of a quantity or from the words of a document.
 *
 * <p>First come comparator, rate and 延べ in any order, then the sign and the number, and then what {@code REST} lists.
 */
final class QuantityReader {

    /** A quantity and the unit in the words it was read from. */
    record Reading(Quantity quantity, Optional<String> unitAsWritten) {}

    private static final int MAX_LENGTH = 100;

    private static final Pattern SPACE = Pattern.compile(" ?");

    private static final Pattern COMPARATOR = Pattern.compile(ComparatorWords.ANY_BEFORE);

    private static final Pattern CUMULATIVE = Pattern.compile("延べ|のべ");

    /** Only 1日 stands without a particle: 1年6か月 is no rate but a length of time. */
    private static final Pattern RATE = Pattern.compile("(?:毎?[年月週日]間?(?:に|あたり|当たり)?"
            + "|[1一](?:[年週日]|[かカヶケヵ箇]月)間?(?:に|につき|あたり|当たり)"
            + "|[1一]日)"
            + "(?= ?(?:[0-9〇零一二三四五六七八九十百千]|" + ComparatorWords.ANY_BEFORE + "|延べ|のべ))");

    private static final Pattern NEGATIVE = Pattern.compile("[△▲−-]|マイナス");

    private static final String NUMERALS = "[0-9,.〇零一二三四五六七八九十百千万億兆]++";

    /** A text taken from a page may have spaces around its digits: 77 万 1 千人. */
    private static final Pattern NUMBER =
            Pattern.compile(NUMERALS + "(?:(?: (?=[十百千万億兆])|(?<=[十百千万億兆]) (?=[0-9]))" + NUMERALS + ")*+");

    private static final String BEHIND = "(?: ?(?<behind>" + ComparatorWords.ANY_BEHIND + "))?";

    private static final Pattern TENTHS = Pattern.compile(
            " ?(?<unit>割)" + "(?:(?<hundredths>[0-9一二三四五六七八九])分)?" + "(?:(?<thousandths>[0-9一二三四五六七八九])厘)?" + BEHIND);

    /** A comparator between number and unit is 余 as in 300余人, or is tied to the unit by の as in 300超の自治体. */
    private static final Pattern REST = Pattern.compile("(?: (?=.))?"
            + "(?<between>余(?!り)|" + ComparatorWords.ANY_BEHIND + "(?=の))?(?:の(?=.))?"
            + "(?<unit>.*?)"
            + BEHIND
            + "(?:/(?<per>" + Per.ANY_WORD + "))?");

    /** What stands behind a number that is not alone: 10～20人, 10人から20人, 5、6人, 1/3, 3分の1. */
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
        // Narrowing keeps every character in its place, so that the unit can be found in the words as they were
        // written.
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

    /** Reads words that need not state a quantity: those that do not give nothing. */
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
            // What refused a part knows no more than the part, in half-width characters.
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

    /** Reads 4割5分 as 45 %. */
    private Optional<Reading> readTenths(BigDecimal number) {
        Matcher tenths = TENTHS.matcher(text).region(at, text.length());
        if (!tenths.matches()) {
            return Optional.empty();
        }
        BigDecimal share = number.movePointRight(1)
                .add(digit(tenths, "hundredths"))
                .add(digit(tenths, "thousandths").movePointLeft(1));
        compareBehind(tenths, "behind");
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
        compareBehind(rest, "between");
        compareBehind(rest, "behind");
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

    private void compareBehind(Matcher words, String group) {
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

    /** Returns what a group found, in the characters of the document. */
    private String written(Matcher words, String group) {
        return written.substring(words.start(group), words.end(group));
    }

    /** Reads what stands at this place, if it is of the form. */
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
