package dev.renkei.examples.page;

import dev.renkei.network.Network;
import dev.renkei.network.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The networks, last those of which no state is stated, and under a heading of their own those that are in preparation.
 */
final class NetworksSection {

    private NetworksSection() {}

    static void write(Page page, List<Network> networks) {
        Map<Boolean, List<Network>> groups = networks.stream()
                .collect(Collectors.partitioningBy(
                        network -> network.getState().equals(Optional.of(Network.State.IN_PREPARATION))));
        write(page, "Register.networks", groups.getOrDefault(false, List.of()));
        write(page, "networks.in-preparation", groups.getOrDefault(true, List.of()));
    }

    private static void write(Page page, String heading, List<Network> networks) {
        page.section(
                heading,
                networks.stream()
                        .sorted(Comparator.comparing(
                                network -> network.getState().isEmpty()))
                        .toList(),
                network -> write(page, network));
    }

    private static void write(Page page, Network network) {
        page.heading(3, page.words().text(network.getName()));
        page.fact(0, "Network.state", network.getState().map(page.labels()::name));
        page.date(0, "Network.foundedOn", network.getFoundedOn());
        page.places(0, network.allAreas());
        Organizations.write(page, 0, "Network.members", network.getMembers());
        page.fact(0, "Network.statedMemberCount", network.getStatedMemberCount().map(page.words()::count));
        if (network.isExcerptOfMembers()) {
            page.label(0, "Network.excerptOfMembers");
        }
        network.getThemes().forEach(theme -> write(page, theme));
        page.texts(0, "Network.meetingPlaces", network.getMeetingPlaces());
        page.texts(0, "Network.activities", network.getActivities());
        page.notes("Network.notes", network.getNotes());
        ListingEntry.write(page, network.getListing());
        page.fact(0, "Network.source", network.getSourceId().map(page::source));
        page.extensions(0, network);
        page.paragraphs(network.getDescription());
    }

    /** Writes a theme, of a network or shared by all. */
    static void write(Page page, Theme theme) {
        page.fact(0, "theme", page.words().text(theme.getTitle()));
        page.period(1, "Theme.period", theme.getPeriod());
        theme.getText().forEach(text -> page.out().item(1, page.words().text(text)));
        page.fact(1, "Network.source", theme.getSourceId().map(page::source));
        page.extensions(1, theme);
    }
}
