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
import java.io.UncheckedIOException;
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
    PAGE("text/html;charset=UTF-8") {
        @Override
        byte[] write(Document document, Locale locale, Clock clock) {
            LocalDate today = LocalDate.now(clock);
            return utf8(
                    document instanceof Register register
                            ? HtmlPage.of(register, locale, today)
                            : HtmlPage.of((Agreement) document, locale, today));
        }
    },

    /** The timeline alone. */
    TIMELINE("image/svg+xml") {
        @Override
        byte[] write(Document document, Locale locale, Clock clock) {
            LocalDate today = LocalDate.now(clock);
            return utf8(
                    document instanceof Register register
                            ? HtmlPage.timelineOf(register, locale, today)
                            : HtmlPage.timelineOf((Agreement) document, locale, today));
        }
    },

    /** The canonical form of JSON. */
    CANONICAL("application/json") {
        @Override
        byte[] write(Document document, Locale locale, Clock clock) {
            return RenkeiJson.canonical(document);
        }
    },

    /** A list as CSV. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] write(Document document, Locale locale, Clock clock) {
            return list(document, locale, ListFormat.CSV);
        }
    },

    /** A list as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(Document document, Locale locale, Clock clock) {
            return list(document, locale, ListFormat.XLSX);
        }
    },

    /** A calendar of what falls due. */
    CALENDAR("text/calendar;charset=UTF-8") {
        @Override
        byte[] write(Document document, Locale locale, Clock clock) {
            CalendarOptions options = CalendarOptions.standard().withClock(clock);
            RenkeiCalendar calendar = document instanceof Register register
                    ? RenkeiCalendar.of(register, options)
                    : RenkeiCalendar.of((Agreement) document, options);
            return utf8(calendar.toText(locale));
        }
    };

    private final MediaType type;

    DocumentView(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }

    /** Writes a document in the language and for the day of a reader. */
    abstract byte[] write(Document document, Locale locale, Clock clock);

    private static byte[] list(Document document, Locale locale, ListFormat format) {
        Register register = document instanceof Register whole
                ? whole
                : Register.builder().addAgreement((Agreement) document).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ListWriter.standard().withLanguage(locale).write(register, out, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
