package dev.renkei.document;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.Constrained;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidTextException;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Implemented by the documents of Renkei: an agreement, a register, and each part of them that has properties of its own.
 *
 * <p>Only the types of Renkei are documents; validation rejects any other type. The interface is public so that a method can
 * accept all of them.
 *
 * <p>Documents keep extensions, which are properties that Renkei does not define. An extension is kept as its JSON value,
 * without loss, and is compared by {@code equals}. The order in which extensions are given has no meaning.
 *
 * @since 0.1.0
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
     * Checks that the names of the extensions can be written. Every builder calls it, so it never fails on a document.
     *
     * @throws InvalidTextException if a name contains an unpaired surrogate
     */
    @Value.Check
    default void checkExtensions() {
        if (!getExtensions().isEmpty()) {
            UnicodeText.requireWellFormed(getExtensions().keySet());
        }
    }
}
