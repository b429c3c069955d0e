package dev.renkei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.document.Document;
import dev.renkei.organization.Organization;
import jakarta.validation.Valid;
import java.io.File;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of core needs the annotations of Jackson. */
class WithoutJacksonTest {

    private static final String PROGRAM = """
            import dev.renkei.agreement.Agreement;
            import dev.renkei.agreement.AgreementKinds;
            import dev.renkei.document.Document;
import dev.renkei.organization.Organization;
            import dev.renkei.time.PartialDate;

            final class Program {
                static String titleOf(Agreement agreement) {
                    Document document = agreement;
                    return document.getExtensions() + agreement.getTitle().getDefault() + PartialDate.valueOf("2017")
                            + AgreementKinds.DISASTER;
                }
            }
            """;

    @Test
    void documentsAndScalarsWork() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(pathWithoutJackson().toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
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

    @Test
    void theCompilerOfAHostHasNothingToWarnOf(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        String path = pathWithoutJackson().map(WithoutJacksonTest::pathOf).collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();

        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean isCompiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-Xlint:all", "-Werror", "-proc:none", "-cp", path, "-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();

            assertThat(isCompiled).as(messages.toString()).isTrue();
        }
    }

    private static Stream<URL> pathWithoutJackson() {
        return Stream.of(Document.class, Valid.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static String pathOf(URL location) {
        try {
            return Path.of(location.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
