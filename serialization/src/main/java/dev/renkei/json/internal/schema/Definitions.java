package dev.renkei.json.internal.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The schemas of all types that a document can hold, by the names of the types.
 *
 * <p>A type is defined once and referred to from wherever it is, so that it can also hold values of its own type.
 */
public final class Definitions {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Map<String, Definition> definitions = new TreeMap<>();

    /** A type; while it is being defined, it has no schema yet. */
    private record Definition(String name, String documentation, Optional<Schema> schema) {

        Schema described() {
            return schema.orElseThrow().described(title(), documentation);
        }

        /** Returns the words of which the name is made, such as {@code Cooperation field}. */
        private String title() {
            String words = WORD_START.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /** Refers to a type, and defines it where it is spoken of for the first time. */
    public Schema define(String name, String documentation, Supplier<Schema> schema) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, new Definition(name, documentation, Optional.empty()));
            definitions.put(name, new Definition(name, documentation, Optional.of(schema.get())));
        }
        return Schema.ofDefined(name);
    }

    /** Returns the schema to which another refers, or the other itself. */
    public Schema resolve(Schema schema) {
        return schema.definedName()
                .flatMap(name -> Optional.ofNullable(definitions.get(name)))
                .flatMap(Definition::schema)
                .orElse(schema);
    }

    /** Takes the type to which a schema refers out of the definitions, so that it can stand at the root. */
    public Schema take(Schema reference) {
        return Optional.ofNullable(definitions.remove(reference.definedName().orElseThrow()))
                .orElseThrow()
                .described();
    }

    /** Returns the types that are defined, in the order of their names. */
    public Map<String, Schema> toMap() {
        Map<String, Schema> all = new TreeMap<>();
        definitions.forEach((name, definition) -> all.put(name, definition.described()));
        return all;
    }
}
