package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.RelationKind;
import dev.renkei.agreement.Source;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
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

    private InitiativeBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                ofPlans("initiative.id.duplicate", InitiativeBreakers::duplicateId),
                ofPlans("initiative.title.duplicate", InitiativeBreakers::duplicateTitle),
                ofEach("initiative.field.unknown", InitiativeBreakers::unknownField),
                ofPlans("initiative.field.missing", InitiativeBreakers::noField),
                ofEach("initiative.source.unknown", InitiativeBreakers::unknownSource),
                ofEach("initiative.party.unknown", InitiativeBreakers::unknownParty),
                Breaker.of(
                        "initiative.party.not-member",
                        BreakStrategy.of(Agreement.class, InitiativeBreakers::formerParty)),
                ofPlans("initiative.period.outside-plan", InitiativeBreakers::outsidePlan),
                Breaker.of(
                        "initiative.scope.unknown-place",
                        BreakStrategy.of(Agreement.class, InitiativeBreakers::unknownPlace)),
                Breaker.of(
                        "initiative.contribution.missing",
                        BreakStrategy.of(Initiative.class, InitiativeBreakers::noContribution)),
                ofEach("initiative.relation.unknown", InitiativeBreakers::unknownRelation),
                ofPlans("initiative.relation.later-agreement", InitiativeBreakers::laterAgreement),
                Breaker.of(
                        "initiative.award.after-document",
                        BreakStrategy.of(Agreement.class, InitiativeBreakers::lateAward)));
    }

    private static Breaker ofPlans(String code, Function<Plan, List<Fault<Plan>>> faults) {
        return Breaker.of(code, BreakStrategy.of(Plan.class, faults));
    }

    /** A breaker of a rule that judges each initiative of an agreement, but not those that stand alone in a register. */
    private static Breaker ofEach(String code, Function<Initiative, List<Fault<Initiative>>> faults) {
        return ofPlans(code, plan -> each(plan, faults));
    }

    private static List<Fault<Plan>> each(Plan plan, Function<Initiative, List<Fault<Initiative>>> faults) {
        return IntStream.range(0, plan.getInitiatives().size())
                .boxed()
                .flatMap(
                        i -> faults.apply(plan.getInitiatives().get(i)).stream().map(fault -> at(plan, i, fault)))
                .toList();
    }

    private static Fault<Plan> at(Plan plan, int index, Fault<Initiative> fault) {
        Function<Initiative, Plan> with = initiative -> Plan.builder()
                .from(plan)
                .initiatives(Elements.replaced(plan.getInitiatives(), index, initiative))
                .build();
        return new Fault<>(
                "/initiatives/" + index + fault.pointer(),
                with.apply(fault.broken()),
                with.apply(fault.nearMiss()),
                fault.change());
    }

    /** Gives a fault to each initiative of an agreement that is prepared for it, if need be by a plan. */
    private static List<Fault<Agreement>> each(
            Agreement prepared, Function<Initiative, List<Fault<Initiative>>> faults) {
        boolean planned = prepared.initiatives().findAny().isPresent();
        Agreement agreement = planned ? prepared : MissingParts.withPlan(prepared);
        return IntStream.range(0, agreement.getPlans().size())
                .boxed()
                .flatMap(i -> each(agreement.getPlans().get(i), faults).stream()
                        .map(fault -> new Fault<>(
                                "/plans/" + i + fault.pointer(),
                                withPlan(agreement, i, fault.broken()),
                                withPlan(agreement, i, fault.nearMiss()),
                                fault.change())))
                .toList();
    }

    private static Agreement withPlan(Agreement agreement, int index, Plan plan) {
        return Agreement.builder()
                .from(agreement)
                .plans(Elements.replaced(agreement.getPlans(), index, plan))
                .build();
    }

    private static List<Fault<Plan>> duplicateId(Plan plan) {
        return plan.getInitiatives().stream()
                .limit(1)
                .map(initiative -> {
                    String id = initiative.getId().orElse("first-initiative");
                    Initiative keyed =
                            Initiative.builder().from(initiative).id(id).build();
                    return new Fault<>(
                            "/initiatives/" + plan.getInitiatives().size() + "/id",
                            with(withFirst(plan, keyed), like(initiative).id(id).build()),
                            with(
                                    withFirst(plan, keyed),
                                    like(initiative).id(id + "-2").build()),
                            "A further initiative has the key of another");
                })
                .toList();
    }

    private static Plan withFirst(Plan plan, Initiative first) {
        return Plan.builder()
                .from(plan)
                .initiatives(Elements.replaced(plan.getInitiatives(), 0, first))
                .build();
    }

    private static List<Fault<Plan>> duplicateTitle(Plan plan) {
        return plan.getInitiatives().stream()
                .limit(1)
                .map(initiative -> new Fault<>(
                        "/initiatives/" + plan.getInitiatives().size() + "/title",
                        with(plan, like(initiative).title(initiative.getTitle()).build()),
                        with(plan, like(initiative).build()),
                        "A further initiative has the title of another"))
                .toList();
    }

    /** Begins another initiative of the same fields. */
    private static Initiative.Builder like(Initiative initiative) {
        return Initiative.builder()
                .title(LocalizedText.of(initiative.getTitle().getDefault() + "（その２）"))
                .fieldIds(initiative.getFieldIds());
    }

    private static Plan with(Plan plan, Initiative initiative) {
        return Plan.builder().from(plan).addInitiative(initiative).build();
    }

    private static List<Fault<Initiative>> unknownField(Initiative initiative) {
        return List.of(new Fault<>(
                "/fields/" + initiative.getFieldIds().size(),
                Initiative.builder().from(initiative).addFieldId(UNKNOWN).build(),
                initiative,
                "An initiative belongs to a field that there is not"));
    }

    /** Plans in which an initiative belongs to a field are ordered by fields, so that all are to belong to one. */
    private static List<Fault<Plan>> noField(Plan plan) {
        return plan.getInitiatives().stream()
                .filter(initiative -> !initiative.getFieldIds().isEmpty())
                .limit(1)
                .map(initiative -> new Fault<>(
                        "/initiatives/" + plan.getInitiatives().size(),
                        with(plan, like(initiative).fieldIds(List.of()).build()),
                        with(plan, like(initiative).build()),
                        "A further initiative belongs to no field"))
                .toList();
    }

    private static List<Fault<Initiative>> unknownSource(Initiative initiative) {
        return List.of(new Fault<>(
                "/source",
                Initiative.builder().from(initiative).sourceId(UNKNOWN).build(),
                initiative,
                "An initiative comes from a source that there is not"));
    }

    private static List<Fault<Initiative>> unknownParty(Initiative initiative) {
        String contribution = "/contributions/" + initiative.getContributions().size();
        Contribution.Builder words = Contribution.builder().text(WORDS);
        Initiative near = Initiative.builder()
                .from(initiative)
                .addContribution(words.build())
                .build();
        return List.of(
                new Fault<>(
                        "/parties/" + initiative.getPartyIds().size(),
                        Initiative.builder()
                                .from(initiative)
                                .addPartyId(UNKNOWN)
                                .build(),
                        initiative,
                        "Nobody who is a party takes part in an initiative"),
                new Fault<>(
                        contribution + "/party",
                        Initiative.builder()
                                .from(initiative)
                                .addContribution(Contribution.builder()
                                        .text(WORDS)
                                        .partyId(UNKNOWN)
                                        .build())
                                .build(),
                        near,
                        "Nobody who is a party gives something"),
                new Fault<>(
                        contribution + "/recipients/0",
                        Initiative.builder()
                                .from(initiative)
                                .addContribution(words.addRecipientId(UNKNOWN).build())
                                .build(),
                        near,
                        "Nobody who is a party is given something"));
    }

    /** An agreement without an initiative of a plan with a period is given one. */
    private static List<Fault<Agreement>> formerParty(Agreement agreement) {
        boolean suitable = agreement.getPlans().stream()
                .anyMatch(plan -> firstDay(plan).isPresent()
                        && plan.getInitiatives().stream()
                                .anyMatch(initiative -> initiative.getPeriod().isEmpty()));
        return suitable
                ? formerPartyInPlans(agreement)
                : formerPartyInPlans(Agreement.builder()
                        .from(agreement)
                        .addPlan(Plan.builder()
                                .from(MissingParts.plan())
                                .period(A_YEAR)
                                .build())
                        .build());
    }

    private static List<Fault<Agreement>> formerPartyInPlans(Agreement agreement) {
        return IntStream.range(0, agreement.getPlans().size())
                .boxed()
                .flatMap(i -> firstDay(agreement.getPlans().get(i)).stream()
                        .flatMap(day ->
                                each(agreement.getPlans().get(i), initiative -> takenPartIn(initiative)).stream()
                                        .map(fault -> new Fault<>(
                                                "/plans/" + i + fault.pointer(),
                                                withPlan(
                                                        withFormerParty(agreement, day.minusDays(1)),
                                                        i,
                                                        fault.broken()),
                                                withPlan(withFormerParty(agreement, day), i, fault.nearMiss()),
                                                fault.change()))))
                .toList();
    }

    private static Optional<LocalDate> firstDay(Plan plan) {
        return plan.getPeriod().flatMap(stated -> stated.getPeriod().getFirstDay());
    }

    /** An initiative that begins with its plan has a further party, which left on the day before, or on that day. */
    private static List<Fault<Initiative>> takenPartIn(Initiative initiative) {
        Initiative joined =
                Initiative.builder().from(initiative).addPartyId(FORMER).build();
        return initiative.getPeriod().isPresent()
                ? List.of()
                : List.of(new Fault<>(
                        "/parties/" + initiative.getPartyIds().size(),
                        joined,
                        joined,
                        "A party takes part in an initiative that began on the day after it left"));
    }

    private static Agreement withFormerParty(Agreement agreement, LocalDate lastDay) {
        return Agreement.builder()
                .from(agreement)
                .addParty(Party.builder()
                        .id(FORMER)
                        .organization(Organization.of("手本商工会"))
                        .leftOn(StatedDate.of(PartialDate.of(lastDay)))
                        .build())
                .build();
    }

    /** A plan without a period is given one, unless initiatives have their own, which could lie outside. */
    private static List<Fault<Plan>> outsidePlan(Plan plan) {
        boolean free = plan.getInitiatives().stream()
                .allMatch(initiative -> initiative.getPeriod().isEmpty());
        if (plan.getPeriod().isEmpty() && free) {
            return outsidePlan(Plan.builder().from(plan).period(A_YEAR).build());
        }
        return plan.getPeriod().stream()
                .flatMap(stated -> stated.getPeriod().getLastDay().stream())
                .flatMap(last -> each(
                        plan,
                        initiative -> List.of(new Fault<>(
                                "/period",
                                with(initiative, last.plusDays(1)),
                                with(initiative, last),
                                "An initiative is for the day after the last of its plan")))
                        .stream())
                .toList();
    }

    private static Initiative with(Initiative initiative, LocalDate day) {
        return Initiative.builder()
                .from(initiative)
                .period(StatedPeriod.of(DatePeriod.of(PartialDate.of(day))))
                .build();
    }

    private static List<Fault<Agreement>> unknownPlace(Agreement agreement) {
        Agreement placed = agreement.getPlaces().isEmpty()
                ? Agreement.builder().from(agreement).addPlace(Place.of("見本市")).build()
                : agreement;
        Place known = placed.getPlaces().get(0);
        Place elsewhere = Stream.of("利尻町", "与那国町")
                .map(Place::of)
                .filter(each -> placed.getPlaces().stream().noneMatch(each::isWithin))
                .findFirst()
                .orElseGet(() -> Place.of("よその見本市"));
        return each(
                placed,
                initiative -> List.of(new Fault<>(
                        "/places/" + initiative.getPlaces().size(),
                        with(initiative, elsewhere),
                        with(initiative, known),
                        "An initiative is for a place that the agreement does not name")));
    }

    private static Initiative with(Initiative initiative, Place place) {
        return Initiative.builder().from(initiative).addPlace(place).build();
    }

    private static List<Fault<Initiative>> noContribution(Initiative initiative) {
        List<Contribution> contributions = initiative.getContributions().isEmpty()
                ? List.of(Contribution.builder().text(WORDS).build())
                : initiative.getContributions();
        return List.of(new Fault<>(
                "",
                Initiative.builder().from(initiative).contributions(List.of()).build(),
                Initiative.builder()
                        .from(initiative)
                        .contributions(contributions)
                        .build(),
                "Nobody contributes to an initiative"));
    }

    private static List<Fault<Initiative>> unknownRelation(Initiative initiative) {
        Relation.Builder relation = Relation.builder().kind(RelationKind.RELATED);
        return List.of(new Fault<>(
                "/relations/" + initiative.getRelations().size(),
                Initiative.builder()
                        .from(initiative)
                        .addRelation(relation.build())
                        .build(),
                Initiative.builder()
                        .from(initiative)
                        .addRelation(relation.title(LocalizedText.of("関連する協定")).build())
                        .build(),
                "An initiative is related to an agreement that is not named"));
    }

    /** An initiative without a period of its own is one of the first day of its plan. */
    private static List<Fault<Plan>> laterAgreement(Plan plan) {
        LocalDate day = firstDay(plan).orElse(PAST);
        return each(plan, initiative -> laterAgreement(initiative, day));
    }

    private static List<Fault<Initiative>> laterAgreement(Initiative initiative, LocalDate day) {
        if (initiative.getPeriod().isPresent() || !day.isBefore(LocalDate.now(Breakers.CLOCK))) {
            return List.of();
        }
        return List.of(new Fault<>(
                "/relations/" + initiative.getRelations().size(),
                underFramework(initiative, day, day.plusDays(1)),
                underFramework(initiative, day, day),
                "An initiative of one day rests on an agreement of the day after"));
    }

    private static Initiative underFramework(Initiative initiative, LocalDate day, LocalDate concluded) {
        return Initiative.builder()
                .from(initiative)
                .period(StatedPeriod.of(DatePeriod.of(PartialDate.of(day))))
                .addRelation(Relation.builder()
                        .kind(RelationKind.UNDER_FRAMEWORK)
                        .title(LocalizedText.of("見本の基本協定"))
                        .concludedOn(StatedDate.of(PartialDate.of(concluded)))
                        .build())
                .build();
    }

    private static List<Fault<Agreement>> lateAward(Agreement agreement) {
        Optional<LocalDate> published = agreement.getSources().stream()
                .flatMap(source -> source.getPublishedOn().stream())
                .map(stated -> stated.getDate().getLastDay())
                .max(LocalDate::compareTo);
        LocalDate day = published.orElse(PAST);
        Agreement sourced = published.isPresent()
                ? agreement
                : Agreement.builder()
                        .from(agreement)
                        .addSource(Source.builder()
                                .title(LocalizedText.of("協定の公表資料"))
                                .publishedOn(StatedDate.of(PartialDate.of(day)))
                                .build())
                        .build();
        return each(
                sourced,
                initiative -> List.of(new Fault<>(
                        "/awards/" + initiative.getAwards().size() + "/awardedIn",
                        withAward(initiative, day.plusDays(1)),
                        withAward(initiative, day),
                        "An award was given on the day after the document")));
    }

    private static Initiative withAward(Initiative initiative, LocalDate day) {
        return Initiative.builder()
                .from(initiative)
                .addAward(Award.builder()
                        .name(LocalizedText.of("見本の賞"))
                        .awardedIn(StatedPeriod.of(DatePeriod.of(PartialDate.of(day))))
                        .build())
                .build();
    }
}
