package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts, of the initiatives that are found in both states, how many two fields share. */
final class SharedInitiatives {

    private final Map<String, List<Integer>> before;
    private final Map<String, List<Integer>> after;

    private SharedInitiatives(Map<String, List<Integer>> before, Map<String, List<Integer>> after) {
        this.before = before;
        this.after = after;
    }

    static SharedInitiatives of(List<Match<Initiative>> matches) {
        return new SharedInitiatives(byField(matches, Match::before), byField(matches, Match::after));
    }

    /** Returns the numbers of the matches that speak of each field, ascending. */
    private static Map<String, List<Integer>> byField(
            List<Match<Initiative>> matches, Function<Match<Initiative>, Initiative> side) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            int number = i;
            side.apply(matches.get(i)).getFields().stream()
                    .distinct()
                    .forEach(field -> numbers.computeIfAbsent(field, unseen -> new ArrayList<>())
                            .add(number));
        }
        return numbers;
    }

    /** Returns how many of the initiatives of both fields the two share, 0 if they share too few to tell anything. */
    double similarity(CooperationField was, CooperationField is) {
        int count = count(was, is);
        int all = numbers(before, was).size() + numbers(after, is).size();
        return count < Grounds.MIN_SHARED ? 0 : Math.min(1, 2.0 * count / all);
    }

    /** Returns how many of the initiatives of a part come from the whole, 0 if they are too few to tell anything. */
    double shareOfPart(CooperationField whole, CooperationField part) {
        int count = count(whole, part);
        return count < Grounds.MIN_SHARED
                ? 0
                : Math.min(1, (double) count / numbers(after, part).size());
    }

    /** Sees the same from the other side. */
    SharedInitiatives reversed() {
        return new SharedInitiatives(after, before);
    }

    /** Counts the numbers that are in both lists. */
    private int count(CooperationField was, CooperationField is) {
        List<Integer> some = numbers(before, was);
        List<Integer> others = numbers(after, is);
        int count = 0;
        int i = 0;
        int k = 0;
        while (i < some.size() && k < others.size()) {
            int order = Integer.compare(some.get(i), others.get(k));
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return count;
    }

    private static List<Integer> numbers(Map<String, List<Integer>> numbers, CooperationField field) {
        return field.getId().map(id -> numbers.getOrDefault(id, List.of())).orElse(List.of());
    }
}
