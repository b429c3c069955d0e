package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.document.ContentKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells which initiative is which, among the plans that are found in both states.
 *
 * <p>Keys count wherever the initiatives stand. Titles and words count within one plan; only what is left over is looked for, by its
 * title, in the other plans.
 */
final class InitiativeMatcher {

    private final List<Placed<Planned>> before = new ArrayList<>();
    private final List<Placed<Planned>> after = new ArrayList<>();
    private final Vocabulary.Sides titles;
    private final Vocabulary.Sides descriptions;

    /** An initiative with the number of the match to which its plan belongs. */
    private record Planned(int match, Initiative initiative) implements Comparable<Planned> {

        private static final Comparator<Planned> ORDER = Comparator.comparingInt(Planned::match)
                .thenComparing(planned -> ContentKey.of(Initiative.TYPE, planned.initiative));

        @Override
        public int compareTo(Planned other) {
            return ORDER.compare(this, other);
        }

        String title() {
            return NormalText.of(initiative.getTitle());
        }

        boolean hasKey() {
            return initiative.getId().isPresent();
        }
    }

    private InitiativeMatcher(List<Match<Plan>> plans) {
        for (int number = 0; number < plans.size(); number++) {
            Match<Plan> match = plans.get(number);
            before.addAll(planned(number, PlanItems.initiatives(match.placedBefore())));
            after.addAll(planned(number, PlanItems.initiatives(match.placedAfter())));
        }
        before.sort(Comparator.comparingInt(placed -> placed.position().list()));
        titles = weigh(initiative -> initiative.getTitle().in(Locale.JAPANESE));
        descriptions = weigh(InitiativeMatcher::description);
    }

    static Paired<Initiative> pair(List<Match<Plan>> plans) {
        return new InitiativeMatcher(plans).pair().map(Planned::initiative);
    }

    private static List<Placed<Planned>> planned(int number, Collection<Placed<Initiative>> initiatives) {
        return initiatives.stream()
                .map(placed -> new Placed<>(new Planned(number, placed.item()), placed.position()))
                .toList();
    }

    private Vocabulary.Sides weigh(Function<Initiative, String> text) {
        return Vocabulary.weigh(texts(before, text), texts(after, text));
    }

    private static List<String> texts(List<Placed<Planned>> initiatives, Function<Initiative, String> text) {
        return initiatives.stream()
                .map(placed -> text.apply(placed.item().initiative()))
                .toList();
    }

    private static String description(Initiative initiative) {
        return initiative.getDescription().stream()
                .map(paragraph -> paragraph.in(Locale.JAPANESE))
                .collect(Collectors.joining("\n"));
    }

    private Paired<Planned> pair() {
        return Pairing.of(before, after, Function.<Planned>identity())
                .byContent()
                .byKey(
                        Grounds.SAME_ID,
                        planned -> planned.initiative().getId().stream().toList(),
                        this::nearness)
                .byKey(Grounds.SAME_TITLE, planned -> List.of(planned.match() + " " + planned.title()), this::likeness)
                .byScore(Grounds.SIMILAR_WORDS, Planned::match, this::similarity, Grounds.SIMILAR)
                .byKey(Grounds.SAME_TITLE, planned -> List.of(planned.title()), this::likeness)
                .toPaired();
    }

    private double nearness(int i, int k) {
        boolean isSamePlan = before.get(i).item().match() == after.get(k).item().match();
        return likeness(i, k) + (isSamePlan ? 1 : 0);
    }

    private double similarity(int i, int k) {
        boolean areTwo = before.get(i).item().hasKey() && after.get(k).item().hasKey();
        return areTwo ? 0 : likeness(i, k);
    }

    private double likeness(int i, int k) {
        double title = titles.before().get(i).similarityTo(titles.after().get(k));
        WeighedText was = descriptions.before().get(i);
        WeighedText is = descriptions.after().get(k);
        return was.isEmpty() || is.isEmpty() ? title : (title + was.similarityTo(is)) / 2;
    }
}
