package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Source;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks the rules about initiatives and what they refer to.
 */
final class InitiativeBreakers {

    private static final String UNKNOWN = "unknown-key";
    private static final String FORMER = "former-party";
    private static final LocalDate PAST = LocalDate.of(2025, 4, 1);
    private static final StatedPeriod A_YEAR = StatedPeriod.of(DatePeriod.parse("FY2025"));
    private static final LocalizedText WORDS = LocalizedText.of("互いに知らせ合う");
    private static final Contribution CONTRIBUTION =
            Contribution.builder().text(WORDS).build();

    private InitiativeBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                ofPlans("initiative.id.duplicate", InitiativeBreakers::duplicateId),
                ofPlans("initiative.title.duplicate", InitiativeBreakers::duplicateTitle),
                ofEach("initiative.field.unknown", InitiativeBreakers::unknownField),
                ofPlans("initiative.field.missing", InitiativeBreakers::noField),
                ofEach("initiative.source.unknown", InitiativeBreakers::unknownSource),
                ofEach("initiative.party.unknown", InitiativeBreakers::unknownParty),
                Breaker.ofSeveral("initiative.party.not-member", Agreement.class, InitiativeBreakers::formerParty),
                ofPlans("initiative.period.outside-plan", InitiativeBreakers::outsidePlan),
                Breaker.ofSeveral("initiative.scope.unknown-place", Agreement.class, InitiativeBreakers::unknownPlace),
                Breaker.of("initiative.contribution.missing", Initiative.class, InitiativeBreakers::noContribution),
                ofEach("initiative.relation.unknown", InitiativeBreakers::unknownRelation),
                ofPlans("initiative.relation.later-agreement", InitiativeBreakers::laterAgreement),
                Breaker.ofSeveral("initiative.award.after-document", Agreement.class, InitiativeBreakers::lateAward));
    }

    private static Breaker ofPlans(String code, Function<Plan, List<Fault<Plan>>> faults) {
        return Breaker.ofSeveral(code, Plan.class, faults);
    }

    /** A breaker of a rule that judges each initiative of an agreement, but not those that stand alone in a register. */
    private static Breaker ofEach(String code, Function<Initiative, List<Fault<Initiative>>> faults) {
        return ofPlans(code, plan -> each(plan, faults));
    }

    private static List<Fault<Plan>> each(Plan plan, Function<Initiative, List<Fault<Initiative>>> faults) {
        return Fault.ofEach(plan, "initiatives", plan.getInitiatives(), faults);
    }

    /** Gives a fault to each initiative of an agreement that is prepared for it, if need be by a plan. */
    private static List<Fault<Agreement>> each(
            Agreement prepared, Function<Initiative, List<Fault<Initiative>>> faults) {
        boolean planned = prepared.initiatives().findAny().isPresent();
        Agreement agreement = planned ? prepared : MissingParts.withPlan(prepared);
        return Fault.ofEach(agreement, "plans", agreement.getPlans(), plan -> each(plan, faults));
    }

    private static List<Fault<Plan>> duplicateId(Plan plan) {
        return plan.getInitiatives().stream()
                .limit(1)
                .map(initiative -> {
                    String id = initiative.getId().orElse("first-initiative");
                    return Fault.at(
                            Copy.replacing(plan, "initiatives", 0, Copy.with(initiative, "id", id)),
                            "/initiatives/-/id",
                            like(initiative).id(id).build(),
                            like(initiative).id(id + "-2").build(),
                            "A further initiative has the key of another");
                })
                .toList();
    }

    private static List<Fault<Plan>> duplicateTitle(Plan plan) {
        return plan.getInitiatives().stream()
                .limit(1)
                .map(initiative -> Fault.at(
                        plan,
                        "/initiatives/-/title",
                        like(initiative).title(initiative.getTitle()).build(),
                        like(initiative).build(),
                        "A further initiative has the title of another"))
                .toList();
    }

    /** Begins another initiative of the same fields. */
    private static Initiative.Builder like(Initiative initiative) {
        return Initiative.builder()
                .title(LocalizedText.of(initiative.getTitle().getDefault() + "（その２）"))
                .fieldIds(initiative.getFieldIds());
    }

    private static List<Fault<Initiative>> unknownField(Initiative initiative) {
        return List.of(new Fault<>(
                "/fields/" + initiative.getFieldIds().size(),
                Copy.adding(initiative, "fields", UNKNOWN),
                initiative,
                "An initiative belongs to a field that there is not"));
    }

    /** Plans in which an initiative belongs to a field are ordered by fields, so that all are to belong to one. */
    private static List<Fault<Plan>> noField(Plan plan) {
        return plan.getInitiatives().stream()
                .filter(initiative -> !initiative.getFieldIds().isEmpty())
                .limit(1)
                .map(initiative -> Fault.at(
                        plan,
                        "/initiatives/-",
                        like(initiative).fieldIds(List.of()).build(),
                        like(initiative).build(),
                        "A further initiative belongs to no field"))
                .toList();
    }

    private static List<Fault<Initiative>> unknownSource(Initiative initiative) {
        return List.of(new Fault<>(
                "/source",
                Copy.with(initiative, "source", UNKNOWN),
                initiative,
                "An initiative comes from a source that there is not"));
    }

    private static List<Fault<Initiative>> unknownParty(Initiative initiative) {
        return List.of(
                new Fault<>(
                        "/parties/" + initiative.getPartyIds().size(),
                        Copy.adding(initiative, "parties", UNKNOWN),
                        initiative,
                        "Nobody who is a party takes part in an initiative"),
                Fault.at(
                        initiative,
                        "/contributions/-/party",
                        Copy.with(CONTRIBUTION, "party", UNKNOWN),
                        CONTRIBUTION,
                        "Nobody who is a party gives something"),
                Fault.at(
                        initiative,
                        "/contributions/-/recipients/0",
                        Copy.adding(CONTRIBUTION, "recipients", UNKNOWN),
                        CONTRIBUTION,
                        "Nobody who is a party is given something"));
    }

    /** An agreement without an initiative of a plan with a period is given one. */
    private static List<Fault<Agreement>> formerParty(Agreement agreement) {
        boolean suitable = agreement.getPlans().stream()
                .anyMatch(plan -> firstDay(plan).isPresent()
                        && plan.getInitiatives().stream()
                                .anyMatch(initiative -> initiative.getPeriod().isEmpty()));
        Agreement planned = suitable
                ? agreement
                : Copy.adding(agreement, "plans", Copy.with(MissingParts.plan(), "period", A_YEAR));
        return IntStream.range(0, planned.getPlans().size())
                .boxed()
                .flatMap(i -> formerParty(planned, i))
                .toList();
    }

    private static Stream<Fault<Agreement>> formerParty(Agreement agreement, int index) {
        Plan plan = agreement.getPlans().get(index);
        return firstDay(plan).stream()
                .flatMap(day -> each(plan, InitiativeBreakers::takenPartIn).stream()
                        .map(fault ->
                                fault.in("/plans/" + index, taken -> Copy.replacing(agreement, "plans", index, taken)))
                        .map(fault -> new Fault<>(
                                fault.pointer(),
                                withFormerParty(fault.broken(), day.minusDays(1)),
                                withFormerParty(fault.nearMiss(), day),
                                fault.change())));
    }

    private static Optional<LocalDate> firstDay(Plan plan) {
        return plan.getPeriod().flatMap(stated -> stated.getPeriod().getFirstDay());
    }

    /** An initiative that begins with its plan has a further party, which left on the day before, or on that day. */
    private static List<Fault<Initiative>> takenPartIn(Initiative initiative) {
        Initiative joined = Copy.adding(initiative, "parties", FORMER);
        return initiative.getPeriod().isPresent()
                ? List.of()
                : List.of(new Fault<>(
                        "/parties/" + initiative.getPartyIds().size(),
                        joined,
                        joined,
                        "A party takes part in an initiative that began on the day after it left"));
    }

    private static Agreement withFormerParty(Agreement agreement, LocalDate lastDay) {
        Party former = Party.builder()
                .id(FORMER)
                .organization(Organization.of("手本商工会"))
                .leftOn(StatedDate.of(lastDay))
                .build();
        return Copy.adding(agreement, "parties", former);
    }

    /** A plan without a period is given one, unless initiatives have their own, which could lie outside. */
    private static List<Fault<Plan>> outsidePlan(Plan plan) {
        boolean free = plan.getInitiatives().stream()
                .allMatch(initiative -> initiative.getPeriod().isEmpty());
        if (plan.getPeriod().isEmpty() && free) {
            return outsidePlan(Copy.with(plan, "period", A_YEAR));
        }
        return plan.getPeriod().flatMap(stated -> stated.getPeriod().getLastDay()).stream()
                .flatMap(last -> each(
                        plan,
                        initiative -> List.of(Fault.at(
                                initiative,
                                "/period",
                                Dates.during(last.plusDays(1)),
                                Dates.during(last),
                                "An initiative is for the day after the last of its plan")))
                        .stream())
                .toList();
    }

    private static List<Fault<Agreement>> unknownPlace(Agreement agreement) {
        Agreement placed =
                agreement.getPlaces().isEmpty() ? Copy.adding(agreement, "places", Place.of("見本市")) : agreement;
        Place known = placed.getPlaces().get(0);
        Place elsewhere = Stream.of("利尻町", "与那国町")
                .map(Place::of)
                .filter(each -> placed.getPlaces().stream().noneMatch(each::isWithin))
                .findFirst()
                .orElseGet(() -> Place.of("よその見本市"));
        return each(
                placed,
                initiative -> List.of(Fault.at(
                        initiative,
                        "/places/-",
                        elsewhere,
                        known,
                        "An initiative is for a place that the agreement does not name")));
    }

    private static Fault<Initiative> noContribution(Initiative initiative) {
        List<Contribution> contributions =
                initiative.getContributions().isEmpty() ? List.of(CONTRIBUTION) : initiative.getContributions();
        return new Fault<>(
                "",
                Copy.without(initiative, "contributions"),
                Copy.with(initiative, "contributions", contributions),
                "Nobody contributes to an initiative");
    }

    private static List<Fault<Initiative>> unknownRelation(Initiative initiative) {
        Relation.Builder relation = Relation.builder().kind(Relation.Kind.RELATED);
        return List.of(Fault.at(
                initiative,
                "/relations/-",
                relation.build(),
                relation.title(LocalizedText.of("関連する協定")).build(),
                "An initiative is related to an agreement that is not named"));
    }

    /** An initiative without a period of its own is one of the first day of its plan. */
    private static List<Fault<Plan>> laterAgreement(Plan plan) {
        LocalDate day = firstDay(plan).orElse(PAST);
        return day.isBefore(Dates.today()) ? each(plan, initiative -> laterAgreement(initiative, day)) : List.of();
    }

    private static List<Fault<Initiative>> laterAgreement(Initiative initiative, LocalDate day) {
        return initiative.getPeriod().isPresent()
                ? List.of()
                : List.of(Fault.at(
                        Copy.with(initiative, "period", Dates.during(day)),
                        "/relations/-",
                        AgreementBreakers.relation(Relation.Kind.UNDER_FRAMEWORK, day.plusDays(1)),
                        AgreementBreakers.relation(Relation.Kind.UNDER_FRAMEWORK, day),
                        "An initiative of one day rests on an agreement of the day after"));
    }

    private static List<Fault<Agreement>> lateAward(Agreement agreement) {
        Optional<LocalDate> published = agreement.getSources().stream()
                .flatMap(source -> source.getPublishedOn().stream())
                .flatMap(stated -> stated.lastDay().stream())
                .max(LocalDate::compareTo);
        LocalDate day = published.orElse(PAST);
        Source source = Source.builder()
                .title(LocalizedText.of("協定の公表資料"))
                .publishedOn(StatedDate.of(day))
                .build();
        return each(
                published.isPresent() ? agreement : Copy.adding(agreement, "sources", source),
                initiative -> List.of(Fault.at(
                        initiative,
                        "/awards/-/awardedIn",
                        awardedOn(day.plusDays(1)),
                        awardedOn(day),
                        "An award was given on the day after the document")));
    }

    private static Award awardedOn(LocalDate day) {
        return Award.builder()
                .name(LocalizedText.of("見本の賞"))
                .awardedIn(Dates.during(day))
                .build();
    }
}
