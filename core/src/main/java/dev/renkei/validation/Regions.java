package dev.renkei.validation;

import dev.renkei.organization.Place;
import dev.renkei.text.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The regions of Japan (関東, 九州), which are no local governments, and the words with which a whole is named: 府内全域.
 *
 * <p>A region has the prefectures that any common division counts among it.
 */
final class Regions {

    /** The beginnings of the codes of what lies in each region. */
    private static final Map<String, Set<String>> BY_NAME = Map.ofEntries(
            region("全国", List.of("")),
            region("日本全国", List.of("")),
            region("日本", List.of("")),
            region("国", List.of("")),
            region("日本国", List.of("")),
            region("東北", prefectures(2, 7)),
            region("関東", prefectures(8, 14)),
            region("北関東", prefectures(8, 10)),
            region("南関東", prefectures(11, 14)),
            region("首都圏", both(prefectures(8, 14), prefectures(19, 19))),
            region("関東甲信越", both(prefectures(8, 15), prefectures(19, 20))),
            region("甲信越", both(prefectures(15, 15), prefectures(19, 20))),
            region("北陸", prefectures(15, 18)),
            region("東海", prefectures(21, 24)),
            region("中部", prefectures(15, 24)),
            region("近畿", prefectures(24, 30)),
            region("関西", both(prefectures(24, 31), prefectures(36, 36))),
            region("中国", prefectures(31, 35)),
            region("四国", prefectures(36, 39)),
            region("中国四国", prefectures(31, 39)),
            region("中四国", prefectures(31, 39)),
            region("山陰", prefectures(31, 32)),
            region("山陽", prefectures(33, 35)),
            region("九州", prefectures(40, 46)),
            region("九州沖縄", prefectures(40, 47)),
            region("東京23区", List.of("131")),
            region("都区部", List.of("131")),
            region("東京都区部", List.of("131")),
            region("東京都23区", List.of("131")),
            region("23区", List.of("131")),
            region("特別区", List.of("131")));

    /** What stands behind the name of a place for all of it. */
    private static final List<String> ENDS =
            List.of("全域", "全体", "全土", "全部", "一円", "一帯", "各地", "域内", "圏内", "管内", "地方", "内", "の");

    private Regions() {}

    private static Map.Entry<String, Set<String>> region(String name, List<String> codes) {
        return Map.entry(name, Set.copyOf(codes));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<String> prefectures(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(each -> String.format("%02d", each))
                .toList();
    }

    /** Returns the beginnings of the codes of what lies in a region, empty if the place is none. */
    static Set<String> codesIn(Place place) {
        return place.getCode().isPresent()
                ? Set.of()
                : place.getName().getTexts().values().stream()
                        .map(name -> BY_NAME.get(
                                withoutEnds(TextKey.of(name).replace("・", "").replace("、", ""))))
                        .flatMap(codes -> Optional.ofNullable(codes).stream().flatMap(Set::stream))
                        .collect(Collectors.toSet());
    }

    /** Returns a name without the words for all of a place: 大阪府 for 大阪府内全域. */
    static String withoutEnds(String name) {
        String rest = name;
        Optional<String> end = endOf(rest);
        while (end.isPresent()) {
            rest = rest.substring(0, rest.length() - end.get().length());
            end = endOf(rest);
        }
        return rest;
    }

    private static Optional<String> endOf(String name) {
        return ENDS.stream()
                .filter(end -> name.length() > end.length() && name.endsWith(end))
                .findFirst();
    }
}
