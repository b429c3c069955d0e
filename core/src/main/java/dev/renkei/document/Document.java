package dev.renkei.document;

import dev.renkei.constraint.Constrained;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidTextException;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Implemented by the documents of Renkei: an agreement, a register, and each part of them that has properties of its own.
 *
 * <p>Only Renkei's own types are documents; any other is refused when it is validated. The interface is public so that a method
 * can take any of them.
 *
 * <p>Documents keep what others add to them. An extension is a property that Renkei does not define. It is kept as the JSON
 * value that it is, so that nothing of it is lost, and it takes part in {@code equals}. The order in which extensions are given
 * means nothing.
 */
public interface Document extends Constrained, NeedsModule {

    /**
     * Returns the extensions.
     *
     * @return the values by name, in the alphabetical order of the names, possibly empty, not null
     */
    @Value.NaturalOrder
    SortedMap<String, ExtensionValue> getExtensions();

    /**
     * Checks that the names of the extensions can be written. Every builder calls it; it never fails on a document that was
     * built.
     *
     * @throws InvalidTextException if a name contains an unpaired surrogate
     */
    @Value.Check
    default void checkExtensions() {
        UnicodeText.requireWellFormed(getExtensions().keySet());
    }
}
