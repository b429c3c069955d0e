package dev.renkei.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A language of messages is bundles: with them on the class path, everything that speaks to a reader speaks it. */
class AddedLanguageTest {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+");

    /** What dates by era are written with, on every page beside the dates of the calendar. */
    private static final Pattern ERA = Pattern.compile("[明治大正昭和平成令元年度月日火水木金土]+");

    @TempDir
    private static Path bundles;

    private static URLClassLoader loader;
    private static BiFunction<String, Locale, List<String>> speaker;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void addTheLanguage() throws IOException, ReflectiveOperationException {
        PseudoLanguage.writeTo(bundles);
        loader = PseudoLanguage.loaderWith(bundles);
        speaker = (BiFunction<String, Locale, List<String>>)
                loader.loadClass(Speaker.class.getName()).getConstructor().newInstance();
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    private static List<String> spoken(String subject) {
        return speaker.apply(subject, PseudoLanguage.LOCALE);
    }

    @ParameterizedTest
    @CsvSource({"rules, 400", "violations, 4", "structure, 60", "problems, 2", "labels, 40", "changes, 100"})
    void isSpokenAlone(String subject, int least) {
        assertThat(spoken(subject))
                .hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(text ->
                        assertThat(PseudoLanguage.foreignTo(text)).as(text).isBlank());
    }

    static Stream<String> documents() throws IOException {
        try (Stream<Path> published = Files.list(Path.of("documents"));
                Stream<Path> complete = Files.list(Path.of("src/test/resources/documents"))) {
            return Stream.concat(published, complete)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isSpokenByPagesBesideTheWordsOfTheirDocument(String document) throws IOException {
        String words = Files.readString(Path.of(document));
        assertThat(spoken(document)).hasSizeGreaterThan(20).allSatisfy(line -> {
            String rest = PseudoLanguage.foreignTo(line);
            assertThat(ENGLISH.matcher(rest).results().map(MatchResult::group))
                    .as(line)
                    .allMatch(words::contains);
            assertThat(JAPANESE.matcher(rest).results().map(MatchResult::group))
                    .as(line)
                    .allMatch(text -> words.contains(text) || ERA.matcher(text).matches());
        });
    }
}
