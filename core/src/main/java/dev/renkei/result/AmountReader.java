package dev.renkei.result;

import dev.renkei.character.Digits;
import dev.renkei.character.JapaneseNumerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an amount: a number, a range or a fraction, with its sign and unit.
 */
final class AmountReader {

    /** An amount, and the comparator that stands between its number and its unit, as in 300余人. */
    record Amount(
            BigDecimal value,
            Optional<BigDecimal> upper,
            Optional<Quantity.Fraction> fraction,
            Optional<String> unitAsWritten,
            Optional<String> unit,
            Optional<Quantity.Comparator> comparator) {

        static Amount of(
                Quantity.Fraction fraction,
                Optional<String> unitAsWritten,
                Optional<String> unit,
                Optional<Quantity.Comparator> comparator) {
            return new Amount(
                    BigDecimal.ZERO, Optional.empty(), Optional.of(fraction), unitAsWritten, unit, comparator);
        }

        boolean isWithoutUnit() {
            return unit.isEmpty() && fraction.isEmpty();
        }

        /** Returns the amount in a unit, before which 百万 and the like may stand: 1,234（百万円）. */
        Amount in(String other) {
            String plain = QuantityUnit.canonical(other);
            int start = startOfUnit(plain);
            BigDecimal multiplier =
                    start == 0 ? BigDecimal.ONE : JapaneseNumerals.parse("1" + plain.substring(0, start));
            return new Amount(
                    value.multiply(multiplier),
                    upper.map(multiplier::multiply),
                    fraction,
                    Optional.of(other.substring(start)),
                    Optional.of(QuantityUnit.canonical(plain.substring(start))),
                    comparator);
        }

        Figure toFigure(boolean isDecrease) {
            if (fraction.isPresent()) {
                return Figure.of(fraction.get(), unit);
            }
            if (upper.isPresent()) {
                return Figure.between(value, upper.get(), unit);
            }
            return Figure.of(isDecrease && value.signum() > 0 ? value.negate() : value, unit);
        }
    }

    /** A number as it is read: its value, and the numerals of which it consists, without a sign. */
    private record Numeral(BigDecimal value, String numerals) {}

    private static final String DIGITS = "0123456789";
    private static final String KANJI_DIGITS = "一二三四五六七八九";
    private static final String MULTIPLIERS = "十百千万億兆";
    private static final Pattern UNIT = Pattern.compile("[十百千]?[万億兆]?[^十百千万億兆]+");
    private static final String NEGATIVE_SIGNS = "△▲-";
    private static final String MINUS = "マイナス";
    private static final String PLUS = "プラス";
    private static final Pattern RANGE_SIGN = Pattern.compile(" ?(?:[~-]|\\.\\.|から|ないし|乃至) ?");
    private static final Pattern ALTERNATIVE = Pattern.compile(" ?(?:または|又は|若しくは|もしくは|か|or) ?(?=[0-9〇一二三四五六七八九十百千])");
    private static final Pattern DIVIDED = Pattern.compile(" ?/ ?(?=[0-9])");
    private static final Pattern PARTS_OF = Pattern.compile(" ?分の ?");
    private static final Map<String, String> CURRENCIES = Map.of("¥", "円", "\\", "円", "$", "ドル", "€", "ユーロ");
    private static final Map<String, Quantity.Fraction> FRACTIONS = Map.of(
            "半数", new Quantity.Fraction(1, 2),
            "半分", new Quantity.Fraction(1, 2),
            "過半数", new Quantity.Fraction(1, 2),
            "過半", new Quantity.Fraction(1, 2),
            "½", new Quantity.Fraction(1, 2),
            "⅓", new Quantity.Fraction(1, 3),
            "⅔", new Quantity.Fraction(2, 3),
            "¼", new Quantity.Fraction(1, 4),
            "¾", new Quantity.Fraction(3, 4));
    private static final WordList FRACTION_WORDS = new WordList(FRACTIONS.keySet());
    private static final String ZERO = "ゼロ";
    private static final WordList NO_CHANGE =
            new WordList(List.of("増減なし", "増減無し", "増減無", "変動なし", "変動無し", "変化なし", "変化無し", "±0", "±ゼロ"));
    private static final Set<String> MAJORITIES = Set.of("過半数", "過半");
    private static final int MAX_PARTS_OF_UNIT = 10;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
    private static final Set<String> OF_CALENDAR =
            Set.of("月", "時", "月末", "月初", "月初め", "月上旬", "月中旬", "月下旬", "月中", "月度", "月期", "月頭");

