package dev.renkei.mapper;

import com.fasterxml.jackson.annotation.SimpleObjectIdResolver;

/**
 * Throws the exception that names the module that a mapper lacks.
 *
 * <p>Only Jackson loads this class.
 */
public final class MissingModule extends SimpleObjectIdResolver {

    /**
     * Throws the exception when a mapper is about to read.
     *
     * @throws IllegalArgumentException always
     */
    public MissingModule() {
        throw exception();
    }

    static IllegalArgumentException exception() {
        return new IllegalArgumentException(
                "Mapper must have RenkeiModule of renkei-serialization to write or read Renkei's types:"
                        + " JsonMapper.builder().addModule(new RenkeiModule()). That is for Jackson 3 (tools.jackson);"
                        + " for Jackson 2 (com.fasterxml.jackson) it is RenkeiJackson2Module of renkei-jackson2");
    }
}
