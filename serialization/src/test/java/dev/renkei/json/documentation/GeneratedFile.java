package dev.renkei.json.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the documentation that is generated, checked in, and held equal to what is generated now.
 *
 * <p>Run with {@code -Drenkei.update=true} to write it anew.
 */
final class GeneratedFile {

    private static final Path DOCUMENTATION = Path.of("../docs");

    private GeneratedFile() {}

    static boolean isUpdate() {
        return Boolean.getBoolean("renkei.update");
    }

    static void assertThatItSays(String file, String generated) throws IOException {
        Path path = DOCUMENTATION.resolve(file);
        if (isUpdate()) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, generated);
        }
        assertThat(Files.readString(path)).isEqualTo(generated);
    }
}
