package dev.renkei.testing.assertion;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.util.List;
import java.util.Objects;

/**
 * Asserts of a register.
 *
 * @since 0.1.0
 */
public final class RegisterAssert extends ValueAssert<RegisterAssert, Register> {

    RegisterAssert(Register actual) {
        super(actual, RegisterAssert.class);
    }

    /**
     * Asserts which agreements the register has: these and no others, in this order.
     *
     * @param titles  the titles, each in any language, not null
     * @return this assertion, not null
     * @throws AssertionError if it has others, or in another order
     */
    public RegisterAssert hasAgreements(String... titles) {
        return must(
                register -> Names.areThoseOfAgreements(register.getAgreements(), titles),
                "have the agreements " + List.of(titles),
                register -> "has " + Names.ofAgreements(register.getAgreements()));
    }

    /**
     * Asserts that the register has an agreement.
     *
     * @param keyOrTitle  the key of the agreement, or its title in any language, not null
     * @return an assertion of the first such agreement, not null
     * @throws AssertionError if there is none of that key or title
     */
    public AgreementAssert hasAgreement(String keyOrTitle) {
        Agreement found = mustHave(
                register -> register.getAgreements().stream()
                        .filter(agreement -> Names.isNamed(agreement, keyOrTitle))
                        .findFirst(),
                "have the agreement " + keyOrTitle,
                register -> "has " + Names.ofAgreements(register.getAgreements()));
        return new AgreementAssert(found).as(descriptionText());
    }

    /**
     * Asserts that the register says the same as another: that the two are equal.
     *
     * <p>What differs in an agreement that both have is described as {@link dev.renkei.change.AgreementChange} does, then the
     * places and values of all that differs.
     *
     * @param other  the register that is expected, not null
     * @return this assertion, not null
     * @throws AssertionError if the two differ in anything
     */
    public RegisterAssert hasSameContentAs(Register other) {
        Objects.requireNonNull(other, "other");
        return must(
                register -> register.equals(other),
                "have the same content as the other",
                register -> Differences.of(other, register));
    }

    @Override
    String describe(Register value) {
        return "Register";
    }
}
