package dev.renkei.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
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

/** The API depends on what is internal, and the internal packages on each other, as the principles draw it: downward only. */
class PackageArrowsTest {

    private static final Path PRINCIPLES = Path.of("..", "docs", "principles.md");
    private static final Pattern DRAWING = Pattern.compile("```\\R(json →.*?)```", Pattern.DOTALL);

    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(RenkeiJson.class.getProtectionDomain().getCodeSource().getLocation());

    /** Returns the packages from the top to the bottom. */
    static List<String> packages() throws IOException {
        Matcher drawing = DRAWING.matcher(Files.readString(PRINCIPLES));
        assertThat(drawing.find()).isTrue();
        return Arrays.stream(drawing.group(1).split("→"))
                .map(String::strip)
                .map(each -> each.equals("json") ? "dev.renkei.json" : "dev.renkei.json.internal." + each)
                .toList();
    }

    static List<String> packagesBelowTheTop() throws IOException {
        return packages().subList(1, packages().size());
    }

    @Test
    void theDrawingNamesEachPackage() throws IOException {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(each -> each.startsWith("dev.renkei"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(packages());
    }

    @ParameterizedTest
    @MethodSource("packagesBelowTheTop")
    void noPackageDependsOnOneAboveIt(String lower) throws IOException {
        List<String> above = packages().subList(0, packages().indexOf(lower));
        noClasses()
                .that()
                .resideInAPackage(lower)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above.toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void theseTypesAreTheApi() {
        assertThat(api().map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "DocumentLine",
                        "ReadLimits",
                        "ReadOptions",
                        "ReadResult",
                        "RenkeiJson",
                        "RenkeiModule",
                        "RenkeiSchema",
                        "ReportWriter",
                        "ReportedDocument",
                        "ReportedException");
    }

    @Test
    void nothingPublicSpeaksOfWhatIsInternal() {
        assertThat(api().flatMap(type -> type.getCodeUnits().stream())
                        .filter(PackageArrowsTest::isPublic)
                        .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getPackageName))
                .contains("dev.renkei.validation")
                .noneMatch(each -> each.startsWith("dev.renkei.json.internal"));
    }

    private static Stream<JavaClass> api() {
        return MAIN.stream()
                .filter(type -> type.getPackageName().equals("dev.renkei.json"))
                .filter(type -> type.isTopLevelClass() && isPublic(type));
    }

    private static boolean isPublic(HasModifiers each) {
        return each.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
