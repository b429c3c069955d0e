package dev.renkei.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.examples.browser.Browser.Scheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the documentation: {@code -Drenkei.update=true} takes them anew. */
class PicturesTest extends ServiceInBrowser {

    private static final Path IMAGES = Path.of("../../docs/images");
    private static final int MAX_BYTES = 150_000;
    private static final int PNG = 0x89;

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

        byte[] picture = packed(browser.picture());

        assertThat(picture.length).isBetween(1, MAX_BYTES);
        assertThat(picture[0] & 0xFF).isEqualTo(PNG);
        if (Boolean.getBoolean("renkei.update")) {
            Files.createDirectories(IMAGES);
            Files.write(IMAGES.resolve(name), picture);
        }
        assertThat(IMAGES.resolve(name)).exists();
    }

    /** Writes a picture once more, as small as PNG makes it. */
    private static byte[] packed(byte[] picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam packing = writer.getDefaultWriteParam();
        packing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        packing.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            writer.write(null, new IIOImage(image, null, null), packing);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
