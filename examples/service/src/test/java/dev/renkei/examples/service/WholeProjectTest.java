package dev.renkei.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** Does what the page on embedding says about a whole project: saves its files, starts it and sends what the page sends. */
class WholeProjectTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern FILE = Pattern.compile("(?ms)^```\\w+ (\\w+\\.\\w+)\\n(.*?)^```$");
    private static final Pattern SENT = Pattern.compile("(?ms)^```sh\\n(curl [^\\n]+)\\n```\\n+```text\\n(.*?)^```$");
    private static final Pattern BOOT = Pattern.compile("<spring-boot\\.version>([^<]+)</spring-boot\\.version>");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docs/embedding.md", "docs/ja/embedding.md"})
    void answersWhatThePageSays(String name) throws Exception {
        String page = Files.readString(ROOT.resolve(name));
        List<MatchResult> sent = SENT.matcher(page).results().toList();
        assertThat(sent).hasSize(2);

        run(page, List.of(), port -> {
            for (MatchResult each : sent) {
                assertThat(send(each.group(1), port)).isEqualTo(each.group(2));
            }
        });
    }

    @Test
    void answersInTheLanguageOfTheSettingsWhereTheClientNamesNone() throws Exception {
        String page = Files.readString(ROOT.resolve("docs/embedding.md"));
        String command = SENT.matcher(page).results().toList().get(1).group(1).replace("Accept-Language", "X-Other");

        run(
                page,
                List.of("--spring.web.locale=ja"),
                port -> assertThat(send(command, port)).contains("\"language\":\"ja\""));
    }

    @Test
    void thePomHasTheVersionOfSpringBootThatIsTested() throws IOException {
        String version = first(BOOT, Files.readString(ROOT.resolve("pom.xml")));

        assertThat(Files.readString(ROOT.resolve("docs/embedding.md")))
                .contains(
                        "<artifactId>spring-boot-starter-parent</artifactId>\n    <version>" + version + "</version>");
    }

    /** What a client does with a service on a port. */
    private interface Client {

        void use(int port) throws IOException, InterruptedException;
    }

    /** Runs the project of a page, with settings that the page does not have. */
    private void run(String page, List<String> settings, Client client) throws Exception {
        save(page);
        compile();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            try (ServletWebServerApplicationContext service = start(loader, settings)) {
                client.use(Objects.requireNonNull(service.getWebServer()).getPort());
            }
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void save(String page) throws IOException {
        Matcher file = FILE.matcher(page);
        while (file.find()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
    }

    /** Compiles with the names of parameters, as the parent of the page's POM does. */
    private void compile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Stream<String> sources = files.map(Path::toString).filter(each -> each.endsWith(".java"));
            String[] arguments = Stream.concat(
                            Stream.of("--release", "17", "-parameters", "-proc:none", "-d", folder.toString()), sources)
                    .toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                    .isZero();
        }
    }

    /** Starts the project without the settings of the example service, which are on the class path too. */
    private static ServletWebServerApplicationContext start(ClassLoader loader, List<String> settings)
            throws ClassNotFoundException {
        Stream<String> common = Stream.of(
                "--spring.config.location=optional:classpath:/none/",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(loader.loadClass("jp.example.desk.DeskApplication"))
                        .resourceLoader(new DefaultResourceLoader(loader))
                        .run(Stream.concat(common, settings.stream()).toArray(String[]::new));
    }

    /** Sends what a command of curl sends, and returns what it prints. */
    private String send(String command, int port) throws IOException, InterruptedException {
        HttpRequest request = new Curl(command).toRequest(folder, port).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return response.body() + "\n" + response.statusCode() + "\n";
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }
}
