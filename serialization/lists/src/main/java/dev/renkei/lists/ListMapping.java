package dev.renkei.lists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the columns of a list mean, and who keeps the list.
 *
 * <p>A mapping is data: {@link ListReader#proposeMapping} makes one from a list, a person corrects its JSON, and the reader and the
 * writer follow it. A list is written in the order of its columns.
 *
 * <p>In JSON:
 * <pre>{@code
 *   {"format": "renkei/1", "type": "list-mapping", "owner": "みなと市",
 *    "columns": [{"header": "協定名", "target": "title"}, {"header": "締結日", "target": "concluded-on"}]}
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param owner  the name of the organization that keeps the list and is a party to each of its agreements, empty if not known, not null
 * @param columns  the columns in their order, not null
 * @since 0.1.0
 */
public record ListMapping(Optional<String> owner, List<ColumnMapping> columns) {

    /**
     * Creates a mapping.
     *
     * @param owner  the name of the organization that keeps the list, not null
     * @param columns  the columns in their order, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public ListMapping {
        Objects.requireNonNull(owner, "owner").ifPresent(ListMapping::requireName);
        columns = List.copyOf(columns);
    }

    /** Returns the name of an owner, which must have one. */
    static String requireName(String name) {
        return requireText(name, "name", "Name of the owner");
    }

    /** Returns a text, which must not be blank. */
    static String requireText(String text, String parameter, String what) {
        if (Objects.requireNonNull(text, parameter).isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank but was \"" + text + "\"");
        }
        return text;
    }

    /**
     * Obtains a mapping of columns, without an owner.
     *
     * @param columns  the columns in their order, not null
     * @return the mapping, not null
     */
    public static ListMapping of(List<ColumnMapping> columns) {
        return new ListMapping(Optional.empty(), columns);
    }

    /**
     * Parses the JSON of a mapping.
     *
     * @param json  the JSON in UTF-8, not null
     * @return the mapping, not null
     * @throws InvalidMappingException if the JSON is no mapping
     */
    public static ListMapping parse(byte[] json) {
        return MappingJson.read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Returns the JSON Schema (2020-12) of mappings.
     *
     * @return the schema in UTF-8, not null
     */
    public static byte[] schema() {
        return MappingJson.schema();
    }

    /**
     * Returns a copy of this mapping with an owner.
     *
     * @param name  the name of the organization that keeps the list, not null
     * @return the mapping, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public ListMapping withOwner(String name) {
        return new ListMapping(Optional.of(requireName(name)), columns);
    }

    /**
     * Returns the JSON of this mapping, which {@link #parse} reads.
     *
     * @return the JSON in UTF-8, indented, not null
     */
    public byte[] toJson() {
        return MappingJson.write(this);
    }
}
