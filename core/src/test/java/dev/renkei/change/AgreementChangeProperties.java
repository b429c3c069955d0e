package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The changes between any two states of an agreement. */
class AgreementChangeProperties {

    @Provide
    Arbitrary<Agreement> agreements() {
        return States.agreements();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return States.plans();
    }

    @Property
    void nothingChangesBetweenAStateAndItself(@ForAll("agreements") Agreement agreement) {
        AgreementChange change = AgreementChange.between(
                agreement, Agreement.builder().from(agreement).build());
        assertThat(change.getChanges()).isEmpty();
        assertThat(change.isEmpty()).isTrue();
        assertThat(change.getPlanTables())
                .flatExtracting(PlanTable::rows)
                .allMatch(row -> row.status() == PlanTable.Status.KEPT);
    }

    @Property
    void theChangesBetweenAnyTwoStatesLeadFromOneToTheOther(
            @ForAll("agreements") Agreement before, @ForAll("agreements") Agreement after) {
        assertThat(AgreementChange.between(before, after).applyTo(before))
                .isEqualTo(new MergeResult<>(after, List.of()));
    }

    @Property
    void theWayBackMirrorsTheWay(@ForAll("agreements") Agreement before, @ForAll("agreements") Agreement after) {
        Mirror.assertMirrored(before, after);
    }

    @Property
    void everyChangeIsToldInBothLanguages(
            @ForAll("agreements") Agreement before, @ForAll("agreements") Agreement after) {
        assertThat(AgreementChange.between(before, after).getChanges()).allSatisfy(change -> {
            assertThat(change.describe(Locale.JAPANESE)).isNotBlank().doesNotContain("{", "}");
            assertThat(change.describe(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}");
        });
    }

    @Property
    void aTableHoldsEachInitiativeOfItsPlansOnce(
            @ForAll("agreements") Agreement before, @ForAll("agreements") Agreement after) {
        for (PlanTable table : AgreementChange.between(before, after).getPlanTables()) {
            List<PlanTable.Row> rows = table.rows();
            table.after()
                    .ifPresent(plan -> assertThat(rows.stream()
                                    .map(PlanTable.Row::after)
                                    .flatMap(Optional::stream)
                                    .toList())
                            .containsAll(plan.getInitiatives()));
            table.before()
                    .ifPresent(plan -> assertThat(rows.stream()
                                    .map(PlanTable.Row::before)
                                    .flatMap(Optional::stream)
                                    .toList())
                            .containsAll(plan.getInitiatives()));
        }
    }

    @Property
    void theChangesBetweenPlansLeadFromOneToTheOther(@ForAll("plans") Plan before, @ForAll("plans") Plan after) {
        PlanChange change = PlanChange.between(before, after);
        assertThat(change.applyTo(before)).isEqualTo(new MergeResult<>(after, List.of()));
        assertThat(change.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void whatIsNotAppliedToAnotherStateIsRejectedWithAReason(
            @ForAll("agreements") Agreement before,
            @ForAll("agreements") Agreement after,
            @ForAll("agreements") Agreement copy) {
        AgreementChange change = AgreementChange.between(before, after);
        MergeResult<Agreement> result = change.applyTo(copy);
        assertThat(change.getChanges()).containsAll(result.getRejected());
        assertThat(result.getRejected())
                .allSatisfy(rejected -> assertThat(result.describeReason(rejected, Locale.JAPANESE))
                        .startsWith(rejected.describe(Locale.JAPANESE))
                        .contains("反映していません"));
    }
}
