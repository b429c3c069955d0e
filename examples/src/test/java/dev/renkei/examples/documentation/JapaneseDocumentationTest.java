package dev.renkei.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Compares each page of the Japanese manual with its English page.
 *
 * <p>The README has an index of the Japanese pages in addition, so its tables are not compared.
 */
class JapaneseDocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAPANESE = ROOT.resolve("docs/ja");
    private static final Path README = JAPANESE.resolve("README.md");
    private static final Pattern INDEXED =
            Pattern.compile("^\\| \\[[^\\]]+\\]\\(([^/)#]+\\.md)\\) \\|", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> everyPageHasTheHeadingsOfTheEnglishOne() throws IOException {
        return pages().map(page -> test(
                page,
                () -> assertThat(outline(page).levels())
                        .isEqualTo(outline(english(page)).levels())));
    }

    @TestFactory
    Stream<DynamicTest> everyPageHasTheCodeOfTheEnglishOne() throws IOException {
        return pages().map(page -> test(
                page,
                () -> assertThat(outline(page).code())
                        .containsExactlyElementsOf(outline(english(page)).code())));
    }

    @TestFactory
    Stream<DynamicTest> everyPageHasTheSnippetsOfTheEnglishOne() throws IOException {
        return pages().map(page -> test(
                page,
                () -> assertThat(Snippet.in(Files.readString(page)))
                        .isEqualTo(Snippet.in(Files.readString(english(page))))));
    }

    @TestFactory
    Stream<DynamicTest> everyPageHasTheTablesOfTheEnglishOne() throws IOException {
        return pages().filter(page -> !page.equals(README))
                .map(page -> test(
                        page,
                        () -> assertThat(outline(page).tables())
                                .isEqualTo(outline(english(page)).tables())));
    }

    @TestFactory
    Stream<DynamicTest> everyPageLinksItsEnglishPage() throws IOException {
        return pages().map(page -> test(
                page,
                () -> assertThat(Files.readString(page))
                        .contains("[English](" + JAPANESE.relativize(english(page)) + ")")));
    }

    @Test
    void theReadmeListsEveryPageOnce() throws IOException {
        assertThat(INDEXED.matcher(Files.readString(README)).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(pages().filter(page -> !page.equals(README))
                        .map(page -> page.getFileName().toString())
                        .toList());
    }

    @Test
    void theEnglishReadmesLinkTheJapaneseOne() {
        assertThat(ROOT.resolve("README.md")).content().contains("](docs/ja/README.md)");
        assertThat(ROOT.resolve("docs/README.md")).content().contains("](ja/README.md)");
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(JAPANESE)) {
            return files.sorted().toList().stream();
        }
    }

    private static Path english(Path page) {
        return page.equals(README)
                ? ROOT.resolve("README.md")
                : ROOT.resolve("docs").resolve(page.getFileName());
    }

    private static PageOutline outline(Path page) throws IOException {
        return PageOutline.of(Files.readString(page));
    }

    private static DynamicTest test(Path page, Executable check) {
        return DynamicTest.dynamicTest(page.getFileName().toString(), check);
    }
}
