package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import dev.renkei.register.Register;
import dev.renkei.result.StatedCount;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that compare the numbers that a source announces with what it lists. Those about fields and cases are with the other
 * rules of these.
 */
final class CountRules {

    static final BoundRule<StatedCount> PARTS = warning(StatedCount.class, "count.parts-sum", CountRules::partsSum)
            .reading("count", "parts")
            .ifStated("parts");

    static final BoundRule<Agreement> PARTIES = warning(
                    Agreement.class, "agreement.stated-party-count", CountRules::parties)
            .reading(
                    "statedPartyCount",
                    "excerptOfParties",
                    "unnamedParties",
                    "parties/*/organization",
                    "parties/*/side",
                    "parties/*/joinedOn",
                    "parties/*/leftOn",
                    "parties/*/onBehalfOf")
            .ifStated("statedPartyCount");

    static final BoundRule<Plan> INITIATIVES = warning(
                    Plan.class, "plan.stated-initiative-count", CountRules::initiatives)
            .reading("statedInitiativeCounts", "excerptOfInitiatives", "period", "initiatives/*/period")
            .ifStated("statedInitiativeCounts");

    static final BoundRule<Network> MEMBERS = warning(Network.class, "network.stated-member-count", CountRules::members)
            .reading("statedMemberCount", "excerptOfMembers", "members")
            .ifStated("statedMemberCount");

    static final BoundRule<Register> AGREEMENTS = warning(
                    Register.class, "register.stated-agreement-count", CountRules::agreements)
            .reading("statedAgreementCount", "excerptOfAgreements", "agreements/#");

    static final BoundRule<Register> ORGANIZATIONS = warning(
                    Register.class, "register.stated-organization-count", CountRules::organizations)
            .reading(
                    "statedOrganizationCount",
                    "excerptOfAgreements",
                    "publisher",
                    "agreements/*/parties",
                    "agreements/*/unnamedParties");

    static final BoundRule<Register> ROWS = warning(Register.class, "register.stated-row-count", CountRules::rows)
            .reading("statedRowCount", "excerptOfAgreements", "agreements/#", "initiatives/#", "networks/#");

    private CountRules() {}

    private static void partsSum(StatedCount stated, RuleContext context) {
        stated.sumOfParts()
                .filter(any -> isAsWritten(stated))
                .filter(sum -> sum.compareTo(BigDecimal.valueOf(stated.getCount())) != 0)
                .ifPresent(sum -> context.at("parts").report("sum", sum.toPlainString(), "value", stated.getCount()));
    }

    /** A number that is not that of its words is wrong itself, and reported there. */
    static boolean isAsWritten(StatedCount stated) {
        return stated.compareAsWritten() != WordingMatch.DIFFERS;
    }

    /** Checks if the words of a number are right, so that only the number beside them is wrong, which is reported there. */
    static boolean isMistyped(StatedCount stated, int listed) {
        return !isAsWritten(stated)
                && stated.readAsWritten().filter(words -> words == listed).isPresent();
    }

    /** The parties of one side may be those that are counted: 12団体 of a city and twelve organizations. */
    private static void parties(Agreement agreement, RuleContext context) {
        if (agreement.getStatedPartyCount().isEmpty() || isEmpty(agreement)) {
            return;
        }
        StatedCount stated = agreement.getStatedPartyCount().get();
        OrganizationTally tally = new OrganizationTally(stated);
        for (Party party : agreement.getParties()) {
            if (party.getJoinedOn().isPresent() || party.getLeftOn().isPresent()) {
                tally.addPossible(party.getOrganization());
            } else {
                tally.add(party.getOrganization());
            }
            party.getOnBehalfOf().forEach(tally::addPossible);
        }
        agreement.getUnnamedParties().forEach(tally::add);
        if (agreement.isExcerptOfParties()) {
            tally.open();
        }
        if (!isNumberOfOneSide(stated, agreement)) {
            tally.report(context.at("statedPartyCount"));
        }
    }

    private static boolean isEmpty(Agreement agreement) {
        return agreement.getParties().isEmpty() && agreement.getUnnamedParties().isEmpty();
    }

    private static boolean isNumberOfOneSide(StatedCount stated, Agreement agreement) {
        Map<String, Integer> numbers = new HashMap<>();
        agreement
                .getParties()
                .forEach(party -> party.getSide().ifPresent(side -> numbers.merge(side, 1, Integer::sum)));
        return stated.tally().size() < 2 && numbers.containsValue(stated.getCount());
    }

