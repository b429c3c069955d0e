package dev.renkei.result;

import dev.renkei.text.WordingMatch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final Pattern RATE_IN_SCOPE = Pattern.compile("[年月週日]額");

    /** Compares the quantity with what words say: one of several quantities, their sum, the whole, or one in a bracket may be meant. */
    WordingMatch compare(QuantityReader.Reading read) {
        if (stated.agreesWith(read.parts().get(0).quantity())) {
            return WordingMatch.AGREES;
        }
        List<Quantity> quantities = read.quantities();
        List<Quantity> readings = Stream.concat(quantities.stream(), read.whole().stream())
                .flatMap(words -> readings(words, read))
                .toList();
        boolean agrees = readings.stream().anyMatch(this::agreesWith)
                || (quantities.size() > 1 && isSum(quantities))
                || isInBracket(read);
        if (agrees) {
            return WordingMatch.AGREES;
        }
        return readings.stream().anyMatch(this::mayAgreeWith) ? WordingMatch.NOT_READ : WordingMatch.DIFFERS;
    }

    /**
     * Returns what words may mean: 月額10万円 is a rate, 半数 is 50 %, 3人減 may be noted without its sign, 100件達成 as 100件 or more,
     * and 千人規模 as about 1000人.
     */
    private static Stream<Quantity> readings(Quantity words, QuantityReader.Reading read) {
        Optional<Quantity.Per> per = read.scope()
                .map(RATE_IN_SCOPE::matcher)
                .filter(Matcher::find)
                .flatMap(found -> Quantity.Per.in(found.group()))
                .filter(any -> words.getPer().isEmpty());
        Stream.Builder<Quantity> readings = Stream.<Quantity>builder().add(words);
        per.ifPresent(rate -> readings.add(words.withPer(rate)));
        if (words.getValue().signum() < 0 && read.words().stream().anyMatch(QuantityWords::isDecrease)) {
            readings.add(words.withValue(words.getValue().negate()));
        }
        if (words.getUpperBound().isEmpty() && read.words().stream().anyMatch(QuantityWords::isThreshold)) {
            readings.add(words.withComparator(Quantity.Comparator.AT_LEAST));
            readings.add(words.withComparator(Quantity.Comparator.MORE_THAN));
        }
        if (words.getComparator() == Quantity.Comparator.EXACTLY
                && read.words().stream().anyMatch(QuantityWords.ONLY_ABOUT::contains)) {
            readings.add(words.withComparator(Quantity.Comparator.ABOUT));
        }
        return readings.build();
    }

    /** Checks if a bracket behind the quantity states this one: 518件（57.5％）. */
    private boolean isInBracket(QuantityReader.Reading read) {
        return read.words().stream()
                .map(QuantityReader::tryRead)
                .flatMap(Optional::stream)
                .filter(note -> note.words().isEmpty())
                .flatMap(note -> note.quantities().stream())
                .filter(note -> note.getUnit().isPresent())
                .anyMatch(this::agreesWith);
    }

    /** Compares the quantity, which is a count, with what words say, whatever is counted and however exactly. */
    WordingMatch compareCount(QuantityReader.Reading read) {
        List<Quantity> quantities = read.quantities();
        BigDecimal count = stated.getValue();
        boolean agrees =
                Stream.concat(quantities.stream(), read.whole().stream()).anyMatch(this::includesCount)
                        || QuantityUnit.sumOf(quantities)
                                .filter(sum -> sum.compareTo(count) == 0)
                                .isPresent();
        return agrees ? WordingMatch.AGREES : compareWithNamed(read);
    }

    /** Compares the count with numbers beside which others are named: 9市4町と生協 are 14, or more if that is said of several. */
    private WordingMatch compareWithNamed(QuantityReader.Reading read) {
        int named = read.words().stream().mapToInt(QuantityWords::namedIn).sum();
        if (named == 0) {
            return WordingMatch.DIFFERS;
        }
        return QuantityUnit.sumOf(read.quantities())
                        .map(BigDecimal.valueOf(named)::add)
                        .filter(sum -> sum.compareTo(stated.getValue()) == 0)
                        .isPresent()
                ? WordingMatch.AGREES
                : WordingMatch.NOT_READ;
    }

    private boolean includesCount(Quantity words) {
        BigDecimal count = stated.getValue();
        return words.getFraction().isEmpty()
                && words.getValue().compareTo(count) <= 0
                && words.getUpperBound().orElse(words.getValue()).compareTo(count) >= 0;
    }

    private boolean agreesWith(Quantity words) {
        if (stated.agreesWith(words) || isPercentOf(words) || isInYear(words) || isMultipleOf(words)) {
            return true;
        }
        boolean unitIsElsewhere = words.getUnit().isEmpty() || stated.getUnit().isEmpty();
        Quantity inUnit = isUnitOf(words) ? stated.withUnitOf(words) : stated;
        return inUnit.agreesWith(words) || isRateElsewhere(inUnit, words) || (unitIsElsewhere && isInThousands(words));
    }

    /** Checks if the unit is that of the words, or stands elsewhere, or is what the words count with another: 3本柱. */
    private boolean isUnitOf(Quantity words) {
        if (words.getUnit().isEmpty() || stated.getUnit().isEmpty()) {
            return true;
        }
        String unit = stated.getUnit().get();
        String other = words.getUnit().get();
        return QuantityUnit.areSame(unit, other)
                || (other.endsWith(unit)
                        && QuantityWords.COUNTERS.contains(other.substring(0, other.length() - unit.length())));
    }

    /** Checks if the words are the quantity in a unit of which its own has a multiple: 500 kg of 0.5 t. */
    private boolean isMultipleOf(Quantity words) {
        Optional<UnitScale> own = stated.getUnit().flatMap(QuantityUnit::scaleOf);
        Optional<UnitScale> other = words.getUnit().flatMap(QuantityUnit::scaleOf);
        return own.isPresent()
                && other.filter(own.get()::isOfKind).isPresent()
                && stated.getFraction().isEmpty()
                && words.getFraction().isEmpty()
                && stated.getComparator() == words.getComparator()
                && (stated.getPer().equals(words.getPer()) || words.getPer().isEmpty())
                && areSame(Optional.of(stated.getValue()), own.get(), Optional.of(words.getValue()), other.get())
                && areSame(stated.getUpperBound(), own.get(), words.getUpperBound(), other.get());
    }

    private static boolean areSame(
            Optional<BigDecimal> value, UnitScale scale, Optional<BigDecimal> other, UnitScale otherScale) {
        if (value.isEmpty() || other.isEmpty()) {
            return value.equals(other);
        }
        BigDecimal inSmallest = value.get().multiply(scale.factor());
        return inSmallest.compareTo(other.get().multiply(otherScale.factor())) == 0;
    }

    /** Checks if the words are the quantity in a unit that may be another spelling of its own. */
    private boolean mayAgreeWith(Quantity words) {
        return stated.getUnit().isPresent()
                && words.getUnit().isPresent()
                && QuantityUnit.mayBeSame(
                        stated.getUnit().get(), words.getUnit().get())
                && agreesWith(words.withUnitOf(stated));
    }

    /** Checks if the words are the quantity but for its rate, which may stand in a heading: 3回 of 3 times a year. */
    private static boolean isRateElsewhere(Quantity stated, Quantity words) {
        return words.getPer().isEmpty()
                && stated.getPer()
                        .filter(per -> words.withPer(per).agreesWith(stated))
                        .isPresent();
    }

    /** Checks if the words are a rate each month that comes to this one each year: 月2回. */
    private boolean isInYear(Quantity words) {
        boolean inMonths = words.getPer().filter(Quantity.Per.MONTH::equals).isPresent()
                && stated.getPer().filter(Quantity.Per.YEAR::equals).isPresent();
        if (!inMonths
                || words.getUpperBound().isPresent()
                || words.getFraction().isPresent()) {
            return false;
        }
        Quantity inYear = words.withValue(words.getValue().multiply(MONTHS)).withPer(Quantity.Per.YEAR);
        return isUnitOf(words) && stated.withUnitOf(words).agreesWith(inYear);
    }

    /** Checks if the words are the fraction of which this is the percentage: 50 % of 半数. */
    private boolean isPercentOf(Quantity words) {
        return words.getUnit().isEmpty()
                && stated.getUnit().filter("%"::equals).isPresent()
                && stated.getUpperBound().isEmpty()
                && stated.getComparator() == words.getComparator()
                && words.getFraction()
                        .filter(fraction -> BigDecimal.valueOf(fraction.numerator())
                                        .multiply(HUNDRED)
                                        .compareTo(
                                                stated.getValue().multiply(BigDecimal.valueOf(fraction.denominator())))
                                == 0)
                        .isPresent();
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

    /** Checks if the quantity is the sum of several. Unlike units are added only if its own one includes them: 15市町 are 10市5町. */
    private boolean isSum(List<Quantity> quantities) {
        if (!quantities.stream().allMatch(stated::includesUnitOf)) {
            return false;
        }
        Optional<BigDecimal> sum = quantities.stream()
                .filter(each -> each.getUpperBound().isEmpty() && each.getComparator() == stated.getComparator())
                .map(Quantity::getValue)
                .reduce(BigDecimal::add);
        return sum.filter(total -> total.compareTo(stated.getValue()) == 0).isPresent();
    }
}
