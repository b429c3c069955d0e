package dev.renkei.text;

import java.util.Map;

/**
 * Implemented by the documents that keep what others add to them.
 *
 * <p>An extension is a property that Renkei does not define. It is kept as the JSON text of its value, so that nothing of it is
 * lost, and it takes part in {@code equals}.
 */
public interface Extensible {

    /**
     * Returns the extensions by name, each with the JSON text of its value.
     *
     * @return the extensions in the order in which they were given, possibly empty, not null
     */
    Map<String, String> getExtensions();
}
