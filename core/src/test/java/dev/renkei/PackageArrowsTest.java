package dev.renkei;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of core depend on each other as the principles draw it: downward only, so that there is no cycle. */
class PackageArrowsTest {

    private static final Path PRINCIPLES = Path.of("..", "docs", "principles.md");
    private static final Pattern DRAWING = Pattern.compile("```\\R(validation →.*?)```", Pattern.DOTALL);

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.renkei");

    /** Returns the packages from the top to the bottom. */
    static List<String> packages() throws IOException {
        Matcher drawing = DRAWING.matcher(Files.readString(PRINCIPLES));
        assertThat(drawing.find()).isTrue();
        return Arrays.stream(drawing.group(1).split("→")).map(String::strip).toList();
    }

    @Test
    void theDrawingNamesEachPackage() throws IOException {
        String[] drawn = packages().stream().map(each -> "dev.renkei." + each).toArray(String[]::new);
        classes()
                .should()
                .resideInAnyPackage(drawn)
                .orShould()
                .resideInAPackage("dev.renkei")
                .check(CORE);
    }

    static Stream<String> packagesBelowTheTop() throws IOException {
        return packages().stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("packagesBelowTheTop")
    void noPackageDependsOnOneAboveIt(String lower) throws IOException {
        List<String> all = packages();
        String[] above = all.subList(0, all.indexOf(lower)).stream()
                .map(each -> "dev.renkei." + each)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.renkei." + lower)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .check(CORE);
    }
}
