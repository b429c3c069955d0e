package dev.renkei.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The wholes of which the items of a list are parts, as their keys tell. Each question passes each item once, however deep the
 * parts lie in one another.
 */
final class Wholes {

    private static final int NONE = -1;

    private final Map<String, Integer> positions = new HashMap<>();

    /** For each item the position of its whole, or {@link #NONE}. A cycle is cut at one of its items. */
    private final int[] wholes;

    private final List<Integer> cycles = new ArrayList<>();

    /** All items, each whole before its parts. */
    private final int[] wholesFirst;

    private Wholes(int size) {
        this.wholes = new int[size];
        this.wholesFirst = new int[size];
    }

    /** Of items with the same key, the first one counts. */
    static <T> Wholes of(List<T> items, Function<T, Optional<String>> key, Function<T, Optional<String>> keyOfWhole) {
        Wholes result = new Wholes(items.size());
        for (int i = 0; i < items.size(); i++) {
            int position = i;
            key.apply(items.get(i)).ifPresent(each -> result.positions.putIfAbsent(each, position));
        }
        for (int i = 0; i < items.size(); i++) {
            result.wholes[i] =
                    keyOfWhole.apply(items.get(i)).flatMap(result::find).orElse(NONE);
        }
        result.sort();
        return result;
    }

    /** Follows each item to its whole, and no way twice. */
    private void sort() {
        int[] ways = new int[wholes.length];
        int[] way = new int[wholes.length];
        int sorted = 0;
        for (int first = 0; first < wholes.length; first++) {
            int length = 0;
            int next = first;
            while (next != NONE && ways[next] == 0) {
                ways[next] = first + 1;
                way[length++] = next;
                next = wholes[next];
            }
            if (next != NONE && length > 0 && ways[next] == first + 1) {
                cycles.add(next);
                wholes[way[length - 1]] = NONE;
            }
            while (length > 0) {
                wholesFirst[sorted++] = way[--length];
            }
        }
    }

    /** Returns the position of one item of each cycle. */
    List<Integer> cycles() {
        return cycles;
    }

    /** Returns for each item what it says itself, else what the nearest of its wholes says. */
    <V> List<Optional<V>> nearest(IntFunction<Optional<V>> own) {
        List<Optional<V>> values =
                new ArrayList<>(IntStream.range(0, wholes.length).mapToObj(own).toList());
        for (int item : wholesFirst) {
            if (values.get(item).isEmpty() && wholes[item] != NONE) {
                values.set(item, values.get(wholes[item]));
            }
        }
        return values;
    }

    /** Returns for each item the sum of its own number and of those of all its parts. */
    int[] totals(int[] own) {
        int[] totals = own.clone();
        for (int i = wholesFirst.length - 1; i >= 0; i--) {
            int item = wholesFirst[i];
            if (wholes[item] != NONE) {
                totals[wholes[item]] += totals[item];
            }
        }
        return totals;
    }

    /** Returns the position of the first item with a key. */
    Optional<Integer> find(String key) {
        return Optional.ofNullable(positions.get(key));
    }
}
