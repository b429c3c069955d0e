package dev.renkei.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of the cookbook says what the code of its tasks needs. */
class CookbookTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern HEAD = Pattern.compile("\\A.*?(?=^## )", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern IMPORTED =
            Pattern.compile("^import (dev\\.renkei\\.\\w+|org\\.\\w+\\.\\w+)\\.", Pattern.MULTILINE);
    private static final Pattern PROVIDER =
            Pattern.compile("<hibernate-validator\\.version>([^<]+)</hibernate-validator\\.version>");

    @ParameterizedTest
    @ValueSource(strings = {"docs/cookbook.md", "docs/ja/cookbook.md"})
    void theHeadNamesEveryPackageThatIsNotInTheModuleOfAllTasks(String page) throws IOException {
        String text = Files.readString(ROOT.resolve(page));
        String head = first(HEAD, text, 0);

        List<String> others = IMPORTED.matcher(text)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .filter(each -> !isInTheModuleOfAllTasks(each))
                .toList();

        assertThat(others)
                .hasSizeGreaterThan(2)
                .allSatisfy(each -> assertThat(head).contains("`" + each + "`"));
    }

    @Test
    void pagesNameTheReleaseOfTheProviderThatIsTested() throws IOException {
        String release = first(PROVIDER, Files.readString(ROOT.resolve("pom.xml")), 1);

        assertThat(List.of("cookbook.md", "ja/cookbook.md", "validation.md", "ja/validation.md"))
                .allSatisfy(
                        page -> assertThat(Files.readString(ROOT.resolve("docs").resolve(page)))
                                .contains("`org.hibernate.validator:hibernate-validator` " + release));
    }

    private static boolean isInTheModuleOfAllTasks(String name) {
        return List.of("core", "serialization").stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/java").resolve(name.replace('.', '/')))
                .anyMatch(Files::isDirectory);
    }

    private static String first(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(group);
    }
}
