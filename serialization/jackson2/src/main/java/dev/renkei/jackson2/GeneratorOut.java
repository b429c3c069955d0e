package dev.renkei.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import dev.renkei.json.internal.write.JsonOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * Hands the tokens to a generator of a host.
 *
 * <p>What the generator throws is wrapped; {@link RenkeiJackson2Module} takes it out again.
 */
final class GeneratorOut implements JsonOut {

    /** A step of the generator. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private final JsonGenerator generator;

    GeneratorOut(JsonGenerator generator) {
        this.generator = generator;
    }

    private static void write(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException("JSON must be writable but was not", e);
        }
    }

    @Override
    public void startObject() {
        write(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        write(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        write(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(() -> generator.writeFieldName(name));
    }

    @Override
    public void text(String text) {
        write(() -> generator.writeString(text));
    }

    @Override
    public void number(int number) {
        write(() -> generator.writeNumber(number));
    }

    @Override
    public void number(String written) {
        if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            write(() -> generator.writeNumber(written));
            return;
        }
        BigDecimal exact = new BigDecimal(written);
        boolean isWhole = written.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        write(() -> {
            if (isWhole) {
                generator.writeNumber(exact.toBigIntegerExact());
            } else {
                generator.writeNumber(exact);
            }
        });
    }

    @Override
    public void flag(boolean flag) {
        write(() -> generator.writeBoolean(flag));
    }

    @Override
    public void nothing() {
        write(generator::writeNull);
    }
}
