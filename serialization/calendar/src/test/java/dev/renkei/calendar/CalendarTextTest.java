package dev.renkei.calendar;

import static dev.renkei.calendar.Calendars.NOW;
import static dev.renkei.calendar.Calendars.OPTIONS;
import static dev.renkei.calendar.Calendars.agreement;
import static dev.renkei.calendar.Calendars.register;
import static dev.renkei.calendar.Calendars.term;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written, as another library reads it.
 */
class CalendarTextTest {

    private static final int MAX_BYTES = 75;

    private static final Agreement AGREEMENT = agreement("a")
            .term(term(2).withRenewal(Renewal.automatic(Period.ofYears(1), Notice.of(Period.ofMonths(1)))))
            .build();

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<VEvent> events(RenkeiCalendar calendar, Locale locale) throws IOException, ParserException {
        return read(calendar.toText(locale)).getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static RenkeiCalendar titled(String title) {
        return RenkeiCalendar.of(
                Agreement.builder().from(AGREEMENT).title(title).build(), OPTIONS.withAlarm(Period.ofDays(30)));
    }

    // ------------------------------------------------------------------------------------------------- events

    @Test
    void entryOnTheLastDayOfTheCalendarHasNoEndInAYearOfFiveDigits() throws IOException, ParserException {
        LocalDate lastDay = LocalDate.of(9999, 12, 31);
        Agreement endless = Agreement.builder()
                .from(AGREEMENT)
                .term(Term.builder().end(PartialDate.of(lastDay)).build())
                .build();
        CalendarOptions options = OPTIONS.withLastDay(lastDay).withKinds(List.of(EntryKind.END));
        VEvent end =
                events(RenkeiCalendar.of(endless, options), Locale.JAPANESE).get(0);
        assertThat(value(end, "DTSTART")).isEqualTo("99991231");
        assertThat(end.<Property>getProperty("DTEND")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyEntryIsReadWithItsDayAndWords(Locale locale) throws IOException, ParserException {
        Register samples = Register.builder()
                .id("samples")
                .agreements(Samples.agreements(7).limit(60).toList())
                .build();
        RenkeiCalendar calendar = RenkeiCalendar.of(samples, OPTIONS.withAlarm(Period.ofMonths(1)));
        List<VEvent> events = events(calendar, locale);
        assertThat(events.size()).isEqualTo(calendar.getEntries().size()).isGreaterThan(50);
        for (int i = 0; i < events.size(); i++) {
            VEvent event = events.get(i);
            CalendarEntry entry = calendar.getEntries().get(i);
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(entry.date());
            assertThat(value(event, "UID")).isEqualTo(entry.uid());
            assertThat(value(event, "SUMMARY")).isEqualTo(entry.summary().getMessage(locale));
            assertThat(value(event, "DESCRIPTION"))
                    .isEqualTo(entry.description().stream()
                            .map(line -> line.getMessage(locale))
                            .collect(Collectors.joining("\n")));
            assertThat(value(event, "CATEGORIES")).isEqualTo(entry.kind().getLabel(locale));
        }
    }

    @Test
    void everyEventIsValid() throws IOException, ParserException {
        Calendar calendar = read(titled("協定").toText(Locale.JAPANESE));
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void eventLastsOneWholeDayAndKeepsNobodyBusy() throws IOException, ParserException {
        VEvent event = events(titled("協定"), Locale.JAPANESE).get(0);
        assertThat(event.<Temporal>getDateTimeEnd().getDate())
                .isEqualTo(((LocalDate) event.getDateTimeStart().getDate()).plusDays(1));
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "America/Sao_Paulo", "UTC"})
    void textIsTheSameWhereverItIsWritten(String zone) {
        TimeZone before = TimeZone.getDefault();
        String here = titled("協定").toText(Locale.JAPANESE);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(titled("協定").toText(Locale.JAPANESE)).isEqualTo(here).contains("DTSTART;VALUE=DATE:20270228");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void alarmIsAtNineInTheMorningSoManyDaysAhead() throws IOException, ParserException {
        VEvent event = events(titled("協定"), Locale.JAPANESE).get(1);
        VAlarm alarm = event.getAlarms().get(0);
        Trigger trigger = alarm.<Trigger>getProperty("TRIGGER").orElseThrow();
        LocalDate day = (LocalDate) event.getDateTimeStart().getDate();
        assertThat(day.atStartOfDay().plus(trigger.getDuration()))
                .isEqualTo(day.minusDays(30).atTime(9, 0));
        assertThat(alarm.<Property>getProperty("ACTION").orElseThrow().getValue())
                .isEqualTo("DISPLAY");
    }

    @Test
    void alarmOnTheDayItselfIsInItsMorning() {
        RenkeiCalendar calendar = RenkeiCalendar.of(AGREEMENT, OPTIONS.withAlarm(Period.ZERO));
        assertThat(calendar.toText(Locale.JAPANESE)).contains("TRIGGER;RELATED=START:PT9H\r\n");
    }

    @Test
    void laterWritingHasALaterStampAndAHigherSequence() throws IOException, ParserException {
        Clock later = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);
        VEvent event =
                events(RenkeiCalendar.of(AGREEMENT, OPTIONS), Locale.JAPANESE).get(0);
        VEvent next = events(RenkeiCalendar.of(AGREEMENT, OPTIONS.withClock(later)), Locale.JAPANESE)
                .get(0);
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261129T030000Z");
        assertThat(value(next, "DTSTAMP")).isEqualTo("20261129T030100Z");
        assertThat(Integer.parseInt(value(next, "SEQUENCE"))).isEqualTo(Integer.parseInt(value(event, "SEQUENCE")) + 1);
    }

    // -------------------------------------------------------------------------------------------------- text

    @ParameterizedTest
    @ValueSource(
            strings = {
                "包括連携協定包括連携協定包括連携協定包括連携協定包括連携協定包括連携協定包括連携協定",
                "aあ😀𠮷\u3099é aあ😀𠮷\u3099é aあ😀𠮷\u3099é aあ😀𠮷\u3099é aあ😀𠮷\u3099é aあ😀𠮷\u3099é",
                "甲;乙,丙:丁\\戊\"己\"",
                "BEGIN:VEVENT",
                "一行目\n二行目"
            })
    void textComesBackAsItWas(String title) throws IOException, ParserException {
        VEvent event = events(titled(title), Locale.JAPANESE).get(0);
        assertThat(value(event, "SUMMARY")).endsWith("】" + title);
    }

    @Test
    void lineHasAtMost75Bytes() {
        String text = titled("😀包括連携協定é".repeat(40)).toText(Locale.JAPANESE);
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MAX_BYTES))
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES - 4);
        assertThat(text).doesNotContain("\uFFFD");
    }

