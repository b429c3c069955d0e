package dev.renkei.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.examples.browser.Browser.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the documentation: {@code -Drenkei.update=true} takes them anew. */
class PicturesTest {

    private static final Path IMAGES = Path.of("../../docs/images");
    private static final int MAX_BYTES = 150_000;
    private static final int PNG = 0x89;

    private static Browser browser;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "service-ja.png, ja, LIGHT, 1280, agreement.json",
        "service-en.png, en, LIGHT, 1280, agreement.json",
        "service-list-ja.png, ja, DARK, 375, list.csv",
        "service-list-en.png, en, DARK, 375, list.csv"
    })
    void pictureOfTheServiceIsTaken(String name, Locale locale, Scheme scheme, int width, String example)
            throws IOException {
        browser.readAs(width, scheme, locale);
        browser.open(service.address());
        browser.run("localStorage.clear()");
        browser.open(service.address());
        browser.find("#example option[value='" + example + "']").click();
        browser.await("#tabs");
        browser.awaitTrue("return document.fonts.status === 'loaded' && document.getElementById('page').srcdoc !== ''");

        byte[] picture = browser.picture();

        assertThat(picture.length).isBetween(1, MAX_BYTES);
        assertThat(picture[0] & 0xFF).isEqualTo(PNG);
        if (Boolean.getBoolean("renkei.update")) {
            Files.createDirectories(IMAGES);
            Files.write(IMAGES.resolve(name), picture);
        }
        assertThat(IMAGES.resolve(name)).exists();
    }
}
