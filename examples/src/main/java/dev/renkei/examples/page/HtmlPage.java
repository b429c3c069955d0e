package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes documents as pages in HTML, and their timelines as pictures in SVG.
 *
 * <p>A page is one file that needs nothing else, and no script.
 */
public final class HtmlPage {

    private static final String COLOURS = resource("colours.css");
    private static final String PICTURES = resource("picture.css");
    private static final String PICTURE_STYLE = COLOURS + PICTURES;
    private static final String STYLE = "\n" + COLOURS + resource("page.css") + PICTURES;
    private static final String STYLE_SOURCE = "'sha256-" + sha256(STYLE) + "'";

    private HtmlPage() {}

    /**
     * Returns what a Content-Security-Policy has to name as a source of styles, so that it permits the style of the pages alone.
     *
     * @return the hash of the style, not null
     */
    public static String styleSource() {
        return STYLE_SOURCE;
    }

    /**
     * Returns the page of an agreement.
     *
     * @param agreement  the agreement, not null
     * @param locale  the language of the headings, English if Renkei does not speak it, not null
     * @param date  the day for which the status is shown, not null
     * @return the page, not null
     */
    public static String of(Agreement agreement, Locale locale, LocalDate date) {
        Page page = Page.in(locale, date).within(agreement);
        Markup out = begin(page, locale, page.words().title(agreement));
        new AgreementHtml(page, locale, out).write(agreement);
        writeRecord(page, out, AgreementPage.of(agreement, locale, date));
        return end(out);
    }

    /**
     * Returns the page of a register.
     *
     * @param register  the register, not null
     * @param locale  the language of the headings, English if Renkei does not speak it, not null
     * @param date  the day for which the status of agreements is shown, not null
     * @return the page, not null
     */
    public static String of(Register register, Locale locale, LocalDate date) {
        Page page = Page.in(locale, date).listing(register);
        Markup out = begin(page, locale, RegisterHtml.titleOf(page, register));
        new RegisterHtml(page, locale, out).write(register);
        writeRecord(page, out, RegisterPage.of(register, locale, date));
        return end(out);
    }

    /**
     * Returns the timeline of an agreement as a picture.
     *
     * @param agreement  the agreement, not null
     * @param locale  the language of the words, not null
     * @param date  the day that is marked as today, not null
     * @return the picture, not null
     */
    public static String timelineOf(Agreement agreement, Locale locale, LocalDate date) {
        Page page = Page.in(locale, date).within(agreement);
        return picture(new TimelineParts(page, locale).of(agreement), page, locale);
    }

    /**
     * Returns the timeline of the agreements of a register as a picture.
     *
     * @param register  the register, not null
     * @param locale  the language of the words, not null
     * @param date  the day that is marked as today, not null
     * @return the picture, not null
     */
    public static String timelineOf(Register register, Locale locale, LocalDate date) {
        Page page = Page.in(locale, date).listing(register);
        return picture(new TimelineParts(page, locale).of(register), page, locale);
    }

    private static String picture(Timeline timeline, Page page, Locale locale) {
        Markup out = new Markup();
        new TimelinePicture(timeline, page.date(), page)
                .draw(
                        out,
                        PICTURE_STYLE,
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "width",
                        "960",
                        "xml:lang",
                        page.labels().language(locale));
        return out.toString();
    }

    private static Markup begin(Page page, Locale locale, String title) {
        Markup out = new Markup();
        out.trusted("<!DOCTYPE html>\n");
        out.open("html", "lang", page.labels().language(locale)).line().open("head");
        out.empty("meta", "charset", "UTF-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src " + STYLE_SOURCE);
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.element("title", title);
        out.open("style").trusted(STYLE).close();
        return out.close().line().open("body").open("main").line();
    }

    private static void writeRecord(Page page, Markup out, String markdown) {
        out.open("section", "class", "record").open("details");
        out.open("summary")
                .element("h2", page.labels().get("page.record"))
                .close()
                .line();
        out.trusted(MarkdownHtml.of(markdown));
        out.close().close().line();
    }

    private static String end(Markup out) {
        return out.close().close().close().line().toString();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
