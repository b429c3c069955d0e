package dev.renkei.result;

import dev.renkei.character.LookAlikes;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.TextKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Converts the units of quantities to their canonical form, and rejects words that belong to the number, the comparator or the rate.
 */
final class QuantityUnit {

    private static final int MAX_LENGTH = 40;

    private static final String CHARACTER = "[\\p{L}\\p{So}\\p{Sc}%‰]";

    /** Letters, kanji, kana and signs such as ℃, joined by single separators; digits only after Latin letters (t-CO2). */
    private static final Pattern FORM = Pattern.compile(CHARACTER + "(?:" + CHARACTER
            + "|[\\p{M}²³]|(?<=[A-Za-z0-9])[0-9](?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])|[ /・-](?=" + CHARACTER
            + "))*+");

    /** What would be parsed as part of the number: multipliers, 割 (tenths), 余 and 数 (some more), an exponent. */
    private static final Pattern NUMERAL_FIRST = Pattern.compile("(?:[十百千万億兆割余数]|有余|[eE][0-9])");

    /** The units of which a moment is measured from another: 3か月前, 2週間後. */
    private static final Set<String> OF_TIME = Set.of(
            "年", "年間", "か月", "カ月", "ヶ月", "ヵ月", "ケ月", "箇月", "月", "月間", "か月間", "カ月間", "ヶ月間", "ヵ月間", "週", "週間", "日", "日間",
            "時間", "時", "分", "分間", "秒", "秒間");

