package dev.renkei.json.rules;

import dev.renkei.document.Document;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.validation.Profile;
import dev.renkei.validation.Severity;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An example of a rule: a payload that breaks it at one place, and one that comes near and breaks none.
 *
 * @param code  the code of the rule
 * @param severity  how much the finding weighs
 * @param pointer  where the payload breaks the rule
 * @param at  the text that stands at the finding's line and column, where it is not the value of the pointer
 * @param base  the document without a fault that the payloads come from, and whose type they are
 * @param profile  the profile by which the payload is judged
 * @param options  how the payload is read
 * @param invalid  the payload that breaks the rule
 * @param patch  the change that makes the base document invalid, where the payload is made by one
 * @param nearMiss  the payload that breaks no rule
 * @param about  what differs
 */
record RuleExample(
        String code,
        Severity severity,
        String pointer,
        Optional<String> at,
        ExampleBase base,
        Profile profile,
        ReadOptions options,
        ExamplePayload invalid,
        Optional<JsonNode> patch,
        ExamplePayload nearMiss,
        String about) {

    /** Returns the base document with the change that makes it invalid. */
    JsonNode broken() {
        return base.patched(patch.orElseThrow());
    }

    /** Reads a payload as this example is read. */
    ReadResult<? extends Document> read(ExamplePayload payload) {
        return base.read(payload.bytes(), options);
    }

    @Override
    public String toString() {
        return code + ": " + about;
    }
}
