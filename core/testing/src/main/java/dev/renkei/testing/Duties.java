package dev.renkei.testing;

import dev.renkei.agreement.Duty;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Makes duties (義務) that are done, or not due yet. */
final class Duties {

    private record Words(Duty.Kind kind, String title) {}

    private static final List<Words> WORDS = List.of(
            new Words(Duty.Kind.REVIEW, "協定の内容の検証"),
            new Words(Duty.Kind.REPORT, "前年度の取組の実績報告"),
            new Words(Duty.Kind.MEETING, "連絡会議の開催"),
            new Words(Duty.Kind.PLAN, "次年度の計画の策定"));

    private Duties() {}

    /** Makes a duty of an agreement that began on a day. */
    static Duty sample(RandomSource choices, LocalDate begun, Optional<String> party) {
        Words words = choices.oneOf(WORDS);
        LocalDate due = begun.plusYears(1);
        boolean recurs = choices.chance(1, 2) && due.isAfter(Samples.DAY);
        Duty.Builder duty = Duty.builder()
                .id(choices.maybe(1, 2, any -> "duty-1"))
                .kind(choices.maybe(4, 5, any -> words.kind()))
                .title(words.title())
                .dueOn(StatedDates.on(due));
        party.ifPresent(duty::addPartyId);
        if (recurs) {
            duty.interval(Period.ofYears(1));
        }
        if (!due.isAfter(Samples.DAY)) {
            duty.addDoneOn(StatedDates.on(due.minusDays(choices.below(90))));
        }
        return Extensions.build(choices, duty);
    }
}
