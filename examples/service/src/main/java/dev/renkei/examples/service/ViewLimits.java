package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Document;
import dev.renkei.register.Register;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bounds what a view has to work out: a term that is renewed each day since the year 1 has more ends than anybody can use.
 */
final class ViewLimits {

    private static final long MAX_DAYS = 50_000;
    private static final int YEARS_AHEAD = 3;
    private static final int DAYS_OF_MONTH = 30;

    private ViewLimits() {}

    /**
     * Checks how many days terms end and duties are due, by and large.
     *
     * @throws TooMuchToShowException if there are too many
     */
    static void check(Document document, LocalDate today) {
        List<Agreement> agreements =
                document instanceof Register register ? register.getAgreements() : List.of((Agreement) document);
        LocalDate end = today.plusYears(YEARS_AHEAD);
        long days = 0;
        for (Agreement agreement : agreements) {
            days += countDays(agreement, end);
            if (days > MAX_DAYS) {
                throw new TooMuchToShowException();
            }
        }
    }

    private static long countDays(Agreement agreement, LocalDate end) {
        Optional<Term> term = agreement.getTerm();
        Stream<StatedDate> stated = Stream.concat(
                Stream.of(agreement.getConcludedOn(), agreement.getEffectiveOn())
                        .flatMap(Optional::stream),
                agreement.getDuties().stream().flatMap(duty -> duty.getDueOn().stream()));
        Optional<LocalDate> first = Stream.concat(
                        stated.flatMap(day -> day.firstDay().stream()),
                        term.flatMap(Term::getEnd).map(PartialDate::getFirstDay).stream())
                .min(Comparator.naturalOrder());
        Stream<Period> lengths = Stream.concat(
                Stream.of(
                                term.flatMap(Term::getLength),
                                term.flatMap(Term::getRenewal).flatMap(Renewal::getLength))
                        .flatMap(Optional::stream),
                agreement.getDuties().stream().flatMap(duty -> duty.getInterval().stream()));
        return lengths.mapToLong(
                        length -> first.map(day -> countDays(day, end, length)).orElse(0L))
                .sum();
    }

    private static long countDays(LocalDate first, LocalDate end, Period length) {
        long days = length.toTotalMonths() * DAYS_OF_MONTH + length.get(ChronoUnit.DAYS);
        return Math.max(0, ChronoUnit.DAYS.between(first, end)) / Math.max(1, days);
    }
}
