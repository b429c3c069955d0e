package dev.renkei.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on which a person checks a document or a list, as files; the tests of examples/browser use it. */
class PageTest {

    private static final Service SERVICE = Service.running();
    private static final Path FILES = Path.of("src/main/resources/static");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + FILES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> filesThatEndIn(String ending) throws IOException {
        return files().stream().filter(file -> file.endsWith(ending)).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isServedWithItsParts(String path) {
        HttpResponse<String> answer = SERVICE.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(
                        path.endsWith(".html")
                                ? "text/html"
                                : path.endsWith(".css")
                                        ? "text/css"
                                        : path.endsWith(".js")
                                                ? "text/javascript"
                                                : path.endsWith(".csv") ? "text/csv" : "application/json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesNothingFromElsewhere(String path) {
        assertThat(SERVICE.get(path).body()).doesNotContain("http:", "https:", "//cdn", "@import", "url(");
    }

    @Test
    void makesNoMarkupOfTexts() throws IOException {
        assertThat(filesThatEndIn(".js"))
                .hasSizeGreaterThan(5)
                .allSatisfy(path -> assertThat(SERVICE.get(path).body())
                        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("));
    }

    @Test
    void hasTheColoursOfThePagesOfDocuments() {
        assertThat(SERVICE.get("/").body()).contains("href=\"shared/colours.css\"");
        assertThat(SERVICE.get("/shared/colours.css").body()).contains("--paper", "prefers-color-scheme: dark");
    }

    @Test
    void permitsScriptsAndStylesOfItsOwnAndTheStyleOfThePagesAlone() {
        for (String path : List.of("/", "/index.html")) {
            List<String> policies = SERVICE.get(path).headers().allValues("Content-Security-Policy");

            assertThat(policies).hasSize(1);
            assertThat(policies.get(0).split("; "))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .anyMatch(each -> each.matches("style-src 'self' 'sha256-[A-Za-z0-9+/=]{44}'"))
                    .noneMatch(each -> each.contains("unsafe"));
        }
    }

    @Test
    void hasNoScriptAndNoStyleInItself() {
        assertThat(SERVICE.get("/").body())
                .doesNotContain("<style", " style=", " onclick", " onload")
                .containsOnlyOnce("<script src=\"page.js\" type=\"module\"></script>");
    }

    @Test
    void hasEachOfItsTextsInBothLanguages() throws IOException {
        String words = SERVICE.get("/texts.js").body();
        List<String> english = keys(words, Locale.ENGLISH);
        String page = SERVICE.get("/").body();

        assertThat(keys(words, Locale.JAPANESE)).isEqualTo(english);
        assertThat(found("data-(?:text|placeholder|title|alt)=\"(\\w+)\"", page))
                .hasSizeGreaterThan(20)
                .isSubsetOf(english);
        for (String script : filesThatEndIn(".js")) {
            assertThat(found("texts\\(\\)\\.(\\w+)", SERVICE.get(script).body()))
                    .isSubsetOf(english);
        }
    }

    private static List<String> keys(String script, Locale language) {
        String block = found("(?s)\\n  " + language.getLanguage() + ": \\{\\n(.*?)\\n  \\},", script)
                .get(0);
        return found("(?m)^    (\\w+): ", block);
    }

    private static List<String> found(String pattern, String text) {
        Stream<MatchResult> matches = Pattern.compile(pattern).matcher(text).results();
        return matches.map(match -> match.group(1)).toList();
    }
}
