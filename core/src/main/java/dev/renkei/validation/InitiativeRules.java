package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.declaration.Deferred;
import dev.renkei.message.Message;
import dev.renkei.organization.Place;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules about initiatives and what they refer to.
 */
final class InitiativeRules {

    private static final String SAME = "plans/@/initiatives/@/";

    /** Looks at one initiative of an agreement, at its place, with what is known of the agreement. */
    @FunctionalInterface
    private interface InitiativeCheck<K> {
        void judge(K known, Plan plan, Initiative initiative, RuleContext at);
    }

    static final RuleBook BOOK = RuleBook.of(
            error(Plan.class, "initiative.id.duplicate", InitiativeRules::duplicateId)
                    .reading("initiatives/*/id")
                    .ifStated("initiatives"),
            warning(Plan.class, "initiative.title.duplicate", InitiativeRules::duplicateTitle)
                    .reading("initiatives/*/title")
                    .ifStated("initiatives"),
            each(
                            error("initiative.field.unknown"),
                            each -> !each.getFieldIds().isEmpty(),
                            InitiativeRules::fieldKeys,
                            InitiativeRules::unknownField)
                    .reading("fields/*/id", "plans/*/fields/*/id"),
            each(
                            warning("initiative.field.missing"),
                            each -> each.getFieldIds().isEmpty(),
                            Agreement::getFields,
                            InitiativeRules::missingField)
                    .reading("fields/#", "plans/@/fields/#", SAME + "title", SAME + "fields"),
            each(
                            error("initiative.party.unknown"),
                            InitiativeRules::namesParties,
                            References::of,
                            InitiativeRules::unknownParty)
                    .reading("parties/*/id"),
            each(
                            warning("initiative.party.not-member"),
                            InitiativeRules::namesParties,
                            InitiativeRules::membersByKey,
                            InitiativeRules::notMember)
                    .reading(
                            "parties/*",
                            "plans/@/period",
                            SAME + "period",
                            SAME + "parties/@",
                            SAME + "contributions/@/party"),
            error(Agreement.class, "initiative.source.unknown", InitiativeRules::unknownSource)
                    .reading("sources/*/id", "/sources/*/id")
                    .ifStated("plans"),
            each(
                            warning("initiative.period.outside-plan"),
                            each -> each.getPeriod().isPresent(),
                            Function.identity(),
                            InitiativeRules::outsidePlan)
                    .reading("plans/@/period", SAME + "period"),
            each(
                            warning("initiative.scope.unknown-place"),
                            each -> !each.getPlaces().isEmpty(),
                            agreement -> new PlaceSet(agreement.getPlaces()),
                            InitiativeRules::unknownPlace)
                    .reading("places", SAME + "places/@"),
            info(Initiative.class, "initiative.contribution.missing", (initiative, context) -> {
                        if (initiative.getContributions().isEmpty()) {
                            context.report("title", initiative.getTitle());
                        }
                    })
                    .forPublication()
                    .reading("title", "contributions/#"),
            each(
                            warning("initiative.relation.unknown"),
                            each -> !each.getRelations().isEmpty(),
                            InitiativeRules::agreementKeys,
                            InitiativeRules::unknownRelation)
                    .reading("id", "relations/*/agreement", SAME + "relations/@"),
            each(
                            warning("initiative.relation.later-agreement"),
                            each -> !each.getRelations().isEmpty(),
                            Function.identity(),
                            InitiativeRules::laterAgreement)
                    .reading("plans/@/period", SAME + "period", SAME + "relations/@"),
            each(
                            warning("initiative.award.after-document"),
                            each -> !each.getAwards().isEmpty(),
                            InitiativeRules::lastSource,
                            InitiativeRules::awardAfterDocument)
                    .reading("sources/*/publishedOn", SAME + "awards/@/awardedIn"));

    private InitiativeRules() {}

    /** A check of each initiative that it concerns; what is to be known of the agreement is gathered once for all of them. */
    private static <K> BoundRule<Agreement> each(
            Rule rule, Predicate<Initiative> concerned, Function<Agreement, K> gather, InitiativeCheck<K> judge) {
        return BoundRule.of(Agreement.class, rule, (agreement, context) -> {
                    Deferred<K> known = Deferred.of(() -> gather.apply(agreement));
                    for (int i = 0; i < agreement.getPlans().size(); i++) {
                        Plan plan = agreement.getPlans().get(i);
                        RuleContext at = context.at("plans", i);
                        List<Initiative> initiatives = plan.getInitiatives();
                        for (int j = 0; j < initiatives.size(); j++) {
                            Initiative initiative = initiatives.get(j);
                            if (concerned.test(initiative)) {
                                judge.judge(known.get(), plan, initiative, at.at("initiatives", j));
                            }
                        }
                    }
                })
                .ifStated("plans");
    }

    private static boolean namesParties(Initiative initiative) {
        return !initiative.getPartyIds().isEmpty()
                || !initiative.getContributions().isEmpty();
    }

