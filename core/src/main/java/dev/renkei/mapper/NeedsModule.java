package dev.renkei.mapper;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Implemented by the values that a mapper of Jackson can write and read only with Renkei's module.
 *
 * <p>Without the module, a mapper would take such a value for a bean: it would write what getters work out, and drop what they do not
 * tell. So it fails, and its exception names the module. With the module, the annotations have no effect.
 */
@RefusedWithoutModule
public interface NeedsModule {

    /**
     * Refuses to be written, as a value and as the key of a map.
     *
     * <p>It is private so that nobody sees it beside a document's own methods: Jackson calls it all the same, as it may look into this
     * package. Its name appears in Jackson's message.
     */
    @JsonValue
    private Object needsRenkeiModule() {
        throw MissingModule.exception();
    }
}
