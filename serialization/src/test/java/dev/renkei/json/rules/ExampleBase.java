package dev.renkei.json.rules;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Document;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A document that breaks no rule, in the strictest profile either, from which examples are made.
 */
enum ExampleBase {
    AGREEMENT("base", Agreement.class),
    REGISTER("base-register", Register.class);

    private final String file;
    private final Class<? extends Document> type;

    ExampleBase(String file, Class<? extends Document> type) {
        this.file = file;
        this.type = type;
    }

    /** Returns the base that a file holds. */
    static ExampleBase in(String file) {
        return only(Stream.of(values()).filter(base -> base.file.equals(file)), file);
    }

    /** Returns the base of the same type as a document, by the document's header. */
    static ExampleBase like(JsonNode document) {
        JsonNode type = document.get("type");
        return only(
                Stream.of(values()).filter(base -> base.document().get("type").equals(type)), type);
    }

    private static ExampleBase only(Stream<ExampleBase> found, Object wanted) {
        return found.findFirst().orElseThrow(() -> new IllegalStateException("No example has the base " + wanted));
    }

    /** Returns the type of the document. */
    Class<? extends Document> type() {
        return type;
    }

    /** Returns the document, which the caller may change. */
    JsonNode document() {
        return ExampleFiles.read(file);
    }

    /** Returns the document with a change. */
    JsonNode patched(JsonNode patch) {
        return MergePatch.apply(document(), patch);
    }

    /** Reads a payload as a document of this type. */
    ReadResult<? extends Document> read(byte[] payload, ReadOptions options) {
        return RenkeiJson.read(payload, type, options);
    }
}