    /** An initiative that continues in a later plan keeps its key. */
    private static void duplicateId(Plan plan, RuleContext context) {
        Duplicates.reportKeys(plan.getInitiatives(), Initiative::getId, context.at("initiatives"), "id");
    }

    private static void duplicateTitle(Plan plan, RuleContext context) {
        Duplicates.reportNames(
                plan.getInitiatives(), each -> Optional.of(each.getTitle()), context.at("initiatives"), "title");
    }

    private static Set<String> fieldKeys(Agreement agreement) {
        Set<String> keys = new HashSet<>();
        agreement.getFields().forEach(field -> field.getId().ifPresent(keys::add));
        for (Plan plan : agreement.getPlans()) {
            plan.getFields().forEach(field -> field.getId().ifPresent(keys::add));
        }
        return keys;
    }

    private static void unknownField(Set<String> known, Plan plan, Initiative initiative, RuleContext at) {
        at.reportEach("fields", initiative.getFieldIds(), known::contains);
    }

    private static void missingField(List<CooperationField> fields, Plan plan, Initiative initiative, RuleContext at) {
        if (!fields.isEmpty() || !plan.getFields().isEmpty()) {
            at.report("title", initiative.getTitle());
        }
    }

    private static void unknownParty(References known, Plan plan, Initiative initiative, RuleContext at) {
        for (int i = 0; i < initiative.getContributions().size(); i++) {
            if (!known.areThoseOf(initiative.getContributions().get(i))) {
                known.toParties(initiative.getContributions().get(i), at.at("contributions", i));
            }
        }
        known.toParties("parties", initiative.getPartyIds(), at);
    }

    /** A party, and the days on which it takes part, empty if it neither joined later nor left. */
    record Member(Party party, Optional<DatePeriod> days) {

        boolean isAbsent(DatePeriod all) {
            return days.isPresent() && !days.get().overlaps(all);
        }
    }

    /** Returns the parties by their keys; none if each of them takes part all the time. */
    static Map<String, Member> membersByKey(Agreement agreement) {
        if (agreement.getParties().stream().noneMatch(InitiativeRules::joinedOrLeft)) {
            return Map.of();
        }
        Map<String, Member> members = new HashMap<>();
        agreement
                .getParties()
                .forEach(party ->
                        party.getId().ifPresent(key -> members.putIfAbsent(key, new Member(party, membership(party)))));
        return members;
    }

    /** An initiative without a period runs as long as its plan. */
    private static void notMember(Map<String, Member> members, Plan plan, Initiative initiative, RuleContext at) {
        if (members.isEmpty()) {
            return;
        }
        Optional<DatePeriod> days = initiative.getPeriod().or(plan::getPeriod).map(StatedPeriod::getPeriod);
        if (days.isEmpty() || areMembers(members, initiative, days.get())) {
            return;
        }
        Set<String> taking = new HashSet<>(initiative.getPartyIds());
        for (int i = 0; i < initiative.getPartyIds().size(); i++) {
            reportUnlessMember(members, initiative.getPartyIds().get(i), days.get(), at.at("parties", i));
        }
        for (int i = 0; i < initiative.getContributions().size(); i++) {
            Optional<String> key = initiative.getContributions().get(i).getPartyId();
            if (key.isPresent() && !taking.contains(key.get())) {
                reportUnlessMember(members, key.get(), days.get(), at.at("contributions", i, "party"));
            }
        }
    }

