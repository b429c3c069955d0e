package dev.renkei.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.agreement.Agreement;
import jakarta.validation.Valid;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Samples come where neither jqwik nor AssertJ is to be had. */
class WithoutJqwikTest {

    @Test
    void samplesNeedNothingButCore() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(pathWithoutJqwik(), ClassLoader.getPlatformClassLoader())) {
            Class<?> samples = loader.loadClass("dev.renkei.testing.Samples");
            Stream<?> registers =
                    (Stream<?>) samples.getMethod("registers", long.class).invoke(null, 1L);

            assertThat(registers.limit(5).map(Object::toString)).hasSize(5);
            assertThat(samples.getClassLoader()).isSameAs(loader);
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("net.jqwik.api.Arbitrary"));
        }
    }

    private static URL[] pathWithoutJqwik() throws Exception {
        List<Class<?>> needed = List.of(Samples.class, Agreement.class, Valid.class);
        return needed.stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
    }
}
