package dev.renkei.testing.assertion;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Asserts of an agreement.
 *
 * @since 0.1.0
 */
public final class AgreementAssert extends ValueAssert<AgreementAssert, Agreement> {

    AgreementAssert(Agreement actual) {
        super(actual, AgreementAssert.class);
    }

    /**
     * Asserts that the agreement is in force on a day, also if it is presumed to be in force, or dormant.
     *
     * @param day  the day, not null
     * @return this assertion, not null
     * @throws AssertionError if it is not
     */
    public AgreementAssert isInForceOn(LocalDate day) {
        return must(
                agreement -> agreement.statusOn(day).isInForce(),
                "be in force on " + day,
                agreement -> course(agreement, day));
    }

    /**
     * Asserts that the agreement is not in force on a day.
     *
     * @param day  the day, not null
     * @return this assertion, not null
     * @throws AssertionError if it is
     */
    public AgreementAssert isNotInForceOn(LocalDate day) {
        return must(
                agreement -> !agreement.statusOn(day).isInForce(),
                "not be in force on " + day,
                agreement -> course(agreement, day));
    }

    /**
     * Asserts the status of the agreement on a day.
     *
     * @param day  the day, not null
     * @param status  the status, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another
     */
    public AgreementAssert hasStatusOn(LocalDate day, Agreement.Status status) {
        return must(
                agreement -> agreement.statusOn(day) == status,
                "be " + status + " on " + day,
                agreement -> course(agreement, day));
    }

    /**
     * Asserts which is the last day in force: that of an early end, else that of a term which is not renewed.
     *
     * @param day  the last day, inclusive, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another, or what is stated fixes none
     */
    public AgreementAssert endsOn(LocalDate day) {
        return must(
                agreement -> agreement.lastDay().filter(day::equals).isPresent(),
                "end on " + day,
                AgreementAssert::end);
    }

    /**
     * Asserts on which day, in which month or year the agreement was concluded.
     *
     * @param date  the text of the date, such as {@code 2017-02-08} or {@code 2017-02}, not null
     * @return this assertion, not null
     * @throws AssertionError if it is another or none is stated
     */
    public AgreementAssert isConcludedOn(String date) {
        PartialDate expected = PartialDate.parse(date);
        return must(
                agreement -> agreement
                        .getConcludedOn()
                        .flatMap(StatedDate::getDate)
                        .filter(expected::equals)
                        .isPresent(),
                "be concluded on " + expected,
                agreement -> agreement
                        .getConcludedOn()
                        .map(found -> "was concluded on " + found)
                        .orElse("does not say when it was concluded"));
    }

    /**
     * Asserts which parties the agreement has: these and no others, in this order.
     *
     * @param names  the names of the organizations, each in any language, not null
     * @return this assertion, not null
     * @throws AssertionError if it has others, or in another order
     */
    public AgreementAssert hasParties(String... names) {
        return must(
                agreement -> Names.areThoseOf(agreement.getParties(), names),
                "have the parties " + List.of(names),
                agreement -> "has " + Names.ofParties(agreement.getParties()));
    }

    /**
     * Asserts that the agreement or one of its plans has a field.
     *
     * @param keyOrLabel  the key of the field, or its label in any language, not null
     * @return this assertion, not null
     * @throws AssertionError if there is none of that key or label
     */
    public AgreementAssert hasField(String keyOrLabel) {
        return must(
                agreement -> Names.hasField(agreement, keyOrLabel),
                "have the field " + keyOrLabel,
                agreement -> "has " + Names.ofFields(agreement));
    }

    /**
     * Asserts that one of the plans has an initiative.
     *
     * @param keyOrTitle  the key of the initiative, or its title in any language, not null
     * @return this assertion, not null
     * @throws AssertionError if none has one of that key or title
     */
    public AgreementAssert hasInitiative(String keyOrTitle) {
        return must(
                agreement -> Names.hasInitiative(agreement.initiatives(), keyOrTitle),
                "have the initiative " + keyOrTitle,
                agreement -> "has " + Names.ofInitiatives(agreement.initiatives()));
    }

    /**
     * Asserts how many initiatives all plans have.
     *
     * @param count  the number of initiatives, 0 or greater
     * @return this assertion, not null
     * @throws AssertionError if they have more or fewer
     */
    public AgreementAssert hasInitiatives(int count) {
        return must(
                agreement -> agreement.initiatives().count() == count,
                "have " + count + " initiatives",
                agreement -> "has " + Names.ofInitiatives(agreement.initiatives()));
    }

    /**
     * Asserts that a plan runs on a day.
     *
     * @param day  the day, not null
     * @return an assertion of the plan, not null
     * @throws AssertionError if none does
     */
    public PlanAssert hasPlanOn(LocalDate day) {
        Plan plan = mustHave(
                agreement -> agreement.planOn(day),
                "have a plan on " + day,
                agreement -> "has " + Names.ofPlans(agreement.getPlans()));
        return new PlanAssert(plan).as(descriptionText());
    }

    /**
     * Asserts that the agreement says the same as another: that the two are equal.
     *
     * <p>Differences are described as {@link dev.renkei.change.AgreementChange} does, and with the places and values of all that
     * differs.
     *
     * @param other  the agreement that is expected, not null
     * @return this assertion, not null
     * @throws AssertionError if the two differ in anything
     */
    public AgreementAssert hasSameContentAs(Agreement other) {
        Objects.requireNonNull(other, "other");
        return must(
                agreement -> agreement.equals(other),
                "have the same content as " + other,
                agreement -> Differences.of(other, agreement));
    }

    private static String course(Agreement agreement, LocalDate day) {
        return "is " + agreement.statusOn(day) + ": it "
                + agreement.beginning().map(begin -> "begins on " + begin).orElse("does not say when it begins")
                + " and " + end(agreement);
    }

    private static String end(Agreement agreement) {
        return agreement.lastDay().map(day -> "ends on " + day).orElse("has no fixed end");
    }

    @Override
    String describe(Agreement value) {
        return value.toString();
    }
}
