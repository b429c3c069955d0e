package dev.renkei.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the architecture draws the arrows between modules that the POMs have, and the packages in their order. */
class ArchitecturePageTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern OWN_NAME =
            Pattern.compile("</parent>.*?<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);
    private static final Pattern MANAGED =
            Pattern.compile("<dependencyManagement>.*?</dependencyManagement>", Pattern.DOTALL);
    private static final Pattern EXCLUSIONS = Pattern.compile("<exclusions>.*?</exclusions>", Pattern.DOTALL);
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern NEEDED = Pattern.compile("<artifactId>(renkei-[^<]+)</artifactId>");
    private static final Pattern ARROW = Pattern.compile("^ {2}(\\S+ -(?:\\.-|-)> \\S+)$", Pattern.MULTILINE);
    private static final Pattern STORY = Pattern.compile("│ ([a-z ]+) *│");
    private static final Pattern CHAIN = Pattern.compile("```\\n(validation →.*?)```", Pattern.DOTALL);

    @Test
    void eachModuleIsDrawnWithItsArrows() throws IOException {
        Set<String> arrows = new TreeSet<>();
        for (MatchResult module :
                MODULE.matcher(readWithoutProfiles("pom.xml")).results().toList()) {
            arrows.addAll(arrowsOf(readWithoutProfiles(module.group(1) + "/pom.xml")));
        }
        assertThat(ARROW.matcher(read("docs/architecture.md")).results().map(arrow -> arrow.group(1)))
                .containsExactlyInAnyOrderElementsOf(arrows);
    }

    @Test
    void theHouseHasThePackagesInTheOrderOfThePrinciples() throws IOException {
        Stream<String> house = STORY.matcher(read("docs/architecture.md"))
                .results()
                .flatMap(line -> Arrays.stream(line.group(1).strip().split(" +")));
        MatchResult chain =
                CHAIN.matcher(read("docs/principles.md")).results().findFirst().orElseThrow();
        assertThat(house).containsExactly(chain.group(1).strip().split("\\s*→\\s*"));
    }

    private static List<String> arrowsOf(String pom) {
        String name = OWN_NAME.matcher(pom).results().findFirst().orElseThrow().group(1);
        return DEPENDENCY
                .matcher(EXCLUSIONS.matcher(MANAGED.matcher(pom).replaceAll("")).replaceAll(""))
                .results()
                .map(dependency -> dependency.group(1))
                .flatMap(dependency ->
                        NEEDED.matcher(dependency).results().map(needed -> name + arrow(dependency) + needed.group(1)))
                .collect(Collectors.toList());
    }

    private static String arrow(String dependency) {
        return dependency.contains("<scope>test</scope>") ? " -.-> " : " --> ";
    }

    /** What a profile needs beside is for the build, and not for the module. */
    private static String readWithoutProfiles(String pom) throws IOException {
        return read(pom).split("<profiles>", 2)[0];
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
