package dev.renkei.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds names that are one character apart: one is another, or there is one more.
 *
 * <p>No name is held against all others. Names that differ by another character are the same with that place left open, and
 * one that has a character more is the other without it.
 *
 * <p>Numerals are no slip: 第一 and 第二 are not reported, nor are names that differ in the prefecture that they begin with, as
 * 富山医療生活協同組合 and 郡山医療生活協同組合 do, nor names that share all but one character with very many
 * others, as 荒川区社会福祉協議会 and 品川区社会福祉協議会 do. Very short and very long names are left out.
 */
final class NameNeighbours {

    static final int MIN_LENGTH = 4;
    static final int MAX_LENGTH = 200;

    /** More names of one pattern than this follow a custom of naming. */
    static final int MAX_OF_A_PATTERN = 8;

    private static final String KANJI_NUMERALS = "〇一二三四五六七八九十百千";
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    /** The place left open, as no character. */
    private static final int OPEN = Character.MAX_CODE_POINT + 1;

    /** Two names that are one character apart, by their indexes. */
    record Pair(int one, int other) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

        @Override
        public int compareTo(Pair another) {
            return ORDER.compare(this, another);
        }

        static Pair of(int one, int other) {
            return one < other ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** A name with one place left open. */
    private record Pattern(int place, String rest) implements Comparable<Pattern> {

        private static final Comparator<Pattern> ORDER =
                Comparator.comparingInt(Pattern::place).thenComparing(Pattern::rest);

        @Override
        public int compareTo(Pattern other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<int[]> names;

    private NameNeighbours(List<int[]> names) {
        this.names = names;
    }

    /** Returns the pairs among distinct names. */
    static List<Pair> among(List<String> names) {
        NameNeighbours neighbours = new NameNeighbours(
                names.stream().map(name -> name.codePoints().toArray()).toList());
        List<Pair> pairs = new ArrayList<>();
        neighbours.findReplaced(pairs);
        neighbours.findInserted(names, pairs);
        return pairs;
    }

    private IntStream comparable() {
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).length >= MIN_LENGTH && names.get(i).length <= MAX_LENGTH);
    }

    private void findReplaced(List<Pair> pairs) {
        long[] repeated = repeated(comparable()
                .mapToObj(names::get)
                .flatMapToLong(name -> Arrays.stream(hashes(name)))
                .sorted()
                .toArray());
        Map<Pattern, List<Integer>> byPattern = new HashMap<>();
        comparable().forEach(i -> {
            int[] name = names.get(i);
            long[] hashes = hashes(name);
            for (int place = 0; place < name.length; place++) {
                if (Arrays.binarySearch(repeated, hashes[place]) >= 0) {
                    byPattern
                            .computeIfAbsent(new Pattern(place, without(name, place)), any -> new ArrayList<>())
                            .add(i);
                }
            }
        });
        byPattern.forEach((pattern, alike) -> {
            if (alike.size() <= MAX_OF_A_PATTERN) {
                addPairs(pattern.place, alike, pairs);
            }
        });
    }

    private void addPairs(int place, List<Integer> alike, List<Pair> pairs) {
        for (int i = 0; i < alike.size(); i++) {
            for (int j = i + 1; j < alike.size(); j++) {
                int[] one = names.get(alike.get(i));
                int[] other = names.get(alike.get(j));
                boolean counted = isNumeral(one[place]) && isNumeral(other[place]);
                if (!counted && !isInPrefecture(one, place) && !isInPrefecture(other, place)) {
                    pairs.add(Pair.of(alike.get(i), alike.get(j)));
                }
            }
        }
    }

    private void findInserted(List<String> texts, List<Pair> pairs) {
        Map<String, Integer> indexes = new HashMap<>();
        comparable().forEach(i -> indexes.put(texts.get(i), i));
        comparable().forEach(i -> {
            int[] name = names.get(i);
            for (int place = 0; place < name.length; place++) {
                // Of the same characters in a row, leaving out the first says it all.
                boolean isFirst = place == 0 || name[place - 1] != name[place];
                Integer shorter = indexes.get(without(name, place));
                if (isFirst && shorter != null && !isNumeral(name[place])) {
                    pairs.add(Pair.of(i, shorter));
                }
            }
        });
    }

    private static String without(int[] name, int place) {
        return new String(name, 0, place) + new String(name, place + 1, name.length - place - 1);
    }

    /** Returns a hash of the name for each place left open. */
    private static long[] hashes(int[] name) {
        long[] weights = new long[name.length];
        long hash = 0;
        long weight = 1;
        for (int i = 0; i < name.length; i++) {
            weight *= FACTOR;
            weights[i] = weight;
            hash += name[i] * weight;
        }
        long whole = hash;
        return IntStream.range(0, name.length)
                .mapToLong(i -> whole + (OPEN - name[i]) * weights[i])
                .toArray();
    }

    /** Returns the numbers that come more than once, in numbers that ascend. */
    private static long[] repeated(long[] ascending) {
        return IntStream.range(1, ascending.length)
                .filter(i -> ascending[i - 1] == ascending[i])
                .mapToLong(i -> ascending[i])
                .toArray();
    }

    private static boolean isInPrefecture(int[] name, int place) {
        return place < PlaceNames.prefectureLengthAtStartOf(new String(name, 0, name.length));
    }

    private static boolean isNumeral(int character) {
        return Character.isDigit(character) || KANJI_NUMERALS.indexOf(character) >= 0;
    }
}
