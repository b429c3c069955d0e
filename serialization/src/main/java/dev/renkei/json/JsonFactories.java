package dev.renkei.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Sets up the factories of Jackson's parsers and generators.
 */
final class JsonFactories {

    /** For texts of ours: what was read within its limits, or built by a program, has no limits when it is written. */
    static final JsonFactory UNLIMITED = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonFactories() {}

    /**
     * For a payload: bytes are UTF-8 (RFC 8259, 8.1) and nothing else, and what goes beyond the limits is refused.
     *
     * <p>A factory keeps the names that its parsers have met, so that two payloads with one factory would meet each other's.
     */
    static JsonFactory within(ReadLimits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(new ParserLimits(limits))
                .build();
    }
}