    private static void members(Network network, RuleContext context) {
        if (network.getStatedMemberCount().isEmpty() || network.getMembers().isEmpty()) {
            return;
        }
        StatedCount stated = network.getStatedMemberCount().get();
        OrganizationTally tally = new OrganizationTally(stated);
        network.getMembers().forEach(tally::add);
        if (network.isExcerptOfMembers()) {
            tally.open();
        }
        tally.report(context.at("statedMemberCount"));
    }

    /** An initiative without a period may be one of any year of the plan. */
    private static void initiatives(Plan plan, RuleContext context) {
        int listed = plan.getInitiatives().size();
        if (listed == 0 || plan.getStatedInitiativeCounts().isEmpty()) {
            return;
        }
        Map<DatePeriod, PeriodCounts> counts = PeriodCounts.of(
                plan.getStatedInitiativeCounts().stream().flatMap(stated -> periodOf(stated, plan).stream()),
                plan.getInitiatives().stream()
                        .flatMap(each -> each.getPeriod().stream())
                        .map(StatedPeriod::getPeriod)
                        .toList());
        for (int i = 0; i < plan.getStatedInitiativeCounts().size(); i++) {
            StatedCount stated = plan.getStatedInitiativeCounts().get(i);
            Optional<PeriodCounts> ofPeriod = periodOf(stated, plan).map(counts::get);
            int certain = ofPeriod.map(PeriodCounts::inside).orElse(listed);
            int possible = listed - ofPeriod.map(PeriodCounts::outside).orElse(0);
            boolean isOpen = plan.isExcerptOfInitiatives() || stated.saysAndOthers();
            boolean isTooMany = stated.getCount() < certain;
            if (isAsWritten(stated) && (isTooMany || (stated.getCount() > possible && !isOpen))) {
                context.at("statedInitiativeCounts", i)
                        .report("value", stated.getCount(), "listed", isTooMany ? certain : possible);
            }
        }
    }

    /** Returns the period for which a number counts, empty if the whole plan lies in it. */
    private static Optional<DatePeriod> periodOf(StatedCount stated, Plan plan) {
        Optional<DatePeriod> whole = plan.getPeriod().map(StatedPeriod::getPeriod);
        return stated.getPeriod()
                .map(StatedPeriod::getPeriod)
                .filter(counted -> whole.filter(counted::encloses).isEmpty());
    }

    private static void agreements(Register register, RuleContext context) {
        compare(
                register.getStatedAgreementCount(),
                register.getAgreements().size(),
                register,
                context.at("statedAgreementCount"));
    }

    private static void rows(Register register, RuleContext context) {
        int listed = register.getAgreements().size()
                + register.getInitiatives().size()
                + register.getNetworks().size();
        compare(register.getStatedRowCount(), listed, register, context.at("statedRowCount"));
    }

    private static void compare(Optional<StatedCount> count, int listed, Register register, RuleContext context) {
        if (count.isEmpty() || listed == 0) {
            return;
        }
        StatedCount stated = count.get();
        boolean isOpen = register.isExcerptOfAgreements() || stated.saysAndOthers();
        boolean isOther = stated.getCount() < listed || (stated.getCount() > listed && !isOpen);
        if (isOther && isAsWritten(stated)) {
            context.report("value", stated.getCount(), "listed", listed);
        }
    }

    /** Counts each organization once, whatever number of agreements it has, and not the one that keeps the register. */
    private static void organizations(Register register, RuleContext context) {
        if (register.getStatedOrganizationCount().isEmpty()
                || register.getAgreements().isEmpty()) {
            return;
        }
        StatedCount stated = register.getStatedOrganizationCount().get();
        List<Organization> all = new ArrayList<>();
        register.getPublisher().ifPresent(all::add);
        register.getAgreements().stream()
                .flatMap(agreement -> agreement.getParties().stream())
                .map(Party::getOrganization)
                .forEach(all::add);
        OrganizationGroups groups = OrganizationGroups.of(all);
        Set<Integer> counted = new HashSet<>();
        if (register.getPublisher().isPresent()) {
            counted.add(groups.groupOf(0));
        }
        OrganizationTally tally = new OrganizationTally(stated);
        for (int i = 0; i < all.size(); i++) {
            if (counted.add(groups.groupOf(i))) {
                tally.add(all.get(i));
            }
        }
        register.getAgreements().stream()
                .flatMap(agreement -> agreement.getUnnamedParties().stream())
                .forEach(tally::add);
        if (register.isExcerptOfAgreements()) {
            tally.open();
        }
        tally.report(context.at("statedOrganizationCount"));
    }
}
