package dev.renkei.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.register.Register;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.Sampler;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.testing.part.DocumentText;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/**
 * Properties that fail, and are to report a small document when they do.
 *
 * <p>jqwik runs each of them on one seed, since it gives up shrinking by the clock; the examples take no clock, and many seeds.
 */
class ShrinkingProperties {

    private static final int SEEDS = 10;

    private static final Sampler<Register> LARGE = RegisterSampler.any().withAgreements(1, 400);

    @Property(seed = "1", edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOneInitiative.class)
    boolean noInitiativeCountsVehicles(@ForAll Agreement agreement) {
        return !countsVehicles(agreement);
    }

    @Tag("thorough")
    @Example
    void eachAgreementThatCountsVehiclesIsShrunkToOneInitiative() {
        assertThat(Shrinking.smallest(AgreementSampler.any(), ShrinkingProperties::countsVehicles)
                        .limit(SEEDS))
                .hasSize(SEEDS)
                .allSatisfy(new ToOneInitiative()::check);
    }

    private static boolean countsVehicles(Agreement agreement) {
        return agreement
                .initiatives()
                .flatMap(initiative -> initiative.getQuantities().stream())
                .anyMatch(quantity -> quantity.getUnit().filter("台"::equals).isPresent());
    }

    static class ToOneInitiative extends Shrunk<Agreement> {
        @Override
        void checkContent(Agreement agreement) {
            assertThat(agreement.initiatives())
                    .singleElement()
                    .satisfies(
                            initiative -> assertThat(initiative.getQuantities()).hasSize(1));
            assertThat(agreement.getParties()).hasSize(2);
            assertThat(agreement.getFields()).hasSizeLessThanOrEqualTo(1);
            assertThat(agreement.getSources()).isEmpty();
        }
    }

    @Property(seed = "2", edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToThreeParties.class)
    boolean noAgreementHasAThirdParty(@ForAll Agreement agreement) {
        return !hasAThirdParty(agreement);
    }

    @Tag("thorough")
    @Example
    void eachAgreementOfThreePartiesOrMoreIsShrunkToThree() {
        assertThat(Shrinking.smallest(AgreementSampler.any(), ShrinkingProperties::hasAThirdParty)
                        .limit(SEEDS))
                .hasSize(SEEDS)
                .allSatisfy(new ToThreeParties()::check);
    }

    private static boolean hasAThirdParty(Agreement agreement) {
        return agreement.getParties().size() >= 3;
    }

    static class ToThreeParties extends Shrunk<Agreement> {
        @Override
        void checkContent(Agreement agreement) {
            assertThat(agreement.getParties()).hasSize(3);
            assertThat(agreement.getParties())
                    .flatExtracting(Party::getSignatories)
                    .isEmpty();
            assertThat(agreement.initiatives().count()).isLessThanOrEqualTo(2);
        }
    }

    @Property(seed = "3", edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOneAgreement.class)
    boolean noRegisterHoldsAnAmendedAgreement(@ForAll Register register) {
        return !holdsAnAmendedAgreement(register);
    }

    @Tag("thorough")
    @Example
    void eachRegisterThatHoldsAnAmendedAgreementIsShrunkToThat() {
        assertThat(Shrinking.smallest(RegisterSampler.any(), ShrinkingProperties::holdsAnAmendedAgreement)
                        .limit(SEEDS))
                .hasSize(SEEDS)
                .allSatisfy(new ToOneAgreement()::check);
    }

    @Example
    void aLargeRegisterIsShrunkToThatWithinTheLimit() {
        assertThatLargeRegisterIsShrunk(0);
    }

    @Tag("thorough")
    @Example
    void largeRegistersOfManySeedsAreShrunkToThatWithinTheLimit() {
        LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> holdsAnAmendedAgreement(LARGE.sample(new SeededRandomSource(seed))))
                .limit(SEEDS)
                .forEach(ShrinkingProperties::assertThatLargeRegisterIsShrunk);
    }

    private static void assertThatLargeRegisterIsShrunk(long seed) {
        AtomicLong made = new AtomicLong();
        Shrinkable<Register> sample =
                SampledShrinkable.of(Shrinking.counting(LARGE, made), new SeededRandomSource(seed));
        long madeBefore = made.get();

        Register smallest = Shrinking.smallest(sample, ShrinkingProperties::holdsAnAmendedAgreement);

        new ToOneAgreement().check(smallest);
        assertThat(made.get() - madeBefore).isLessThan(SampledShrinkable.MAX_CHOICES);
    }

    @Example
    void aRegisterThatStaysLargeIsNotShrunkBeyondTheLimit() {
        AtomicLong made = new AtomicLong();
        Sampler<Register> large = RegisterSampler.any().withSize(SampleSize.LARGE);
        Shrinkable<Register> sample = SampledShrinkable.of(Shrinking.counting(large, made), new SeededRandomSource(1));
        long sizeOfFirst = made.get();

        Register smallest = Shrinking.smallest(sample, register -> true);

        assertThat(smallest.getAgreements()).hasSize(100);
        assertThat(made.get() - sizeOfFirst).isLessThan(SampledShrinkable.MAX_CHOICES + sizeOfFirst);
    }

    private static boolean holdsAnAmendedAgreement(Register register) {
        return register.getAgreements().stream()
                .anyMatch(agreement -> !agreement.getAmendments().isEmpty());
    }

    static class ToOneAgreement extends Shrunk<Register> {
        @Override
        void checkContent(Register register) {
            assertThat(register.getAgreements())
                    .singleElement()
                    .satisfies(
                            agreement -> assertThat(agreement.getAmendments()).hasSize(1));
            assertThat(register.getNetworks()).isEmpty();
            assertThat(register.getCaseCollections()).isEmpty();
        }
    }

    /** Takes the failure of the property for a success if what it reports is small. */
    abstract static class Shrunk<T> implements PerProperty.Lifecycle {

        private static final int MAX_LENGTH = 1_000;

        abstract void checkContent(T document);

        void check(T document) {
            checkContent(document);
            assertThat(DocumentText.of(document)).hasSizeLessThan(MAX_LENGTH);
        }

        @Override
        public void onSuccess() {
            throw new AssertionError("Property must fail but did not");
        }

        @Override
        @SuppressWarnings("unchecked")
        public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
            check((T) result.falsifiedParameters().orElseThrow().get(0));
            return result.mapToSuccessful();
        }
    }
}
