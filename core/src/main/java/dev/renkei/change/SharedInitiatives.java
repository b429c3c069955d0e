package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts, of the initiatives that are found in both states, how many two fields share. */
final class SharedInitiatives {

    private final Map<String, Integer> before;
    private final Map<String, Integer> after;
    private final Map<Pair, Integer> shared;

    /** The keys of a field before and a field after. */
    private record Pair(String was, String is) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::was).thenComparing(Pair::is);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private SharedInitiatives(
            Map<String, Integer> before, Map<String, Integer> after, Map<Pair, Integer> shared) {
        this.before = before;
        this.after = after;
        this.shared = shared;
    }

    static SharedInitiatives of(List<Match<Initiative>> matches) {
        SharedInitiatives counts = new SharedInitiatives(new HashMap<>(), new HashMap<>(), new HashMap<>());
        matches.forEach(
                match -> counts.count(match.before().getFields(), match.after().getFields()));
        return counts;
    }

    private void count(List<String> fieldsBefore, List<String> fieldsAfter) {
        fieldsBefore.forEach(field -> before.merge(field, 1, Integer::sum));
        fieldsAfter.forEach(field -> after.merge(field, 1, Integer::sum));
        fieldsBefore.forEach(was -> fieldsAfter.forEach(is -> shared.merge(new Pair(was, is), 1, Integer::sum)));
    }

    /** Returns how many of the initiatives of both fields the two share, 0 if they share too few to tell anything. */
    double similarity(CooperationField was, CooperationField is) {
        int count = count(was, is);
        int all = count(before, was) + count(after, is);
        return count < Grounds.FEWEST_SHARED ? 0 : Math.min(1, 2.0 * count / all);
    }

    /** Returns how many of the initiatives of a part come from the whole, 0 if they are too few to tell anything. */
    double shareOfPart(CooperationField whole, CooperationField part) {
        int count = count(whole, part);
        return count < Grounds.FEWEST_SHARED ? 0 : Math.min(1, (double) count / count(after, part));
    }

    /** Sees the same from the other side. */
    SharedInitiatives reversed() {
        Map<Pair, Integer> back = new HashMap<>();
        shared.forEach((fields, count) -> back.put(new Pair(fields.is, fields.was), count));
        return new SharedInitiatives(after, before, back);
    }

    private int count(CooperationField was, CooperationField is) {
        return was.getId()
                .flatMap(from -> is.getId().map(to -> shared.getOrDefault(new Pair(from, to), 0)))
                .orElse(0);
    }

    private static int count(Map<String, Integer> counts, CooperationField field) {
        return field.getId().map(id -> counts.getOrDefault(id, 0)).orElse(0);
    }
}
