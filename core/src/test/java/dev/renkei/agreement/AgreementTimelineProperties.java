package dev.renkei.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgreementTimelineProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private static Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1400),
                        Arbitraries.integers().between(0, 4))
                .as((later, precision) -> {
                    LocalDate day = FIRST.plusDays(later);
                    return switch (precision) {
                        case 0 -> PartialDate.of(day.getYear());
                        case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
                        default -> PartialDate.of(day);
                    };
                });
    }

    private static Arbitrary<Term> terms() {
        Arbitrary<Period> lengths = Arbitraries.of(Period.ofMonths(5), Period.ofYears(1), Period.ofDays(100));
        Arbitrary<Renewal> renewals = Arbitraries.of(
                Renewal.none(),
                Renewal.evergreen(),
                Renewal.onRequest(Period.ofYears(1)),
                Renewal.automatic(Period.ofMonths(4)));
        return Combinators.combine(
                        lengths.optional(),
                        dates().optional(0.4),
                        Arbitraries.of(CountingRule.class).optional(0.8),
                        renewals.optional(0.8))
                .as((length, end, rule, renewal) -> Term.builder()
                        .length(length)
                        .end(end)
                        .countingRule(rule)
                        .renewal(renewal)
                        .build());
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        Arbitrary<Activation> activations = dates().map(day -> Activation.builder()
                .condition("災害時")
                .addPeriod(StatedPeriod.of(DatePeriod.of(day)))
                .build());
        return Combinators.combine(
                        dates().optional(0.9),
                        dates().optional(0.3),
                        terms().optional(0.8),
                        activations.optional(0.2),
                        Arbitraries.of(Agreement.Stage.IN_PREPARATION).optional(0.2))
                .as((concluded, terminated, term, activation, stage) -> Agreement.builder()
                        .title("協定")
                        .concludedOn(concluded.map(StatedDate::of))
                        .terminatedOn(terminated.map(StatedDate::of))
                        .term(term)
                        .activation(activation)
                        .stage(stage)
                        .build());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyDayHasTheStatusOfTheEntryAtOrBefore(@ForAll("agreements") Agreement agreement) {
        AgreementTimeline course = AgreementTimeline.of(agreement);

        assertThat(days()).allMatch(day -> course.statuses().floorEntry(day).getValue() == agreement.statusOn(day));
    }

    @Property
    void theTimelineWithoutATerminationIsThatOfTheAgreementWithoutIt(@ForAll("agreements") Agreement agreement) {
        Agreement unterminated = Agreement.builder()
                .from(agreement)
                .terminatedOn(Optional.<StatedDate>empty())
                .build();

        AgreementTimeline timeline = AgreementTimeline.withoutTermination(agreement);

        assertThat(timeline.statuses())
                .isEqualTo(AgreementTimeline.of(unterminated).statuses());
        assertThat(timeline.lastDay()).isEqualTo(unterminated.lastDay());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noStatusIsFollowedByItself(@ForAll("agreements") Agreement agreement) {
        List<Agreement.Status> statuses =
                List.copyOf(AgreementTimeline.of(agreement).statuses().values());

        for (int i = 1; i < statuses.size(); i++) {
            assertThat(statuses.get(i)).isNotEqualTo(statuses.get(i - 1));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aTermThatRunsUpToItsLastDayExpiresThen(@ForAll("agreements") Agreement agreement) {
        AgreementTimeline course = AgreementTimeline.of(agreement);
        List<LocalDate> lastDays = days().stream()
                .filter(day -> agreement
                        .currentTerm(day)
                        .flatMap(DatePeriod::getLastDay)
                        .filter(day::equals)
                        .isPresent())
                .toList();

        assertThat(lastDays)
                .allSatisfy(day -> assertThat(course.nextExpiry(day)).contains(day));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noTermExpiresOnAnotherDayIfTheBeginningIsExact(@ForAll("agreements") Agreement agreement) {
        AgreementTimeline course = AgreementTimeline.of(agreement);
        boolean isExact =
                agreement.beginning().flatMap(begin -> begin.toLocalDate()).isPresent();
        List<LocalDate> expiries = new ArrayList<>();
        for (LocalDate day : days()) {
            course.nextExpiry(day).filter(day::equals).ifPresent(expiries::add);
        }

        if (isExact) {
            assertThat(expiries)
                    .allSatisfy(day -> assertThat(agreement.currentTerm(day).flatMap(DatePeriod::getLastDay))
                            .contains(day));
        }
    }

    private static List<LocalDate> days() {
        return FIRST.minusYears(1).datesUntil(LAST.plusYears(2)).toList();
    }
}
