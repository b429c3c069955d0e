package dev.renkei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.document.Document;
import dev.renkei.organization.Organization;
import jakarta.validation.Valid;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of core needs the annotations of Jackson. */
class WithoutJacksonTest {

    @Test
    void documentsAndScalarsWork() throws Exception {
        URL[] path = Stream.of(Document.class, Valid.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> organization = loader.loadClass("dev.renkei.organization.Organization");
            Class<?> date = loader.loadClass("dev.renkei.time.PartialDate");

            assertThat(organization.getMethod("of", String.class).invoke(null, "大阪府"))
                    .hasToString(Organization.of("大阪府").toString());
            assertThat(date.getMethod("valueOf", String.class).invoke(null, "2017-02"))
                    .hasToString("2017-02");
            assertThat(date.getMethod("toString").getAnnotations()).isEmpty();
            assertThat(loader.loadClass("dev.renkei.mapper.NeedsModule").getAnnotations())
                    .hasSize(1);
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("com.fasterxml.jackson.annotation.JsonValue"));
        }
    }
}
