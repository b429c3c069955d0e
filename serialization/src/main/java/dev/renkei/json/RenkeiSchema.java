package dev.renkei.json;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.json.internal.schema.Definitions;
import dev.renkei.json.internal.schema.Schema;
import dev.renkei.json.internal.write.Layout;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.register.Register;
import dev.renkei.validation.Policy;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema (2020-12) of the documents and policies that Renkei reads.
 *
 * <p>For example:
 * <pre>{@code
 *   RenkeiSchema schema = RenkeiSchema.of(Agreement.class);
 *   Files.write(Path.of(schema.getFileName()), schema.toBytes());
 * }</pre>
 *
 * <p>The schema comes from the same declarations as the reader. Whatever it refuses, {@link RenkeiJson} refuses too, each
 * fault at the same place; the reader also reports what no schema can express, such as days that the calendar does not have,
 * and to the rules.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RenkeiSchema implements NeedsModule {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    /** What names each schema, and the version of the format. */
    private static final String ID = "urn:renkei:schema:%s:1";

    private static final List<RenkeiSchema> ALL = List.of(
            new RenkeiSchema("agreement", Agreement.class, Codecs.of(Agreement.class)),
            new RenkeiSchema("register", Register.class, Codecs.of(Register.class)),
            new RenkeiSchema("policy", Policy.class, Codecs.ofPolicy()));

    private final String name;
    private final Class<?> type;
    private final Codec<?> codec;

    private RenkeiSchema(String name, Class<?> type, Codec<?> codec) {
        this.name = name;
        this.type = type;
        this.codec = codec;
    }

    /**
     * Returns the schemas of all that can stand at the root of a payload: documents and policies.
     *
     * @return the schemas, unmodifiable, not null
     */
    public static List<RenkeiSchema> all() {
        return ALL;
    }

    /**
     * Obtains the schema of a type of document.
     *
     * @param type  the type of a document that can stand at the root of a payload, such as {@code Agreement.class}, not null
     * @return the schema, not null
     * @throws IllegalArgumentException if the type is none of these
     */
    public static RenkeiSchema of(Class<?> type) {
        Objects.requireNonNull(type, "type");
        return ALL.stream()
                .filter(schema -> schema.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Type must be that of a document at the root but was " + type.getName()));
    }

    /**
     * Returns the name of the type of document, as payloads have it in their header.
     *
     * @return the name, such as {@code agreement}, not null
     */
    public String getName() {
        return name;
    }

    /**
     * Returns the type of document.
     *
     * @return the type, such as {@code Agreement.class}, not null
     */
    public Class<?> getType() {
        return type;
    }

    /**
     * Returns the name of the file in which the schema is published.
     *
     * @return the name, such as {@code agreement.schema.json}, not null
     */
    public String getFileName() {
        return name + ".schema.json";
    }

    /**
     * Returns the identifier ({@code $id}) of the schema.
     *
     * <p>It names the schema and the version of the format (RFC 8141). It is no address from which anything can be fetched.
     *
     * @return the identifier, such as {@code urn:renkei:schema:agreement:1}, not null
     */
    public URI getId() {
        return URI.create(ID.formatted(name));
    }

    /**
     * Returns the schema as JSON text, the same at every call.
     *
     * @return the JSON text in UTF-8, indented, with a line feed at the end of each line, not null
     */
    public byte[] toBytes() {
        return Layout.INDENTED.text(json -> JsonMapper.shared().writeValue(json, toJson()));
    }

    private ObjectNode toJson() {
        Definitions definitions = new Definitions();
        Schema root = definitions.take(codec.describe(definitions));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("$schema", DIALECT).put("$id", getId().toString());
        json.setAll(root.with("$defs", definitions.toMap()).toJson());
        return json;
    }

    /**
     * Returns the identifier of the schema.
     */
    @Override
    public String toString() {
        return getId().toString();
    }
}
