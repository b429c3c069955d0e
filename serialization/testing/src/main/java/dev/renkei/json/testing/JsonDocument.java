package dev.renkei.json.testing;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.testing.part.Part;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A JSON text that is a document, with what each of its places stands for.
 *
 * @param json  the text and its places
 * @param values  the parts of the document, by their pointers
 */
record JsonDocument(JsonText json, Map<String, Object> values) {

    /** The types of documents that a text can be. */
    private static final List<Class<?>> ROOTS = List.of(Agreement.class, Register.class);

    /** Reads a text, empty if it is not that of a document. */
    static Optional<JsonDocument> read(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        return ROOTS.stream()
                .flatMap(root -> RenkeiJson.read(payload, root).getValue().stream())
                .findFirst()
                .map(value -> new JsonDocument(JsonText.of(text), valuesOf(value)));
    }

    private static Map<String, Object> valuesOf(Object document) {
        Map<String, Object> values = new LinkedHashMap<>();
        Part.in(document, Object.class).forEach(part -> values.put(part.pointer(), part.value()));
        return values;
    }

    /** Returns a fault of this text; nothing comes nearer to it than the text as it is. */
    JsonFault fault(String pointer, Supplier<String> broken, String change) {
        return new JsonFault(pointer, broken, json::text, change);
    }

    /** Returns the part that is at a place, empty if what stands there is no part but one of its texts or numbers. */
    Optional<Object> valueAt(Place place) {
        return Optional.ofNullable(values.get(place.pointer()));
    }

    /** Returns the places that documents have, but for those within extensions. */
    Stream<Place> places() {
        return json.places().stream().filter(place -> !place.extension());
    }

    /** Returns the place of the whole document. */
    Place root() {
        return json.places().get(0);
    }
}
