package dev.renkei.result;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.character.Digits;
import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Draft;
import dev.renkei.declaration.ScalarType;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.Stated;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quantity as documents state it: a number, a range or a fraction with its unit, a comparator and a rate.
 *
 * <p>{@code 約26万部} is the number 260000, the unit {@code 部} and the comparator {@link Comparator#ABOUT}. {@code 年３回} is
 * 3 {@code 回} per year. The words are kept beside the number, so that the two can be compared.
 *
 * <p>The text of a quantity consists of comparator, number, unit and rate: {@code ≈260000 部}, {@code 3 回/year}, {@code 113.1 %}. A
 * range is {@code 10..20 人} and a fraction {@code 2/3}. The scope and the words are notes: they are compared by {@code equals()},
 * but are not part of the text.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class Quantity extends Stated<Quantity, Quantity, QuantityReader.Reading> implements Constrained {

    /**
     * What the words of a source say where they state a quantity or several: the quantities and all that is written beside them.
     *
     * @param quantities  the quantities, in the order of the words, without notes; at least one, not null
     * @param whole  the whole of which the quantity is a part, as in {@code 901件中518件}, empty if none is stated, not null
     * @param scope  what is counted, such as {@code 府内} or {@code 延べ}, empty if not stated, not null
     * @param asOf  the day, month or year to which the figure applies, empty if not stated, not null
     * @param words  the other words around the quantity, such as {@code 原則} or {@code など}, as written, not null
     */
    public record Phrase(
            List<Quantity> quantities,
            Optional<Quantity> whole,
            Optional<LocalizedText> scope,
            Optional<StatedDate> asOf,
            List<String> words) {

        /**
         * Creates the result of reading a phrase.
         *
         * @param quantities  the quantities, not null
         * @param whole  the whole of which the quantity is a part, empty if none is stated, not null
         * @param scope  what is counted, empty if not stated, not null
         * @param asOf  the day, month or year to which the figure applies, empty if not stated, not null
         * @param words  the other words around the quantity, not null
         */
        public Phrase {
            quantities = List.copyOf(quantities);
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(asOf, "asOf");
            words = List.copyOf(words);
        }

        /**
         * Returns what the words say that the figure is: 目標500人 is a target, and 300人（実績） was achieved.
         *
         * @return the role, empty if the words do not say it, or say several, not null
         */
        public Optional<FigureRole> role() {
            return QuantityWords.roleIn(words);
        }

        static Phrase of(QuantityReader.Reading reading) {
            return new Phrase(
                    reading.quantities(),
                    reading.whole(),
                    reading.scope().map(LocalizedText::of),
                    reading.asOf(),
                    reading.words());
        }
    }

    /**
     * A fraction as a source states it: {@code 3分の2} is two thirds.
     *
     * <p>A fraction is kept as it is stated: {@code 2/4} differs from {@code 1/2}.
     *
     * @param numerator  the number above the line, from 1 to 999999999
     * @param denominator  the number below the line, greater than the numerator, to 999999999
     */
    public record Fraction(int numerator, int denominator) {

        private static final int MAX = 999_999_999;

        /**
         * Creates a fraction.
         *
         * @param numerator  the number above the line, from 1 to 999999999
         * @param denominator  the number below the line, greater than the numerator, to 999999999
         * @throws InvalidTextException if a number is out of range or the fraction is not less than one
         */
        public Fraction {
            if (numerator < 1 || numerator > MAX || denominator > MAX || numerator >= denominator) {
                throw new InvalidTextException(
                        ParseFailure.of(Quantity.class, "fraction", numerator + "/" + denominator));
            }
        }

        /** Returns the quotient, rounded down to so many decimal places. */
        BigDecimal quotient(int decimals) {
            return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.DOWN);
        }

        /**
         * Returns the numbers with a slash between them, such as {@code 2/3}.
         */
        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }

    /**
     * The unit of time of a rate: {@code 年３回} is three times per year.
     */
    public enum Per {

        /** Each year (年), or each fiscal year (年度). */
        YEAR("年度", "年"),

        /** Each month (月). */
        MONTH("月"),

        /** Each week (週). */
        WEEK("週"),

        /** Each day (日). */
        DAY("日");

        private final List<String> japanese;
        private final String english;

        Per(String... japanese) {
            this.japanese = List.of(japanese);
            this.english = name().toLowerCase(Locale.ROOT);
        }

        /** Returns the unit of time of a word after a slash: year, 年. */
        static Optional<Per> of(String word) {
            return Arrays.stream(values())
                    .filter(per -> per.japanese.contains(word) || word.equals(per.toString()))
                    .findFirst();
        }

        /** Returns the unit of time whose name, as {@link #toString()} returns it, ends a text behind a slash, at an offset or after it. */
        static Optional<Per> atEndOf(String text, int start) {
            int slash = text.lastIndexOf('/');
            if (slash < start) {
                return Optional.empty();
            }
            String name = text.substring(slash + 1);
            for (Per each : values()) {
                if (each.english.equals(name)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        /** Returns the word for a unit of time that a text has at a position, the longest first. */
        static Optional<String> find(String text, int at) {
            return Arrays.stream(values())
                    .flatMap(per -> Stream.concat(Stream.of(per.toString()), per.japanese.stream()))
                    .filter(word -> text.startsWith(word, at))
                    .findFirst();
        }

        /** Returns the unit of time in words such as 毎年, 1週間に or 年間. */
        static Optional<Per> in(String words) {
            return Arrays.stream(values())
                    .filter(per -> per.japanese.stream().anyMatch(words::contains))
                    .findFirst();
        }

        /**
         * Returns the word after the unit in the text of a quantity.
         *
         * @return the English word in lower case, such as {@code year}, not null
         */
        @JsonValue
        @Override
        public String toString() {
            return english;
        }
    }

    /**
     * The relation of a quantity to the number that is stated for it.
     */
    public enum Comparator {

        /** The quantity is the number: {@code 300台}. */
        EXACTLY(""),

        /** The quantity is close to the number (約, およそ, 程度): {@code 約300台}. */
        ABOUT("≈"),

        /** The quantity is the number or more (以上): {@code 300台以上}. */
        AT_LEAST("≥"),

        /** The quantity is more than the number (超, 強, 余り): {@code 300台超}. */
        MORE_THAN(">"),

        /** The quantity is the number or less (以下, 以内, 最大): {@code 300台以下}. */
        AT_MOST("≤"),

        /** The quantity is less than the number (未満, 弱): {@code 300台未満}. */
        LESS_THAN("<");

        private static final Comparator[] ALL = values();

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** Returns the comparator whose sign a text begins with, {@link #EXACTLY} if it begins with none. */
        static Comparator before(String text) {
            return text.isEmpty() || Digits.isDigit(text.charAt(0)) ? EXACTLY : bySign(text);
        }

        private static Comparator bySign(String text) {
            for (Comparator each : ALL) {
                if (each != EXACTLY && text.startsWith(each.sign)) {
                    return each;
                }
            }
            return EXACTLY;
        }

        /** {@return the sign before the number in the text of a quantity, one character, empty for {@link #EXACTLY}, not null} */
        public String getSign() {
            return sign;
        }
    }

    private static final String NUMBER = "(0|-?[1-9][0-9]{0,29}|-?(0|[1-9][0-9]{0,28})\\.[0-9]{0,11}[1-9])";
    private static final String FRACTION = "[1-9][0-9]{0,8}/([2-9]|[1-9][0-9]{1,8})";

    /** No controls, digits, signs, full-width characters, particles, or kanji that are part of a number. */
    private static final String UNIT_START = "[^\\x00-#&-@\\[-`{-\\xA0！-～　のを十百千万億兆割余数]";

    private static final String UNIT_REST = "[^\\x00-\\x1F!-#&-,.:-@\\[-`{-\\xA0！-～　のを]";

    /** The type of figures, which are the canonical texts of quantities. */
    public static final ScalarType<Quantity> FIGURE = ScalarType.of(
                    "Figure",
                    "A figure: its comparator (≈ about, ≥ at least, > more than, ≤ at most, < less than), the number, range or fraction, the unit"
                            + " and the rate.",
                    "([≈≥>≤<]?(" + NUMBER + "|" + FRACTION + ")|≈?" + NUMBER + "\\.\\." + NUMBER + ")( " + UNIT_START
                            + UNIT_REST + "{0,39})?(/(year|month|week|day))?",
                    Quantity::parse,
                    Quantity.of(1),
                    "24 か所",
                    "≈260000 部",
                    "3 回/year",
                    "113.1 %",
                    "10..20 人",
                    "≥2/3")
            .withShortcut(PlainFigure::read);

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Quantity, Draft<Quantity>> TYPE = DocumentType.of(
            Quantity.class,
            "A quantity as documents state it: a figure, its words, what is counted and when.",
            type -> attributed(
                    type.builtBy(Draft<Quantity>::new, Draft::build)
                            .required(
                                    "quantity",
                                    FIGURE,
                                    quantity -> quantity,
                                    Draft::begin,
                                    "The figure with its unit, sign and frequency.")
                            .orAlone()
                            .optional(
                                    "asWritten",
                                    BasicType.STRING,
                                    Quantity::getAsWritten,
                                    (draft, text) -> draft.then(quantity -> quantity.withAsWritten(text)),
                                    "The words of the source.")
                            .optional(
                                    "scope",
                                    LocalizedText.TYPE,
                                    Quantity::getScope,
                                    (draft, scope) -> draft.then(quantity -> quantity.withScope(scope)),
                                    "What is counted.")
                            .optional(
                                    "asOf",
                                    StatedDate.TYPE,
                                    Quantity::getAsOf,
                                    (draft, date) -> draft.then(quantity -> quantity.withAsOf(date)),
                                    "The day, month, year or fiscal year for which it was counted.")
                            .optional(
                                    "role",
                                    FigureRole.TYPE,
                                    quantity -> Optional.of(quantity.role).filter(role -> role != FigureRole.STATED),
                                    (draft, role) -> draft.then(quantity -> quantity.withRole(role)),
                                    "Whether the figure is planned, aimed at, achieved, a change or for comparison; stated if left out."),
                    Quantity.TYPE));

    private final Figure figure;
    private final Optional<LocalizedText> scope;
    private final Optional<StatedDate> asOf;
    private final FigureRole role;

    private Quantity(
            Figure figure,
            Optional<LocalizedText> scope,
            Optional<StatedDate> asOf,
            FigureRole role,
            Attribution<Quantity> attribution) {
        super(attribution);
        this.figure = figure;
        this.scope = scope;
        this.asOf = asOf;
        this.role = role;
    }

    static Quantity ofFigure(Figure figure) {
        return new Quantity(figure, Optional.empty(), Optional.empty(), FigureRole.STATED, Attribution.none());
    }

    /**
     * Obtains a number without a unit.
     *
     * @param value  the number, at most 30 digits, at most 12 of them after the decimal point, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the number has too many digits
     */
    public static Quantity of(BigDecimal value) {
        return ofFigure(Figure.of(Objects.requireNonNull(value, "value"), Optional.empty()));
    }

    /**
     * Obtains a whole number without a unit.
     *
     * @param value  the number
     * @return the quantity, not null
     */
    public static Quantity of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * Obtains a number with a unit.
     *
     * <p>For example, {@code of(new BigDecimal("113.1"), "%")}.
     *
     * <p>The unit is converted to half-width characters. It is a word of at most 40 characters. Numerals such as the 億 of 億円
     * belong to the number, words such as 以上 to the comparator, and {@code /年} to the rate.
     *
     * @param value  the number, at most 30 digits, at most 12 of them after the decimal point, not null
     * @param unit  the unit, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the number has too many digits or the unit is not valid
     */
    public static Quantity of(BigDecimal value, String unit) {
        Objects.requireNonNull(value, "value");
        return ofFigure(Figure.of(value, unitOf(unit)));
    }

    private static Optional<String> unitOf(String unit) {
        return Optional.of(QuantityUnit.checked(QuantityUnit.canonical(Objects.requireNonNull(unit, "unit"))));
    }

    /**
     * Obtains a whole number with a unit.
     *
     * <p>For example, {@code of(24, "か所")}.
     *
     * @param value  the number
     * @param unit  the unit, see {@link #of(BigDecimal, String)}, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the unit is not valid
     */
    public static Quantity of(long value, String unit) {
        return of(BigDecimal.valueOf(value), unit);
    }

    /**
     * Obtains a range without a unit.
     *
     * @param lower  the lower bound, not null
     * @param upper  the upper bound, greater than the lower one, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the bounds are not in order, or a number has too many digits
     */
    public static Quantity ofRange(BigDecimal lower, BigDecimal upper) {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        return ofFigure(Figure.between(lower, upper, Optional.empty()));
    }

    /**
     * Obtains a range with a unit: from 10 to 20 people.
     *
     * <p>For example, {@code ofRange(new BigDecimal(10), new BigDecimal(20), "人")} is {@code 10..20 人}.
     *
     * @param lower  the lower bound, not null
     * @param upper  the upper bound, greater than the lower one, not null
     * @param unit  the unit, see {@link #of(BigDecimal, String)}, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the bounds are not in order, a number has too many digits or the unit is not valid
     */
    public static Quantity ofRange(BigDecimal lower, BigDecimal upper, String unit) {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        return ofFigure(Figure.between(lower, upper, unitOf(unit)));
    }

    /**
     * Obtains a fraction without a unit, such as {@code 2/3}.
     *
     * @param fraction  the fraction, not null
     * @return the quantity, not null
     */
    public static Quantity ofFraction(Fraction fraction) {
        return ofFigure(Figure.of(Objects.requireNonNull(fraction, "fraction"), Optional.empty()));
    }

    /**
     * Obtains a fraction with a unit, such as {@code 1/2 日}.
     *
     * @param fraction  the fraction, not null
     * @param unit  the unit, see {@link #of(BigDecimal, String)}, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the unit is not valid
     */
    public static Quantity ofFraction(Fraction fraction, String unit) {
        return ofFigure(Figure.of(Objects.requireNonNull(fraction, "fraction"), unitOf(unit)));
    }

    /**
     * Obtains a quantity from its text, or from the words of a Japanese document.
     *
     * <p>For example:
     * <ul>
     * <li>{@code 24 か所} and {@code 24か所}: 24 か所
     * <li>{@code ≈260000 部} and {@code 約26万部}: about 260000 部
     * <li>{@code 3 回/year}, {@code 年３回} and {@code 3回/年}: 3 回 per year
     * <li>{@code △5億円}: -500000000 円
     * <li>{@code 4割5分超}: more than 45 %
     * <li>{@code 10～20人}: {@code 10..20 人}
     * <li>{@code 3分の2以上}: {@code ≥2/3}
     * <li>{@code 府内13市町村}: 13 市町村 with the scope 府内
     * <li>{@code 841店舗（2008年5月末現在）}: 841 店舗 as of 2008-05-31
     * <li>{@code 16万9,000箇所}, {@code 50人以下}, {@code 10％未満}, {@code 300台弱}, {@code 162の自治体}
     * </ul>
     *
     * <p>A text other than the {@linkplain #toString() canonical text} is kept as the {@linkplain #getAsWritten() words} of the
     * quantity. A text is rejected if it contains several quantities or anything else: {@code 64社4大学}, {@code 1年6か月},
     * {@code 24か所の施設}, {@code 約300人以上}. A number without a definite value is rejected as well: {@code 10数人}, {@code 1e3}.
     * {@link #parsePhrase(CharSequence)} reads more phrases.
     *
     * @param text  the words of the quantity without any other text, at most 100 characters, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the text is not a single quantity
     */
    public static Quantity parse(CharSequence text) {
        String words = Objects.requireNonNull(text, "text").toString();
        QuantityReader.Reading reading = QuantityReader.read(words);
        Optional<String> beside = reading.beside();
        if (beside.isPresent()) {
            throw new InvalidTextException(
                    ParseFailure.of(Quantity.class, "words", words).with("words", beside.get()));
        }
        if (!words.equals(words.strip()) || hasControl(words)) {
            throw new InvalidTextException(ParseFailure.of(Quantity.class, "spaces", words));
        }
        return reading.single()
                .map(quantity -> quantity.inWords(words))
                .orElseThrow(() -> new InvalidTextException(ParseFailure.of(Quantity.class, "several", words)));
    }

    /**
     * Parses a phrase, with all that it says beside its quantities.
     *
     * <p>For example:
     * <ul>
     * <li>{@code 64社4大学}: 64 社, 4 大学
     * <li>{@code 901件中518件}: 518 件, of 901 件
     * <li>{@code 府内13市町村}: 13 市町村, with the scope 府内
     * <li>{@code 841店舗（2008年5月末現在）}: 841 店舗, as of 2008-05-31
     * <li>{@code 231自治体など}: 231 自治体, with the words など
     * </ul>
     *
     * @param text  the phrase, at most 100 characters, not null
     * @return what it says, not null
     * @throws InvalidTextException if the phrase has no number, or words that are not understood
     */
    public static Phrase parsePhrase(CharSequence text) {
        return Phrase.of(
                QuantityReader.read(Objects.requireNonNull(text, "text").toString()));
    }

    private static boolean hasControl(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isISOControl(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns a copy with words, unless they are the canonical text, in which a space stands before the unit. */
    private Quantity inWords(String words) {
        boolean canBeCanonical = getUnit().isEmpty() || words.indexOf(' ') >= 0;
        return canBeCanonical && toString().equals(words) ? this : withAsWritten(words);
    }

    /**
     * Obtains a quantity from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the quantity, not null
     * @throws InvalidTextException if {@code parse} rejects the text
     */
    public static Quantity valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns the number, without trailing zeros after the decimal point: 1.5 for 1.50, 260000 for 26万.
     *
     * <p>Of a range it is the lower bound, and of a fraction the quotient, rounded down to 12 decimal places.
     *
     * @return the number, its scale from 0 to 12, not null
     */
    public BigDecimal getValue() {
        return figure.value();
    }

    /** {@return the upper bound of a range, empty if the quantity is not a range, not null} */
    public Optional<BigDecimal> getUpperBound() {
        return figure.upper();
    }

    /** {@return the fraction, empty if the quantity is not a fraction, not null} */
    public Optional<Fraction> getFraction() {
        return figure.fraction();
    }

    /** {@return the unit, in half-width characters; {@code %} also for 割; empty if none is stated, not null} */
    public Optional<String> getUnit() {
        return figure.unit();
    }

    /**
     * Returns the unit as the document writes it, if it differs from {@link #getUnit()}: {@code 割} or {@code ％} for {@code %}.
     *
     * @return the unit as written, empty if it does not differ or the words could not be parsed, not null
     */
    public Optional<String> getUnitAsWritten() {
        return notes().stream()
                .flatMap(read -> read.unitAsWritten().stream())
                .filter(written -> !figure.unit().equals(Optional.of(written)))
                .findFirst();
    }

    /**
     * Returns the relation of the quantity to the number.
     *
     * @return the comparator, not null
     */
    public Comparator getComparator() {
        return figure.comparator();
    }

    /** {@return the unit of time of a rate, empty if the quantity is not a rate, not null} */
    public Optional<Per> getPer() {
        return figure.per();
    }

    /** {@return the note on what is counted, such as {@code 延べ} or {@code 島しょ部を除く}, empty if none is given, not null} */
    public Optional<@Valid LocalizedText> getScope() {
        return scope;
    }

    /**
     * Returns the day, month or year to which the figure applies.
     *
     * @return the date, empty if it is not stated, not null
     */
    public Optional<@Valid StatedDate> getAsOf() {
        return asOf;
    }

    /**
     * Returns what the figure is to the source, such as planned or achieved.
     *
     * @return the role, {@link FigureRole#STATED} if the source says no more of it, not null
     */
    public FigureRole getRole() {
        return role;
    }

    /**
     * Returns what the words say that the figure is (目標500人, 300人（実績）).
     *
     * @return the role, empty if the words do not say it, or say several, not null
     */
    public Optional<FigureRole> readRole() {
        return notes().isEmpty() ? Optional.empty() : notes().get(0).role();
    }

    /**
     * Parses the words, with all that they say as a note. Words that state this quantity, alone or as one of several, confirm
     * that the document was understood correctly.
     */
    @Override
    protected Reading<Quantity, QuantityReader.Reading> read(String words) {
        return QuantityReader.tryRead(words)
                .map(read -> new Reading<>(
                        read.single().map(quantity -> quantity.inWords(words)),
                        new QuantityComparison(this).compare(read),
                        List.of(read)))
                .orElseGet(() -> Reading.ofNothing(WordingMatch.NOT_READ));
    }

    /**
     * Returns a copy of this quantity with another comparator.
     *
     * @param comparator  the comparator, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the quantity is a range and the comparator neither {@link Comparator#EXACTLY} nor
     *     {@link Comparator#ABOUT}
     */
    public Quantity withComparator(Comparator comparator) {
        Objects.requireNonNull(comparator, "comparator");
        return new Quantity(figure.with(comparator), scope, asOf, role, attribution());
    }

    /**
     * Returns a copy of this quantity as a rate.
     *
     * @param per  the unit of time, not null
     * @return the quantity, not null
     */
    public Quantity withPer(Per per) {
        Optional<Per> rate = Optional.of(Objects.requireNonNull(per, "per"));
        return new Quantity(figure.with(rate), scope, asOf, role, attribution());
    }

    /**
     * Returns a copy of this quantity with a note on what is counted.
     *
     * @param scope  the note, not null
     * @return the quantity, not null
     */
    public Quantity withScope(LocalizedText scope) {
        return new Quantity(figure, Optional.of(Objects.requireNonNull(scope, "scope")), asOf, role, attribution());
    }

    /**
     * Returns a copy of this quantity with the date to which the figure applies.
     *
     * @param asOf  the day, month or year, not null
     * @return the quantity, not null
     */
    public Quantity withAsOf(StatedDate asOf) {
        return new Quantity(figure, scope, Optional.of(Objects.requireNonNull(asOf, "asOf")), role, attribution());
    }

    /**
     * Returns a copy of this quantity in another role.
     *
     * @param role  what the figure is to the source, not null
     * @return the quantity, not null
     */
    public Quantity withRole(FigureRole role) {
        return new Quantity(figure, scope, asOf, Objects.requireNonNull(role, "role"), attribution());
    }

    @Override
    protected Quantity with(Attribution<Quantity> other) {
        return new Quantity(figure, scope, asOf, role, other);
    }

    /** Returns a copy of this quantity with the unit of another. */
    Quantity withUnitOf(Quantity other) {
        return new Quantity(figure.in(other.figure.unit()), scope, asOf, role, attribution());
    }

    /** Returns a copy of this quantity with another number. */
    Quantity withValue(BigDecimal value) {
        Figure number =
                Figure.of(value, figure.unit()).with(figure.comparator()).with(figure.per());
        return new Quantity(number, scope, asOf, role, attribution());
    }

    /**
     * Checks if two units are the same, however they are spelt, such as か所 and 箇所, or ha and ヘクタール.
     *
     * @param unit  a unit, not null
     * @param other  the other unit, not null
     * @return true if they are the same
     */
    public static boolean isSameUnit(String unit, String other) {
        return QuantityUnit.areSame(unit, other);
    }

    /**
     * Checks if what another quantity counts can be a part of what this one counts, as 社 and 大学 of 団体, and 市 of 市町村.
     *
     * @param part  the other quantity, not null
     * @return true if the unit of this quantity is the same or includes the other
     */
    public boolean includesUnitOf(Quantity part) {
        return QuantityUnit.includes(getUnit().orElse(""), part.getUnit().orElse(""));
    }

    /**
     * Checks if the words state another day, month or year to which the figure applies than {@link #getAsOf()}.
     *
     * @return true if both are stated and have no day in common
     */
    public boolean saysOtherDay() {
        Optional<PeriodBound> own = asOf.flatMap(StatedDate::getDate);
        return own.isPresent()
                && notes().stream()
                        .flatMap(read -> read.asOf().stream())
                        .flatMap(written -> written.getDate().stream())
                        .anyMatch(written -> !own.get().overlaps(written));
    }

    /**
     * Checks if this quantity has the same number, range or fraction, unit, comparator and rate as another. The notes are not compared.
     *
     * @param other  the other quantity, not null
     * @return true if they are the same
     */
    public boolean agreesWith(Quantity other) {
        return figure.equals(Objects.requireNonNull(other, "other").figure);
    }

    /** {@return the number and the unit, such as {@code 260000 部} for {@code 約26万部}, not null} */
    public String toAmountString() {
        return figure.toAmountString();
    }

    /**
     * Checks if this quantity is equal to another in all its properties.
     *
     * @param obj  the object to check, null returns false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Quantity other
                && agreesWith(other)
                && scope.equals(other.scope)
                && asOf.equals(other.asOf)
                && role == other.role
                && attribution().equals(other.attribution());
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, scope, asOf, role, attribution());
    }

    /**
     * Returns the sign of the comparator, the number, range or fraction, the unit and the rate, such as {@code ≈260000 部},
     * {@code 3 回/year}, {@code 10..20 人} or {@code ≥2/3}.
     *
     * @return the text, which {@link #parse} reads back, not null
     */
    @Override
    public String toString() {
        return figure.toString();
    }
}
