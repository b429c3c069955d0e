package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.DutyKind;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
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
    private static final OrganizationKind EXCLUDED = OrganizationKind.of("gambling-operator");
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
                        "policy.fields.too-few",
                        Policy.builder().minimumFields(1).build(),
                        alone(PolicyBreakers::withoutFields)),
                Breaker.of(
                        "policy.language.missing",
                        Policy.builder().addRequiredLanguage("fr").build(),
                        alone(PolicyBreakers::withoutLanguage)),
                Breaker.of(
                        "policy.duty.missing",
                        Policy.builder().putRequiredDuty("drill", A_YEAR).build(),
                        alone(PolicyBreakers::withoutDrill)),
                Breaker.of(
                        "policy.duty.too-rare",
                        Policy.builder().putRequiredDuty("drill", A_YEAR).build(),
                        alone(PolicyBreakers::withRareDrill)),
                Breaker.of(
                        "policy.party.excluded",
                        Policy.builder().addExcludedPartyKind(EXCLUDED).build(),
                        alone(PolicyBreakers::withExcludedParty)),
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

    /** What refers to the fields is left out with them. */
    private static Fault<Agreement> withoutFields(Agreement agreement) {
        Agreement bare = Agreement.builder()
                .from(agreement)
                .fields(List.of())
                .statedFieldCount(Optional.empty())
                .plans(List.of())
                .amendments(List.of())
                .build();
        return new Fault<>(
                "/fields",
                bare,
                Agreement.builder()
                        .from(bare)
                        .addField(CooperationField.builder()
                                .label(LocalizedText.of(LABEL))
                                .build())
                        .build(),
                "The agreement has no field");
    }

    private static Fault<Agreement> withoutLanguage(Agreement agreement) {
        return new Fault<>(
                "/languages",
                agreement,
                Agreement.builder().from(agreement).addLanguage("fr").build(),
                "The agreement is not made out in French");
    }

    private static Fault<Agreement> withoutDrill(Agreement agreement) {
        Agreement undrilled = undrilled(agreement);
        return new Fault<>("/duties", undrilled, drilled(undrilled, A_YEAR), "The parties hold no drill");
    }

    private static Fault<Agreement> withRareDrill(Agreement agreement) {
        Agreement undrilled = undrilled(agreement);
        return new Fault<>(
                "/duties/" + undrilled.getDuties().size() + "/interval",
                drilled(undrilled, A_YEAR.plusDays(1)),
                drilled(undrilled, A_YEAR),
                "A day more than a year passes between two drills");
    }

    private static Agreement undrilled(Agreement agreement) {
        return Agreement.builder()
                .from(agreement)
                .duties(agreement.getDuties().stream()
                        .filter(duty -> !duty.getKind().equals(Optional.of(DutyKind.DRILL)))
                        .toList())
                .build();
    }

    private static Agreement drilled(Agreement agreement, Period interval) {
        LocalDate tomorrow = LocalDate.now(Breakers.CLOCK).plusDays(1);
        return Agreement.builder()
                .from(agreement)
                .addDuty(Duty.builder()
                        .kind(DutyKind.DRILL)
                        .title("見本の訓練")
                        .dueOn(StatedDate.of(PartialDate.of(tomorrow)))
                        .interval(interval)
                        .build())
                .build();
    }

    private static Fault<Agreement> withExcludedParty(Agreement agreement) {
        return new Fault<>(
                "/parties/" + agreement.getParties().size() + "/organization/kind",
                withParty(agreement, Organization.builder().kind(EXCLUDED)),
                withParty(agreement, Organization.builder()),
                "A party is of a kind that is excluded");
    }

    private static Agreement withParty(Agreement agreement, Organization.Builder organization) {
        return Agreement.builder()
                .from(agreement)
                .addParty(Party.of(organization.name("見本遊技場").build()))
                .build();
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
