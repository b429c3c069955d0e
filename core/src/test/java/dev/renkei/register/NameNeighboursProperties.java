package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameNeighboursProperties {

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> names = Arbitraries.of("は", "ほ", "く", "一", "二", "𠮷")
                .list()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(each -> String.join("", each));
        return names.list().uniqueElements().ofMaxSize(40);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void findsWhatComparingEachNameWithEveryOtherFinds(@ForAll("names") List<String> names) {
        List<NameNeighbours.Pair> expected = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (areNeighbours(names.get(i), names.get(j), names)) {
                    expected.add(new NameNeighbours.Pair(i, j));
                }
            }
        }

        assertThat(NameNeighbours.among(names)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean areNeighbours(String one, String other, List<String> names) {
        List<List<String>> byLength = Stream.of(one, other)
                .map(NameNeighboursProperties::characters)
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        List<String> shorter = byLength.get(0);
        List<String> longer = byLength.get(1);
        if (shorter.size() < NameNeighbours.MIN_LENGTH) {
            return false;
        }
        if (shorter.size() == longer.size()) {
            List<Integer> places = IntStream.range(0, shorter.size())
                    .filter(i -> !shorter.get(i).equals(longer.get(i)))
                    .boxed()
                    .toList();
            return places.size() == 1
                    && Set.of("は", "ほ").equals(Set.of(shorter.get(places.get(0)), longer.get(places.get(0))))
                    && sharing(shorter, places.get(0), names) <= NameNeighbours.MAX_OF_A_PATTERN;
        }
        return IntStream.range(0, longer.size())
                .anyMatch(i -> without(longer, i).equals(shorter) && !isNumeral(longer.get(i)));
    }

    private static long sharing(List<String> name, int place, List<String> names) {
        return names.stream()
                .map(NameNeighboursProperties::characters)
                .filter(each ->
                        each.size() == name.size() && without(each, place).equals(without(name, place)))
                .count();
    }

    private static List<String> without(List<String> characters, int place) {
        List<String> rest = new ArrayList<>(characters);
        rest.remove(place);
        return rest;
    }

    private static List<String> characters(String name) {
        return name.codePoints().mapToObj(Character::toString).toList();
    }

    private static boolean isNumeral(String character) {
        return Set.of("一", "二").contains(character);
    }

    @Example
    void namesOfWhichManyShareAllOtherCharactersFollowACustom() {
        List<String> few = List.of("は区社会福祉", "ば区社会福祉", "ぱ区社会福祉");
        List<String> many = "はばぱひびぴふぶぷ"
                .codePoints()
                .mapToObj(each -> Character.toString(each) + "区社会福祉")
                .toList();

        assertThat(NameNeighbours.among(few)).hasSize(3);
        assertThat(NameNeighbours.among(many.subList(0, NameNeighbours.MAX_OF_A_PATTERN)))
                .hasSize(28);
        assertThat(NameNeighbours.among(many)).isEmpty();
    }

    @Example
    void charactersOfTwoWordsAreNoSlip() {
        assertThat(NameNeighbours.among(List.of(
                        "東京電力株式会社",
                        "東北電力株式会社",
                        "東京ガス株式会社",
                        "東邦ガス株式会社",
                        "有限会社佐藤商店",
                        "有限会社加藤商店",
                        "社会福祉法人山梨会",
                        "社会福祉法人山形会",
                        "ja北海道",
                        "jr北海道")))
                .isEmpty();
    }

    @Example
    void charactersThatAreMistakenForOneAnotherAreASlip() {
        assertThat(NameNeighbours.among(List.of(
                        "韮崎市社会福祉協議会",
                        "韮埼市社会福祉協議会",
                        "みなと生活協同組合",
                        "みなと生活共同組合",
                        "株式会社カインズ",
                        "株式会社カイソズ",
                        "lawson",
                        "lawsan")))
                .extracting(NameNeighbours.Pair::one)
                .containsExactlyInAnyOrder(0, 2, 4, 6);
    }

    @Example
    void anotherNameThanThatOfALocalGovernmentIsASlip() {
        assertThat(NameNeighbours.among(List.of("市川三郷町", "市川美郷町"))).hasSize(1);
        assertThat(NameNeighbours.among(List.of("市川三郷町商工会", "市川美郷町商工会"))).hasSize(1);
        assertThat(NameNeighbours.among(List.of("市川三郷町", "市川三郷会"))).isEmpty();
    }

    @Example
    void namesThatDifferByANumeralAreCounted() {
        assertThat(NameNeighbours.among(List.of("第〇支援隊", "第一支援隊", "第9支援隊"))).isEmpty();
    }

    @Example
    void namesThatAreVeryLongAreLeftOut() {
        String longest = "は".repeat(NameNeighbours.MAX_LENGTH - 1);

        assertThat(NameNeighbours.among(List.of(longest + "は", longest + "ほ"))).hasSize(1);
        assertThat(NameNeighbours.among(List.of(longest + "はは", longest + "はほ")))
                .isEmpty();
    }
}
