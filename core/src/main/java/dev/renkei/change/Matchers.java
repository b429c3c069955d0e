package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.change.Matching.Positioned;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKeys;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reasons by which parties, plans, initiatives and figures are matched, in their order. */
final class Matchers {

    private Matchers() {}

    static Matching<Party> parties(List<Party> before, List<Party> after) {
        return new Matcher<>(Positioned.all(before), Positioned.all(after), Party.TYPE)
                .byContent()
                .byKeys(
                        Match.Reason.SAME_ID,
                        party -> party.item().getId().stream().toList())
                .byKeys(
                        Match.Reason.SAME_IDENTIFIER,
                        party -> party.item().getOrganization().getIdentifiers().stream()
                                .flatMap(each -> OrganizationKeys.identifier(each).stream())
                                .toList())
                .byKeys(Match.Reason.SAME_TITLE, party -> names(party.item().getOrganization()))
                .byKeys(
                        Match.Reason.SAME_TITLE,
                        party -> withBranch(
                                OrganizationKeys.namesAndAliases(party.item().getOrganization()),
                                party.item().getOrganization()))
                .toMatching();
    }

    /** Keys have no spaces, so that a space separates the name from the branch. */
    static List<String> names(Organization organization) {
        return withBranch(OrganizationKeys.names(organization), organization);
    }

    private static List<String> withBranch(Set<String> names, Organization organization) {
        String branch = organization.getBranch().map(WeighedText::normal).orElse("");
        return names.stream().map(name -> name + " " + branch).toList();
    }

    // -----------------------------------------------------------------------
    static Matching<Plan> plans(List<Plan> before, List<Plan> after) {
        Matcher<Plan> matcher = new Matcher<>(Positioned.all(before), Positioned.all(after), Plan.TYPE)
                .byContent()
                .byKeys(
                        Match.Reason.SAME_ID,
                        plan -> plan.item().getId().stream().toList())
                .byKeys(
                        Match.Reason.SAME_TITLE,
                        plan -> titleAndPeriod(plan.item()).stream().toList())
                .byKeys(
                        Match.Reason.SAME_PERIOD,
                        plan -> period(plan.item()).stream().toList());
        if (before.size() == 1 && after.size() == 1) {
            matcher.byKeys(Match.Reason.ONLY_ONE, plan -> List.of(""));
        }
        return matcher.toMatching();
    }

    static Matching<Plan> given(Plan before, Plan after) {
        return new Matcher<>(Positioned.all(List.of(before)), Positioned.all(List.of(after)), Plan.TYPE)
                .byKeys(Match.Reason.GIVEN, plan -> List.of(""))
                .toMatching();
    }

    /** A plan of the same title for another period is another plan. */
    private static Optional<String> titleAndPeriod(Plan plan) {
        return plan.getTitle()
                .map(title -> WeighedText.normal(title) + " " + period(plan).orElse(""));
    }

    private static Optional<String> period(Plan plan) {
        return plan.getPeriod().map(stated -> stated.getPeriod().toString());
    }

    // -----------------------------------------------------------------------
    /** Matches initiatives, whose group is the number of the match to which their plan belongs. */
    static Matching<Initiative> initiatives(List<Positioned<Initiative>> before, List<Positioned<Initiative>> after) {
        Matcher<Initiative> matcher = new Matcher<>(before, after, Initiative.TYPE).byContent();
        if (matcher.isDone()) {
            return matcher.toMatching();
        }
        WeighedText.Sides titles =
                weigh(before, after, initiative -> initiative.getTitle().in(Locale.JAPANESE));
        WeighedText.Sides descriptions = weigh(before, after, Matchers::description);
        Matcher.Score likeness = (i, k) -> {
            double title = titles.before().get(i).similarityTo(titles.after().get(k));
            WeighedText was = descriptions.before().get(i);
            WeighedText is = descriptions.after().get(k);
            return was.isEmpty() || is.isEmpty() ? title : (title + was.similarityTo(is)) / 2;
        };
        Matcher.Score nearness = (i, k) ->
                likeness.of(i, k) + (before.get(i).group() == after.get(k).group() ? 1 : 0);
        Matcher.Score similarity = (i, k) -> {
            boolean areTwo = before.get(i).item().getId().isPresent()
                    && after.get(k).item().getId().isPresent();
            return areTwo ? 0 : likeness.of(i, k);
        };
        return matcher.byKeys(
                        Match.Reason.SAME_ID,
                        each -> each.item().getId().stream().toList(),
                        nearness)
                .byKeys(Match.Reason.SAME_TITLE, each -> List.of(each.group() + " " + title(each)), likeness)
                .byScore(
                        Match.Reason.SIMILAR_WORDS, each -> List.of(each.group()), similarity, Match.Reason.MIN_SIMILAR)
                .byKeys(Match.Reason.SAME_TITLE, each -> List.of(title(each)), likeness)
                .toMatching();
    }

    private static String title(Positioned<Initiative> initiative) {
        return WeighedText.normal(initiative.item().getTitle());
    }

    private static WeighedText.Sides weigh(
            List<Positioned<Initiative>> before,
            List<Positioned<Initiative>> after,
            Function<Initiative, String> text) {
        return WeighedText.weigh(
                before.stream().map(each -> text.apply(each.item())).toList(),
                after.stream().map(each -> text.apply(each.item())).toList());
    }

    private static String description(Initiative initiative) {
        return initiative.getDescription().stream()
                .map(paragraph -> paragraph.in(Locale.JAPANESE))
                .collect(Collectors.joining("\n"));
    }

    // -----------------------------------------------------------------------
    /** Matches figures by what they count: unit, rate and scope, then with less and less of these. */
    static Matching<Quantity> quantities(List<Quantity> before, List<Quantity> after) {
        return new Matcher<>(Positioned.all(before), Positioned.all(after), Quantity.TYPE)
                .byContent()
                .byKeys(
                        Match.Reason.SAME_TITLE,
                        each -> List.of(counted(
                                each.item(), each.item().getPer(), each.item().getScope())))
                .byKeys(
                        Match.Reason.SAME_TITLE,
                        each -> List.of(counted(each.item(), each.item().getPer(), Optional.empty())))
                .byKeys(
                        Match.Reason.SAME_TITLE,
                        each -> List.of(counted(each.item(), Optional.empty(), Optional.empty())))
                .toMatching();
    }

    private static String counted(Quantity quantity, Optional<Quantity.Per> per, Optional<LocalizedText> scope) {
        return String.join(
                "\0",
                quantity.getUnit().orElse(""),
                per.map(Quantity.Per::name).orElse(""),
                scope.map(text -> text.getTexts().toString()).orElse(""));
    }
}
