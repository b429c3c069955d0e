package dev.renkei.testing.breaker;

import dev.renkei.network.Network;
import dev.renkei.network.Theme;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Breaks the rules about networks.
 */
final class NetworkBreakers {

    private NetworkBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                ofActive(
                        "network.member.too-few",
                        network -> Fault.at(
                                network,
                                "/members",
                                network.getMembers().subList(0, 1),
                                network.getMembers().subList(0, 2),
                                "An active network has one member")),
                ofActive("network.member.duplicate", NetworkBreakers::duplicateMember),
                ofActive(
                        "network.theme.missing",
                        network -> lacking(network, "An active network has no theme", "themes")),
                ofActive("network.theme.before-founding", NetworkBreakers::themeBeforeFounding),
                ofActive("network.area.missing", network -> lacking(network, "A network has no area", "area", "areas")),
                ofActive(
                        "network.state-contradicts-members",
                        network -> Fault.at(
                                network,
                                "/state",
                                Network.State.IN_PREPARATION,
                                Network.State.ACTIVE,
                                "A network of two members and a theme is in preparation")));
    }

    private static Breaker ofActive(String code, Function<Network, Fault<Network>> fault) {
        return Breaker.of(code, Network.class, network -> fault.apply(active(network)));
    }

    /** Returns the network as one that is active, with all that it then needs. */
    private static Network active(Network network) {
        Network whole = MissingParts.network();
        Network.Builder active = Network.builder().from(network).state(Network.State.ACTIVE);
        if (network.getMembers().size() < 2) {
            active.members(whole.getMembers());
        }
        if (network.getThemes().isEmpty()) {
            active.themes(whole.getThemes());
        }
        return network.allAreas().isEmpty() ? active.area(whole.getArea()).build() : active.build();
    }

    private static Fault<Network> lacking(Network network, String change, String... properties) {
        return new Fault<>("", Copy.without(network, properties), network, change);
    }

    private static Fault<Network> themeBeforeFounding(Network network) {
        Theme theme = Theme.builder()
                .title("見本のテーマ")
                .period(StatedPeriod.of(DatePeriod.parse("FY2009")))
                .build();
        Network themed = Copy.with(network, "themes", List.of(theme));
        return new Fault<>(
                "/themes/0/period",
                Copy.with(themed, "foundedOn", StatedDate.of(PartialDate.parse("2010-04-01"))),
                Copy.with(themed, "foundedOn", StatedDate.of(PartialDate.parse("2010-03-31"))),
                "A theme is of the fiscal year before the founding");
    }

    private static Fault<Network> duplicateMember(Network network) {
        LocalizedText first = network.getMembers().get(0).getName();
        return Fault.at(
                network,
                "/members/-",
                Organization.builder().name(first).build(),
                Organization.of(first.getDefault() + "の友の会"),
                "The first member is there again");
    }
}
