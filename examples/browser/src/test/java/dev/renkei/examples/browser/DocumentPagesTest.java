package dev.renkei.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.examples.browser.Browser.Scheme;
import dev.renkei.examples.page.HtmlPage;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of documents, as {@code show --format html} writes them. */
class DocumentPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<Integer> WIDTHS = List.of(375, 1280);

    /** The width of a sheet of A4 within its margins. */
    private static final int PAPER = 718;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../documents"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void open(Path document, Locale locale) throws IOException {
        Path page = Path.of("target", "pages", locale + "-" + document.getFileName() + ".html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, pageOf(Files.readAllBytes(document), locale));
        browser.open(page.toUri().toString());
    }

    private static String pageOf(byte[] payload, Locale locale) {
        return new String(payload, StandardCharsets.UTF_8).contains("\"type\": \"register\"")
                ? HtmlPage.of(RenkeiJson.read(payload, Register.class).orElseThrow(), locale, DAY)
                : HtmlPage.of(RenkeiJson.read(payload, Agreement.class).orElseThrow(), locale, DAY);
    }

    private static void openDetails() {
        browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyReaderCanReadIt(Path document) throws IOException {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            open(document, locale);
            openDetails();
            for (Scheme scheme : Scheme.values()) {
                for (int width : WIDTHS) {
                    browser.readAs(width, scheme, locale);
                    assertThat(browser.violations())
                            .as("%s %s %s", locale, scheme, width)
                            .isEmpty();
                    assertThat(browser.sideways()).isZero();
                }
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingIsCutOffWhereItIsPrinted(Path document) throws IOException {
        browser.readAs(PAPER, Scheme.LIGHT, Locale.JAPANESE);
        open(document, Locale.JAPANESE);
        browser.emulate("print");
        try {
            assertThat(browser.sideways()).isZero();
            assertThat(
                            browser.run(
                                    "return [...document.querySelectorAll('main *')].filter(each =>"
                                            + " each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 80))"))
                    .isEqualTo(List.of());
        } finally {
            browser.emulate("");
        }
        assertThat(new String(browser.print(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }
}
