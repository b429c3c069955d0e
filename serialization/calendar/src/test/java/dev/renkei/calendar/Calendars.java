package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.register.Register;
import dev.renkei.time.CountingRule;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Agreements and options for the tests of calendars.
 */
final class Calendars {

    static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static final CalendarOptions OPTIONS = CalendarOptions.standard()
            .withClock(CLOCK)
            .withFirstDay(LocalDate.of(2026, 4, 1))
            .withLastDay(LocalDate.of(2029, 3, 31));

    private Calendars() {}

    static Agreement.Builder agreement(String id) {
        return Agreement.builder()
                .id(id)
                .title("包括連携協定")
                .addParty(Party.of("大阪府"))
                .addParty(Party.of("大阪いずみ市民生活協同組合"))
                .concludedOn(StatedDate.of(PartialDate.of(2025, 4, 1)));
    }

    static Term term(int years) {
        return Term.ofLength(Period.ofYears(years), CountingRule.FIRST_DAY_INCLUDED);
    }

    static Register register(Agreement... agreements) {
        return Register.builder().id("osaka").agreements(List.of(agreements)).build();
    }

    static List<CalendarEntry> entries(Agreement agreement, EntryKind kind) {
        return RenkeiCalendar.of(agreement, OPTIONS.withKinds(List.of(kind))).getEntries();
    }

    static String summary(CalendarEntry entry) {
        return entry.summary().getMessage(Locale.JAPANESE);
    }

    static List<String> lines(CalendarEntry entry, Locale locale) {
        return entry.description().stream().map(line -> line.getMessage(locale)).toList();
    }
}
