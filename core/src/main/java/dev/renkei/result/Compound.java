package dev.renkei.result;

import dev.renkei.message.InvalidTextException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several quantities in one phrase (8市3町1村), which count different things side by side.
 *
 * @param parts  the quantities, at least two
 */
record Compound(List<QuantityReader.Part> parts) {

    private static final Set<String> MEASURES = Set.of(
            "円", "銭", "ドル", "トン", "キロ", "メートル", "センチ", "グラム", "リットル", "倍", "歳", "ポイント", "割", "%", "度", "坪", "ha", "km",
            "m", "kg", "g", "t");

    private static final Set<Character.UnicodeScript> KANJI_AND_KATAKANA =
            Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.COMMON);

    private static final int MIN_ENGLISH_LENGTH = 4;

    /**
     * Checks that the quantities are counts side by side: not a length of time (1年6か月), and not a number for each of another (1人2枚).
     *
     * @throws InvalidTextException if they are not
     */
    void check(PhraseText text) {
        List<Quantity> quantities =
                parts.stream().map(QuantityReader.Part::quantity).toList();
        Set<String> units = new HashSet<>();
        for (Quantity quantity : quantities) {
            Optional<String> unit = quantity.getUnit();
            if (unit.filter(QuantityUnit::isOfTime).isPresent()) {
                throw text.refused("time");
            }
            boolean comparable =
                    unit.filter(units::add).filter(Compound::isPlain).isPresent()
                            && quantity.getPer().isEmpty()
                            && quantity.getFraction().isEmpty();
            if (!comparable) {
                throw text.refused("several");
            }
        }
        boolean areGroups = units.stream().allMatch(QuantityWords::isGroup);
        boolean isForEach = quantities.stream().anyMatch(each -> each.getValue().compareTo(BigDecimal.ONE) == 0);
        if (isForEach && !areGroups) {
            throw text.refused("several");
        }
    }

    /** Checks if a unit is a word for what is counted, and neither a measure (1km500m) nor a part of a sentence. */
    private static boolean isPlain(String unit) {
        if (MEASURES.contains(unit)) {
            return false;
        }
        boolean isEnglish = unit.length() >= MIN_ENGLISH_LENGTH && unit.chars().allMatch(each -> each <= 'z');
        return isEnglish
                || QuantityWords.COUNTERS.contains(unit)
                || unit.codePoints().mapToObj(Character.UnicodeScript::of).allMatch(KANJI_AND_KATAKANA::contains);
    }
}
