package dev.renkei.testing.assertion;

import dev.renkei.text.WordingMatch;
import dev.renkei.time.Basis;
import dev.renkei.time.DateRemark;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asserts of a date beside the words in which it was written.
 *
 * @since 0.1.0
 */
public final class StatedDateAssert extends ValueAssert<StatedDateAssert, StatedDate> {

    StatedDateAssert(StatedDate actual) {
        super(actual, StatedDateAssert.class);
    }

    /**
     * Asserts which day, month, year or fiscal year is stated.
     *
     * @param date  the text of the date, such as {@code 2017-02-08}, {@code 2017-02} or {@code FY2016}, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another
     */
    public StatedDateAssert hasDate(String date) {
        PeriodBound expected = PeriodBound.parse(date);
        return must(
                stated -> stated.getDate().equals(Optional.of(expected)),
                "have the date " + expected,
                stated -> stated.getDate().map(found -> "has the date " + found).orElse("has no date"));
    }

    /**
     * Asserts in which words the date was written.
     *
     * @param words  the words, not null
     * @return this assertion, not null
     * @throws AssertionError if it carries other words or none
     */
    public StatedDateAssert isWrittenAs(String words) {
        return must(
                stated -> stated.getAsWritten().filter(words::equals).isPresent(),
                "be written as " + words,
                stated -> stated.getAsWritten()
                        .map(found -> "is written as " + found)
                        .orElse("carries no words"));
    }

    /**
     * Asserts that the words name the date.
     *
     * @return this assertion, not null
     * @throws AssertionError if they name another, or none, or there are no words
     */
    public StatedDateAssert agreesWithItsWords() {
        return must(
                stated -> stated.compareAsWritten() == WordingMatch.AGREES,
                "agree with its words",
                stated -> "the comparison gives " + stated.compareAsWritten());
    }

    /**
     * Asserts what is remarkable about the date and its words.
     *
     * @param remarks  the remarks in any order, none for a date without any, not null
     * @return this assertion, not null
     * @throws AssertionError if there are other remarks
     */
    public StatedDateAssert hasRemarks(DateRemark... remarks) {
        return must(
                stated -> Set.copyOf(stated.getRemarks()).equals(Set.of(remarks)),
                "have the remarks " + List.of(remarks),
                stated -> "has the remarks " + stated.getRemarks());
    }

    /**
     * Asserts that the source states the date.
     *
     * @return this assertion, not null
     * @throws AssertionError if it is inferred
     */
    public StatedDateAssert isStated() {
        return hasBasis(Basis.STATED);
    }

    /**
     * Asserts that the date is inferred.
     *
     * @return this assertion, not null
     * @throws AssertionError if the source states it
     */
    public StatedDateAssert isInferred() {
        return hasBasis(Basis.INFERRED);
    }

    private StatedDateAssert hasBasis(Basis basis) {
        return must(
                stated -> stated.getBasis() == basis,
                "have the basis " + basis,
                stated -> "has the basis " + stated.getBasis());
    }

    @Override
    String describe(StatedDate value) {
        return "Date " + value;
    }
}
