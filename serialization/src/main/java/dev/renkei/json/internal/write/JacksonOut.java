package dev.renkei.json.internal.write;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Hands the tokens to a generator of Jackson.
 */
public final class JacksonOut implements JsonOut {

    /** For texts of ours: what was read within its limits, or built by a program, has no limits when it is written. */
    public static final JsonFactory UNLIMITED = JsonFactory.builder()
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

    private final JsonGenerator generator;

    /** Whether the generator of a host would put numbers in quotation marks, with which they are none. */
    private final boolean isQuotingNumbers;

    public JacksonOut(JsonGenerator generator) {
        this.generator = generator;
        this.isQuotingNumbers = generator instanceof JsonGeneratorBase json
                && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void name(WrittenName name) {
        generator.writeName(name.forJackson());
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        if (isQuotingNumbers) {
            generator.writeRawValue(Integer.toString(number));
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void number(String written) {
        if (isQuotingNumbers) {
            generator.writeRawValue(written);
            return;
        }
        if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(written);
            return;
        }
        BigDecimal exact = new BigDecimal(written);
        if (written.chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
            generator.writeNumber(exact.toBigIntegerExact());
        } else {
            generator.writeNumber(exact);
        }
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
