package dev.renkei.result;

import dev.renkei.text.WordingMatch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a quantity with the words in which its source states it.
 *
 * @param stated  the quantity
 */
record QuantityComparison(Quantity stated) {

    /** The units of accounts that a heading states for all numbers below it: 単位：千円. */
    private static final List<BigDecimal> MULTIPLIERS =
            Stream.of(3, 4, 6, 8).map(BigDecimal.ONE::scaleByPowerOfTen).toList();

    /** Compares the quantity with what words say: one of several quantities, their sum, or the whole may be meant. */
    WordingMatch compare(QuantityReader.Reading read) {
        List<Quantity> quantities =
                read.parts().stream().map(QuantityReader.Part::quantity).toList();
        boolean agrees =
                Stream.concat(quantities.stream(), read.whole().stream()).anyMatch(this::agreesWith)
                        || (quantities.size() > 1 && isSum(quantities));
        return agrees ? WordingMatch.AGREES : WordingMatch.DIFFERS;
    }

    /** Compares the quantity, which is a count, with what words say, whatever is counted and however exactly. */
    WordingMatch compareCount(QuantityReader.Reading read) {
        List<Quantity> quantities =
                read.parts().stream().map(QuantityReader.Part::quantity).toList();
        BigDecimal count = stated.getValue();
        boolean agrees =
                Stream.concat(quantities.stream(), read.whole().stream()).anyMatch(this::includesCount)
                        || quantities.stream()
                                        .map(Quantity::getValue)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(count)
                                == 0;
        return agrees ? WordingMatch.AGREES : WordingMatch.DIFFERS;
    }

    private boolean includesCount(Quantity words) {
        BigDecimal count = stated.getValue();
        return words.getFraction().isEmpty()
                && words.getValue().compareTo(count) <= 0
                && words.getUpperBound().orElse(words.getValue()).compareTo(count) >= 0;
    }

    private boolean agreesWith(Quantity words) {
        if (stated.agreesWith(words)) {
            return true;
        }
        boolean unitIsElsewhere = words.getUnit().isEmpty() || stated.getUnit().isEmpty();
        return unitIsElsewhere && (stated.withUnitOf(words).agreesWith(words) || isInThousands(words));
    }

    /** Checks if the words are a bare number in a unit of accounts that stands elsewhere: 12,345 under 千円. */
    private boolean isInThousands(Quantity words) {
        boolean bare = words.getUnit().isEmpty()
                && words.getUpperBound().isEmpty()
                && words.getFraction().isEmpty();
        return bare
                && stated.getUpperBound().isEmpty()
                && stated.getFraction().isEmpty()
                && stated.getComparator() == words.getComparator()
                && stated.getPer().equals(words.getPer())
                && MULTIPLIERS.stream()
                        .anyMatch(each -> words.getValue().multiply(each).compareTo(stated.getValue()) == 0)
                && stated.getValue().signum() != 0;
    }

    private boolean isSum(List<Quantity> quantities) {
        Optional<BigDecimal> sum = quantities.stream()
                .filter(each -> each.getUpperBound().isEmpty() && each.getComparator() == stated.getComparator())
                .map(Quantity::getValue)
                .reduce(BigDecimal::add);
        return sum.filter(total -> total.compareTo(stated.getValue()) == 0).isPresent();
    }
}
