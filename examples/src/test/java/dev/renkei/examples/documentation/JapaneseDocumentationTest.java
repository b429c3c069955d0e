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
 * <p>The code of a Japanese page may ask for Japanese words where that of the English one asks for English ones, and have Japanese texts
 * of its own. What such code prints is not compared here: {@link DocumentationTest} and {@link TypedPageTest} run it.
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
                () -> assertThat(outline(page).codeBeside(outline(english(page))))
                        .containsExactlyElementsOf(outline(english(page)).codeBeside(outline(page)))));
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
