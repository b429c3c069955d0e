package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which a person validates a document. */
class PageTest {

    private static final Service SERVICE = Service.running();

    @ParameterizedTest
    @CsvSource({"/, text/html", "/page.js, text/javascript", "/page.css, text/css"})
    void isServedWithItsParts(String path, String type) {
        var answer = SERVICE.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/page.css"})
    void takesNothingFromElsewhere(String path) {
        assertThat(SERVICE.get(path).body())
                .doesNotContain("http:", "https:", "//cdn", "@import", "innerHTML", "eval(");
    }

    @Test
    void hasEachOfItsTextsInBothLanguages() {
        String script = SERVICE.get("/page.js").body();
        List<String> english = keys(script, Locale.ENGLISH);

        assertThat(keys(script, Locale.JAPANESE)).isEqualTo(english);
        assertThat(english)
                .contains("error", "warning", "info")
                .containsAll(usedBy(SERVICE.get("/").body()));
        assertThat(found("texts\\.(\\w+)", script)).isNotEmpty().isSubsetOf(english);
    }

    @Test
    void asksTheAddressesThatTheServiceHas() {
        byte[] nothing = "{}".getBytes(UTF_8);

        assertThat(found(
                        "<option value=\"(\\w+)\" data-text=\"(?:agreement|register)\"",
                        SERVICE.get("/").body()))
                .hasSize(2)
                .allSatisfy(type -> assertThat(SERVICE.post("/" + type + "/validation", nothing, "en")
                                .statusCode())
                        .isEqualTo(422));
    }

    @Test
    void namesEachOfItsControls() {
        String page = SERVICE.get("/").body();

        assertThat(page).contains("<label for=\"document\"", "role=\"status\"", "<caption", "lang=\"en\"");
        assertThat(found("<label>(<span data-text=\"\\w+\")", page)).hasSize(3);
        assertThat(found("(<select|<input|<textarea)", page)).hasSize(4);
    }

    private static List<String> usedBy(String page) {
        return found("data-text=\"(\\w+)\"", page);
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
