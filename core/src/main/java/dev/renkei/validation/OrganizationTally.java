package dev.renkei.validation;

import dev.renkei.organization.Organization;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.validation.OrganizationCounter.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts listed organizations by the words with which a source counts them (8市3町1村), and compares the numbers.
 *
 * <p>An organization whose kind is not known can be any of those that are missing. Without such words all organizations are counted.
 */
final class OrganizationTally {

    private final StatedCount stated;
    private final List<Quantity> parts;
    private final List<OrganizationCounter> counters;

    /** The counters without repetitions, those of few kinds first: each organization is asked for the first that counts it. */
    private final List<OrganizationCounter> distinct;

    private final long[] certain;
    private long possible;
    private boolean isOpen;

    OrganizationTally(StatedCount stated) {
        this.stated = stated;
        List<Quantity> tally = stated.tally();
        List<OrganizationCounter> found = new ArrayList<>();
        tally.forEach(part -> part.getUnit().flatMap(OrganizationCounter::find).ifPresent(found::add));
        boolean isUnderstood = found.size() == tally.size();
        this.parts = isUnderstood ? tally : List.of();
        this.counters = isUnderstood ? found : List.of();
        this.distinct = counters.stream()
                .distinct()
                .sorted(Comparator.comparingInt(counter -> counter.getKinds().size()))
                .toList();
        this.certain = new long[Math.max(1, counters.size())];
        this.isOpen = stated.saysAndOthers();
    }

    /** Counts an organization that is surely among those that the source counts, if it is of their kinds. */
    void add(Organization organization) {
        add(counter -> counter.counts(organization), 1);
    }

    /** Counts an organization that the source may have counted or not. */
    void addPossible(Organization organization) {
        if (isCounted(counter -> counter.counts(organization))) {
            possible++;
        }
    }

    /** Counts organizations without names. How many they are is open if the source does not say it. */
    void add(UnnamedOrganizations unnamed) {
        add(counter -> counter.counts(unnamed), unnamed.minimum());
        isOpen |= unnamed.getCount().isEmpty() && isCounted(counter -> counter.counts(unnamed));
    }

    private boolean isCounted(Function<OrganizationCounter, Answer> question) {
        return distinct.isEmpty() || distinct.stream().map(question).anyMatch(answer -> answer != Answer.NO);
    }

    /** Counts an organization under the word that counts it and the fewest kinds beside. */
    private void add(Function<OrganizationCounter, Answer> question, int number) {
        if (distinct.isEmpty()) {
            certain[0] += number;
            return;
        }
        boolean isUnknown = false;
        for (OrganizationCounter counter : distinct) {
            Answer answer = question.apply(counter);
            if (answer == Answer.YES) {
                certain[counters.indexOf(counter)] += number;
                return;
            }
            isUnknown |= answer == Answer.UNKNOWN;
        }
        possible += isUnknown ? number : 0;
    }

    /** Leaves open how many organizations there are beside the listed ones. */
    void open() {
        isOpen = true;
    }

    /** Reports that other numbers are listed than stated. A number that is not that of its words is reported by another rule. */
    void report(RuleContext context) {
        if (CountRules.isAsWritten(stated) && (parts.isEmpty() ? isOtherNumber() : areOtherNumbers())) {
            context.report("value", parts.isEmpty() ? stated.getCount() : written(parts), "listed", listed());
        }
    }

    private boolean isOtherNumber() {
        long missing = stated.getCount() - certain[0];
        return missing < 0 || (missing > possible && !isOpen);
    }

    private boolean areOtherNumbers() {
        BigDecimal sum = parts.stream().map(Quantity::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isComparable = parts.stream().allMatch(FigureRules::isExact)
                && sum.compareTo(BigDecimal.valueOf(stated.getCount())) == 0;
        List<BigDecimal> missing = IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).getValue().subtract(BigDecimal.valueOf(certain[i])))
                .toList();
        BigDecimal needed = missing.stream().filter(each -> each.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isTooMany = missing.stream().anyMatch(each -> each.signum() < 0);
        return isComparable && (isTooMany || (needed.compareTo(BigDecimal.valueOf(possible)) > 0 && !isOpen));
    }

    private static String written(List<Quantity> parts) {
        return parts.stream()
                .map(part -> part.getValue().toPlainString() + part.getUnit().orElse(""))
                .collect(Collectors.joining());
    }

    private String listed() {
        if (certain.length == 1) {
            long most = certain[0] > stated.getCount() ? certain[0] : certain[0] + possible;
            return most + (parts.isEmpty() ? "" : parts.get(0).getUnit().orElse(""));
        }
        String numbers = IntStream.range(0, counters.size())
                .mapToObj(i -> certain[i] + parts.get(i).getUnit().orElse(""))
                .collect(Collectors.joining());
        return possible > 0 ? numbers + "+" + possible : numbers;
    }
}
