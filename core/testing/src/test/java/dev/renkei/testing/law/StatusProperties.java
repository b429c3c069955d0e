package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Relation;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.arbitrary.SampledArbitrary;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatusProperties {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final Set<Agreement.Status> OVER = EnumSet.of(Agreement.Status.EXPIRED, Agreement.Status.TERMINATED);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30_000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Register> registers() {
        return SampledArbitrary.of(RegisterSampler.any().withSize(SampleSize.TYPICAL));
    }

    @Property
    void whatIsOverIsNeverInForceAgain(
            @ForAll Agreement agreement, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        LocalDate earlier = day.isBefore(other) ? day : other;
        LocalDate later = day.isBefore(other) ? other : day;

        assertThat(!OVER.contains(agreement.statusOn(earlier)) || OVER.contains(agreement.statusOn(later)))
                .isTrue();
    }

    @Property
    void anAgreementIsReportedAsExpiredExactlyIfItHasThatStatus(
            @ForAll Agreement agreement, @ForAll("days") LocalDate day) {
        Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Report report = RenkeiValidator.standard().withClock(clock).validate(agreement);

        assertThat(!report.findingsOf("agreement.term.expired").isEmpty())
                .isEqualTo(agreement.statusOn(day) == Agreement.Status.EXPIRED
                        && agreement.getTerm().isPresent());
    }

    @Property
    void nothingIsInForceBeforeItBegins(@ForAll Agreement agreement) {
        agreement
                .beginning()
                .flatMap(StatedDate::getDate)
                .map(PeriodBound::getFirstDay)
                .ifPresent(first -> {
                    assertThat(agreement.statusOn(first.minusDays(1))).isEqualTo(Agreement.Status.PLANNED);
                    assertThat(agreement.statusOn(first)).isNotEqualTo(Agreement.Status.PLANNED);
                });
    }

    @Property
    void theLastDayIsInForceAndTheNextIsNot(@ForAll Agreement agreement) {
        agreement.lastDay().ifPresent(last -> {
            assertThat(agreement.statusOn(last.plusDays(1))).isIn(OVER);
            boolean hasBegun = agreement
                    .beginning()
                    .filter(begin -> !begin.lastDay().orElseThrow().isAfter(last))
                    .isPresent();
            assertThat(!hasBegun || !OVER.contains(agreement.statusOn(last))).isTrue();
        });
    }

    @Property
    void anAgreementIsInForceThroughoutTheTermThatRuns(@ForAll Agreement agreement, @ForAll("days") LocalDate day) {
        agreement.currentTerm(day).ifPresent(term -> {
            assertThat(term.contains(day)).isTrue();
            assertThat(agreement.statusOn(day).isInForce()).isTrue();
        });
    }

    @Property
    void thePlanOfADayIsOneOfThePlansAndRunsOnIt(@ForAll Agreement agreement, @ForAll("days") LocalDate day) {
        agreement.planOn(day).ifPresent(plan -> {
            assertThat(agreement.getPlans()).contains(plan);
            plan.getPeriod()
                    .ifPresent(period ->
                            assertThat(period.getPeriod().contains(day)).isTrue());
        });
    }

    @Property
    void theIndexAndTheAgreementsGiveTheSameAnswers(
            @ForAll("registers") Register register, @ForAll("days") LocalDate day) {
        RegisterIndex index = register.index();
        List<Agreement> agreements = register.getAgreements();

        assertThat(index.agreementsInForceOn(day))
                .containsExactlyInAnyOrderElementsOf(agreements.stream()
                        .filter(each -> each.statusOn(day).isInForce() && !isSuperseded(each, agreements, day))
                        .toList());
        for (Agreement.Status status : Agreement.Status.values()) {
            assertThat(index.agreementsWith(status, day))
                    .containsExactlyInAnyOrderElementsOf(agreements.stream()
                            .filter(each -> each.statusOn(day) == status)
                            .filter(each -> !status.isInForce() || !isSuperseded(each, agreements, day))
                            .toList());
        }
    }

    /** An agreement is superseded from the last day on which one that replaces it can have begun. */
    private static boolean isSuperseded(Agreement agreement, List<Agreement> all, LocalDate day) {
        return all.stream()
                .filter(other -> !other.equals(agreement)
                        && !other.getStage().equals(Optional.of(Agreement.Stage.IN_PREPARATION)))
                .filter(other -> other.getRelations().stream()
                        .anyMatch(relation -> relation.getKind().equals(Relation.Kind.SUPERSEDES)
                                && relation.getAgreementId().isPresent()
                                && relation.getAgreementId().equals(agreement.getId())))
                .anyMatch(other -> other.beginning()
                        .filter(begin -> begin.lastDay().orElseThrow().isAfter(day))
                        .isEmpty());
    }
}
