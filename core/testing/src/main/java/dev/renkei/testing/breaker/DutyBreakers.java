package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Party;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Breaks the rules about duties and their due days.
 */
final class DutyBreakers {

    private static final String FORMER = "former-party";

    private DutyBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                of(
                        "agreement.duty.party-unknown",
                        "/duties/-/parties/0",
                        dueOn(Dates.tomorrow()).addPartyId("nobody"),
                        dueOn(Dates.tomorrow()),
                        "A duty is that of nobody who is a party"),
                Breaker.of("agreement.duty.not-member", Agreement.class, DutyBreakers::notMember),
                of("agreement.duty.without-day", "/duties/-", duty(), dueOn(Dates.tomorrow()), "A duty has no due day"),
                of(
                        "agreement.duty.overdue",
                        "/duties/-",
                        dueOn(Dates.today().minusDays(1)),
                        dueOn(Dates.today()),
                        "A duty was due yesterday"));
    }

    private static Breaker of(String code, String place, Duty.Builder wrong, Duty.Builder near, String change) {
        return Breaker.at(code, Agreement.class, place, wrong.build(), near.build(), change);
    }

    private static Fault<Agreement> notMember(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate left = AgreementBreakers.conclusion(concluded).getLastDay().plusDays(1);
        Party former = Party.builder()
                .from(Party.of("見本脱退団体"))
                .id(FORMER)
                .leftOn(StatedDate.of(left))
                .build();
        return Fault.at(
                Copy.adding(concluded, "parties", former),
                "/duties/-/parties/0",
                done(left.plusDays(1)),
                done(left),
                "A party has a duty on the day after it left");
    }

    private static Duty done(LocalDate day) {
        return dueOn(day).addPartyId(FORMER).addDoneOn(StatedDate.of(day)).build();
    }

    private static Duty.Builder dueOn(LocalDate day) {
        return duty().dueOn(StatedDate.of(day));
    }

    private static Duty.Builder duty() {
        return Duty.builder().title("実績の報告");
    }
}
