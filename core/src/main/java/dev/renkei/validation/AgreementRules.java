package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;
import static dev.renkei.validation.RuleContext.any;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.wording.LanguageTags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rules about agreements as a whole, their parties and signatories.
 */
final class AgreementRules {

    private static final int MIN_PARTIES = 2;

    static final RuleBook BOOK = RuleBook.of(
            warning(Agreement.class, "agreement.title.missing", (agreement, context) -> {
                        if (agreement.getTitle().isEmpty()) {
                            context.report();
                        }
                    })
                    .forPublication()
                    .reading("title"),
            error(Agreement.class, "agreement.party.too-few", AgreementRules::tooFewParties)
                    .reading("parties/#", "unnamedParties"),
            error(Agreement.class, "agreement.party.duplicate", AgreementRules::duplicateParty)
                    .reading(
                            "parties/*/organization/name",
                            "parties/*/organization/aliases",
                            "parties/*/organization/identifiers",
                            "parties/*/organization/partOf",
                            "parties/*/joinedOn",
                            "parties/*/leftOn"),
            error(Agreement.class, "agreement.party.duplicate-id", AgreementRules::duplicateId)
                    .reading("parties/*/id"),
            error(Agreement.class, "agreement.party.unknown", AgreementRules::unknownParty)
                    .reading("parties/*/id")
                    .ifStated("contributions", "statements"),
            error(Party.class, "agreement.party.left-before-joined", AgreementRules::leftBeforeJoined)
                    .reading("leftOn", "joinedOn", "signedOn")
                    .ifStated("joinedOn"),
            warning(Agreement.class, "agreement.party.left-before-conclusion", AgreementRules::leftBeforeConclusion)
                    .reading("parties/@/leftOn", "parties/@/joinedOn", "concludedOn")
                    .ifStated("concludedOn"),
            warning(Agreement.class, "agreement.party.joined-outside-agreement", AgreementRules::joinedOutside)
                    .reading("parties/@/joinedOn", "concludedOn", "effectiveOn", "terminatedOn", "term"),
            BoundRule.of(Agreement.class, ConclusionRules.OUTSIDE, AgreementRules::activatedOutside)
                    .reading("activation/periods/@", "concludedOn", "effectiveOn", "terminatedOn")
                    .ifStated("activation"),
            BoundRule.of(Agreement.class, ConclusionRules.OUTSIDE, AgreementRules::leftAfterTermination)
                    .reading("parties/@/leftOn", "terminatedOn")
                    .ifStated("terminatedOn"),
            info(Party.class, "agreement.signatory.missing", (party, context) -> {
                        if (party.getSignatories().isEmpty()) {
                            context.report("name", party.getOrganization().getName());
                        }
                    })
                    .forPublication()
                    .reading("organization/name", "signatories/#"),
            info(Signatory.class, "agreement.signatory.office-missing", (signatory, context) -> {
                        if (signatory.getOffice().isEmpty()) {
                            context.report();
                        }
                    })
                    .forPublication()
                    .reading("office"),
            error(Agreement.class, "agreement.amendment.before-conclusion", AgreementRules::amendedBeforeConclusion)
                    .reading("amendments/@/amendedOn", "concludedOn")
                    .ifStated("amendments"),
            warning(Agreement.class, "agreement.amendment.order", AgreementRules::amendmentOrder)
                    .reading("amendments/*/amendedOn")
                    .ifStated("amendments"),
            error(
                            Agreement.class,
                            "agreement.language.unknown",
                            (agreement, context) ->
                                    context.reportEach("languages", agreement.getLanguages(), LanguageTags::isKnown))
                    .reading()
                    .ifStated("languages"),
            CountRules.PARTIES);

    private AgreementRules() {}

    /** A party that the source does not name is a party all the same. */
    private static void tooFewParties(Agreement agreement, RuleContext context) {
        long unnamed = UnnamedOrganizations.minimumOf(agreement.getUnnamedParties());
        if (agreement.getParties().size() + unnamed < MIN_PARTIES) {
            context.at("parties").report("min", MIN_PARTIES);
        }
    }

    private static void duplicateParty(Agreement agreement, RuleContext context) {
        List<Organization> organizations = new ArrayList<>();
        agreement.getParties().forEach(party -> organizations.add(party.getOrganization()));
        int[] alike = OrganizationGroups.alike(organizations);
        if (alike.length == 0) {
            return;
        }
        OrganizationGroups groups = OrganizationGroups.of(
                IntStream.of(alike).mapToObj(organizations::get).toList());
        Map<String, Party> lastToLeave = new HashMap<>();
        for (int i = 0; i < alike.length; i++) {
            Party party = agreement.getParties().get(alike[i]);
            String branch = OrganizationRules.branchOf(groups.groupOf(i), party.getOrganization());
            Party earlier = lastToLeave.get(branch);
            if (earlier != null && !hasReturned(earlier, party)) {
                OrganizationRules.reportTwice(
                        earlier.getOrganization(), party.getOrganization(), context.at("parties", alike[i]));
            }
            lastToLeave.merge(branch, party, AgreementRules::leavesLater);
        }
    }

