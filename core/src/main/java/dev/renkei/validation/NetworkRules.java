package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.network.Network;
import dev.renkei.network.NetworkState;
import dev.renkei.organization.OrganizationGroups;

/**
 * The rules about networks.
 */
final class NetworkRules {

    private static final int MIN = 2;

    static final RuleBook BOOK = RuleBook.of(
            Check.of(Network.class, error("network.member.too-few"), (network, inspection) -> {
                        if (isIn(NetworkState.ACTIVE, network)
                                && network.getMembers().size() < MIN) {
                            inspection.at("members").found("min", MIN);
                        }
                    })
                    .reading("state", "members"),
            Check.of(Network.class, error("network.member.duplicate"), NetworkRules::duplicateMember)
                    .reading("members/*/name", "members/*/aliases", "members/*/identifiers", "members/*/partOf"),
            Check.of(Network.class, warning("network.theme.missing"), (network, inspection) -> {
                        if (isIn(NetworkState.ACTIVE, network)
                                && network.getThemes().isEmpty()) {
                            inspection.found("name", network.getName());
                        }
                    })
                    .reading("name", "state", "themes"),
            Check.of(Network.class, warning("network.area.missing"), (network, inspection) -> {
                        if (network.getArea().isEmpty()) {
                            inspection.found("name", network.getName());
                        }
                    })
                    .reading("name", "area"),
            Check.of(Network.class, warning("network.state-contradicts-members"), (network, inspection) -> {
                        if (isIn(NetworkState.IN_PREPARATION, network)
                                && network.getMembers().size() >= MIN
                                && !network.getThemes().isEmpty()) {
                            inspection.at("state").found("name", network.getName());
                        }
                    })
                    .reading("name", "state", "members", "themes"));

    private NetworkRules() {}

    private static boolean isIn(NetworkState state, Network network) {
        return network.getState().filter(state::equals).isPresent();
    }

    private static void duplicateMember(Network network, Inspection inspection) {
        OrganizationGroups groups = OrganizationGroups.of(network.getMembers());
        for (int i = 0; i < network.getMembers().size(); i++) {
            if (groups.groupOf(i) != i) {
                inspection
                        .at("members", i)
                        .found("name", network.getMembers().get(i).getName());
            }
        }
    }
}
