package dev.renkei.result;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.character.Digits;
import dev.renkei.declaration.ScalarType;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A share of a whole in percent (割合), with the digits that a source prints.
 *
 * <p>{@code 77%} and {@code 77.0%} are different shares, because the second is more precise. A share agrees with the figures of
 * its source if it differs from their quotient by less than one unit of its last printed digit, because some sources round and
 * others truncate.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class Share {

    private static final String TEXT = "[≈≥>≤<]?(0|[1-9][0-9]{0,5})(\\.[0-9]{1,6})?%";
    private static final int MAX_DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far a share that is about right may be from its percentage. */
    private static final BigDecimal MARGIN = new BigDecimal("0.1");

    /** The number of digits after the printed ones to which a quotient is calculated before it is compared. */
    private static final int GUARD = 20;

    /** The type of shares. */
    public static final ScalarType<Share> TYPE = ScalarType.of(
                    "Share",
                    "A share in percent, with the digits that the source prints, after its comparator (≈ about, ≥ at least, > more than,"
                            + " ≤ at most, < less than).",
                    TEXT,
                    Share::parse,
                    Share.parse("0%"),
                    "41.8%",
                    "77%",
                    "≈15%",
                    ">30%")
            .ofCanonicalTextsOnly();

    private final BigDecimal percent;
    private final Quantity.Comparator comparator;

    private Share(BigDecimal percent, Quantity.Comparator comparator) {
        this.percent = percent;
        this.comparator = comparator;
    }

    /**
     * Obtains a share from a quantity in percent, such as that of {@code 約15%} or {@code 3割超}.
     *
     * <p>For example, {@code Share.of(Quantity.parse("3割超"))} is {@code >30%}.
     *
     * @param quantity  the quantity, not null
     * @return the share, not null
     * @throws InvalidTextException if the quantity is not a single number in percent, or has too many digits
     */
    public static Share of(Quantity quantity) {
        boolean isPercentage = quantity.getUnit().filter("%"::equals).isPresent()
                && quantity.getUpperBound().isEmpty()
                && quantity.getPer().isEmpty();
        String text = isPercentage ? quantity.toString() : "";
        return parse(text.replace(" ", ""));
    }

    /**
     * Obtains a share from its text.
     *
     * <p>For example, {@code Share.parse("41.8%")}, or {@code Share.parse("≈15%")} for about 15 percent.
     *
     * @param text  the percentage with its sign, at most six digits on either side of the point, after its comparator, not null
     * @return the share, not null
     * @throws InvalidTextException if the text is not of that form
     */
    public static Share parse(CharSequence text) {
        String written = Objects.requireNonNull(text, "text").toString();
        Quantity.Comparator comparator = Quantity.Comparator.before(written);
        int start = comparator.getSign().length();
        if (!hasForm(written, start)) {
            throw new InvalidTextException(ParseFailure.of(Share.class, "form", text));
        }
        return new Share(new BigDecimal(written.substring(start, written.length() - 1)), comparator);
    }

    /** Checks if a text is a percentage from an offset on, as the pattern of shares says. */
    private static boolean hasForm(String text, int start) {
        int end = text.length() - 1;
        if (end <= start || text.charAt(end) != '%') {
            return false;
        }
        int point = text.indexOf('.', start);
        int endOfWhole = point < 0 ? end : point;
        return isFigure(text, start, endOfWhole)
                && (text.charAt(start) != '0' || endOfWhole == start + 1)
                && (point < 0 || isFigure(text, point + 1, end));
    }

    private static boolean isFigure(String text, int start, int end) {
        return end > start && end - start <= MAX_DIGITS && Digits.areDigits(text, start, end);
    }

    /**
     * Obtains a share from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the share, not null
     * @throws InvalidTextException if {@code parse} rejects the text
     */
    public static Share valueOf(String text) {
        return parse(text);
    }

    /** {@return the percentage with the printed number of digits, such as 41.8, not null} */
    public BigDecimal getPercent() {
        return percent;
    }

    /** {@return the relation of the share to its percentage, not null} */
    public Quantity.Comparator getComparator() {
        return comparator;
    }

    /**
     * Checks if the share agrees with two figures: it differs from their quotient by less than one unit of its last printed digit.
     *
     * <p>162 of 170 is 95.29…%: {@code 95.3%} and {@code 95.2%} agree with it, {@code 95.5%} does not. {@code >90%} and {@code ≥95%} agree
     * with it too, and so does {@code ≈90%}, because a share that is about right may be off by a tenth of it.
     *
     * @param part  the part, 0 or greater, not null
     * @param whole  the whole, greater than 0, not null
     * @return true if they agree
     * @throws IllegalArgumentException if the part is negative or the whole is not positive
     */
    public boolean agreesWith(BigDecimal part, BigDecimal whole) {
        BigDecimal exact = exact(part, whole);
        BigDecimal difference = exact.subtract(percent);
        return switch (comparator) {
            case EXACTLY -> difference.abs().compareTo(percent.ulp()) < 0;
            case ABOUT -> difference.abs().compareTo(percent.multiply(MARGIN).max(percent.ulp())) <= 0;
            case AT_LEAST -> difference.signum() >= 0;
            case MORE_THAN -> difference.signum() > 0;
            case AT_MOST -> difference.signum() <= 0;
            case LESS_THAN -> difference.signum() < 0;
        };
    }

    /**
     * Returns the rounding modes that result in this share.
     *
     * <p>111 of 170 is 65.29…%: {@code 65.2%} is truncated, {@code 65.3%} is rounded. If both modes result in the same digits,
     * both are returned. A share with a comparator is not the result of rounding.
     *
     * @param part  the part, 0 or greater, not null
     * @param whole  the whole, greater than 0, not null
     * @return {@link RoundingMode#HALF_UP}, {@link RoundingMode#DOWN}, both or neither, not null
     * @throws IllegalArgumentException if the part is negative or the whole is not positive
     */
    public Set<RoundingMode> fittingRoundings(BigDecimal part, BigDecimal whole) {
        BigDecimal exact = exact(part, whole);
        Set<RoundingMode> fitting = EnumSet.noneOf(RoundingMode.class);
        for (RoundingMode rounding : EnumSet.of(RoundingMode.HALF_UP, RoundingMode.DOWN)) {
            if (comparator == Quantity.Comparator.EXACTLY
                    && exact.setScale(percent.scale(), rounding).compareTo(percent) == 0) {
                fitting.add(rounding);
            }
        }
        return fitting;
    }

    private BigDecimal exact(BigDecimal part, BigDecimal whole) {
        if (part.signum() < 0) {
            throw new IllegalArgumentException("Part must not be negative but was " + part);
        }
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("Whole must be greater than 0 but was " + whole);
        }
        return part.multiply(HUNDRED).divide(whole, percent.scale() + GUARD, RoundingMode.DOWN);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Share other && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * Returns the text that {@link #parse} reads, such as {@code 41.8%}.
     */
    @JsonValue
    @Override
    public String toString() {
        return comparator.getSign() + percent.toPlainString() + "%";
    }
}
