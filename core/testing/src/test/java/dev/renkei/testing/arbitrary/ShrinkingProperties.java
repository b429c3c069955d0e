package dev.renkei.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/** Properties that fail, and are to report a small document when they do. */
class ShrinkingProperties {

    @Property(edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOneInitiative.class)
    boolean noInitiativeCountsVehicles(@ForAll Agreement agreement) {
        return agreement
                .initiatives()
                .flatMap(initiative -> initiative.getQuantities().stream())
                .noneMatch(quantity -> quantity.getUnit().filter("台"::equals).isPresent());
    }

    static class ToOneInitiative extends Shrunk<Agreement> {
        @Override
        void check(Agreement agreement) {
            assertThat(agreement.initiatives())
                    .singleElement()
                    .satisfies(
                            initiative -> assertThat(initiative.getQuantities()).hasSize(1));
            assertThat(agreement.getParties()).hasSize(2);
            assertThat(agreement.getFields()).hasSizeLessThanOrEqualTo(1);
            assertThat(agreement.getSources()).isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToThreeParties.class)
    boolean noAgreementHasAThirdParty(@ForAll Agreement agreement) {
        return agreement.getParties().size() < 3;
    }

    static class ToThreeParties extends Shrunk<Agreement> {
        @Override
        void check(Agreement agreement) {
            assertThat(agreement.getParties()).hasSize(3);
            assertThat(agreement.getParties())
                    .flatExtracting(Party::getSignatories)
                    .isEmpty();
            assertThat(agreement.initiatives().count()).isLessThanOrEqualTo(2);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOneAgreement.class)
    boolean noRegisterHoldsAnAmendedAgreement(@ForAll Register register) {
        return register.getAgreements().stream()
                .allMatch(agreement -> agreement.getAmendments().isEmpty());
    }

    static class ToOneAgreement extends Shrunk<Register> {
        @Override
        void check(Register register) {
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

        private static final int LONGEST = 900;

        abstract void check(T document);

        @Override
        public void onSuccess() {
            throw new AssertionError("Property must fail but did not");
        }

        @Override
        @SuppressWarnings("unchecked")
        public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
            List<Object> parameters = result.falsifiedParameters().orElseThrow();
            T document = (T) parameters.get(0);
            check(document);
            assertThat(new String(RenkeiJson.writeCompact(document), StandardCharsets.UTF_8))
                    .hasSizeLessThan(LONGEST);
            return result.mapToSuccessful();
        }
    }
}
