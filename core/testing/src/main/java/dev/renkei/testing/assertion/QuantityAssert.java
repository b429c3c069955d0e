package dev.renkei.testing.assertion;

import dev.renkei.result.Quantity;
import java.math.BigDecimal;

/**
 * Asserts of a quantity.
 *
 * @since 0.1.0
 */
public final class QuantityAssert extends ValueAssert<QuantityAssert, Quantity> {

    QuantityAssert(Quantity actual) {
        super(actual, QuantityAssert.class);
    }

    /**
     * Asserts the number of the quantity.
     *
     * @param value  the number
     * @return this assertion, not null
     * @throws AssertionError if it is another
     */
    public QuantityAssert hasValue(long value) {
        return hasValue(BigDecimal.valueOf(value));
    }

    /**
     * Asserts the number of the quantity, whatever its scale: 1.0 is 1.
     *
     * @param value  the number, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another
     */
    public QuantityAssert hasValue(BigDecimal value) {
        return must(
                quantity -> quantity.getValue().compareTo(value) == 0,
                "have the value " + value.toPlainString(),
                quantity -> "has the value " + quantity.getValue().toPlainString());
    }

    /**
     * Asserts the unit of the quantity.
     *
     * @param unit  the unit, such as {@code か所}, not null
     * @return this assertion, not null
     * @throws AssertionError if it has another or none
     */
    public QuantityAssert hasUnit(String unit) {
        return must(
                quantity -> quantity.getUnit().filter(unit::equals).isPresent(),
                "have the unit " + unit,
                QuantityAssert::unit);
    }

    /**
     * Asserts that the quantity is a number without a unit.
     *
     * @return this assertion, not null
     * @throws AssertionError if it has a unit
     */
    public QuantityAssert hasNoUnit() {
        return must(quantity -> quantity.getUnit().isEmpty(), "have no unit", QuantityAssert::unit);
    }

    /**
     * Asserts the comparator of the quantity.
     *
     * @param comparator  the comparator, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another
     */
    public QuantityAssert hasComparator(Quantity.Comparator comparator) {
        return must(
                quantity -> quantity.getComparator() == comparator,
                "have the comparator " + comparator,
                quantity -> "has the comparator " + quantity.getComparator());
    }

    /**
     * Asserts the unit of time of the rate.
     *
     * @param per  the time, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another or none
     */
    public QuantityAssert isPer(Quantity.Per per) {
        return must(
                quantity -> quantity.getPer().filter(per::equals).isPresent(),
                "be per " + per,
                quantity -> quantity.getPer().map(time -> "is per " + time).orElse("is no rate"));
    }

    /**
     * Asserts in which words the quantity was written.
     *
     * @param words  the words, not null
     * @return this assertion, not null
     * @throws AssertionError if it carries other words or none
     */
    public QuantityAssert isWrittenAs(String words) {
        return must(
                quantity -> quantity.getAsWritten().filter(words::equals).isPresent(),
                "be written as " + words,
                quantity -> quantity.getAsWritten()
                        .map(found -> "is written as " + found)
                        .orElse("carries no words"));
    }

    /**
     * Asserts that the quantity states the same amount as another, whatever their words.
     *
     * @param other  the other quantity, not null
     * @return this assertion, not null
     * @throws AssertionError if it states another
     */
    public QuantityAssert agreesWith(Quantity other) {
        return must(quantity -> quantity.agreesWith(other), "agree with " + other, quantity -> "is " + quantity);
    }

    private static String unit(Quantity quantity) {
        return quantity.getUnit().map(unit -> "has the unit " + unit).orElse("has no unit");
    }

    @Override
    String describe(Quantity value) {
        return "Quantity " + value;
    }
}
