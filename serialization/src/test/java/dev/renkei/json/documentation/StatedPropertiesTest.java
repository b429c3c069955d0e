package dev.renkei.json.documentation;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Keeps the class that asks documents straight as the declarations of their types would have it. */
class StatedPropertiesTest {

    private static final String FILE = "../core/src/main/java/dev/renkei/stated/StatedProperties.java";

    @Test
    void theSourceThatIsCheckedInIsWhatIsGenerated() throws IOException {
        GeneratedFile.assertThatItSays(FILE, StatedPropertiesFile.text());
    }
}
