package dev.renkei.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published is complete, has one version and says since when it is there. */
class PublishedModulesTest {

    private static final String PARENT = "renkei-parent";

    static List<BuildModule> all() {
        return BuildModule.all();
    }

    static List<BuildModule> published() {
        return BuildModule.published();
    }

    @Test
    void theBomListsEachPublishedModule() {
        assertThat(managedBy(BuildModule.bom())).isEqualTo(publishedArtifacts());
    }

    @Test
    void theParentManagesTheVersionOfEachPublishedModule() {
        assertThat(managedBy(BuildModule.parent())).isEqualTo(publishedArtifacts());
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachModuleHasTheOneVersion(BuildModule module) {
        assertThat(module.ownVersions()).containsEntry(PARENT, "${revision}");
    }

    @ParameterizedTest
    @MethodSource("published")
    void eachPublishedModuleSaysWhatItIs(BuildModule module) {
        assertThat(module.element("name")).isPresent();
        assertThat(module.element("description")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("published")
    void eachExportedPackageSaysSinceWhenItIsThere(BuildModule module) {
        assertThat(module.packages())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .containsPattern("\\* @since \\d+\\.\\d+\\.0\\R"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void eachPublicTypeSaysSinceWhenItIsThere(BuildModule module) {
        assertThat(module.publicTypes())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type).content().containsPattern("\\* @since \\d+\\.\\d+\\.0\\R"));
    }

    private static Set<String> managedBy(BuildModule module) {
        Set<String> artifacts = new TreeSet<>(module.ownVersions().keySet());
        artifacts.remove(PARENT);
        return artifacts;
    }

    private static Set<String> publishedArtifacts() {
        return published().stream().map(BuildModule::artifact).collect(Collectors.toCollection(TreeSet::new));
    }
}
