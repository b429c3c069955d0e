package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules about networks.
 */
final class NetworkRules {

    private static final int MIN = 2;

    static final RuleBook BOOK = RuleBook.of(
            error(Network.class, "network.member.too-few", (network, context) -> {
                        if (isIn(Network.State.ACTIVE, network)
                                && network.getMembers().size() < MIN) {
                            context.at("members").report("min", MIN);
                        }
                    })
                    .reading("state", "members"),
            error(Network.class, "network.member.duplicate", NetworkRules::duplicateMember)
                    .reading("members/*/name", "members/*/aliases", "members/*/identifiers", "members/*/partOf"),
            warning(Network.class, "network.theme.missing", (network, context) -> {
                        if (isIn(Network.State.ACTIVE, network)
                                && network.getThemes().isEmpty()) {
                            context.report("name", network.getName());
                        }
                    })
                    .forPublication()
                    .reading("name", "state", "themes"),
            warning(Network.class, "network.area.missing", (network, context) -> {
                        if (network.allAreas().isEmpty()) {
                            context.report("name", network.getName());
                        }
                    })
                    .forPublication()
                    .reading("name", "area", "areas"),
            warning(Network.class, "network.theme.before-founding", NetworkRules::themeBeforeFounding)
                    .reading("foundedOn", "themes/@/period"),
            warning(Network.class, "network.state-contradicts-members", (network, context) -> {
                        if (isIn(Network.State.IN_PREPARATION, network)
                                && network.getMembers().size() >= MIN
                                && !network.getThemes().isEmpty()) {
                            context.at("state").report("name", network.getName());
                        }
                    })
                    .reading("name", "state", "members", "themes"),
            CountRules.MEMBERS);

    private NetworkRules() {}

    private static boolean isIn(Network.State state, Network network) {
        return network.getState().filter(state::equals).isPresent();
    }

    private static void themeBeforeFounding(Network network, RuleContext context) {
        Optional<PeriodBound> founded = network.getFoundedOn().flatMap(StatedDate::getDate);
        for (int i = 0; founded.isPresent() && i < network.getThemes().size(); i++) {
            RuleContext at = context.at("themes", i, "period");
            Optional<StatedPeriod> stated = network.getThemes().get(i).getPeriod();
            stated.map(StatedPeriod::getPeriod)
                    .filter(period -> period.getLastDay()
                            .filter(founded.get().getFirstDay()::isAfter)
                            .isPresent())
                    .ifPresent(period -> at.report("value", period, "founded", founded.get()));
        }
    }

    private static void duplicateMember(Network network, RuleContext context) {
        OrganizationGroups groups = OrganizationGroups.of(network.getMembers());
        Map<String, Organization> first = new HashMap<>();
        for (int i = 0; i < network.getMembers().size(); i++) {
            Organization member = network.getMembers().get(i);
            Organization earlier = first.putIfAbsent(OrganizationRules.branchOf(groups.groupOf(i), member), member);
            if (earlier != null) {
                OrganizationRules.reportTwice(earlier, member, context.at("members", i));
            }
        }
    }
}
