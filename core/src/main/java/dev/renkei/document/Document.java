package dev.renkei.document;

import dev.renkei.constraint.Constrained;
import dev.renkei.mapper.NeedsModule;
import java.util.Map;

/**
 * Implemented by the documents of Renkei: an agreement, a register, and each part of them that has properties of its own.
 *
 * <p>Only Renkei's own types are documents; any other is refused when it is validated. The interface is public so that a method
 * can take any of them.
 *
 * <p>Documents keep what others add to them. An extension is a property that Renkei does not define. It is kept as the JSON
 * text of its value, so that nothing of it is lost, and it takes part in {@code equals}.
 */
public interface Document extends Constrained, NeedsModule {

    /**
     * Returns the extensions by name, each with the JSON text of its value.
     *
     * @return the extensions in the order in which they were given, possibly empty, not null
     */
    Map<String, String> getExtensions();
}
