package dev.renkei.json.internal.codec;

import dev.renkei.json.internal.schema.Definitions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A type that is written as an object, with its codec.
 *
 * @param type  the type
 * @param codec  the codec of its properties
 */
public record DocumentCodecs(Class<?> type, ObjectCodec<?, ?> codec) {

    /** Returns all of them, in the order in which the codecs are known. */
    public static Stream<DocumentCodecs> all() {
        return StreamSupport.stream(Codecs.types().spliterator(), false).flatMap(DocumentCodecs::of);
    }

    /** Returns the types that are always written as one string. */
    public static List<Class<?>> scalars() {
        return StreamSupport.stream(Codecs.types().spliterator(), false)
                .filter(type -> Codecs.of(type) instanceof ScalarCodec || Codecs.of(type) instanceof EnumCodec)
                .toList();
    }

    private static Stream<DocumentCodecs> of(Class<?> type) {
        Codec<?> codec = Codecs.of(type);
        return codec instanceof ObjectCodec<?, ?> object ? Stream.of(new DocumentCodecs(type, object)) : Stream.empty();
    }

    /** Returns the names of the properties in the order in which they are written. */
    public List<String> names() {
        return codec.properties().stream().map(PropertyCodec::name).toList();
    }

    /** Returns the names of the properties that every such object has. */
    public List<String> requiredNames() {
        return codec.properties().stream()
                .filter(PropertyCodec::isRequired)
                .map(PropertyCodec::name)
                .toList();
    }

    /** Returns what documents the properties, by their names. */
    public Map<String, String> documentation() {
        return codec.properties().stream().collect(Collectors.toMap(PropertyCodec::name, PropertyCodec::documentation));
    }

    /** Returns the name under which a schema defines the type. */
    public String definedName() {
        String reference =
                codec.describe(new Definitions()).toJson().path("$ref").asString();
        return reference.substring("#/$defs/".length());
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
