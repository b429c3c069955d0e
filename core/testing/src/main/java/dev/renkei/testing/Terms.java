package dev.renkei.testing;

import dev.renkei.time.CountingRule;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Makes terms (有効期間) with what follows them. */
final class Terms {

    private static final int MAX_LENGTH = 10;

    private Terms() {}

    /**
     * Makes a term.
     *
     * @param anchor  the day from which it runs
     * @param needed  a day on which it must not have expired
     */
    static Term sample(RandomSource choices, LocalDate anchor, LocalDate needed) {
        Term.Builder term = switch (choices.below(8)) {
            case 4 -> endingOn(choices, anchor, needed);
            case 5 -> openEnded(choices);
            case 6 -> unrenewed(choices, anchor, needed).orElseGet(() -> renewed(choices));
            case 7 -> onRequest(choices, anchor, needed).orElseGet(() -> renewed(choices));
            default -> renewed(choices);
        };
        Extensions.sometimes(choices, term);
        return term.build();
    }

    private static Term.Builder renewed(RandomSource choices) {
        int years = choices.between(1, 5);
        int months = choices.between(1, 3);
        Notice notice = choices.maybe(1, 4, any -> Notice.of(Period.ofMonths(months), "甲"))
                .orElseGet(() -> Notice.of(Period.ofMonths(months)));
        Term.Builder term = Term.builder()
                .length(Period.ofYears(years))
                .countingRule(countingRule(choices))
                .renewal(Renewal.automatic(Period.ofYears(1), notice));
        return term.asWritten(choices.maybe(
                1,
                2,
                any -> Texts.inFullWidth("この協定の有効期間は、協定締結の日から" + years + "年間とする。ただし、期間満了の日の" + months
                        + "か月前までに書面による申出がないときは、さらに1年間更新するものとし、以後も同様とする。")));
    }

    private static Term.Builder endingOn(RandomSource choices, LocalDate anchor, LocalDate needed) {
        LocalDate later = anchor.isAfter(needed) ? anchor : needed;
        int year = later.getYear() + choices.between(1, MAX_LENGTH);
        PartialDate end = choices.oneOf(List.of(
                PartialDate.of(FiscalYear.of(year).getLastDay()), PartialDate.of(year, 12), PartialDate.of(year)));
        return Term.builder()
                .end(end)
                .renewal(choices.maybe(1, 3, any -> Renewal.none()))
                .countingRule(choices.maybe(1, 6, Terms::countingRule));
    }

    private static Term.Builder openEnded(RandomSource choices) {
        Renewal renewal = choices.oneOf(List.of(
                Renewal.indefinite(),
                Renewal.evergreen(Notice.of(Period.ofMonths(3))),
                Renewal.evergreen(Notice.of(Period.ofMonths(6), "甲"), Notice.of(Period.ofDays(30), "乙"))));
        return Term.builder().renewal(renewal);
    }

    /** Returns a term without renewal, unless it would have to be longer than such terms are. */
    private static Optional<Term.Builder> unrenewed(RandomSource choices, LocalDate anchor, LocalDate needed) {
        return covering(choices, anchor, needed).map(term -> term.renewal(choices.maybe(1, 2, any -> Renewal.none())));
    }

    private static Optional<Term.Builder> onRequest(RandomSource choices, LocalDate anchor, LocalDate needed) {
        return covering(choices, anchor, needed).map(term -> term.renewal(Renewal.onRequest(Period.ofYears(1))));
    }

    private static Optional<Term.Builder> covering(RandomSource choices, LocalDate anchor, LocalDate needed) {
        // A date known by its year alone may lie a year off.
        int min = Math.max(1, needed.getYear() - anchor.getYear() + 2);
        return min > MAX_LENGTH
                ? Optional.empty()
                : Optional.of(Term.builder()
                        .length(Period.ofYears(choices.between(min, MAX_LENGTH + 1)))
                        .countingRule(countingRule(choices)));
    }

    private static CountingRule countingRule(RandomSource choices) {
        return choices.oneOf(List.of(CountingRule.FIRST_DAY_EXCLUDED, CountingRule.FIRST_DAY_INCLUDED));
    }
}
