package dev.renkei.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every piece of Java in the README and the docs, and follows every link to a file. A piece of a Japanese page that is the same in
 * the English one, as {@link JapaneseDocumentationTest} checks, is not run again.
 */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAPANESE = ROOT.resolve("docs/ja");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

    private static final Pattern HEADING_LINK = Pattern.compile("\\]\\(([^):#]*)#([^)]+)\\)");

    private static final Pattern COORDINATES = Pattern.compile(
            "<artifactId>renkei-[^<]+</artifactId>\\s*<version>([^<]+)</version>|\"[\\w.]+:renkei-[\\w-]+:([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("<revision>([^<]+)</revision>");
    private static final Pattern LISTED =
            Pattern.compile("^\\| \\[[^\\]]+\\]\\(([^/)#]+\\.md)\\) \\|", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everySnippetRunsAndPrintsWhatThePageSays() throws IOException {
        Map<Snippet, String> classes = new LinkedHashMap<>();
        pages().stream()
                .sorted(Comparator.comparing(page -> page.startsWith(JAPANESE)))
                .forEach(page -> snippetsOf(page).forEach(classes::putIfAbsent));
        SnippetRunner runner = new SnippetRunner(folder);
        runner.compile(classes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, each -> each.getKey().toSource(each.getValue()))));
        return classes.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getValue(), () -> {
                    String printed = runner.run(each.getValue());
                    each.getKey()
                            .output()
                            .ifPresent(output -> assertThat(printed).isEqualTo(output));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsToAFile() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        name(page),
                        () -> assertThat(LINK.matcher(Files.readString(page))
                                        .results()
                                        .map(link -> link.group(1)))
                                .allSatisfy(link ->
                                        assertThat(page.resolveSibling(link)).exists())));
    }

    @TestFactory
    Stream<DynamicTest> everyLinkToAHeadingLeadsToOne() throws IOException {
        Map<Path, PageOutline> outlines = new HashMap<>();
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(name(page), () -> {
                    List<MatchResult> links = HEADING_LINK
                            .matcher(Files.readString(page))
                            .results()
                            .toList();
                    for (MatchResult link : links) {
                        Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                        assertThat(outlines.computeIfAbsent(target.normalize(), each -> PageOutline.of(read(each)))
                                        .anchors())
                                .as(link.group())
                                .contains(link.group(2));
                    }
                }));
    }

    @Test
    void everyPageIsListed() throws IOException {
        Path docs = ROOT.resolve("docs");
        Stream<String> others = pages().stream()
                .filter(page -> page.getParent().equals(docs))
                .map(page -> page.getFileName().toString())
                .filter(name -> !name.equals("README.md"));
        assertThat(LISTED.matcher(Files.readString(docs.resolve("README.md")))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(others.toList());
    }

    @Test
    void theReadmeHasASnippetOfAtMostTwentyLines() throws IOException {
        List<Snippet> snippets = Snippet.in(Files.readString(ROOT.resolve("README.md")));

        assertThat(snippets).hasSize(1);
        assertThat(snippets.get(0).code().lines().filter(line -> !line.startsWith("import ") && !line.isBlank()))
                .hasSizeLessThanOrEqualTo(20);
        assertThat(snippets.get(0).output()).isPresent();
    }

    @Test
    void everyPageNamesTheVersionOfTheBuild() throws IOException {
        MatchResult revision = REVISION.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow();

        assertThat(pages().stream()
                        .flatMap(page -> COORDINATES.matcher(read(page)).results())
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                .isNotEmpty()
                .containsOnly(revision.group(1));
    }

    /** Returns the pieces of a page, each with the name of a class of its own. */
    private static Map<Snippet, String> snippetsOf(Path page) {
        List<Snippet> snippets = Snippet.in(read(page));
        String prefix = name(page).replaceAll("\\W", "_") + "_";
        Map<Snippet, String> classes = new LinkedHashMap<>();
        snippets.forEach(snippet -> classes.put(snippet, prefix + (snippets.indexOf(snippet) + 1)));
        return classes;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            docs.filter(path -> path.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path page) {
        return ROOT.relativize(page).toString();
    }
}
