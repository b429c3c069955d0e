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
        if (quantities.get(0).getValue().compareTo(BigDecimal.ONE) == 0 && !areGroups) {
            throw text.refused("several");
        }
    }

    /** Checks if a unit is a word for what is counted, and not a part of a sentence, which would have kana. */
    private static boolean isPlain(String unit) {
        return QuantityWords.isCounter(unit)
                || unit.codePoints()
                        .noneMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HIRAGANA);
    }
}
