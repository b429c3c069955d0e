package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Plan;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import dev.renkei.validation.Policy;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks what policies ask of agreements.
 *
 * <p>A policy asks the same of each agreement of a register, so that an agreement that stands alone is broken only.
 */
final class PolicyBreakers {

    private static final Period A_YEAR = Period.ofYears(1);
    private static final String LABEL = "見本の災害支援に関すること";

    private PolicyBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "policy.initiatives.too-few",
                        Policy.builder().minimumInitiatives(1).build(),
                        alone(PolicyBreakers::withoutInitiatives)),
                Breaker.of(
                        "policy.plan.too-short",
                        Policy.builder().minimumPlanLength(A_YEAR).build(),
                        alone(PolicyBreakers::withShortPlan)),
                Breaker.of(
                        "policy.property.missing",
                        Policy.builder().addRequiredProperty("/purpose").build(),
                        alone(PolicyBreakers::withoutPurpose)),
                Breaker.of(
                        "policy.field.missing",
                        Policy.builder().addRequiredField(LABEL).build(),
                        alone(PolicyBreakers::withoutField)));
    }

    private static BreakStrategy<Agreement> alone(Function<Agreement, Fault<Agreement>> fault) {
        return new BreakStrategy<>(
                Agreement.class, part -> part.pointer().isEmpty(), agreement -> List.of(fault.apply(agreement)));
    }

    private static Fault<Agreement> withoutInitiatives(Agreement agreement) {
        boolean planned = agreement.initiatives().findAny().isPresent();
        return new Fault<>(
                "/plans",
                Agreement.builder().from(agreement).plans(List.of()).build(),
                planned ? agreement : MissingParts.withPlan(agreement),
                "The agreement has no initiative");
    }

    private static Fault<Agreement> withShortPlan(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate begin = concluded.getPlans().stream()
                .flatMap(plan -> plan.getPeriod().stream())
                .flatMap(stated -> stated.getPeriod().getLastDay().stream())
                .max(LocalDate::compareTo)
                .orElseGet(() -> AgreementBreakers.conclusion(concluded).getLastDay())
                .plusDays(1);
        LocalDate last = begin.plus(A_YEAR).minusDays(1);
        return new Fault<>(
                "/plans/" + concluded.getPlans().size() + "/period",
                with(concluded, DatePeriod.ofDays(begin, last.minusDays(1))),
                with(concluded, DatePeriod.ofDays(begin, last)),
                "A plan is a day shorter than a year");
    }

    private static Agreement with(Agreement agreement, DatePeriod period) {
        Plan plan = Plan.builder()
                .from(MissingParts.plan())
                .period(StatedPeriod.of(period))
                .build();
        return Agreement.builder().from(agreement).addPlan(plan).build();
    }

    private static Fault<Agreement> withoutPurpose(Agreement agreement) {
        return new Fault<>(
                "",
                Agreement.builder().from(agreement).purpose(List.of()).build(),
                Agreement.builder()
                        .from(agreement)
                        .purpose(List.of(LocalizedText.of("互いに協力すること。")))
                        .build(),
                "The purpose is left out");
    }

    /** The field comes near in a plan of its own, whatever fields the agreement has. */
    private static Fault<Agreement> withoutField(Agreement agreement) {
        Plan plan = MissingParts.plan();
        List<CooperationField> fields = new ArrayList<>(plan.getFields());
        fields.add(0, CooperationField.builder().label(LocalizedText.of(LABEL)).build());
        return new Fault<>(
                "/fields",
                Agreement.builder().from(agreement).addPlan(plan).build(),
                Agreement.builder()
                        .from(agreement)
                        .addPlan(Plan.builder().from(plan).fields(fields).build())
                        .build(),
                "No field is the one that is asked for");
    }
}
