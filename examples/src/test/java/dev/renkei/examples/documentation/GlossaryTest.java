package dev.renkei.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.RenkeiSchema;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The glossary names types that there are, and each type of the documents. */
class GlossaryTest {

    private static final Path PAGE = Path.of("../docs/glossary.md");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z.]+)`");
    private static final List<String> PACKAGES = List.of(
            "agreement",
            "casebook",
            "change",
            "identifier",
            "network",
            "organization",
            "register",
            "result",
            "text",
            "time",
            "validation");

    /** What the schemas define that is no type of its own, or one of a policy. */
    private static final Set<String> OTHER_DEFINITIONS = Set.of(
            "Extensions",
            "Figure",
            "Lead",
            "Length",
            "OneOrSeveral",
            "Paragraphs",
            "Places",
            "Reason",
            "RequiredDuty",
            "RequiredField",
            "RequiredLanguage",
            "RequiredProperty",
            "RuleCode",
            "TimeOfDay");

    static Set<String> named() throws IOException {
        return NAME.matcher(Files.readString(PAGE))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("named")
    void aTypeOfTheGlossaryIsThere(String name) {
        int dot = name.indexOf('.');
        Optional<Class<?>> type = find(dot < 0 ? name : name.substring(0, dot));
        assertThat(type).isPresent();
        if (dot >= 0) {
            assertThat(membersOf(type.get())).contains(name.substring(dot + 1));
        }
    }

    @Test
    void eachTypeOfTheDocumentsIsInTheGlossary() throws IOException {
        JsonMapper mapper = new JsonMapper();
        Stream<String> types = RenkeiSchema.all().stream()
                .flatMap(schema ->
                        mapper.readTree(schema.toBytes()).path("$defs").propertyStream())
                .map(definition -> definition.getKey())
                .filter(name -> Character.isUpperCase(name.charAt(0)) && !OTHER_DEFINITIONS.contains(name));
        Set<String> known = named().stream()
                .flatMap(name -> Stream.of(name.replace(".", ""), name.substring(name.lastIndexOf('.') + 1)))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(types.collect(Collectors.toSet()));
    }

    private static Optional<Class<?>> find(String name) {
        return PACKAGES.stream()
                .flatMap(each -> load("dev.renkei." + each + "." + name).stream())
                .findFirst();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            Class<?> type = Class.forName(name, false, GlossaryTest.class.getClassLoader());
            return Modifier.isPublic(type.getModifiers()) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Set<String> membersOf(Class<?> type) {
        Stream<String> methods = Arrays.stream(type.getMethods()).map(method -> method.getName());
        Stream<String> types = Arrays.stream(type.getClasses()).map(Class::getSimpleName);
        return Stream.concat(methods, types).collect(Collectors.toSet());
    }
}
