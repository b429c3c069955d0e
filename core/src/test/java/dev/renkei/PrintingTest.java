package dev.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.renkei.mapper.MissingModule;
import dev.renkei.validation.ConsistentValidator;
import dev.renkei.validation.FindingCollector;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No public value prints its class and an address. */
class PrintingTest {

    /** Classes that others make and call, and of which nobody holds a value. */
    private static final Set<Class<?>> NO_VALUES =
            Set.of(MissingModule.class, ConsistentValidator.class, FindingCollector.class);

    static Stream<Class<?>> values() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.renkei").stream()
                        .filter(type -> type.isTopLevelClass() && !type.isInterface())
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(PrintingTest::hasValues)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !NO_VALUES.contains(type));
    }

    /** Tells whether a class has values of which anybody can ask something. */
    private static boolean hasValues(JavaClass type) {
        return type.getMethods().stream()
                .map(JavaMethod::getModifiers)
                .anyMatch(each -> each.contains(JavaModifier.PUBLIC) && !each.contains(JavaModifier.STATIC));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyPublicValuePrintsWhatItSays(Class<?> type) throws NoSuchMethodException {
        assertThat(type.getMethod("toString").getDeclaringClass()).isNotEqualTo(Object.class);
    }
}
