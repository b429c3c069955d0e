package dev.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.mapper.MissingModule;
import dev.renkei.validation.ConsistentValidator;
import dev.renkei.validation.FindingCollector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No public value prints its class and an address. */
class PrintingTest {

    /** Classes that others make and call, and of which nobody holds a value. */
    private static final Set<Class<?>> NO_VALUES =
            Set.of(MissingModule.class, ConsistentValidator.class, FindingCollector.class);

    static List<Class<?>> values() {
        return CoreClasses.that(PrintingTest::hasValues);
    }

    /** Tells whether a class is for all and has values of which anybody can ask something. */
    private static boolean hasValues(Class<?> type) {
        return type.getEnclosingClass() == null
                && !type.isInterface()
                && Modifier.isPublic(type.getModifiers())
                && !NO_VALUES.contains(type)
                && Stream.of(type.getDeclaredMethods())
                        .map(Method::getModifiers)
                        .anyMatch(each -> Modifier.isPublic(each) && !Modifier.isStatic(each));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyPublicValuePrintsWhatItSays(Class<?> type) throws NoSuchMethodException {
        assertThat(type.getMethod("toString").getDeclaringClass()).isNotEqualTo(Object.class);
    }
}
