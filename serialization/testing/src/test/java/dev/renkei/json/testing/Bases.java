package dev.renkei.json.testing;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Document;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Documents that are broken: rich ones, and those of practice.
 */
final class Bases {

    private static final Path RICH = Path.of("../src/test/resources/rule-examples");
    private static final Path PRACTICE = Path.of("../../examples/documents");

    private Bases() {}

    /** Returns documents without a finding in any profile, which have something at very many places. */
    static List<Document> rich() {
        return List.of(
                read(RICH.resolve("base.json"), Agreement.class),
                read(RICH.resolve("base-register.json"), Register.class));
    }

    /** Returns what was published, with all that is to be found in it. */
    static List<Document> ofPractice() {
        return List.of(
                read(PRACTICE.resolve("osaka-izumi-2017.json"), Agreement.class),
                read(PRACTICE.resolve("isogo-2017.json"), Agreement.class),
                read(PRACTICE.resolve("coop-mirai-2017.json"), Register.class),
                read(PRACTICE.resolve("mhlw-cases-2018.json"), Register.class),
                read(PRACTICE.resolve("tokyo-networks-2023.json"), Register.class));
    }

    /** Returns the type as which a document is read. */
    static Class<? extends Document> typeOf(Object document) {
        return document instanceof Agreement ? Agreement.class : Register.class;
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return RenkeiJson.read(Files.readAllBytes(file), type).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Document must be readable: " + file, e);
        }
    }
}
