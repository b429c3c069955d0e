package dev.renkei.testing.breaker;

import dev.renkei.network.Network;
import dev.renkei.network.NetworkState;
import dev.renkei.network.Theme;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
                        "/members",
                        (network, builder) ->
                                builder.members(network.getMembers().subList(0, 1)),
                        (network, builder) ->
                                builder.members(network.getMembers().subList(0, 2)),
                        "An active network has one member"),
                Breaker.of(
                        "network.member.duplicate", BreakStrategy.of(Network.class, NetworkBreakers::duplicateMember)),
                ofActive(
                        "network.theme.missing",
                        "",
                        (network, builder) -> builder.themes(List.of()),
                        (network, builder) -> builder,
                        "An active network has no theme"),
                Breaker.of(
                        "network.theme.before-founding",
                        BreakStrategy.of(Network.class, NetworkBreakers::themeBeforeFounding)),
                ofActive(
                        "network.area.missing",
                        "",
                        (network, builder) ->
                                builder.area(Optional.<Place>empty()).areas(List.of()),
                        (network, builder) -> builder,
                        "A network has no area"),
                ofActive(
                        "network.state-contradicts-members",
                        "/state",
                        (network, builder) -> builder.state(NetworkState.IN_PREPARATION),
                        (network, builder) -> builder,
                        "A network of two members and a theme is in preparation"));
    }

    private static Breaker ofActive(
            String code,
            String pointer,
            BiFunction<Network, Network.Builder, Network.Builder> wrong,
            BiFunction<Network, Network.Builder, Network.Builder> near,
            String change) {
        return Breaker.of(
                code,
                BreakStrategy.of(
                        Network.class,
                        network -> List.of(new Fault<>(
                                pointer,
                                wrong.apply(active(network), Network.builder().from(active(network)))
                                        .build(),
                                near.apply(active(network), Network.builder().from(active(network)))
                                        .build(),
                                change))));
    }

    /** Returns the network as one that is active, with all that it then needs. */
    private static Network active(Network network) {
        Network whole = MissingParts.network();
        Network.Builder active = Network.builder().from(network).state(NetworkState.ACTIVE);
        if (network.getMembers().size() < 2) {
            active.members(whole.getMembers());
        }
        if (network.getThemes().isEmpty()) {
            active.themes(whole.getThemes());
        }
        return network.allAreas().isEmpty() ? active.area(whole.getArea()).build() : active.build();
    }

    private static List<Fault<Network>> themeBeforeFounding(Network network) {
        Theme theme = Theme.builder()
                .title("見本のテーマ")
                .period(StatedPeriod.of(DatePeriod.parse("FY2009")))
                .build();
        Network.Builder themed = Network.builder().from(active(network)).themes(List.of(theme));
        return List.of(new Fault<>(
                "/themes/0/period",
                themed.foundedOn(StatedDate.of(PartialDate.parse("2010-04-01"))).build(),
                themed.foundedOn(StatedDate.of(PartialDate.parse("2010-03-31"))).build(),
                "A theme is of the fiscal year before the founding"));
    }

    private static List<Fault<Network>> duplicateMember(Network network) {
        Network active = active(network);
        Organization first = active.getMembers().get(0);
        return List.of(new Fault<>(
                "/members/" + active.getMembers().size(),
                with(active, Organization.builder().name(first.getName()).build()),
                with(active, Organization.of(first.getName().getDefault() + "の友の会")),
                "The first member is there again"));
    }

    private static Network with(Network network, Organization member) {
        return Network.builder().from(network).addMember(member).build();
    }
}
