package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.validation.Policy;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks what policies ask of agreements.
 *
 * <p>A policy asks the same of each agreement of a register, so that an agreement that stands alone is broken only.
 */
final class PolicyBreakers {

    private static final Period A_YEAR = Period.ofYears(1);
    private static final Organization.Kind EXCLUDED = Organization.Kind.of("gambling-operator");
    private static final String LABEL = "見本の災害支援に関すること";
    private static final CooperationField FIELD =
            CooperationField.builder().label(LocalizedText.of(LABEL)).build();
    private static final Policy OF_DRILLS =
            Policy.builder().putRequiredDuty("drill", A_YEAR).build();

    private PolicyBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                of(
                        "policy.initiatives.too-few",
                        Policy.builder().minimumInitiatives(1).build(),
                        PolicyBreakers::withoutInitiatives),
                of(
                        "policy.plan.too-short",
                        Policy.builder().minimumPlanLength(A_YEAR).build(),
                        PolicyBreakers::withShortPlan),
                of(
                        "policy.property.missing",
                        Policy.builder().addRequiredProperty("/purpose").build(),
                        PolicyBreakers::withoutPurpose),
                of("policy.fields.too-few", Policy.builder().minimumFields(1).build(), PolicyBreakers::withoutFields),
                of(
                        "policy.language.missing",
                        Policy.builder().addRequiredLanguage("fr").build(),
                        PolicyBreakers::withoutLanguage),
                of("policy.duty.missing", OF_DRILLS, PolicyBreakers::withoutDrill),
                of("policy.duty.too-rare", OF_DRILLS, PolicyBreakers::withRareDrill),
                of(
                        "policy.party.excluded",
                        Policy.builder().addExcludedPartyKind(EXCLUDED).build(),
                        PolicyBreakers::withExcludedParty),
                of(
                        "policy.field.missing",
                        Policy.builder().addRequiredField(LABEL).build(),
                        PolicyBreakers::withoutField));
    }

    private static Breaker of(String code, Policy policy, Function<Agreement, Fault<Agreement>> fault) {
        return Breaker.of(
                code,
                policy,
                new BreakStrategy<>(
                        Agreement.class,
                        part -> part.pointer().isEmpty(),
                        agreement -> List.of(fault.apply(agreement))));
    }

    private static Fault<Agreement> withoutInitiatives(Agreement agreement) {
        boolean planned = agreement.initiatives().findAny().isPresent();
        return new Fault<>(
                "/plans",
                Copy.without(agreement, "plans"),
                planned ? agreement : MissingParts.withPlan(agreement),
                "The agreement has no initiative");
    }

    /** What refers to the fields is left out with them. */
    private static Fault<Agreement> withoutFields(Agreement agreement) {
        return Fault.at(
                Copy.without(agreement, "statedFieldCount", "plans", "amendments"),
                "/fields",
                List.of(),
                List.of(FIELD),
                "The agreement has no field");
    }

    private static Fault<Agreement> withoutLanguage(Agreement agreement) {
        return new Fault<>(
                "/languages",
                agreement,
                Copy.adding(agreement, "languages", "fr"),
                "The agreement is not made out in French");
    }

    private static Fault<Agreement> withoutDrill(Agreement agreement) {
        Agreement undrilled = undrilled(agreement);
        return new Fault<>(
                "/duties", undrilled, Copy.adding(undrilled, "duties", drill(A_YEAR)), "The parties hold no drill");
    }

    private static Fault<Agreement> withRareDrill(Agreement agreement) {
        return Fault.at(
                undrilled(agreement),
                "/duties/-/interval",
                drill(A_YEAR.plusDays(1)),
                drill(A_YEAR),
                "A day more than a year passes between two drills");
    }

    private static Agreement undrilled(Agreement agreement) {
        return Copy.with(
                agreement,
                "duties",
                agreement.getDuties().stream()
                        .filter(duty -> !duty.getKind().equals(Optional.of(Duty.Kind.DRILL)))
                        .toList());
    }

    private static Duty drill(Period interval) {
        return Duty.builder()
                .kind(Duty.Kind.DRILL)
                .title("見本の訓練")
                .dueOn(StatedDate.of(Dates.tomorrow()))
                .interval(interval)
                .build();
    }

    private static Fault<Agreement> withExcludedParty(Agreement agreement) {
        Organization arcade = Organization.of("見本遊技場");
        return Fault.at(
                agreement,
                "/parties/-/organization/kind",
                Party.of(Copy.with(arcade, "kind", EXCLUDED)),
                Party.of(arcade),
                "A party is of a kind that is excluded");
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
        return Fault.at(
                concluded,
                "/plans/-/period",
                plan(begin, last.minusDays(1)),
                plan(begin, last),
                "A plan is a day shorter than a year");
    }

    private static Plan plan(LocalDate first, LocalDate last) {
        return Copy.with(MissingParts.plan(), "period", StatedPeriod.of(DatePeriod.ofDays(first, last)));
    }

    private static Fault<Agreement> withoutPurpose(Agreement agreement) {
        return new Fault<>(
                "",
                Copy.without(agreement, "purpose"),
                Copy.with(agreement, "purpose", List.of(LocalizedText.of("互いに協力すること。"))),
                "The purpose is left out");
    }

    /** The field comes near in a plan of its own, whatever fields the agreement has. */
    private static Fault<Agreement> withoutField(Agreement agreement) {
        Plan plan = MissingParts.plan();
        List<CooperationField> fields = new ArrayList<>(plan.getFields());
        fields.add(0, FIELD);
        return new Fault<>(
                "/fields",
                Copy.adding(agreement, "plans", plan),
                Copy.adding(agreement, "plans", Copy.with(plan, "fields", fields)),
                "No field is the one that is asked for");
    }
}
