package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
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
 * Bounds what a view has to work out, which a small document can make large: a term that is renewed each day since the year 1, or
 * thousands of initiatives in thousands of fields.
 */
final class ViewLimits {

    /** So often may terms end and duties be due until the calendar ends. */
    private static final long MAX_DAYS = 500_000;

    /** So often may they within the years of the calendar, each of which becomes an entry. */
    private static final long MAX_ENTRIES = 10_000;

    /** So many pairs of an initiative and a field may there be, whether it is in it or not. */
    private static final long MAX_PAIRS = 2_000_000;

    private static final int YEARS_OF_CALENDAR = 3;
    private static final long DAYS_OF_YEAR = 365;
    private static final long DAYS_OF_MONTH = 30;

    private final LocalDate today;
    private long days;
    private long entries;
    private long pairs;

    private ViewLimits(LocalDate today) {
        this.today = today;
    }

    /**
     * Checks by and large what there is to be worked out.
     *
     * @throws TooMuchToShowException if it is too much
     */
    static void check(Document document, LocalDate today) {
        ViewLimits limits = new ViewLimits(today);
        List<Agreement> agreements =
                document instanceof Register register ? register.getAgreements() : List.of((Agreement) document);
        agreements.forEach(limits::add);
    }

    private void add(Agreement agreement) {
        Optional<LocalDate> first = firstDay(agreement);
        for (Period length : lengths(agreement)) {
            first.ifPresent(day -> days += count(Math.max(0, ChronoUnit.DAYS.between(day, today)), length));
            entries += first.isPresent() ? count(YEARS_OF_CALENDAR * DAYS_OF_YEAR, length) : 0;
        }
        for (Plan plan : agreement.getPlans()) {
            long fields = (long) agreement.getFields().size() + plan.getFields().size();
            pairs += fields * plan.getInitiatives().size();
        }
        if (days > MAX_DAYS || entries > MAX_ENTRIES || pairs > MAX_PAIRS) {
            throw new TooMuchToShowException();
        }
    }

    private static Optional<LocalDate> firstDay(Agreement agreement) {
        Stream<StatedDate> stated = Stream.concat(
                Stream.of(agreement.getConcludedOn(), agreement.getEffectiveOn())
                        .flatMap(Optional::stream),
                agreement.getDuties().stream().flatMap(duty -> duty.getDueOn().stream()));
        Optional<PartialDate> end = agreement.getTerm().flatMap(Term::getEnd);
        return Stream.concat(stated.flatMap(day -> day.firstDay().stream()), end.map(PartialDate::getFirstDay).stream())
                .min(Comparator.naturalOrder());
    }

    /** Returns the lengths after which something comes again. */
    private static List<Period> lengths(Agreement agreement) {
        Optional<Term> term = agreement.getTerm();
        Optional<Period> ofRenewal = term.flatMap(Term::getRenewal).flatMap(Renewal::getLength);
        return Stream.concat(
                        ofRenewal.or(() -> term.flatMap(Term::getLength)).stream(),
                        agreement.getDuties().stream().flatMap(duty -> duty.getInterval().stream()))
                .toList();
    }

    private static long count(long days, Period length) {
        long each = DAYS_OF_YEAR * length.getYears() + DAYS_OF_MONTH * length.getMonths() + length.get(ChronoUnit.DAYS);
        return days / Math.max(1, each);
    }
}
