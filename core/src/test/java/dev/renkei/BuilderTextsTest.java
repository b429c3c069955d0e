package dev.renkei;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchNullPointerException;

import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** Builders take a string where they take a text. */
class BuilderTextsTest {

    static Stream<Arguments> methods() {
        return CoreClasses.that(BuilderTextsTest::isBuilder).stream()
                .flatMap(builder -> Stream.of(builder.getMethods())
                        .filter(BuilderTextsTest::takesText)
                        .map(method -> Arguments.of(builder, method)));
    }

    private static boolean isBuilder(Class<?> type) {
        return DocumentBuilder.class.isAssignableFrom(type) && !type.isInterface();
    }

    private static boolean takesText(Method method) {
        return List.of(method.getParameterTypes()).equals(List.of(LocalizedText.class));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMissingStringIsReportedByTheNameOfItsProperty(Class<?> builder, Method ofText) throws NoSuchMethodException {
        Object empty =
                ReflectionSupport.invokeMethod(builder.getEnclosingClass().getMethod("builder"), null);
        String name = ofText.getName().replace("addOfficesInCharge", "addOfficeInCharge");
        Method ofString = builder.getMethod(name, String.class);

        NullPointerException expected = catchNullPointerException(() -> call(empty, ofText));

        assertThatNullPointerException().isThrownBy(() -> call(empty, ofString)).withMessage(expected.getMessage());
    }

    private static void call(Object builder, Method method) {
        ReflectionSupport.invokeMethod(method, builder, (Object) null);
    }
}
