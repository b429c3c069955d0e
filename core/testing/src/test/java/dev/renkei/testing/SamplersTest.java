package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.DueDuty;
import dev.renkei.agreement.DueNotice;
import dev.renkei.agreement.Sources;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernment;
import dev.renkei.message.ParseFailure;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationName;
import dev.renkei.organization.PlaceKeys;
import dev.renkei.register.Discrepancies;
import dev.renkei.register.FieldKey;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterIndex;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import dev.renkei.time.PartialDate;
import dev.renkei.time.TimeSpan;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SamplersTest {

    /** The packages of which the values are, each named by one of its types. */
    private static final List<Class<?>> PACKAGES = List.of(
            Agreement.class,
            Network.class,
            Organization.class,
            Identifier.class,
            Quantity.class,
            LocalizedText.class,
            PartialDate.class,
            CaseCollection.class,
            Register.class);

    /** What is computed of values, or told of texts that are none. */
    private static final Set<Class<?>> DERIVED = Set.of(
            AgreementTimeline.class,
            Sources.class,
            ParseFailure.class,
            RegisterIndex.class,
            FieldKey.class,
            Quantity.Fraction.class,
            OrganizationName.class,
            DueDuty.class,
            DueNotice.class,
            PlaceKeys.class,
            LocalGovernment.class,
            LocalGovernment.Kind.class,
            JapaneseDates.LengthPhrase.class,
            ParseContext.class,
            JapaneseDates.TimePhrase.class,
            TimeSpan.class,
            Quantity.Phrase.class,
            Discrepancies.class,
            OpenCode.class);

    @Test
    void noPublicTypeOfValuesOrDocumentsIsLeftOut() throws Exception {
        Set<Class<?>> types = new HashSet<>();
        for (Class<?> each : PACKAGES) {
            types.addAll(valuesIn(each));
        }

        assertThat(types).hasSizeGreaterThan(50);
        assertThat(Samplers.types()).containsAll(types);
    }

    @TestFactory
    Stream<DynamicTest> eachSamplerMakesItsType() {
        return Samplers.types().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(Samplers.of(type).orElseThrow().stream(7)
                                        .limit(200))
                                .hasOnlyElementsOfType(type)
                                .hasSize(200)));
    }

    @TestFactory
    Stream<DynamicTest> eachSamplerMakesSeveralValues() {
        return Samplers.types().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(Samplers.of(type).orElseThrow().stream(7)
                                        .limit(200)
                                        .collect(Collectors.<Object>toSet()))
                                .hasSizeGreaterThan(1)));
    }

    @Test
    void thereIsNoSamplerOfOtherTypes() {
        assertThat(Samplers.of(String.class)).isEmpty();
    }

    private static Set<Class<?>> valuesIn(Class<?> neighbour) throws Exception {
        Path root = Path.of(
                neighbour.getProtectionDomain().getCodeSource().getLocation().toURI());
        String folder = neighbour.getPackageName().replace('.', '/');
        if (Files.isDirectory(root)) {
            return valuesIn(neighbour, root.resolve(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return valuesIn(neighbour, jar.getPath(folder));
        }
    }

    private static Set<Class<?>> valuesIn(Class<?> neighbour, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name ->
                            name.endsWith(".class") && !name.contains("$") && !name.equals("package-info.class"))
                    .map(name -> load(neighbour.getPackageName() + "." + name.replace(".class", "")))
                    .filter(SamplersTest::isValue)
                    .collect(Collectors.toSet());
        }
    }

    /** A value can be made, compared and held: not an enum, which jqwik knows, not a list of constants, not an exception. */
    private static boolean isValue(Class<?> type) {
        boolean hasInstances = type.isSealed() || type.isRecord() || hasEquals(type);
        return Modifier.isPublic(type.getModifiers())
                && hasInstances
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type)
                && !isAnswer(type)
                && !DERIVED.contains(type);
    }

    /** Registers answer questions with records that are no part of any document. */
    private static boolean isAnswer(Class<?> type) {
        return type.isRecord() && type.getPackageName().equals("dev.renkei.register");
    }

    private static boolean hasEquals(Class<?> type) {
        return Stream.of(type.getMethods())
                .anyMatch(method -> method.getName().equals("equals") && method.getDeclaringClass() != Object.class);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