    /** One spelling of units that are written in several ways, by the keys of the others. */
    private static final Map<String, String> SPELLINGS = Stream.of(
                    List.of("か所", "箇所", "個所", "カ所", "ヵ所", "ヶ所", "ケ所", "ヵ処", "か処"),
                    List.of("か月", "カ月", "ヵ月", "ヶ月", "ケ月", "箇月"),
                    List.of("か国", "カ国", "ヵ国", "ヶ国", "ケ国", "箇国"),
                    List.of("か年", "カ年", "ヵ年", "ヶ年", "ケ年", "箇年"),
                    List.of("人", "名"),
                    List.of("店", "店舗"),
                    List.of("%", "パーセント"),
                    List.of("km", "㎞", "キロメートル"),
                    List.of("m", "メートル"),
                    List.of("cm", "㎝", "センチメートル"),
                    List.of("mm", "㎜", "ミリメートル"),
                    List.of("kg", "㎏", "キログラム"),
                    List.of("g", "グラム"),
                    List.of("mg", "ミリグラム"),
                    List.of("t", "トン"),
                    List.of("l", "ℓ", "リットル", "リッター"),
                    List.of("ml", "cc", "ミリリットル", "シーシー"),
                    List.of("dl", "デシリットル"),
                    List.of("kl", "キロリットル"),
                    List.of("ha", "㏊", "ヘクタール"),
                    List.of("a", "アール"),
                    List.of("m2", "m²", "㎡", "平方メートル", "平米"),
                    List.of("km2", "km²", "㎢", "平方キロメートル"),
                    List.of("cm2", "平方センチメートル"),
                    List.of("m3", "m³", "㎥", "立方メートル", "立米"),
                    List.of("kw", "キロワット"),
                    List.of("mw", "メガワット"),
                    List.of("kwh", "キロワット時", "キロワットアワー"),
                    List.of("mwh", "メガワット時", "メガワットアワー"),
                    List.of("t-co2", "tco2"),
                    List.of("時間", "h"),
                    List.of("分", "min"),
                    List.of("ポイント", "pt", "pts"),
                    List.of("ページ", "頁"),
                    List.of("歳", "才"))
            .flatMap(units -> units.stream().map(unit -> Map.entry(TextKey.of(unit), units.get(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z][A-Za-z0-9²³/-]*");

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー・]+");

    /** The words for members of every kind, of which there may be so many in all: 68団体 are 64社4大学. */
    private static final Set<String> OF_ANY_KIND = Set.of("団体", "機関", "組織", "者", "先", "主体");

    /** What is counted in order with 目: 3回目, 2年目. The 目 of 項目 and 種目 is another one. */
    private static final Set<String> IN_ORDER = Set.of(
            "回", "年", "日", "番", "つ", "人", "件", "例", "社", "校", "か月", "カ月", "ヶ月", "週", "週間", "か所", "箇所", "カ所", "ヶ所", "ヵ所",
            "台", "枚", "冊", "号", "期", "度", "代", "組", "店", "店舗", "団体", "自治体");

    /** What has a number of its own in an order, so that the number is none of things: 3位, 12号, 30代. */
    private static final Set<String> PLACES_IN_ORDER =
            Set.of("位", "番", "番地", "番線", "号", "号室", "号車", "丁目", "条", "代", "歳代", "才代", "年代", "年生", "年度", "等賞");

    /** What is counted in hundredths and may stand behind the sign. */
    private static final Set<String> POINTS = Set.of("%ポイント", "%pt");

    /** What joins a unit to the rest of a sentence: 3人が, 2回に. */
    private static final String PARTICLES = "がはにでともへや";

    private static final String INNER_PARTICLES = "がはにでと";

    private QuantityUnit() {}

    /** Returns the canonical unit: in plain half-width characters, with % as the sign for percent. */
    static String canonical(String unit) {
        String narrow = LookAlikes.toPlain(unit);
        return switch (narrow) {
            case "パーセント" -> "%";
            case "圓" -> "円";
            default -> narrow;
        };
    }

    /** Checks if two units are the same, however they are spelt: か所 and 箇所, ha and ヘクタール. */
    static boolean areSame(String unit, String other) {
        return unit.equals(other) || common(unit).equals(common(other));
    }

    /** Returns how many of the smallest unit of its kind a unit has, however it is spelt, empty if no other has a multiple of it. */
    static Optional<UnitScale> scaleOf(String unit) {
        return UnitScale.of(common(unit));
    }

    /** Checks if a unit in letters and one in katakana may be two spellings of one, because not both are known: set and セット. */
    static boolean mayBeSame(String unit, String other) {
        boolean areInTwoScripts = (LETTERS.matcher(unit).matches()
                        && KATAKANA.matcher(other).matches())
                || (KATAKANA.matcher(unit).matches() && LETTERS.matcher(other).matches());
        return areInTwoScripts
                && !(SPELLINGS.containsKey(TextKey.of(unit)) && SPELLINGS.containsKey(TextKey.of(other)));
    }

    /** Checks if a unit is another or includes it: 市町村 includes 市, and 団体 every group. No unit includes groups of any kind. */
    static boolean includes(String unit, String part) {
        return unit.isEmpty()
                ? QuantityWords.isGroup(part)
                : unit.contains(part)
                        || areSame(unit, part)
                        || (OF_ANY_KIND.contains(unit) && QuantityWords.isGroup(part));
    }

    /** Returns the sum of several exact numbers, empty if there are none, or if they count things that cannot be added up. */
    static Optional<BigDecimal> sumOf(List<Quantity> quantities) {
        List<String> units = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity each : quantities) {
            if (!isExact(each)) {
                return Optional.empty();
            }
            units.add(each.getUnit().orElse(""));
            sum = sum.add(each.getValue());
        }
        return units.isEmpty() || !areLike(units) ? Optional.empty() : Optional.of(sum);
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.getComparator() == Quantity.Comparator.EXACTLY
                && quantity.getUpperBound().isEmpty()
                && quantity.getFraction().isEmpty()
                && quantity.getPer().isEmpty();
    }

    /** Checks if what several units count can be added up: all the same, all organizations or areas, or all facilities. */
    private static boolean areLike(List<String> units) {
        return units.size() == 1
                || units.stream().allMatch(unit -> areSame(unit, units.get(0)))
                || units.stream().allMatch(QuantityWords.ORGANIZATIONS::isEndOf)
                || units.stream().allMatch(QuantityWords.FACILITIES::isEndOf);
    }

    private static String common(String unit) {
        String key = TextKey.of(unit);
        return SPELLINGS.getOrDefault(key, key);
    }

    /** Checks if a unit is canonical and valid. */
    static boolean isValid(String unit) {
        return Plain.UNITS.contains(unit)
                || (canonical(unit).equals(unit) && ruleAgainst(unit).isEmpty());
    }

    /** The words with which most things are counted, from when they are first asked for. */
    static final class Plain {

        /** The counters that are canonical and valid, but for those of time and of places in an order. */
        static final Set<String> UNITS = QuantityWords.COUNTERS.stream()
                .filter(unit -> canonical(unit).equals(unit)
                        && ruleAgainst(unit).isEmpty()
                        && !isOfTime(unit)
                        && !isPlaceInOrder(unit))
                .collect(Collectors.toUnmodifiableSet());

        private static final int KEYS = 128;

        private static final List<List<Optional<String>>> BY_KEY = byKey(UNITS.stream()
                .map(Optional::of)
                .collect(Collectors.groupingBy(
                        unit -> keyOf(unit.orElseThrow(), 0, unit.orElseThrow().length()))));

        private Plain() {}

        /** Finds the unit between two offsets of a text. */
        static Optional<String> find(String text, int start, int end) {
            for (Optional<String> each : BY_KEY.get(keyOf(text, start, end))) {
                String unit = each.orElseThrow();
                if (unit.length() == end - start && text.startsWith(unit, start)) {
                    return each;
                }
            }
            return Optional.empty();
        }

        private static List<List<Optional<String>>> byKey(Map<Integer, List<Optional<String>>> units) {
            return IntStream.range(0, KEYS)
                    .mapToObj(key -> units.getOrDefault(key, List.of()))
                    .toList();
        }

        /** Returns what only few units have in common. */
        private static int keyOf(String text, int start, int end) {
            return (text.charAt(start) ^ text.charAt(end - 1) << 1) & (KEYS - 1);
        }
    }

    /** Returns the unit if it is valid. */
    static String checked(String unit) {
        Optional<String> rule = ruleAgainst(unit);
        if (rule.isPresent()) {
            throw new InvalidTextException(
                    ParseFailure.of(Quantity.class, rule.get(), unit).with("max", MAX_LENGTH));
        }
        return unit;
    }

    /** Checks if a unit is one of time, of which several together are a length and not a tally. */
    static boolean isOfTime(String unit) {
        return OF_TIME.contains(unit);
    }

    /** Checks if words after a number state how long before or after another moment something is: か月前. */
    static boolean isLead(String words) {
        return endsWith(words, "前", OF_TIME)
                || endsWith(words, "後", OF_TIME)
                || endsWith(words, "以前", OF_TIME)
                || endsWith(words, "以後", OF_TIME);
    }

    /** Checks if words after a number state the place in an order: 回目. */
    static boolean isOrdinal(String words) {
        return endsWith(words, "目", IN_ORDER);
    }

    /** Checks if a unit makes its number a place in an order: 位, 号. */
    static boolean isPlaceInOrder(String unit) {
        return PLACES_IN_ORDER.contains(unit);
    }

    /** Checks if words after a number say that half a unit of time is added: the 年半 of 1年半, which is a length. */
    static boolean isHalfMore(String words) {
        return endsWith(words, "半", OF_TIME);
    }

    private static boolean endsWith(String words, String end, Set<String> before) {
        return words.endsWith(end) && before.contains(words.substring(0, words.length() - end.length()));
    }

    private static Optional<String> ruleAgainst(String unit) {
        if (NUMERAL_FIRST.matcher(unit).lookingAt()) {
            return Optional.of("unit-number");
        }
        if (unit.length() > MAX_LENGTH || !FORM.matcher(unit).matches()) {
            return Optional.of("unit-form");
        }
        if (hasOtherWords(unit)) {
            return Optional.of("unit-words");
        }
        int slash = unit.lastIndexOf('/');
        return Quantity.Per.of(unit.substring(slash + 1))
                .filter(any -> slash >= 0)
                .map(any -> "unit-rate");
    }

    /** Checks if a particle follows what is counted in a unit: 人が不足. */
    private static boolean hasParticle(String unit) {
        for (int i = 1; i < unit.length(); i++) {
            if (INNER_PARTICLES.indexOf(unit.charAt(i)) >= 0) {
                return QuantityWords.isNounInKanji(unit.substring(0, i));
            }
        }
        return false;
    }

    /** Checks if other words follow a unit of money or percent: %引き, 円限度. */
    private static boolean isMoreThanMeasure(String unit) {
        boolean isMeasure = unit.length() > 1 && (unit.charAt(0) == '%' || unit.charAt(0) == '円');
        return isMeasure && unit.charAt(1) != '/' && !POINTS.contains(unit);
    }

    /** Checks if a unit contains words that belong to the sentence, the comparator or what is said beside. */
    private static boolean hasOtherWords(String unit) {
        return isMoreThanMeasure(unit)
                || unit.indexOf('の') >= 0
                || unit.indexOf('を') >= 0
                || ComparatorWords.BEHIND_NUMBER.isEndOf(unit)
                || QuantityWords.endsWithOne(unit)
                || (unit.length() > 1 && PARTICLES.indexOf(unit.charAt(unit.length() - 1)) >= 0)
                || hasParticle(unit)
                || isLead(unit)
                || isHalfMore(unit)
                || isOrdinal(unit);
    }
}