    /** Returns the party whose membership ends last. */
    private static Party leavesLater(Party one, Party other) {
        Optional<LocalDate> lastDay =
                one.getLeftOn().flatMap(StatedDate::getDate).map(PeriodBound::getLastDay);
        boolean oneLeftFirst = lastDay.isPresent()
                && other.getLeftOn()
                        .flatMap(StatedDate::getDate)
                        .map(PeriodBound::getLastDay)
                        .filter(day -> !day.isAfter(lastDay.get()))
                        .isEmpty();
        return oneLeftFirst ? other : one;
    }

    /** An organization that left and joined again is not there twice. */
    private static boolean hasReturned(Party earlier, Party later) {
        Optional<PeriodBound> left = earlier.getLeftOn().flatMap(StatedDate::getDate);
        return left.isPresent()
                && later.getJoinedOn()
                        .flatMap(StatedDate::getDate)
                        .filter(joined -> joined.isAfter(left.get()))
                        .isPresent();
    }

    private static void duplicateId(Agreement agreement, RuleContext context) {
        Duplicates.reportKeys(agreement.getParties(), Party::getId, context.at("parties"), "id");
    }

    private static void unknownParty(Agreement agreement, RuleContext context) {
        References references = References.of(agreement);
        for (int i = 0; i < agreement.getContributions().size(); i++) {
            references.toParties(agreement.getContributions().get(i), context.at("contributions", i));
        }
        for (int i = 0; i < agreement.getStatements().size(); i++) {
            references.toParty(agreement.getStatements().get(i).getPartyId(), context.at("statements", i, "party"));
        }
    }

    /** A party that signs on another day than that on which it joins is a party from the later one. */
    private static void leftBeforeJoined(Party party, RuleContext context) {
        Optional<PeriodBound> joined = party.getJoinedOn().flatMap(StatedDate::getDate);
        boolean isSignedLater = party.getSignedOn()
                .flatMap(StatedDate::getDate)
                .filter(signed -> joined.filter(signed::isAfter).isPresent())
                .isPresent();
        DateRules.reportBefore(
                party.getLeftOn(),
                isSignedLater ? party.getSignedOn() : party.getJoinedOn(),
                "joined",
                context.at("leftOn"));
    }

    /** Of a party that joined later, another rule compares the day with that of joining. */
    private static void leftBeforeConclusion(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getParties().size(); i++) {
            Party party = agreement.getParties().get(i);
            if (party.getLeftOn().isPresent() && party.getJoinedOn().isEmpty()) {
                DateRules.reportBefore(
                        party.getLeftOn(), agreement.getConcludedOn(), "concluded", context.at("parties", i, "leftOn"));
            }
        }
    }

    private static void joinedOutside(Agreement agreement, RuleContext context) {
        if (!any(agreement.getParties(), party -> party.getJoinedOn().isPresent())) {
            return;
        }
        Optional<PeriodBound> begin = ConclusionRules.earliestBeginning(agreement);
        Optional<PeriodBound> end = agreement
                .getTerminatedOn()
                .flatMap(StatedDate::getDate)
                .or(() -> agreement.lastDay().map(PartialDate::of));
        for (int i = 0; i < agreement.getParties().size(); i++) {
            RuleContext at = context.at("parties", i, "joinedOn");
            Optional<StatedDate> joinedOn = agreement.getParties().get(i).getJoinedOn();
            joinedOn.flatMap(StatedDate::getDate)
                    .filter(joined -> begin.filter(joined::isBefore).isPresent()
                            || end.filter(joined::isAfter).isPresent())
                    .ifPresent(joined -> at.report("value", joined));
        }
    }

    private static void activatedOutside(Agreement agreement, RuleContext context) {
        List<StatedPeriod> periods =
                agreement.getActivation().map(Activation::getPeriods).orElseGet(List::of);
        for (int i = 0; i < periods.size(); i++) {
            Optional<DatePeriod> days = Optional.of(periods.get(i).getPeriod());
            RuleContext at = context.at("activation").at("periods", i);
            ConclusionRules.reportBeforeBeginning(agreement, days, at);
            ConclusionRules.reportAfterTermination(agreement, days, at);
        }
    }

    private static void leftAfterTermination(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getParties().size(); i++) {
            Optional<StatedDate> left = agreement.getParties().get(i).getLeftOn();
            if (left.isPresent()) {
                ConclusionRules.reportAfterTermination(
                        agreement,
                        left.flatMap(StatedDate::getDate).map(DatePeriod::of),
                        context.at("parties", i, "leftOn"));
            }
        }
    }

    private static void amendedBeforeConclusion(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getAmendments().size(); i++) {
            DateRules.reportBefore(
                    amendedOn(agreement, i),
                    agreement.getConcludedOn(),
                    "concluded",
                    context.at("amendments", i, "amendedOn"));
        }
    }

    private static void amendmentOrder(Agreement agreement, RuleContext context) {
        for (int i = 1; i < agreement.getAmendments().size(); i++) {
            DateRules.reportBefore(
                    amendedOn(agreement, i),
                    amendedOn(agreement, i - 1),
                    "before",
                    context.at("amendments", i, "amendedOn"));
        }
    }

    private static Optional<StatedDate> amendedOn(Agreement agreement, int index) {
        return Optional.of(agreement.getAmendments().get(index).getAmendedOn());
    }
}
