package dev.renkei.calendar;

import static dev.renkei.calendar.Calendars.OPTIONS;
import static dev.renkei.calendar.Calendars.agreement;
import static dev.renkei.calendar.Calendars.register;
import static dev.renkei.calendar.Calendars.term;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Duty;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.time.CountingRule;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryIdentifierTest {

    private static final Agreement AGREEMENT = agreement("a")
            .term(term(2).withRenewal(Renewal.automatic(Period.ofYears(1), Notice.of(Period.ofMonths(1)))))
            .addDuty(Duty.builder()
                    .kind(Duty.Kind.REPORT)
                    .dueOn(StatedDate.of(PartialDate.of(2026, 5, 31)))
                    .interval(Period.ofYears(1))
                    .build())
            .build();

    private static List<String> uids(Register register, CalendarOptions options) {
        return RenkeiCalendar.of(register, options).getEntries().stream()
                .map(CalendarEntry::uid)
                .toList();
    }

    private static List<String> uids(Agreement agreement) {
        return uids(register(agreement), OPTIONS);
    }

    @Test
    void isAUuid() {
        assertThat(uids(AGREEMENT))
                .isNotEmpty()
                .allSatisfy(uid -> assertThat(UUID.fromString(uid)).hasToString(uid));
    }

    @Test
    void isOfOneEntryAlone() {
        Agreement other = Agreement.builder().from(AGREEMENT).id("b").build();
        assertThat(uids(register(AGREEMENT, other), OPTIONS)).doesNotHaveDuplicates();
    }

    @Test
    void staysAtAnotherTime() {
        Clock later = Clock.fixed(Instant.parse("2027-01-15T00:00:00Z"), ZoneOffset.UTC);
        assertThat(uids(register(AGREEMENT), OPTIONS.withClock(later))).isEqualTo(uids(AGREEMENT));
    }

    @Test
    void staysInAnotherWindow() {
        CalendarOptions later = OPTIONS.withFirstDay(LocalDate.of(2028, 1, 1));
        assertThat(uids(register(AGREEMENT), later)).isNotEmpty().isSubsetOf(uids(AGREEMENT));
    }

    @Test
    void staysWhenAnotherAgreementComesBefore() {
        Agreement other = agreement("b").term(term(2)).build();
        assertThat(uids(register(other, AGREEMENT), OPTIONS)).containsAll(uids(AGREEMENT));
    }

    @Test
    void staysWhenDaysAndTitleAreCorrected() {
        Agreement corrected = Agreement.builder()
                .from(AGREEMENT)
                .title("包括連携に関する協定")
                .concludedOn(StatedDate.of(PartialDate.of(2025, 4, 15)))
                .build();
        assertThat(uids(register(corrected), OPTIONS.withKinds(List.of(EntryKind.RENEWAL, EntryKind.NOTICE))))
                .isEqualTo(uids(register(AGREEMENT), OPTIONS.withKinds(List.of(EntryKind.RENEWAL, EntryKind.NOTICE))));
    }

    @Test
    void staysWhenTheCountingOfTheFirstDayIsCorrected() {
        Agreement corrected = Agreement.builder()
                .from(AGREEMENT)
                .term(AGREEMENT.getTerm().orElseThrow().withCountingRule(CountingRule.FIRST_DAY_EXCLUDED))
                .build();
        assertThat(uids(corrected)).containsExactlyInAnyOrderElementsOf(uids(AGREEMENT));
    }

    @Test
    void differsFromThatOfAnotherRegister() {
        Register other = Register.builder().id("kyoto").addAgreement(AGREEMENT).build();
        assertThat(uids(other, OPTIONS)).doesNotContainAnyElementsOf(uids(AGREEMENT));
    }

    @Test
    void isThatOfThePublisherIfTheRegisterHasNone() {
        Register osaka = Register.builder()
                .publisher(Organization.of("大阪府"))
                .addAgreement(AGREEMENT)
                .build();
        Register kyoto = Register.builder()
                .publisher(Organization.of("京都府"))
                .addAgreement(AGREEMENT)
                .build();
        assertThat(uids(osaka, OPTIONS)).doesNotContainAnyElementsOf(uids(kyoto, OPTIONS));
    }

    @Test
    void isMadeOfTitlePartiesAndConclusionWithoutAnIdentifier() {
        Agreement unnamed =
                Agreement.builder().from(AGREEMENT).id(Optional.<String>empty()).build();
        Agreement other = agreement("b").build();
        assertThat(uids(register(other, unnamed), OPTIONS)).containsAll(uids(unnamed));
        assertThat(uids(unnamed)).doesNotContainAnyElementsOf(uids(AGREEMENT));
    }

    @Test
    void tellsAgreementsOfTheSameIdentifierApart() {
        List<String> twice = uids(register(AGREEMENT, AGREEMENT), OPTIONS);
        assertThat(twice).doesNotHaveDuplicates().hasSize(2 * uids(AGREEMENT).size());
    }
}
