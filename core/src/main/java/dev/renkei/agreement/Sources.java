package dev.renkei.agreement;

import dev.renkei.mapper.NeedsModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The sources of a document, found by their keys.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Sources implements NeedsModule {

    private final List<Source> all;
    private final Map<String, Source> byKey;

    private Sources(List<Source> all) {
        this.all = List.copyOf(all);
        this.byKey = new HashMap<>();
        this.all.forEach(source -> source.getId().ifPresent(key -> byKey.putIfAbsent(key, source)));
    }

    /**
     * Obtains the sources of a document.
     *
     * @param sources  the sources, not null
     * @return the sources by their keys, not null
     */
    public static Sources of(List<Source> sources) {
        return new Sources(Objects.requireNonNull(sources, "sources"));
    }

    /** {@return the sources in the order of the document, not null} */
    public List<Source> toList() {
        return all;
    }

    /**
     * Finds a source by its key.
     *
     * @param key  the key, not null
     * @return the first source of that key, empty if there is none, not null
     */
    public Optional<Source> find(String key) {
        return Optional.ofNullable(byKey.get(Objects.requireNonNull(key, "key")));
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Sources other && all.equals(other.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /**
     * Returns the sources, as {@code Sources[Source[協定の締結について]]}.
     */
    @Override
    public String toString() {
        return "Sources" + all;
    }
}
