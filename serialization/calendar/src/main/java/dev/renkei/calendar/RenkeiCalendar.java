package dev.renkei.calendar;

import dev.renkei.agreement.Agreement;
import dev.renkei.message.Message;
import dev.renkei.register.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The deadlines of agreements as a calendar (iCalendar, RFC 5545).
 *
 * <p>For example:
 * <pre>{@code
 *   CalendarOptions options = CalendarOptions.standard().withAlarm(Period.ofDays(30));
 *   RenkeiCalendar.of(register, options).write(file, Locale.JAPANESE);
 * }</pre>
 *
 * <p>Each entry lasts all day and says what to do and until when. Its identifier is made of the identifiers in the register, so that
 * a calendar that is written from the updated register replaces the entries. If the register has no identifiers, the title, the
 * parties and the date of conclusion of the agreement stand in for them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RenkeiCalendar {

    private final Message name;
    private final Instant writtenAt;
    private final List<CalendarEntry> entries;

    private RenkeiCalendar(Message name, Instant writtenAt, List<CalendarEntry> entries) {
        this.name = name;
        this.writtenAt = writtenAt;
        this.entries = entries;
    }

    /**
     * Obtains the calendar of a register.
     *
     * <p>An agreement that another one of the register supersedes has no entries from then on.
     *
     * @param register  the register, not null
     * @param options  which entries are wanted, not null
     * @return the calendar, not null
     */
    public static RenkeiCalendar of(Register register, CalendarOptions options) {
        Message name = register.getTitle().<Message>map(title -> title::in).orElseGet(() -> Words.of("calendar"));
        return of(register, name, options);
    }

    /**
     * Obtains the calendar of an agreement.
     *
     * @param agreement  the agreement, not null
     * @param options  which entries are wanted, not null
     * @return the calendar, not null
     */
    public static RenkeiCalendar of(Agreement agreement, CalendarOptions options) {
        Register alone = Register.builder().addAgreement(agreement).build();
        return of(alone, Words.title(agreement), options);
    }

    private static RenkeiCalendar of(Register register, Message name, CalendarOptions options) {
        CalendarOptions fixed = options.fixed();
        AgreementKey.Giver keys = new AgreementKey.Giver(register);
        List<CalendarEntry> entries = new ArrayList<>();
        for (Agreement agreement : register.getAgreements()) {
            Optional<LocalDate> supersededFrom = agreement.getId().flatMap(register.index()::supersededFrom);
            entries.addAll(new AgreementEntries(agreement, keys.keyOf(agreement), fixed, supersededFrom).collect());
        }
        return new RenkeiCalendar(name, fixed.clock().instant(), inOrder(entries));
    }

    /**
     * Obtains one calendar of several, which has the name of the first one.
     *
     * <p>An entry that several of them have is kept once. If calendars use an identifier for entries of different agreements, the later
     * entry is given another one.
     *
     * @param calendars  the calendars, at least one, not null
     * @return the calendar, not null
     * @throws IllegalArgumentException if there is no calendar
     */
    public static RenkeiCalendar ofAll(Collection<RenkeiCalendar> calendars) {
        RenkeiCalendar first = calendars.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Calendars must not be empty"));
        Map<String, CalendarEntry> entries = new LinkedHashMap<>();
        calendars.stream().flatMap(each -> each.entries.stream()).forEach(entry -> add(entry, entries));
        return new RenkeiCalendar(first.name, first.writtenAt, inOrder(entries.values()));
    }

    private static void add(CalendarEntry entry, Map<String, CalendarEntry> entries) {
        Optional<CalendarEntry> other = Optional.ofNullable(entries.putIfAbsent(entry.uid(), entry));
        other.filter(known -> !known.isSameAs(entry)).ifPresent(known -> add(entry.withNextUid(), entries));
    }

    private static List<CalendarEntry> inOrder(Collection<CalendarEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(CalendarEntry::date))
                .toList();
    }

    /**
     * Returns the entries.
     *
     * @return the entries in chronological order, those of one day in the order of the register, not null
     */
    public List<CalendarEntry> getEntries() {
        return entries;
    }

    /**
     * Returns the calendar as a file of the type {@code text/calendar} has it.
     *
     * @param locale  the language of the words, not null
     * @return the text, whose lines have at most 75 bytes in UTF-8, not null
     */
    public String toText(Locale locale) {
        StringWriter text = new StringWriter();
        try {
            write(text, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes the calendar in UTF-8.
     *
     * @param out  the stream, which is flushed and not closed, not null
     * @param locale  the language of the words, not null
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out, Locale locale) throws IOException {
        write(new OutputStreamWriter(out, StandardCharsets.UTF_8), locale);
    }

    private void write(Writer out, Locale locale) throws IOException {
        Objects.requireNonNull(locale, "locale");
        new CalendarWriter(locale, writtenAt).write(name, entries, out);
    }

    /**
     * Returns the number of entries of each kind, for example {@code RenkeiCalendar[NOTICE 2, RENEWAL 1]}.
     */
    @Override
    public String toString() {
        return Stream.of(EntryKind.values())
                .filter(kind -> entries.stream().anyMatch(entry -> entry.kind() == kind))
                .map(kind -> kind + " "
                        + entries.stream().filter(entry -> entry.kind() == kind).count())
                .collect(Collectors.joining(", ", "RenkeiCalendar[", "]"));
    }
}
