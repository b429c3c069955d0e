package dev.renkei.validation;

import dev.renkei.result.StatedCount;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of the items of a list that have one.
 */
final class NumberingCheck {

    private final List<Optional<Integer>> numbers;
    private final BitSet repeated = new BitSet();

    NumberingCheck(List<Optional<Integer>> numbers) {
        this.numbers = numbers;
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < numbers.size(); i++) {
            repeated.set(i, numbers.get(i).filter(number -> !seen.add(number)).isPresent());
        }
    }

    /** Reports each item of a list whose number an earlier item has. */
    void reportRepeated(String list, RuleContext context) {
        for (int i = 0; i < numbers.size(); i++) {
            if (repeated.get(i)) {
                context.at(list, i, "number").report("value", numbers.get(i).orElseThrow());
            }
        }
    }

    /** Reports each item of a list ahead of which a number is missing, with the first that is. */
    void reportGaps(String list, RuleContext context) {
        // A gap is certain only if every item has a number.
        if (numbers.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        TreeSet<Integer> all = new TreeSet<>();
        numbers.forEach(number -> all.add(number.orElseThrow()));
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i).orElseThrow();
            Integer before = all.lower(number);
            int expected = before == null ? 1 : before + 1;
            if (number > expected && !repeated.get(i)) {
                context.at(list, i, "number").report("value", number, "expected", expected);
            }
        }
    }

    /**
     * Checks if a source names only some of the items that it counts: it says so (など), or at least as many are left out as
     * are named, and the numbers of those show it.
     */
    boolean isExcerptOf(StatedCount stated, int listed) {
        int count = stated.getCount();
        if (count <= listed) {
            return false;
        }
        boolean isShownByNumbers = numbers.stream()
                        .allMatch(number -> number.filter(each -> each <= count).isPresent())
                && numbers.stream().flatMap(Optional::stream).anyMatch(number -> number > listed);
        return stated.saysAndOthers() || (isShownByNumbers && count >= 2 * listed);
    }

    /** Reports each item of a list whose number is lower than one before it, with the highest of those. */
    void reportOrder(String list, RuleContext context) {
        int highest = Integer.MIN_VALUE;
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i).orElse(highest);
            if (number < highest && !repeated.get(i)) {
                context.at(list, i, "number").report("value", number, "before", highest);
            }
            highest = Math.max(highest, number);
        }
    }
}
