package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs a program that uses the jars of the library, as a module and on the class path. */
@Timeout(120)
class ConsumerIT {

    private static final Path LIBRARIES = Path.of("target/lib").toAbsolutePath();
    private static final Path DOCUMENT =
            Run.DOCUMENTS.resolve("osaka-izumi-2017.json").toAbsolutePath();

    private static final String MODULE = """
            module consumer {
                requires dev.renkei.json;
            }
            """;

    private static final String PROGRAM = """
            package consumer;

            import dev.renkei.agreement.Agreement;
            import dev.renkei.json.ReadResult;
            import dev.renkei.json.RenkeiJson;
            import dev.renkei.validation.RenkeiValidator;
            import dev.renkei.validation.Finding;
            import dev.renkei.validation.Profile;
            import java.nio.file.Files;
            import java.nio.file.Path;

            public final class Consumer {

                private Consumer() {}

                public static void main(String[] arguments) throws Exception {
                    ReadResult<Agreement> result =
                            RenkeiJson.read(Files.readAllBytes(Path.of(arguments[0])), Agreement.class);
                    Agreement agreement = result.orElseThrow();
                    System.out.println(Consumer.class.getModule().isNamed());
                    System.out.println(agreement.getParties().size() + " " + agreement.initiatives().count());
                    System.out.println(result.getReport().isValid());
                    for (Finding finding : RenkeiValidator.standard()
                            .withProfile(Profile.STRICT)
                            .validate(agreement)
                            .findingsOf("field.label.missing")) {
                        System.out.println(finding.getSeverity() + " " + finding.getPointer());
                    }
                }
            }
            """;

    /** Mappers without the module and with it: Jackson may call nothing that the module of core does not open to it. */
    private static final String MAPPING = """
            package consumer;

            import dev.renkei.agreement.Agreement;
            import dev.renkei.json.ReadOptions;
            import dev.renkei.json.RenkeiModule;
            import dev.renkei.organization.Organization;
            import dev.renkei.time.PartialDate;
            import java.util.List;
            import java.util.Map;
            import java.util.concurrent.Callable;
            import tools.jackson.databind.DatabindException;
            import tools.jackson.databind.json.JsonMapper;

            public final class Mapping {

                private Mapping() {}

                public static void main(String[] arguments) throws Exception {
                    JsonMapper mapper = new JsonMapper();
                    Organization organization = Organization.of("Osaka");
                    tell(() -> mapper.writeValueAsString(List.of(organization)));
                    tell(() -> mapper.writeValueAsString(Map.of(organization, 1)));
                    tell(() -> mapper.readValue("{}", Agreement.class));
                    tell(() -> mapper.writeValueAsString(PartialDate.of(2017)));
                    tell(() -> mapper.readValue("\\"2017\\"", PartialDate.class));
                    JsonMapper withModule = JsonMapper.builder()
                            .addModule(new RenkeiModule(ReadOptions.standard()))
                            .build();
                    tell(() -> withModule.writeValueAsString(organization));
                }

                private static void tell(Callable<?> call) throws Exception {
                    try {
                        System.out.println(call.call());
                    } catch (DatabindException e) {
                        System.out.println(e.getMessage().contains("RenkeiModule of renkei-serialization"));
                    }
                }
            }
            """;

    /** Values of core, which carry annotations of Jackson that need not be there. */
    private static final String VALUES = """
            import dev.renkei.agreement.Agreement;
            import dev.renkei.document.Document;
            import dev.renkei.time.PartialDate;

            final class Values {
                static String text(Agreement agreement) {
                    Document document = agreement;
                    return document.getExtensions() + agreement.getTitle().orElseThrow().getDefault() + PartialDate.valueOf("2017")
                            + Agreement.Kind.DISASTER;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void worksAsAModule() throws Exception {
        Path source = write("module-info.java", MODULE);

        compile(List.of("--module-path", LIBRARIES.toString()), source, write("Consumer.java", PROGRAM));

        assertThat(run(
                        "--module-path",
                        LIBRARIES + File.pathSeparator + classes(),
                        "--module",
                        "consumer/consumer.Consumer"))
                .isEqualTo(expected("true"));
    }

    @Test
    void worksOnTheClassPathWithoutAValidationProvider() throws Exception {
        assertThat(libraries()).isNotEmpty().noneMatch(jar -> jar.contains("hibernate"));
        String classPath = String.join(File.pathSeparator, libraries());

        compile(List.of("--class-path", classPath), write("Consumer.java", PROGRAM));

        assertThat(run("--class-path", classPath + File.pathSeparator + classes(), "consumer.Consumer"))
                .isEqualTo(expected("false"));
    }

    @Test
    void aMapperWithoutTheModuleFailsOnTheModulePathToo() throws Exception {
        Path source = write("module-info.java", MODULE);

        compile(List.of("--module-path", LIBRARIES.toString()), source, write("Mapping.java", MAPPING));

        assertThat(run(
                        "--module-path",
                        LIBRARIES + File.pathSeparator + classes(),
                        "--module",
                        "consumer/consumer.Mapping"))
                .isEqualTo("true\ntrue\ntrue\n\"2017\"\n2017\n\"Osaka\"\n");
    }

    @Test
    void aCompilerThatSeesCoreWithoutJacksonHasNothingToWarnOf() throws Exception {
        String classPath = libraries().stream()
                .filter(jar ->
                        jar.contains("renkei-core") || jar.contains("jakarta.validation") || jar.contains("jspecify"))
                .collect(Collectors.joining(File.pathSeparator));

        compile(List.of("--class-path", classPath), write("Values.java", VALUES));
    }

    private static String expected(String isModule) {
        String findings = Stream.of(1, 2, 3, 4, 5, 6)
                .map(field -> "ERROR /fields/" + field + "\n")
                .collect(Collectors.joining());
        return isModule + "\n2 19\ntrue\n" + findings;
    }

    private static List<String> libraries() throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return jars.map(Path::toString).sorted().toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private void compile(List<String> path, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = new ArrayList<>(List.of(
                "-Xlint:all", "-Werror", "--release", "17", "-d", classes().toString()));
        options.addAll(path);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjects(sources);
            boolean isCompiled = compiler.getTask(messages, files, null, options, null, units)
                    .call();
            assertThat(isCompiled).as(messages.toString()).isTrue();
        }
    }

    private String run(String... arguments) throws Exception {
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        command.add(DOCUMENT.toString());
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(exitCode).as(printed).isZero();
        return printed;
    }
}
