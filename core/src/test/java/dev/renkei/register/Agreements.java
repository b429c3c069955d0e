package dev.renkei.register;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates agreements whose dates, terms, plans and fields meet often. */
final class Agreements {

    private Agreements() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5000).map(LocalDate.of(2015, 1, 1)::plusDays);
    }

    static Arbitrary<DatePeriod> windows() {
        Arbitrary<DatePeriod> bounded = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 1200))
                .as((first, length) -> DatePeriod.ofDays(first, first.plusDays(length)));
        Arbitrary<DatePeriod> open = days().map(day -> DatePeriod.ofUnboundedEnd(PartialDate.of(day)));
        Arbitrary<DatePeriod> until = days().map(day -> DatePeriod.ofUnboundedStart(PartialDate.of(day)));
        return Arbitraries.frequencyOf(Tuple.of(6, bounded), Tuple.of(1, open), Tuple.of(1, until));
    }

    static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 5))
                .as((day, precision) -> switch (precision) {
                    case 0 -> PartialDate.of(day.getYear());
                    case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
                    default -> PartialDate.of(day);
                });
    }

    static Arbitrary<Period> lengths() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Period.ofYears(1), Period.ofYears(3), Period.ofMonths(12))),
                Tuple.of(2, Arbitraries.integers().between(1, 40).map(Period::ofMonths)),
                Tuple.of(1, Arbitraries.integers().between(1, 900).map(Period::ofDays)),
                Tuple.of(1, Arbitraries.of(Period.of(0, 1, 15), Period.of(1, 0, 1))));
    }

    static Arbitrary<Notice> notices() {
        Arbitrary<Period> leads = Arbitraries.of(
                Period.ofMonths(1), Period.ofMonths(3), Period.ofDays(30), Period.ofDays(90), Period.ZERO);
        return Combinators.combine(leads, Arbitraries.of("甲", "乙").optional())
                .as((lead, side) -> Notice.builder().lead(lead).side(side).build());
    }

    static Arbitrary<Renewal> renewals() {
        Arbitrary<Renewal> automatic = Combinators.combine(
                        lengths(), notices().list().ofMaxSize(2))
                .as((length, notices) -> Renewal.automatic(length, notices.toArray(Notice[]::new)));
        Arbitrary<Renewal> other =
                Arbitraries.of(Renewal.none(), Renewal.evergreen(), Renewal.onRequest(Period.ofYears(1)));
        return Arbitraries.frequencyOf(Tuple.of(3, automatic), Tuple.of(1, other));
    }

    static Arbitrary<Term> terms() {
        return Combinators.combine(
                        lengths().optional(),
                        partialDates().optional(0.4),
                        Arbitraries.of(CountingRule.class).optional(0.9),
                        renewals().optional(0.8))
                .as((length, end, rule, renewal) -> Term.builder()
                        .length(length)
                        .end(end)
                        .countingRule(rule)
                        .renewal(renewal)
                        .build());
    }

    static Arbitrary<Optional<Activation>> activations() {
        return windows()
                .list()
                .ofMaxSize(2)
                .map(periods -> Activation.builder()
                        .condition("災害時")
                        .periods(periods.stream().map(StatedPeriod::of).toList())
                        .build())
                .optional(0.2);
    }

    private static Arbitrary<Initiative> initiatives() {
        Arbitrary<Observation> observations = Combinators.combine(windows(), Arbitraries.of(true, false))
                .as((period, isMissing) -> {
                    Observation.Builder builder = Observation.builder().period(StatedPeriod.of(period));
                    return (isMissing ? builder.missing("-") : builder.value(Quantity.of(3))).build();
                });
        return Combinators.combine(
                        windows().optional(0.3),
                        observations.list().ofMaxSize(2),
                        Arbitraries.of("1", "2", "3").list().uniqueElements().ofMaxSize(2))
                .as((period, results, fields) -> Initiative.builder()
                        .title("取組")
                        .period(period.map(StatedPeriod::of))
                        .addSeries(Series.builder()
                                .label("件数")
                                .observations(results)
                                .build())
                        .fieldIds(fields)
                        .build());
    }

    private static Arbitrary<CooperationField> fields() {
        Classification code = Classification.builder().scheme("sdg").code("11").build();
        return Combinators.combine(
                        Arbitraries.of("1", "2", "3").optional(),
                        Arbitraries.of("防災", "子育て", "防 災", "健康").optional(),
                        Arbitraries.of(List.<Integer>of(), List.of(11), List.of(3, 11)),
                        Arbitraries.of(List.<Classification>of(), List.of(code)))
                .as((id, label, goals, codes) -> CooperationField.builder()
                        .id(id)
                        .label(label.map(LocalizedText::of))
                        .sdgGoals(goals)
                        .classifications(codes)
                        .build());
    }

    private static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        windows().optional(0.8),
                        fields().list().ofMaxSize(1),
                        initiatives().list().ofMaxSize(2))
                .as((period, fields, initiatives) -> Plan.builder()
                        .period(period.map(StatedPeriod::of))
                        .fields(fields)
                        .initiatives(initiatives)
                        .build());
    }

    /** Generates agreements without parties and places. */
    static Arbitrary<Agreement> agreements() {
        Arbitrary<Agreement> inTime = Combinators.combine(
                        partialDates().optional(0.9),
                        partialDates().optional(0.2),
                        partialDates().optional(0.2),
                        terms().optional(0.8),
                        activations(),
                        Arbitraries.of(Agreement.Stage.IN_PREPARATION).optional(0.2),
                        Arbitraries.of(Agreement.Kind.WATCH_OVER, Agreement.Kind.DISASTER)
                                .optional())
                .as((concluded, effective, terminated, term, activation, stage, kind) -> Agreement.builder()
                        .title("協定")
                        .concludedOn(concluded.map(StatedDate::of))
                        .effectiveOn(effective.map(StatedDate::of))
                        .terminatedOn(terminated.map(StatedDate::of))
                        .term(term)
                        .activation(activation)
                        .stage(stage)
                        .kind(kind)
                        .build());
        return Combinators.combine(
                        inTime, fields().list().ofMaxSize(2), plans().list().ofMaxSize(2))
                .as((agreement, fields, plans) -> Agreement.builder()
                        .from(agreement)
                        .fields(fields)
                        .plans(plans)
                        .build());
    }

    static Register register(List<Agreement> agreements) {
        return Register.builder().agreements(agreements).build();
    }
}
