package dev.renkei.register;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.identifier.LocalGovernmentCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds names that are one character apart: one is another, or there is one more.
 *
 * <p>No name is held against all others. Names that differ by another character are the same with that place left open, and
 * one that has a character more is the other without it.
 *
 * <p>A character is a slip for another only if the two are {@linkplain MistakenCharacters mistaken for one another}, or if one of the
 * names begins with a local government that the table knows and the other with one that does not exist. Characters of two words
 * are none: 東京 and 東北. Nor are numerals and opposites, as 第一 and 第二, or 東 and 西, nor are names that differ in the prefecture
 * that they begin with, as 富山医療生活協同組合 and 郡山医療生活協同組合 do, or in a local government that the table knows, nor names that
 * share all but one character with very many others. Very short and very long names are left out.
 */
final class NameNeighbours {

    static final int MIN_LENGTH = 4;
    static final int MAX_LENGTH = 200;

    /** More names of one pattern than this follow a custom of naming. */
    static final int MAX_OF_A_PATTERN = 8;

    private static final String KANJI_NUMERALS = "〇一二三四五六七八九十百千";
    /** Characters that tell names apart that are formed alike: 東日本 and 西日本, 小学校 and 中学校, みなと町 and みなと村. */
    private static final List<String> OPPOSITES = List.of(
            "東西南北中", "上中下", "左右", "前後", "内外", "新旧元", "大中小高幼短", "都道府県市区町村郡", "国公私県市町村立", "男女", "春夏秋冬", "甲乙丙丁", "父母子");

    private static final String ADDITIONS = "東西南北新旧元大小上下内外";

    /** The shortest word of Latin letters in which another letter is a slip: shorter ones are abbreviations, as JA and JR. */
    private static final int MIN_LETTERS = 4;

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
                boolean isMeant = tellApart(one, other, place) || areOtherGovernments(one, other);
                if (!isMeant
                        && isSlip(one, other, place)
                        && !isInPrefecture(one, place)
                        && !isInPrefecture(other, place)) {
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
                if (isFirst
                        && shorter != null
                        && !isMeantAlone(name[place])
                        && !areOtherGovernments(name, names.get(shorter))) {
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

    private static boolean tellApart(int[] one, int[] other, int place) {
        int each = one[place];
        int another = other[place];
        return (isNumeral(each) && isNumeral(another))
                || (isLetterAlone(one, place) && isLetterAlone(other, place))
                || OPPOSITES.stream().anyMatch(all -> all.indexOf(each) >= 0 && all.indexOf(another) >= 0);
    }

    /** Checks if one of two names that differ in a character is likely to be a slip for the other. */
    private static boolean isSlip(int[] one, int[] other, int place) {
        return MistakenCharacters.areAlike(one[place], other[place])
                || (isInWordOfLetters(one, place) && isInWordOfLetters(other, place))
                || isWithinGovernment(one, place)
                || isWithinGovernment(other, place);
    }

    private static boolean isInWordOfLetters(int[] name, int place) {
        int start = place;
        int end = place;
        while (start > 0 && isLetter(name[start - 1])) {
            start--;
        }
        while (end < name.length && isLetter(name[end])) {
            end++;
        }
        return isLetter(name[place]) && end - start >= MIN_LETTERS;
    }

    /** Checks if a place is within the name of a local government that a name is or begins with, before its last character. */
    private static boolean isWithinGovernment(int[] name, int place) {
        String text = new String(name, 0, name.length);
        return governments(text).stream()
                .flatMap(each -> Stream.of(each.fullName(), each.name()))
                .anyMatch(government ->
                        text.startsWith(government) && place < government.codePointCount(0, government.length()) - 1);
    }

    private static boolean isMeantAlone(int character) {
        return isNumeral(character) || ADDITIONS.indexOf(character) >= 0;
    }

    /** Checks if names are or begin with those of local governments that the table knows as others: 大阪市北区, 大阪市西区. */
    private static boolean areOtherGovernments(int[] one, int[] other) {
        Set<LocalGovernmentCode> codes = governmentsOf(one);
        Set<LocalGovernmentCode> others = governmentsOf(other);
        return !codes.isEmpty() && !others.isEmpty() && Collections.disjoint(codes, others);
    }

    private static Set<LocalGovernmentCode> governmentsOf(int[] name) {
        return governments(new String(name, 0, name.length)).stream()
                .map(LocalGovernment::code)
                .collect(Collectors.toSet());
    }

    private static List<LocalGovernment> governments(String name) {
        List<LocalGovernment> named = LocalGovernment.named(name);
        return named.isEmpty() ? LocalGovernment.atStartOf(name) : named;
    }

    private static boolean isLetterAlone(int[] name, int place) {
        return isLetter(name[place])
                && (place == 0 || !isLetter(name[place - 1]))
                && (place == name.length - 1 || !isLetter(name[place + 1]));
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isNumeral(int character) {
        return Character.isDigit(character) || KANJI_NUMERALS.indexOf(character) >= 0;
    }
}
