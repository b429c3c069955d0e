package dev.renkei.result;

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
import dev.renkei.time.StatedDate;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity as documents state it: a number with its unit, a comparator and a rate.
 *
 * <p>{@code 約26万部} is the number 260000, the unit {@code 部} and the comparator {@link QuantityComparator#ABOUT}. {@code 年３回} is
 * 3 {@code 回} per year. The words are kept beside the number, so that the two can be compared.
 *
 * <p>The text of a quantity consists of comparator, number, unit and rate: {@code ≈260000 部}, {@code 3 回/year},
 * {@code 113.1 %}. The scope and the words are notes: they are compared by {@code equals()}, but are not part of the text.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class Quantity extends Stated<Quantity, String> implements Constrained {

    private static final int MAX_DIGITS = 30;
    private static final int MAX_DECIMALS = 12;
    /** Longer than any number that exceeds the maximum by a few digits. Longer numbers are rejected before any calculation. */
    private static final int MAX_BITS = 1000;

    private static final String NUMBER = "(0|-?[1-9][0-9]{0,29}|-?(0|[1-9][0-9]{0,28})\\.[0-9]{0,11}[1-9])";
    /** No controls, digits, signs, full-width characters, particles, or kanji that are part of a number. */
    private static final String UNIT_START = "[^\\x00-#&-@\\[-`{-\\xA0！-～　のを十百千万億兆割余数]";

    private static final String UNIT_REST = "[^\\x00-\\x1F!-#&-,.:-@\\[-`{-\\xA0！-～　のを]";

    /** The type of figures, which are the canonical texts of quantities. */
    public static final ScalarType<Quantity> FIGURE = ScalarType.of(
            "Figure",
            "A figure: its comparator (≈ about, ≥ at least, > more than, ≤ at most, < less than), the number, the unit and the rate.",
            "[≈≥>≤<]?" + NUMBER + "( " + UNIT_START + UNIT_REST + "{0,39})?(/(year|month|week|day))?",
            Quantity::parse,
            Quantity.of(1),
            "24 か所",
            "≈260000 部",
            "3 回/year",
            "113.1 %");

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Quantity, Draft<Quantity>> TYPE = DocumentType.of(
                    Quantity.class,
                    "A quantity as documents state it: a figure, its words, what is counted and when.",
                    Draft<Quantity>::new,
                    Draft::build)
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
                    "The day, month or year for which it was counted.")
            .end();

    private final BigDecimal value;
    private final Optional<String> unit;
    private final QuantityComparator comparator;
    private final Optional<Per> per;
    private final Optional<LocalizedText> scope;
    private final Optional<StatedDate> asOf;

    private Quantity(
            BigDecimal value,
            Optional<String> unit,
            QuantityComparator comparator,
            Optional<Per> per,
            Optional<LocalizedText> scope,
            Optional<StatedDate> asOf,
            Optional<String> asWritten) {
        super(asWritten);
        this.value = value;
        this.unit = unit;
        this.comparator = comparator;
        this.per = per;
        this.scope = scope;
        this.asOf = asOf;
    }

    /**
     * Obtains a number without a unit.
     *
     * @param value  the number, at most 30 digits, at most 12 of them after the decimal point, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the number has too many digits
     */
    public static Quantity of(BigDecimal value) {
        return of(normalised(value), Optional.empty());
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
        Objects.requireNonNull(unit, "unit");
        return of(normalised(value), Optional.of(QuantityUnit.checked(QuantityUnit.canonical(unit))));
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

    private static Quantity of(BigDecimal value, Optional<String> unit) {
        return new Quantity(
                value,
                unit,
                QuantityComparator.EXACTLY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
     * <li>{@code 16万9,000箇所}, {@code 50人以下}, {@code 10％未満}, {@code 300台弱}, {@code 162の自治体}
     * </ul>
     *
     * <p>A text other than the {@linkplain #toString() canonical text} is kept as the {@linkplain #getAsWritten() words} of the
     * quantity. A text is rejected if it contains several quantities or anything else: {@code 10～20人}, {@code 1年6か月},
     * {@code 24か所の施設}, {@code 約300人以上}. A number without a definite value is rejected as well: {@code 10数人}, {@code 1e3}.
     *
     * @param text  the words of the quantity without any other text, at most 100 characters, not null
     * @return the quantity, not null
     * @throws InvalidTextException if the text is not a single quantity
     */
    public static Quantity parse(CharSequence text) {
        return QuantityReader.read(Objects.requireNonNull(text, "text").toString())
                .quantity();
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

    private static BigDecimal normalised(BigDecimal value) {
        if (Objects.requireNonNull(value, "value").unscaledValue().bitLength() > MAX_BITS) {
            throw tooManyDigits(value);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        long digits = stripped.precision() + Math.max(0L, -(long) stripped.scale());
        if (digits > MAX_DIGITS || stripped.scale() > MAX_DECIMALS) {
            throw tooManyDigits(value);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static InvalidTextException tooManyDigits(BigDecimal value) {
        // The plain text of a BigDecimal can be as long as its exponent is large; this one is as long as its digits.
        return new InvalidTextException(ParseFailure.of(Quantity.class, "digits", value.toString())
                .with("maxDigits", MAX_DIGITS)
                .with("maxDecimals", MAX_DECIMALS));
    }

    /**
     * Returns the number, without trailing zeros after the decimal point: 1.5 for 1.50, 260000 for 26万.
     *
     * @return the number, its scale from 0 to 12, not null
     */
    public BigDecimal getValue() {
        return value;
    }

    /** {@return the unit, in half-width characters; {@code %} also for 割; empty if none is stated, not null} */
    public Optional<String> getUnit() {
        return unit;
    }

    /**
     * Returns the unit as the document writes it, if it differs from {@link #getUnit()}: {@code 割} or {@code ％} for {@code %}.
     *
     * @return the unit as written, empty if it does not differ or the words could not be parsed, not null
     */
    public Optional<String> getUnitAsWritten() {
        return notes().stream()
                .filter(written -> !unit.equals(Optional.of(written)))
                .findFirst();
    }

    /**
     * Returns the relation of the quantity to the number.
     *
     * @return the comparator, not null
     */
    public QuantityComparator getComparator() {
        return comparator;
    }

    /** {@return the unit of time of a rate, empty if the quantity is not a rate, not null} */
    public Optional<Per> getPer() {
        return per;
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
     * Parses the words, with the unit as written as a note. Words that {@linkplain #agreesWith agree with} this quantity
     * confirm that the document was understood correctly.
     */
    @Override
    protected Reading<Quantity, String> read(String words) {
        return QuantityReader.tryRead(words)
                .map(read -> new Reading<>(
                        Optional.of(read.quantity()),
                        agreesWith(read.quantity()) ? WordingMatch.AGREES : WordingMatch.DIFFERS,
                        read.unitAsWritten().stream().toList()))
                .orElseGet(() -> Reading.ofNothing(WordingMatch.NOT_READ));
    }

    /**
     * Returns a copy of this quantity with another comparator.
     *
     * @param comparator  the comparator, not null
     * @return the quantity, not null
     */
    public Quantity withComparator(QuantityComparator comparator) {
        Objects.requireNonNull(comparator, "comparator");
        return new Quantity(value, unit, comparator, per, scope, asOf, getAsWritten());
    }

    /**
     * Returns a copy of this quantity as a rate.
     *
     * @param per  the unit of time, not null
     * @return the quantity, not null
     */
    public Quantity withPer(Per per) {
        return new Quantity(
                value, unit, comparator, Optional.of(Objects.requireNonNull(per, "per")), scope, asOf, getAsWritten());
    }

    /**
     * Returns a copy of this quantity with a note on what is counted.
     *
     * @param scope  the note, not null
     * @return the quantity, not null
     */
    public Quantity withScope(LocalizedText scope) {
        return new Quantity(
                value,
                unit,
                comparator,
                per,
                Optional.of(Objects.requireNonNull(scope, "scope")),
                asOf,
                getAsWritten());
    }

    /**
     * Returns a copy of this quantity with the date to which the figure applies.
     *
     * @param asOf  the day, month or year, not null
     * @return the quantity, not null
     */
    public Quantity withAsOf(StatedDate asOf) {
        return new Quantity(
                value, unit, comparator, per, scope, Optional.of(Objects.requireNonNull(asOf, "asOf")), getAsWritten());
    }

    /**
     * Returns a copy of this quantity with other words.
     *
     * @param words  the words of the document, kept as given, not null
     * @return the quantity, not null
     */
    public Quantity withAsWritten(String words) {
        return new Quantity(
                value, unit, comparator, per, scope, asOf, Optional.of(Objects.requireNonNull(words, "words")));
    }

    /**
     * Checks if this quantity has the same number, unit, comparator and rate as another. The notes are not compared.
     *
     * @param other  the other quantity, not null
     * @return true if they are the same
     */
    public boolean agreesWith(Quantity other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value) == 0
                && unit.equals(other.unit)
                && comparator == other.comparator
                && per.equals(other.per);
    }

    /** {@return the number and the unit, such as {@code 260000 部} for {@code 約26万部}, not null} */
    public String toAmountString() {
        return value.toPlainString() + unit.map(" "::concat).orElse("");
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
                && getAsWritten().equals(other.getAsWritten());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, unit, comparator, per, scope, asOf, getAsWritten());
    }

    /**
     * Returns the sign of the comparator, the number, the unit and the rate, such as {@code ≈260000 部} or {@code 3 回/year}.
     *
     * @return the text, which {@link #parse} reads back, not null
     */
    @Override
    public String toString() {
        return comparator.getSign()
                + toAmountString()
                + per.map(time -> "/" + time).orElse("");
    }
}