    private final PhraseText text;
    private final List<String> words;
    private Optional<String> currency = Optional.empty();
    private boolean signed;

    AmountReader(PhraseText text, List<String> words) {
        this.text = text;
        this.words = words;
    }

    /** Checks if words are a unit with which things are counted, or a multiple of one: 件, 百万円. */
    static boolean isUnit(String words) {
        String plain = QuantityUnit.canonical(words.strip());
        return UNIT.matcher(plain).matches() && QuantityWords.COUNTERS.contains(plain.substring(startOfUnit(plain)));
    }

    private static int startOfUnit(String words) {
        int start = 0;
        while (start < words.length() && MULTIPLIERS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    static boolean isSign(char character) {
        return NEGATIVE_SIGNS.indexOf(character) >= 0 || character == '+';
    }

    /** Checks if a word that is a number, or that stands directly before one, is at a position. */
    static boolean isWordForNumber(String text, int at) {
        return text.startsWith(MINUS, at)
                || text.startsWith(PLUS, at)
                || text.startsWith(ZERO, at)
                || NO_CHANGE.find(text, at).isPresent()
                || FRACTION_WORDS.find(text, at).isPresent()
                || CURRENCIES.containsKey(text.substring(at, Math.min(text.length(), at + 1)));
    }

    Amount read() {
        boolean negative = readSigns();
        Optional<String> none = text.next(NO_CHANGE);
        if (none.isPresent()) {
            words.add(text.skip(none.get().length()));
            text.markEndOfNumber();
            return new Amount(
                    BigDecimal.ZERO,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        if (!signed) {
            Optional<Amount> fraction = readFractionWord();
            if (fraction.isPresent()) {
                return fraction.get();
            }
        }
        Numeral first = readNumeral();
        text.markEndOfNumber();
        if (mayBeEither(first.numerals)) {
            throw text.refused("range");
        }
        if (!signed) {
            Optional<Amount> fraction = readFraction(first);
            if (fraction.isPresent()) {
                return fraction.get();
            }
        }
        return readUnits(signed(first, negative));
    }

    /** Checks if kanji digits may mean one number or two that follow each other: 二三人 are 23, or two or three. */
    private static boolean mayBeEither(String numerals) {
        int digit = numerals.length() == 2 ? KANJI_DIGITS.indexOf(numerals.charAt(0)) : -1;
        return digit >= 0 && KANJI_DIGITS.indexOf(numerals.charAt(1)) == digit + 1;
    }

    private Numeral signed(Numeral number, boolean negative) {
        return negative ? new Numeral(number.value.negate(), number.numerals) : number;
    }

    /** Reads signs and currencies in any order, and returns whether the amount is negative. */
    private boolean readSigns() {
        boolean negative = false;
        boolean found = true;
        while (found) {
            text.skipSpaces();
            int start = text.at();
            boolean minus = !signed && (takeMinus() || text.take(MINUS));
            boolean plus = !signed && !minus && (text.take("+") || text.take(PLUS));
            negative |= minus;
            signed |= minus || plus;
            if (plus) {
                words.add(text.written(start, text.at()));
            }
            found = minus || plus || takeCurrency();
        }
        return negative;
    }

    private boolean takeMinus() {
        boolean found = text.at() < text.length() && NEGATIVE_SIGNS.indexOf(text.charAt(text.at())) >= 0;
        if (found) {
            text.skip(1);
        }
        return found;
    }

    private boolean takeCurrency() {
        if (currency.isPresent() || text.at() >= text.length()) {
            return false;
        }
        currency = Optional.ofNullable(CURRENCIES.get(text.narrow(text.at(), text.at() + 1)));
        if (currency.isPresent()) {
            text.skip(1);
        } else if (text.charAt(text.at()) == '金' && isMoneyAfter(text.at() + 1)) {
            text.skip(1);
            currency = Optional.of("円");
        } else if (text.narrow(text.at(), text.length()).startsWith("一金") && isMoneyAfter(text.at() + 2)) {
            text.skip(2);
            currency = Optional.of("円");
        }
        return currency.isPresent();
    }

    private boolean isMoneyAfter(int position) {
        int next = text.charAt(position) == ' ' ? position + 1 : position;
        return Digits.isDigit(text.charAt(next))
                || text.isKanjiNumeral(next)
                || CURRENCIES.containsKey(String.valueOf(text.charAt(next)));
    }

    private Optional<Amount> readFractionWord() {
        Optional<String> word = text.take(FRACTION_WORDS);
        if (word.isPresent()) {
            text.markEndOfNumber();
        }
        return word.map(found -> Amount.of(
                Objects.requireNonNull(FRACTIONS.get(found)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(found).filter(MAJORITIES::contains).map(any -> Quantity.Comparator.MORE_THAN)));
    }

    /** Reads 3分の2 and 2/3. */
    private Optional<Amount> readFraction(Numeral first) {
        boolean divided = text.lookingAt(DIVIDED);
        if (!divided && !text.lookingAt(PARTS_OF)) {
            return Optional.empty();
        }
        text.take(divided ? DIVIDED : PARTS_OF);
        Numeral second = readNumeral();
        int one = wholeNumber(first.value);
        int other = wholeNumber(second.value);
        Quantity.Fraction fraction = divided ? new Quantity.Fraction(one, other) : new Quantity.Fraction(other, one);
        text.skipSpaces();
        Optional<String> unit = new UnitReader(text, false).read();
        if (unit.isPresent() && fraction.denominator() > MAX_PARTS_OF_UNIT) {
            // 162/170市町村 rather is a part of a whole than a fraction of one.
            throw text.refused("fraction");
        }
        return Optional.of(Amount.of(fraction, unit, unit.map(this::canonical), Optional.empty()));
    }

    private int wholeNumber(BigDecimal number) {
        if (number.scale() > 0 || number.precision() > 9) {
            throw text.refused("fraction");
        }
        return number.intValueExact();
    }

    // -----------------------------------------------------------------------
    private Amount readUnits(Numeral first) {
        Optional<Numeral> upper = readUpper(first);
        Optional<Amount> tenths = readTenths(first, upper);
        if (tenths.isPresent()) {
            return tenths.get();
        }
        Optional<Quantity.Comparator> between = readBetween();
        boolean inKanji = first.numerals.chars().noneMatch(each -> DIGITS.indexOf(each) >= 0);
        Optional<String> written = new UnitReader(text, inKanji).read();
        if (inKanji
                && written.filter(unit -> !QuantityWords.COUNTERS.contains(QuantityUnit.canonical(unit)))
                        .isPresent()) {
            throw text.refusedUnit();
        }
        Optional<String> unit = unitOf(written);
        if (unit.filter(each -> isOfCalendar(each, first)).isPresent()) {
            throw text.refused("time");
        }
        if (unit.filter(QuantityUnit::isPlaceInOrder).isPresent()) {
            throw text.refused("ordinal");
        }
        if (currency.isPresent() && text.at() == text.length() - 1) {
            text.take("-");
        }
        if (upper.isEmpty() && between.isEmpty()) {
            Optional<Numeral> bound = readUpperBehind(first, written);
            if (bound.isPresent()) {
                return amount(first, bound, written, unit, Optional.empty());
            }
        }
        return amount(first, upper, written, unit, between);
    }

    private Amount amount(
            Numeral first,
            Optional<Numeral> upper,
            Optional<String> written,
            Optional<String> unit,
            Optional<Quantity.Comparator> between) {
        Optional<BigDecimal> end = upper.map(Numeral::value);
        BigDecimal start = upper.map(bound -> inUnitsOf(first, bound)).orElse(first.value);
        return new Amount(start, end, Optional.empty(), written, unit, between);
    }

    /** Checks if a number with its unit is a year, a month or an hour, and so a date and not a quantity: 2024年, 4月. */
    private static boolean isOfCalendar(String unit, Numeral number) {
        boolean isYear = unit.equals("年")
                && number.numerals.length() == 4
                && number.value.compareTo(FIRST_YEAR) >= 0
                && number.value.compareTo(LAST_YEAR) < 0;
        return isYear || OF_CALENDAR.contains(unit);
    }

    private Optional<String> unitOf(Optional<String> written) {
        Optional<String> unit = written.map(this::canonical);
        if (currency.isPresent() && unit.isPresent() && !unit.equals(currency)) {
            throw text.refusedUnit();
        }
        return unit.or(() -> currency);
    }

    private String canonical(String written) {
        String unit = QuantityUnit.canonical(written);
        if (!QuantityUnit.isValid(unit)) {
            throw text.refusedUnit();
        }
        return unit;
    }

    /** Reads 4割5分 as 45 %, and 2～3割 as 20 to 30 %. */
    private Optional<Amount> readTenths(Numeral first, Optional<Numeral> upper) {
        int start = text.at();
        text.skipSpaces();
        int unit = text.at();
        if (!text.take("割") || text.take("合")) {
            text.reset(start);
            return Optional.empty();
        }
        BigDecimal small = digitBefore("分").add(digitBefore("厘").movePointLeft(1));
        if (!text.isBoundary(text.at())) {
            text.reset(start);
            return Optional.empty();
        }
        Optional<String> written = Optional.of(text.written(unit, unit + 1));
        Optional<Numeral> end = upper;
        if (upper.isEmpty() && small.signum() == 0 && isRangeNext()) {
            text.take(RANGE_SIGN);
            end = Optional.of(readNumeral());
            if (!text.take("割")) {
                throw text.refused("range");
            }
        }
        BigDecimal value = first.value.movePointRight(1);
        BigDecimal tenths = end.isEmpty() ? value.add(small) : value;
        Optional<BigDecimal> bound =
                end.map(each -> each.value.movePointRight(1).add(small));
        return Optional.of(new Amount(tenths, bound, Optional.empty(), written, Optional.of("%"), Optional.empty()));
    }

    private BigDecimal digitBefore(String unit) {
        int start = text.at();
        char digit = text.charAt(start);
        boolean isOne = Digits.isDigit(digit) || KANJI_DIGITS.indexOf(digit) >= 0;
        if (!isOne || !text.narrow(start, text.length()).startsWith(unit, 1)) {
            return BigDecimal.ZERO;
        }
        text.skip(1 + unit.length());
        return JapaneseNumerals.parse(String.valueOf(digit));
    }

    /** Reads the comparator of 300余人 and 300超の団体, and the のまたはつの of 162の自治体 and 8つの分野. */
    private Optional<Quantity.Comparator> readBetween() {
        int start = text.at();
        text.skipSpaces();
        Optional<String> comparator = text.next(ComparatorWords.BEHIND_NUMBER);
        if (comparator.isPresent()) {
            int end = text.at() + comparator.get().length();
            boolean before = text.charAt(end) == 'の' && end + 1 < text.length();
            if (before || (comparator.get().equals("余") && Character.isLetter(text.charAt(end)))) {
                text.reset(before ? end + 1 : end);
                return ComparatorWords.after(comparator.get());
            }
        }
        if (text.charAt(text.at()) == 'つ' && text.charAt(text.at() + 1) == 'の' && text.at() + 2 < text.length()) {
            text.skip(2);
        } else if (text.charAt(text.at()) == 'の' && text.at() + 1 < text.length() && !text.lookingAt(OF_WORDS)) {
            text.skip(1);
        } else if (text.at() >= text.length()) {
            text.reset(start);
        }
        return Optional.empty();
    }

    private static final Pattern OF_WORDS = Pattern.compile("のうち|の内");

    // -----------------------------------------------------------------------
    // Ranges

    /** Reads the upper bound of 10～20人, and of 5、6人. */
    private Optional<Numeral> readUpper(Numeral first) {
        if (isRangeNext()) {
            text.take(RANGE_SIGN);
            return Optional.of(readBound(first));
        }
        if (text.lookingAt(ALTERNATIVE)) {
            throw text.refused("range");
        }
        return readNeighbour(first);
    }

    /** Reads the 6 of 5、6人: five or six. */
    private Optional<Numeral> readNeighbour(Numeral first) {
        int start = text.at();
        if (first.numerals.length() != 1 || signed || !(text.take("、") || text.take(","))) {
            return Optional.empty();
        }
        boolean isNext = text.isNumberNext();
        Optional<Numeral> bound = isNext ? Optional.of(readNumeral()) : Optional.empty();
        if (bound.filter(each -> isNext(first, each)).isPresent()) {
            return bound;
        }
        text.reset(start);
        if (isNext) {
            throw text.refused("range");
        }
        return Optional.empty();
    }

    /** Checks if a number is the one after a digit, in units such as those of 2、3千円. */
    private static boolean isNext(Numeral digit, Numeral next) {
        String numerals = next.numerals;
        return numerals.substring(1).chars().allMatch(each -> MULTIPLIERS.indexOf(each) >= 0)
                && MULTIPLIERS.indexOf(numerals.charAt(0)) < 0
                && JapaneseNumerals.parse(numerals.substring(0, 1))
                                .subtract(digit.value)
                                .compareTo(BigDecimal.ONE)
                        == 0;
    }

    /** Reads the upper bound of 10人～20人, 10人から20人まで and 5団体以上10団体以下. */
    private Optional<Numeral> readUpperBehind(Numeral first, Optional<String> unit) {
        if (text.lookingAt(ALTERNATIVE)) {
            throw text.refused("range");
        }
        int start = text.at();
        boolean atLeast = text.take("以上");
        if (!atLeast && !isRangeNext()) {
            return Optional.empty();
        }
        text.take(atLeast ? BETWEEN_BOUNDS : RANGE_SIGN);
        if (atLeast && !text.isNumberNext()) {
            text.reset(start);
            return Optional.empty();
        }
        Numeral bound = readBound(first);
        Optional<String> other = new UnitReader(text, false).read();
        boolean sameUnit = other.map(QuantityUnit::canonical).equals(unit.map(QuantityUnit::canonical));
        if (!sameUnit) {
            throw text.refused("range");
        }
        boolean bounded = text.take("以下") || text.take("以内") || text.take("まで");
        if (atLeast && !bounded) {
            throw text.refused("range");
        }
        return Optional.of(bound);
    }

    private static final Pattern BETWEEN_BOUNDS = Pattern.compile("[、,]? ?(?:かつ)? ?");

    private Numeral readBound(Numeral first) {
        int start = text.at();
        boolean minus = takeMinus() || text.take(MINUS);
        text.take("約");
        Numeral bound = signed(readNumeral(), minus);
        if (first.value.signum() < 0 && !minus && text.written(0, start).matches(".*[△▲].*")) {
            // Whether the sign of △3～5% belongs to both numbers is not certain.
            throw text.refused("range");
        }
        return bound;
    }

    private boolean isRangeNext() {
        int start = text.at();
        boolean found = text.take(RANGE_SIGN).isPresent() && text.isNumberNext();
        text.reset(start);
        return found;
    }

    /** Returns the lower bound: that of 1～2万人 is in units of 万 as the upper one is. */
    private static BigDecimal inUnitsOf(Numeral lower, Numeral upper) {
        String numerals = upper.numerals;
        int end = numerals.length();
        while (end > 0 && MULTIPLIERS.indexOf(numerals.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean plainLower = lower.numerals.chars().noneMatch(each -> MULTIPLIERS.indexOf(each) >= 0);
        boolean plainUpper = numerals.substring(0, end).chars().noneMatch(each -> MULTIPLIERS.indexOf(each) >= 0);
        if (!plainLower || !plainUpper || end == 0 || end == numerals.length()) {
            return lower.value;
        }
        BigDecimal coefficient = JapaneseNumerals.parse(numerals.substring(0, end));
        if (lower.value.abs().compareTo(coefficient) >= 0) {
            return lower.value;
        }
        BigDecimal multiplier = JapaneseNumerals.parse("1" + numerals.substring(end));
        return lower.value.multiply(multiplier);
    }

    // -----------------------------------------------------------------------
    private Numeral readNumeral() {
        text.skipSpaces();
        if (text.take(ZERO)) {
            return new Numeral(BigDecimal.ZERO, "0");
        }
        StringBuilder numerals = new StringBuilder();
        int end = text.at();
        while (isPartOfNumber(end)) {
            if (text.charAt(end) != ' ') {
                numerals.append(text.charAt(end));
            }
            end++;
        }
        if (numerals.isEmpty()) {
            throw text.refused("number");
        }
        text.reset(end);
        return new Numeral(JapaneseNumerals.parse(numerals), numerals.toString());
    }

    /** A text copied from a page may have spaces between its digits: 77 万 1 千人. */
    private boolean isPartOfNumber(int position) {
        char each = text.charAt(position);
        if (each != ' ') {
            boolean isPoint = (each == ',' || each == '.')
                    && position > text.at()
                    && !text.narrow(position, text.length()).startsWith("..");
            return Digits.isDigit(each)
                    || isPoint
                    || text.isKanjiNumeral(position)
                    || (position > text.at() && text.isKanjiPoint(position));
        }
        if (position == text.at()) {
            return false;
        }
        char before = text.charAt(position - 1);
        char after = text.charAt(position + 1);
        return MULTIPLIERS.indexOf(after) >= 0 || (MULTIPLIERS.indexOf(before) >= 0 && Digits.isDigit(after));
    }
}
