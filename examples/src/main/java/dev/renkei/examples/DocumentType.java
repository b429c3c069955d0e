package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.DocumentLine;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The types of documents that the command line reads.
 */
enum DocumentType {
    AGREEMENT(Agreement.class),
    REGISTER(Register.class);

    private static final JsonFactory JSON = new JsonFactory();

    private final Class<?> type;

    DocumentType(Class<?> type) {
        this.type = type;
    }

    /**
     * Reads a payload as what its header says it is.
     *
     * <p>One whose header names no known type is read as an agreement, so that the reader tells what is wrong with it.
     *
     * @param payload  the JSON text
     * @param options  how it is read and judged
     * @return the document if there is one, and the report
     */
    static ReadResult<?> read(byte[] payload, ReadOptions options) {
        return RenkeiJson.read(payload, of(payload).type, options);
    }

    /** Reads a line as what the header of its document says it is. */
    static ReadResult<?> read(DocumentLine line, ReadOptions options) {
        return line.read(of(line.getPayload()).type, options);
    }

    private static DocumentType of(byte[] payload) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), payload)) {
            return typeIn(json).flatMap(DocumentType::named).orElse(AGREEMENT);
        } catch (JacksonException e) {
            // What breaks off here does so for the reader too, which tells where and why.
            return AGREEMENT;
        }
    }

    /** Finds the type among the properties of the document, without looking into the others. */
    private static Optional<String> typeIn(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isType = json.currentName().equals("type");
            JsonToken value = json.nextToken();
            if (isType) {
                return value == JsonToken.VALUE_STRING ? Optional.of(json.getString()) : Optional.empty();
            }
            json.skipChildren();
        }
        return Optional.empty();
    }

    private static Optional<DocumentType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.toString().equals(name))
                .findFirst();
    }

    /** Returns the name that documents have for the type, such as {@code register}. */
    @Override
    public String toString() {
        return OptionValues.nameOf(this);
    }
}
