package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Party;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks the rules about duties and their due days.
 */
final class DutyBreakers {

    private static final String NOBODY = "nobody";
    private static final String FORMER = "former-party";

    private DutyBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "agreement.duty.party-unknown", BreakStrategy.of(Agreement.class, DutyBreakers::unknownParty)),
                Breaker.of("agreement.duty.not-member", BreakStrategy.of(Agreement.class, DutyBreakers::notMember)),
                Breaker.of("agreement.duty.without-day", BreakStrategy.of(Agreement.class, DutyBreakers::withoutDay)),
                Breaker.of("agreement.duty.overdue", BreakStrategy.of(Agreement.class, DutyBreakers::overdue)));
    }

    private static List<Fault<Agreement>> unknownParty(Agreement agreement) {
        return List.of(new Fault<>(
                pointer(agreement) + "/parties/0",
                with(agreement, dueOn(tomorrow()).addPartyId(NOBODY)),
                with(agreement, dueOn(tomorrow())),
                "A duty is that of nobody who is a party"));
    }

    private static List<Fault<Agreement>> notMember(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate left = AgreementBreakers.conclusion(concluded).getLastDay().plusDays(1);
        Agreement leaving = Agreement.builder()
                .from(concluded)
                .addParty(Party.builder()
                        .from(Party.of("見本脱退団体"))
                        .id(FORMER)
                        .leftOn(StatedDate.of(PartialDate.of(left)))
                        .build())
                .build();
        return List.of(new Fault<>(
                pointer(agreement) + "/parties/0",
                with(leaving, done(left.plusDays(1))),
                with(leaving, done(left)),
                "A party has a duty on the day after it left"));
    }

    private static Duty.Builder done(LocalDate day) {
        return dueOn(day).addPartyId(FORMER).addDoneOn(StatedDate.of(PartialDate.of(day)));
    }

    private static List<Fault<Agreement>> withoutDay(Agreement agreement) {
        return List.of(new Fault<>(
                pointer(agreement),
                with(agreement, Duty.builder().title("実績の報告")),
                with(agreement, dueOn(tomorrow())),
                "A duty has no due day"));
    }

    private static List<Fault<Agreement>> overdue(Agreement agreement) {
        return List.of(new Fault<>(
                pointer(agreement),
                with(agreement, dueOn(today().minusDays(1))),
                with(agreement, dueOn(today())),
                "A duty was due yesterday"));
    }

    private static String pointer(Agreement agreement) {
        return "/duties/" + agreement.getDuties().size();
    }

    private static Duty.Builder dueOn(LocalDate day) {
        return Duty.builder().title("実績の報告").dueOn(StatedDate.of(PartialDate.of(day)));
    }

    private static Agreement with(Agreement agreement, Duty.Builder duty) {
        return Agreement.builder().from(agreement).addDuty(duty.build()).build();
    }

    private static LocalDate today() {
        return LocalDate.now(Breakers.CLOCK);
    }

    private static LocalDate tomorrow() {
        return today().plusDays(1);
    }
}
