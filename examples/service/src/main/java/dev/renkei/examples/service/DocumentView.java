package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.calendar.CalendarOptions;
import dev.renkei.calendar.RenkeiCalendar;
import dev.renkei.document.Document;
import dev.renkei.examples.page.HtmlPage;
import dev.renkei.json.RenkeiJson;
import dev.renkei.lists.ListFormat;
import dev.renkei.lists.ListWriter;
import dev.renkei.register.Register;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.MediaType;

/**
 * What the service makes of a document, as its addresses name it.
 */
enum DocumentView {
    /** A page to read. */
    PAGE("text/html;charset=UTF-8"),

    /** The timeline alone. */
    TIMELINE("image/svg+xml"),

    /** The canonical form of JSON. */
    CANONICAL("application/json"),

    /** A list as CSV. */
    CSV("text/csv;charset=UTF-8"),

    /** A list as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

    /** A calendar of what falls due. */
    CALENDAR("text/calendar;charset=UTF-8");

    private final MediaType type;

    DocumentView(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }

    /** Writes a document in the language and for the day of a reader. */
    byte[] write(Document document, Locale locale, Clock clock) {
        return switch (this) {
            case PAGE -> utf8(pageOf(document, locale, LocalDate.now(clock)));
            case TIMELINE -> utf8(timelineOf(document, locale, LocalDate.now(clock)));
            case CANONICAL -> RenkeiJson.canonical(document);
            case CSV -> list(document, locale, ListFormat.CSV);
            case XLSX -> list(document, locale, ListFormat.XLSX);
            case CALENDAR -> written(out -> calendarOf(document, clock).write(out, locale));
        };
    }

    private static String pageOf(Document document, Locale locale, LocalDate today) {
        return document instanceof Register register
                ? HtmlPage.of(register, locale, today)
                : HtmlPage.of((Agreement) document, locale, today);
    }

    private static String timelineOf(Document document, Locale locale, LocalDate today) {
        return document instanceof Register register
                ? HtmlPage.timelineOf(register, locale, today)
                : HtmlPage.timelineOf((Agreement) document, locale, today);
    }

    private static RenkeiCalendar calendarOf(Document document, Clock clock) {
        CalendarOptions options = CalendarOptions.standard().withClock(clock);
        return document instanceof Register register
                ? RenkeiCalendar.of(register, options)
                : RenkeiCalendar.of((Agreement) document, options);
    }

    private static byte[] list(Document document, Locale locale, ListFormat format) {
        Register register = document instanceof Register whole
                ? whole
                : Register.builder().addAgreement((Agreement) document).build();
        return written(out -> ListWriter.standard().withLanguage(locale).write(register, out, format));
    }

    /** Writes what a view consists of. */
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException beyondWorkbook) {
            throw new TooMuchToShowException(beyondWorkbook);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