    private static boolean areMembers(Map<String, Member> members, Initiative initiative, DatePeriod days) {
        List<String> parties = initiative.getPartyIds();
        for (int i = 0; i < parties.size(); i++) {
            if (isAbsent(members.get(parties.get(i)), days)) {
                return false;
            }
        }
        List<Contribution> contributions = initiative.getContributions();
        for (int i = 0; i < contributions.size(); i++) {
            Optional<String> key = contributions.get(i).getPartyId();
            if (key.isPresent() && isAbsent(members.get(key.get()), days)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbsent(@Nullable Member member, DatePeriod days) {
        return member != null && member.isAbsent(days);
    }

    /** Reports a party that takes part in something of certain days, if it was no party then. */
    static void reportUnlessMember(Map<String, Member> members, String key, DatePeriod days, RuleContext at) {
        Member member = members.get(key);
        if (member != null && member.isAbsent(days)) {
            at.report(
                    "name", member.party().getOrganization().getName(),
                    "value", days,
                    "membership", inWords(member.days().orElseThrow()));
        }
    }

    private static boolean joinedOrLeft(Party party) {
        return party.getJoinedOn().isPresent() || party.getLeftOn().isPresent();
    }

    private static Message inWords(DatePeriod membership) {
        String from = membership.getStart().map(PeriodBound::toString).orElse("");
        String until = membership.getEnd().map(PeriodBound::toString).orElse("");
        String key = from.isEmpty() ? "period.until" : until.isEmpty() ? "period.from" : "period.between";
        return Message.of(InitiativeRules.class, "Reports", key, Map.of("from", from, "until", until));
    }

    /** Returns the days on which a party takes part, empty if it neither joined later nor left. */
    private static Optional<DatePeriod> membership(Party party) {
        Optional<PeriodBound> joined = party.getJoinedOn().flatMap(StatedDate::getDate);
        Optional<PeriodBound> left = party.getLeftOn().flatMap(StatedDate::getDate);
        if (joined.isPresent() && left.filter(joined.get()::isAfter).isPresent()) {
            return Optional.empty();
        }
        return joined.map(first -> left.map(last -> DatePeriod.between(first, last))
                        .orElseGet(() -> DatePeriod.ofUnboundedEnd(first)))
                .or(() -> left.map(DatePeriod::ofUnboundedStart));
    }

    private static boolean isOfRegister(Agreement agreement, String key) {
        return agreement
                .getRegisterSources()
                .flatMap(sources -> sources.find(key))
                .isPresent();
    }

    private static void unknownSource(Agreement agreement, RuleContext context) {
        Set<String> keys = References.keysOf(agreement.getSources());
        for (int i = 0; i < agreement.getPlans().size(); i++) {
            List<Initiative> initiatives = agreement.getPlans().get(i).getInitiatives();
            for (int j = 0; j < initiatives.size(); j++) {
                Optional<String> key = initiatives.get(j).getSourceId();
                if (key.isPresent() && !isOfRegister(agreement, key.get())) {
                    References.follow(key, keys, context.at("plans", i).at("initiatives", j, "source"));
                }
            }
        }
    }

    private static void outsidePlan(Agreement agreement, Plan plan, Initiative initiative, RuleContext at) {
        Optional<DatePeriod> whole = plan.getPeriod().map(StatedPeriod::getPeriod);
        initiative
                .getPeriod()
                .map(StatedPeriod::getPeriod)
                .filter(period -> whole.filter(each -> leaves(each, period)).isPresent())
                .ifPresent(period -> at.at("period").report("value", period, "plan", whole.get()));
    }

    /** An initiative whose beginning or end is not stated does not leave the plan by that. */
    private static boolean leaves(DatePeriod plan, DatePeriod period) {
        return leaves(plan, period.getFirstDay()) || leaves(plan, period.getLastDay());
    }

    private static boolean leaves(DatePeriod plan, Optional<LocalDate> day) {
        return day.isPresent() && !plan.contains(day.get());
    }

    private static void unknownPlace(PlaceSet area, Plan plan, Initiative initiative, RuleContext at) {
        for (int i = 0; i < initiative.getPlaces().size(); i++) {
            Place place = initiative.getPlaces().get(i);
            if (area.excludes(place)) {
                at.at("places", i).report("value", place.getName());
            }
        }
    }

    private static Set<String> agreementKeys(Agreement agreement) {
        Set<String> keys = new HashSet<>();
        agreement.getId().ifPresent(keys::add);
        agreement.getRelations().forEach(relation -> relation.getAgreementId().ifPresent(keys::add));
        return keys;
    }

    private static void unknownRelation(Set<String> known, Plan plan, Initiative initiative, RuleContext at) {
        for (int i = 0; i < initiative.getRelations().size(); i++) {
            Relation relation = initiative.getRelations().get(i);
            if (relation.getTitle().isEmpty()
                    && relation.getAgreementId().filter(known::contains).isEmpty()) {
                at.at("relations", i).report();
            }
        }
    }

    /** An initiative carries out only what was agreed before it ended. */
    private static void laterAgreement(Agreement agreement, Plan plan, Initiative initiative, RuleContext at) {
        Optional<LocalDate> end = initiative
                .getPeriod()
                .or(plan::getPeriod)
                .flatMap(stated -> stated.getPeriod().getLastDay());
        for (int i = 0; end.isPresent() && i < initiative.getRelations().size(); i++) {
            Relation relation = initiative.getRelations().get(i);
            RuleContext place = at.at("relations", i);
            relation.getConcludedOn()
                    .flatMap(StatedDate::getDate)
                    .filter(day -> RelationRules.isToEarlier(relation)
                            && day.getFirstDay().isAfter(end.get()))
                    .ifPresent(day -> place.report("value", end.get(), "other", day));
        }
    }

    private static Optional<LocalDate> lastSource(Agreement agreement) {
        return agreement.getSources().stream()
                .flatMap(source -> source.getPublishedOn().stream())
                .flatMap(stated -> stated.lastDay().stream())
                .max(LocalDate::compareTo);
    }

    private static void awardAfterDocument(
            Optional<LocalDate> document, Plan plan, Initiative initiative, RuleContext at) {
        for (int i = 0; document.isPresent() && i < initiative.getAwards().size(); i++) {
            Award award = initiative.getAwards().get(i);
            RuleContext place = at.at("awards", i, "awardedIn");
            award.getAwardedIn()
                    .flatMap(stated -> stated.getPeriod().getFirstDay())
                    .filter(day -> day.isAfter(document.get()))
                    .ifPresent(day -> place.report("value", day, "document", document.get()));
        }
    }
}
