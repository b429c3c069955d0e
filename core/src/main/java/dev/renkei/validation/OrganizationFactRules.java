package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.organization.Membership;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Person;
import dev.renkei.organization.Representative;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules about the figures, memberships and representatives of organizations.
 */
final class OrganizationFactRules {

    static final RuleBook BOOK = RuleBook.of(
            warning(
                            Organization.class,
                            "organization.figure.contradiction",
                            OrganizationFactRules::contradictoryFigures)
                    .reading("memberCount", "figures")
                    .ifStated("figures"),
            warning(
                            Organization.class,
                            "organization.figure.before-founding",
                            OrganizationFactRules::figureBeforeFounding)
                    .reading("figures/@", "foundedOn", "predecessors/#")
                    .ifStated("figures"),
            error(Organization.class, "organization.member-of-itself", OrganizationFactRules::memberOfItself)
                    .reading("name", "aliases", "identifiers", "partOf", "memberOf/@", "members/@")
                    .ifStated("memberOf", "members"),
            error(
                            Membership.class,
                            "organization.membership.left-before-joined",
                            (membership, context) -> DateRules.reportBefore(
                                    membership.getLeftOn(), membership.getJoinedOn(), "joined", context.at("leftOn")))
                    .reading("joinedOn", "leftOn")
                    .ifStated("leftOn"),
            info(Representative.class, "organization.representative.office-missing", (representative, context) -> {
                        if (representative.getOffice().isEmpty()) {
                            context.report(
                                    "value",
                                    representative
                                            .getPerson()
                                            .map(Person::getName)
                                            .map(LocalizedText::getDefault)
                                            .orElse(""));
                        }
                    })
                    .forPublication()
                    .reading("person", "office"),
            info(Party.class, "agreement.signatory.not-representative", OrganizationFactRules::otherSignatory)
                    .reading("signatories/@", "organization/representatives")
                    .ifStated("signatories"),
            warning(Party.class, "agreement.signatory.proxy-of-himself", OrganizationFactRules::proxyOfHimself)
                    .reading("signatories/@", "organization/representatives")
                    .ifStated("signatories"));

    private OrganizationFactRules() {}

    /** What two figures have in common that must be the same. */
    private record Subject(
            Optional<?> kind,
            Optional<LocalizedText> scope,
            Optional<String> unit,
            Optional<?> rate,
            FigureRole role,
            PeriodBound asOf) {

        static Optional<Subject> of(OrganizationFigure figure) {
            Quantity quantity = figure.getQuantity();
            boolean isNamed =
                    figure.getKind().isPresent() || quantity.getScope().isPresent();
            return quantity.getAsOf()
                    .filter(any -> isNamed)
                    .flatMap(StatedDate::getDate)
                    .map(asOf -> new Subject(
                            figure.getKind(),
                            quantity.getScope(),
                            quantity.getUnit(),
                            quantity.getPer(),
                            quantity.getRole(),
                            asOf));
        }
    }

    private static void contradictoryFigures(Organization organization, RuleContext context) {
        Map<Subject, Quantity> first = new HashMap<>();
        List<OrganizationFigure> figures = organization.allFigures();
        for (int i = 0; i < figures.size(); i++) {
            Quantity quantity = figures.get(i).getQuantity();
            Optional<Subject> subject = Subject.of(figures.get(i));
            Optional<Quantity> earlier =
                    subject.flatMap(each -> Optional.ofNullable(first.putIfAbsent(each, quantity)));
            if (earlier.filter(other -> FigureInterval.areDisjoint(other, quantity))
                    .isPresent()) {
                context.at(steps(organization, i))
                        .report(
                                "value", quantity.toAmountString(),
                                "other", earlier.get().toAmountString(),
                                "asOf", subject.get().asOf());
            }
        }
    }

    /** Returns where the quantity of a figure is: the member count is the first of them. */
    private static Object[] steps(Organization organization, int index) {
        int others =
                organization.allFigures().size() - organization.getFigures().size();
        return index < others ? new Object[] {"memberCount"} : new Object[] {"figures", index - others, "quantity"};
    }

    /** A predecessor may have had a figure before the organization was founded. */
    private static void figureBeforeFounding(Organization organization, RuleContext context) {
        List<OrganizationFigure> figures = organization.getFigures();
        for (int i = 0; organization.getPredecessors().isEmpty() && i < figures.size(); i++) {
            Optional<StatedDate> asOf = figures.get(i).getQuantity().getAsOf();
            DateRules.reportBefore(asOf, organization.getFoundedOn(), "founded", context.at("figures", i, "quantity"));
        }
    }

    private static void memberOfItself(Organization organization, RuleContext context) {
        for (int i = 0; i < organization.getMemberOf().size(); i++) {
            if (organization.isSameAs(organization.getMemberOf().get(i).getOrganization())) {
                context.at("memberOf", i, "organization").report("value", organization.getName());
            }
        }
        for (int i = 0; i < organization.getMembers().size(); i++) {
            if (organization.isSameAs(organization.getMembers().get(i))) {
                context.at("members", i).report("value", organization.getName());
            }
        }
    }

    private static void otherSignatory(Party party, RuleContext context) {
        if (party.getOrganization().getRepresentatives().isEmpty()) {
            return;
        }
        Set<Signatory> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(party.signatoriesOtherThanRepresentatives());
        for (int i = 0; i < party.getSignatories().size(); i++) {
            Signatory signatory = party.getSignatories().get(i);
            if (!signatory.isProxy() && others.contains(signatory)) {
                context.at("signatories", i).report("value", name(signatory));
            }
        }
    }

    private static void proxyOfHimself(Party party, RuleContext context) {
        if (party.getOrganization().getRepresentatives().isEmpty()) {
            return;
        }
        Set<String> representatives = party.getOrganization().getRepresentatives().stream()
                .flatMap(each -> each.getPerson().stream())
                .flatMap(person -> TextKey.allOf(person.getName()).stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < party.getSignatories().size(); i++) {
            Signatory signatory = party.getSignatories().get(i);
            boolean isRepresentative = signatory
                    .getPerson()
                    .filter(person -> !Collections.disjoint(representatives, TextKey.allOf(person.getName())))
                    .isPresent();
            if (signatory.isProxy() && isRepresentative) {
                context.at("signatories", i, "proxy").report("value", name(signatory));
            }
        }
    }

    private static String name(Signatory signatory) {
        return signatory
                .getPerson()
                .map(Person::getName)
                .or(() -> signatory.getOffice().map(Office::getTitle))
                .map(LocalizedText::getDefault)
                .orElse("");
    }
}
