package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Succession;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules about the days on which organizations were founded, continued by others and dissolved.
 */
final class SuccessionRules {

    /** The kinds of succession with which the organization that is continued ceases to exist. */
    private static final Set<Succession.Kind> MERGERS =
            Set.of(Succession.Kind.MERGER, Succession.Kind.ABSORPTION, Succession.Kind.CONSOLIDATION);

    static final RuleBook BOOK = RuleBook.of(
            error(
                            Organization.class,
                            "organization.dissolved-before-founded",
                            (organization, context) -> DateRules.reportBefore(
                                    organization.getDissolvedOn(),
                                    organization.getFoundedOn(),
                                    "founded",
                                    context.at("dissolvedOn")))
                    .reading("foundedOn", "dissolvedOn")
                    .ifStated("dissolvedOn"),
            warning(Organization.class, "organization.succession.before-founding", SuccessionRules::beforeFounding)
                    .reading("foundedOn", "predecessors/@", "successors/@")
                    .ifStated("predecessors", "successors"),
            warning(Organization.class, "organization.succession.after-dissolution", SuccessionRules::afterDissolution)
                    .reading("dissolvedOn", "predecessors/@", "successors/@")
                    .ifStated("predecessors", "successors"),
            warning(Organization.class, "organization.succession.founding-mismatch", SuccessionRules::foundingMismatch)
                    .reading("foundedOn", "predecessors/@")
                    .ifStated("predecessors", "successors"),
            warning(Party.class, "organization.succession.without-other", (party, context) -> {
                        if (party.getOrganization().getSuccession().isPresent()) {
                            context.at("organization", "succession")
                                    .report("name", party.getOrganization().getName());
                        }
                    })
                    .reading("organization/name"),
            warning(Agreement.class, "organization.dissolved-before-signing", SuccessionRules::dissolvedBeforeSigning)
                    .reading(
                            "concludedOn",
                            "parties/@/signedOn",
                            "parties/@/joinedOn",
                            "parties/@/organization/dissolvedOn",
                            "parties/@/organization/successors"));

    private SuccessionRules() {}

    private static Optional<PeriodBound> day(Optional<StatedDate> stated) {
        return stated.flatMap(StatedDate::getDate);
    }

    /** An organization and another, of which the one continued the other. */
    private record Link(String list, int index, Organization earlier, Organization later, Organization other) {

        private static final String SUCCESSORS = "successors";

        static Stream<Link> of(Organization organization) {
            List<Organization> before = organization.getPredecessors();
            List<Organization> after = organization.getSuccessors();
            return Stream.concat(
                    IntStream.range(0, before.size())
                            .mapToObj(i -> new Link("predecessors", i, before.get(i), organization, before.get(i))),
                    IntStream.range(0, after.size())
                            .mapToObj(i -> new Link(SUCCESSORS, i, organization, after.get(i), after.get(i))));
        }

        Optional<PeriodBound> effectiveOn() {
            return day(other.getSuccession().flatMap(Succession::getEffectiveOn));
        }

        boolean isToSuccessor() {
            return list.equals(SUCCESSORS);
        }

        boolean isOfKind(Set<Succession.Kind> kinds) {
            return other.getSuccession()
                    .flatMap(Succession::getKind)
                    .filter(kinds::contains)
                    .isPresent();
        }

        RuleContext at(RuleContext context) {
            return context.at(list, index, "succession", "effectiveOn");
        }
    }

    private static void forEach(
            Organization organization,
            RuleContext context,
            BiFunction<Link, PeriodBound, Optional<PeriodBound>> fault) {
        Link.of(organization)
                .forEach(link -> link.effectiveOn()
                        .ifPresent(effective -> fault.apply(link, effective)
                                .ifPresent(day -> link.at(context).report("value", effective, "day", day))));
    }

    /** Neither of two organizations can continue the other before both are there. */
    private static void beforeFounding(Organization organization, RuleContext context) {
        forEach(
                organization,
                context,
                (link, effective) -> Stream.of(link.earlier(), link.later())
                        .flatMap(each -> day(each.getFoundedOn()).stream())
                        .filter(founded -> founded.isAfter(effective))
                        .findFirst());
    }

    /** Of a merger, the day before is the last of what is merged. */
    private static void afterDissolution(Organization organization, RuleContext context) {
        forEach(
                organization,
                context,
                (link, effective) -> day(link.later().getDissolvedOn())
                        .filter(dissolved -> dissolved.isBefore(effective))
                        .or(() -> day(link.earlier().getDissolvedOn())
                                .filter(dissolved -> link.isOfKind(MERGERS)
                                        && dissolved
                                                .getLastDay()
                                                .isBefore(
                                                        effective.getFirstDay().minusDays(1)))));
    }

    /** A merger founds the new organization; a founding after it is another fault. */
    private static void foundingMismatch(Organization organization, RuleContext context) {
        forEach(
                organization,
                context,
                (link, effective) -> day(link.later().getFoundedOn())
                        .filter(founded ->
                                link.isOfKind(Set.of(Succession.Kind.CONSOLIDATION)) && founded.isBefore(effective)));
    }

    private static void dissolvedBeforeSigning(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getParties().size(); i++) {
            Party party = agreement.getParties().get(i);
            if (!canHaveEnded(party.getOrganization())) {
                continue;
            }
            Optional<PeriodBound> signed =
                    day(party.getSignedOn().or(party::getJoinedOn).or(agreement::getConcludedOn));
            if (signed.isPresent()) {
                dissolvedBefore(signed.get(), party.getOrganization(), context.at("parties", i, "organization"));
            }
        }
    }

    private static boolean canHaveEnded(Organization organization) {
        return organization.getDissolvedOn().isPresent()
                || !organization.getPredecessors().isEmpty()
                || !organization.getSuccessors().isEmpty();
    }

    private static void dissolvedBefore(PeriodBound signed, Organization organization, RuleContext context) {
        Optional<PeriodBound> dissolved = day(organization.getDissolvedOn()).filter(signed::isAfter);
        if (dissolved.isPresent()) {
            context.at("dissolvedOn").report("value", dissolved.get(), "signed", signed);
            return;
        }
        Link.of(organization)
                .filter(link -> link.isToSuccessor() && link.isOfKind(MERGERS))
                .filter(link -> link.effectiveOn().filter(signed::isAfter).isPresent())
                .findFirst()
                .ifPresent(link ->
                        link.at(context).report("value", link.effectiveOn().orElseThrow(), "signed", signed));
    }
}
