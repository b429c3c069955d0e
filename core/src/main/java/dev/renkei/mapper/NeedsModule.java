package dev.renkei.mapper;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Implemented by the values that Jackson can write and read only with Renkei's module.
 *
 * <p>Without the module, a mapper would treat such a value as a bean: it would write the results of derived getters and lose
 * what no getter returns. The annotations make it fail instead, with an exception that names the module. With the module, they
 * have no effect.
 */
@RefusedWithoutModule
public interface NeedsModule {

    /**
     * Throws the exception when a mapper is about to write the value, or to use it as the key of a map.
     *
     * <p>The method is private so that it does not appear among the methods of a document. Jackson can call it, because the
     * package is open to Jackson. Its name appears in Jackson's message.
     */
    @JsonValue
    private Object needsRenkeiModule() {
        throw MissingModule.exception();
    }
}
