package dev.renkei.testing;

import dev.renkei.agreement.TermEvent;
import dev.renkei.time.CountingRule;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
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
        term.terminationRights(choices.list(0, choices.chance(1, 6) ? 2 : 0, (any, index) -> terminationRight(any)));
        return Extensions.build(choices, term);
    }

    private static Term.Builder renewed(RandomSource choices) {
        int years = choices.between(1, 5);
        int months = choices.between(1, 3);
        Notice.Builder notice = Notice.builder().lead(Period.ofMonths(months));
        choices.maybe(1, 4, any -> "甲").ifPresent(notice::side);
        Term.Builder term = Term.builder().length(Period.ofYears(years)).countingRule(countingRule(choices));
        if (choices.chance(1, 2)) {
            return term.renewal(Renewal.automatic(Period.ofYears(1), notice.build()))
                    .asWritten(Texts.inFullWidth("この協定の有効期間は、協定締結の日から" + years + "年間とする。ただし、期間満了の日の" + months
                            + "か月前までに書面による申出がないときは、さらに1年間更新するものとし、以後も同様とする。"));
        }
        return choices.chance(1, 2)
                ? term.renewal(Renewal.automatic(Period.ofYears(1), notice.build()))
                : byParts(choices, term, years, notice, months);
    }

    /** Returns a term each of whose parts has its own words. */
    private static Term.Builder byParts(
            RandomSource choices, Term.Builder term, int years, Notice.Builder notice, int months) {
        notice.inWriting(choices.chance(1, 2)).withdrawable(choices.chance(1, 8));
        choices.maybe(1, 2, any -> "期間満了の日の" + months + "か月前までに").ifPresent(notice::asWritten);
        Extensions.sometimes(choices, notice);
        Renewal.Builder renewal = Renewal.builder().kind(Renewal.Kind.AUTOMATIC).addNotice(notice.build());
        choices.maybe(1, 2, any -> any.oneOf(List.of("異議の申出", "別段の意思表示", "更新しない旨の申入れ")))
                .ifPresent(renewal::condition);
        // 「自動更新」 without a length is as frequent in practice as one with it.
        if (choices.chance(1, 4)) {
            renewal.asWritten("期間満了後は自動更新とする。");
        } else {
            renewal.length(Period.ofYears(1)).rolling(choices.chance(1, 6));
            choices.maybe(1, 2, any -> Texts.inFullWidth("申出がないときは、更に1年間更新し、以後も同様とする。"))
                    .ifPresent(renewal::asWritten);
        }
        Extensions.sometimes(choices, renewal);
        return term.renewal(renewal.build()).lengthAsWritten(choices.maybe(1, 2, any -> "協定締結の日から" + years + "年間"));
    }

    private static Term.Builder endingOn(RandomSource choices, LocalDate anchor, LocalDate needed) {
        LocalDate later = anchor.isAfter(needed) ? anchor : needed;
        int year = later.getYear() + choices.between(1, MAX_LENGTH);
        PartialDate end = choices.oneOf(List.of(
                PartialDate.of(FiscalYear.of(year).getLastDay()), PartialDate.of(year, 12), PartialDate.of(year)));
        Notice notice = Notice.builder()
                .lastDay(PartialDate.of(end.getLastDay().minusMonths(3)))
                .build();
        return Term.builder()
                .end(end)
                .renewal(choices.maybe(
                        1,
                        2,
                        any -> any.oneOf(
                                List.of(Renewal.none(), Renewal.none(), Renewal.automatic(Period.ofYears(1), notice)))))
                .countingRule(choices.maybe(1, 6, Terms::countingRule))
                .endAsWritten(choices.maybe(1, 3, any -> JapaneseDates.formatEra(end) + "まで"));
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
        return covering(choices, anchor, needed).map(term -> term.renewal(onRequest(choices)));
    }

    private static Renewal onRequest(RandomSource choices) {
        if (choices.chance(1, 4)) {
            return Renewal.of(Renewal.Kind.ON_REQUEST);
        }
        Renewal.Builder renewal =
                Renewal.builder().kind(Renewal.Kind.ON_REQUEST).length(Period.ofYears(1));
        choices.maybe(1, 3, any -> any.between(1, 3)).ifPresent(renewal::maxRenewals);
        choices.maybe(1, 3, any -> Notice.of(Period.ofMonths(any.between(1, 3))))
                .ifPresent(renewal::addNotice);
        choices.maybe(1, 4, any -> "協議の上、1年間更新することができる。").ifPresent(renewal::asWritten);
        return renewal.build();
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

    static TerminationRight terminationRight(RandomSource choices) {
        TerminationRight.Builder right = TerminationRight.builder();
        if (choices.chance(2, 3)) {
            int months = choices.between(1, 3);
            right.addNotice(Notice.of(Period.ofMonths(months)));
            choices.maybe(1, 2, any -> "いずれの当事者も、" + months + "か月前までに書面により通知して、この協定を解約することができる。")
                    .ifPresent(right::asWritten);
        } else {
            right.condition("相手方がこの協定に違反し、催告の後もこれを是正しないとき").curePeriod(Period.ofDays(30));
        }
        return Extensions.build(choices, right);
    }

    /** Returns what happened to the term of an agreement: nothing that changes its status. */
    static List<TermEvent> events(RandomSource choices, Timeline timeline) {
        LocalDate begun = timeline.begun();
        List<TermEvent> events = new ArrayList<>();
        boolean isOldEnough = begun.plusMonths(3).isBefore(Samples.DAY);
        if (timeline.concludedOn().isEmpty() || !isOldEnough || !choices.chance(1, 3)) {
            return events;
        }
        if (timeline.terminatedOn().isPresent()) {
            LocalDate end = timeline.terminatedOn().get().firstDay().orElseThrow();
            events.add(event(choices, TermEvent.Kind.TERMINATION_NOTICED, end.minusMonths(7))
                    .build());
            return events;
        }
        LocalDate noticed = begun.plusDays(choices.between(40, 60));
        events.add(event(choices, TermEvent.Kind.TERMINATION_NOTICED, noticed)
                .withdrawnOn(StatedDates.exact(choices, noticed.plusDays(20)))
                .build());
        renewed(choices, timeline).ifPresent(events::add);
        return events;
    }

    /** Returns the first renewal of an agreement that is renewed by silence, if its day has come. */
    private static Optional<TermEvent> renewed(RandomSource choices, Timeline timeline) {
        LocalDate anchor = timeline.anchor();
        Optional<Term> automatic = timeline.term()
                .filter(term -> term.getRenewal().filter(Renewal::isAutomatic).isPresent());
        Optional<LocalDate> day = automatic
                .flatMap(term -> term.lastDayBeforeRenewal(anchor, 0))
                .filter(end -> end.isBefore(Samples.DAY))
                .map(end -> end.minusDays(20));
        return day.map(on -> event(choices, TermEvent.Kind.RENEWED, on)
                .until(choices.maybe(1, 2, any -> automatic.get())
                        .flatMap(term -> term.expiryOn(anchor, 1))
                        .map(end -> StatedDates.exact(choices, end)))
                .build());
    }

    static TermEvent.Builder event(RandomSource choices, TermEvent.Kind kind, LocalDate day) {
        TermEvent.Builder event = TermEvent.builder().kind(kind).on(StatedDates.exact(choices, day));
        event.side(choices.maybe(1, 2, any -> "乙"));
        Extensions.sometimes(choices, event);
        return event;
    }
}