    @Test
    void lineOfExactly75BytesIsNotFolded() throws IOException {
        assertThat(folded("a".repeat(75) + "\r\n" + "b".repeat(76) + "\r\n"))
                .isEqualTo("a".repeat(75) + "\r\n" + "b".repeat(75) + "\r\n b\r\n");
    }

    @Test
    void linesThatWereFoldedAreFoldedAnew() throws IOException {
        assertThat(folded("a".repeat(40) + "\r\n " + "b".repeat(40) + "\r\n  c\r\n"))
                .isEqualTo("a".repeat(40) + "b".repeat(35) + "\r\n " + "b".repeat(5) + " c\r\n");
    }

    private static String folded(String text) throws IOException {
        StringWriter out = new StringWriter();
        FoldingWriter writer = new FoldingWriter(out);
        writer.write(text);
        writer.write("dd\r\n".toCharArray());
        writer.write('e');
        writer.flush();
        assertThat(out.toString()).endsWith("dd\r\ne");
        return out.toString().substring(0, out.toString().length() - "dd\r\ne".length());
    }

    @Test
    void controlCharactersBecomeSpaces() throws IOException, ParserException {
        VEvent event = events(titled("甲\u0007乙\r\n丙\u0085丁"), Locale.JAPANESE).get(0);
        assertThat(value(event, "SUMMARY")).endsWith("】甲 乙\n丙\n丁");
    }

    @Test
    void calendarHasTheNameOfItsRegister() throws IOException, ParserException {
        Register register =
                Register.builder().from(register(AGREEMENT)).title("大阪府の協定一覧").build();
        Calendar calendar = read(RenkeiCalendar.of(register, OPTIONS).toText(Locale.JAPANESE));
        assertThat(calendar.<Property>getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("大阪府の協定一覧");
        assertThat(RenkeiCalendar.of(register(AGREEMENT), OPTIONS).toText(Locale.ENGLISH))
                .contains("NAME:Deadlines of agreements");
    }

    @Test
    void nameOfTheCalendarIsEscapedAsTextIs() {
        assertThat(titled("見守り;災害, 甲\\乙").toText(Locale.JAPANESE))
                .contains("\r\nNAME:見守り\\;災害\\, 甲\\\\乙\r\n")
                .contains("\r\nX-WR-CALNAME:見守り\\;災害\\, 甲\\\\乙\r\n");
    }

    @Test
    void languageWithoutWordsHasEnglishDatesToo() {
        assertThat(titled("協定").toText(Locale.FRENCH)).isEqualTo(titled("協定").toText(Locale.ENGLISH));
    }

    @Test
    void streamHasTheSameBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        titled("協定").write(out, Locale.JAPANESE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(titled("協定").toText(Locale.JAPANESE));
    }

    @Test
    void everyKindHasALabelInBothLanguages() {
        assertThat(EntryKind.values())
                .allSatisfy(
                        kind -> assertThat(kind.getLabel(Locale.JAPANESE)).isNotEqualTo(kind.getLabel(Locale.ENGLISH)));
    }
}
