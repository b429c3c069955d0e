package dev.renkei.testing;

import dev.renkei.network.Charter;
import dev.renkei.network.Network;
import dev.renkei.network.Theme;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.Optional;

/** Makes networks without a signed agreement, their themes and the charters that they share. */
final class NetworkSampler {

    private static final List<String> THEMES =
            List.of("世代を超えてつながる居場所づくり", "食べものを無駄にしないまち", "災害に備える顔の見える関係", "子どもの笑顔があふれる地域");

    private static final List<OrganizationForm> MEMBERS = List.of(
            OrganizationForm.CONSUMER_COOPERATIVE,
            OrganizationForm.SOCIAL_WELFARE_COUNCIL,
            OrganizationForm.MEDICAL_COOPERATIVE,
            OrganizationForm.AGRICULTURAL_COOPERATIVE,
            OrganizationForm.NON_PROFIT_CORPORATION,
            OrganizationForm.SOCIAL_WELFARE_CORPORATION,
            OrganizationForm.NEIGHBOURHOOD_ASSOCIATION,
            OrganizationForm.TRADERS_CIRCLE);

    private NetworkSampler() {}

    static Network network(RandomSource choices, int index, Optional<String> source) {
        PlaceName place = PlaceName.sample(choices);
        boolean isPrepared = choices.chance(1, 5);
        Network.Builder network = Network.builder()
                .id(choices.maybe(3, 4, any -> "network-" + (index + 1)))
                .name(place.stem() + choices.oneOf(List.of("まちづくりネットワーク", "見守りネットワーク", "地域協同ネットワーク")))
                .state(choices.maybe(4, 5, any -> isPrepared ? Network.State.IN_PREPARATION : Network.State.ACTIVE));
        if (choices.chance(1, 8)) {
            network.addAreas(place.toPlace(choices), place.district());
        } else {
            network.area(place.toPlace(choices));
        }
        choices.maybe(1, 6, any -> StatedDate.of(PartialDate.of(Samples.DAY.getYear() - any.between(2, 9))))
                .ifPresent(network::foundedOn);
        List<Organization> members = choices.list(2, MEMBERS.size(), (any, i) -> member(i, place));
        network.members(members);
        choices.maybe(1, 6, any -> StatedCount.of(members.size(), members.size() + "団体"))
                .ifPresent(network::statedMemberCount);
        network.excerptOfMembers(choices.chance(1, 30));
        if (!isPrepared) {
            network.themes(choices.list(1, 2, (any, i) -> theme(any, i, source)));
        }
        choices.maybe(1, 4, any -> place.full() + "市民活動センター")
                .map(LocalizedText::of)
                .ifPresent(network::addMeetingPlace);
        choices.maybe(1, 3, any -> "年に数回集まり、互いの活動を報告し合う。")
                .map(LocalizedText::of)
                .ifPresent(network::addActivity);
        choices.maybe(1, 4, any -> "地域の協同組合や団体が集まってつくるネットワークです。")
                .map(LocalizedText::of)
                .ifPresent(network::addDescription);
        choices.maybe(1, 8, Notes::sample).ifPresent(network::addNote);
        network.listing(choices.maybe(1, 8, Listings::listing));
        network.sourceId(choices.maybe(1, 4, any -> source).flatMap(key -> key));
        return Extensions.build(choices, network);
    }

    /** Returns a member; as each is of another form, none is there twice. */
    private static Organization member(int index, PlaceName place) {
        return new OrganizationName(MEMBERS.get(index), place).named();
    }

    static Theme theme(RandomSource choices, int index, Optional<String> source) {
        Theme.Builder theme = Theme.builder()
                .title(choices.oneOf(THEMES))
                .period(choices.maybe(
                        3,
                        4,
                        any -> StatedDates.period(any, DatePeriod.of(FiscalYear.of(Samples.DAY.getYear() - index)))));
        choices.maybe(1, 3, any -> "一人ひとりができることを持ち寄る。").ifPresent(theme::addText);
        theme.sourceId(choices.maybe(1, 4, any -> source).flatMap(key -> key));
        return Extensions.build(choices, theme);
    }

    static Charter charter(RandomSource choices, Optional<String> source) {
        Charter.Builder charter = Charter.builder();
        choices.maybe(2, 3, any -> "地域協同憲章").ifPresent(charter::title);
        choices.maybe(2, 3, any -> LocalizedText.of("だれもが自分らしく暮らせる地域を、協同の力でつくる。"))
                .ifPresent(charter::addPhilosophy);
        choices.maybe(2, 3, any -> LocalizedText.of("協同組合と団体が互いに知り合い、力を合わせる。")).ifPresent(charter::addPurpose);
        choices.list(
                        0,
                        3,
                        (any, index) ->
                                LocalizedText.of(List.of("つながる", "支え合う", "伝える").get(index)))
                .forEach(charter::addGoal);
        charter.sourceId(choices.maybe(1, 4, any -> source).flatMap(key -> key));
        return Extensions.build(choices, charter);
    }
}
