package dev.renkei.json;

import dev.renkei.text.Refused;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Brings Renkei's codecs to a Jackson 3 mapper, whatever the mapper's own settings are.
 *
 * <p>The module is found by {@link java.util.ServiceLoader}:
 * {@code JsonMapper.builder().findAndAddModules().build()}. A document or scalar of Renkei is then read and written as by
 * {@link RenkeiJson}, alone or inside types of the host. What cannot be read gives a {@link ReportedException} that holds
 * every finding; lines and columns are those that the mapper's parser tells, which has none in a tree and counts bytes where it
 * reads bytes. A scalar can also be the key of a map. Rules are not applied: a host applies them through Jakarta Validation or
 * {@link dev.renkei.validation.AgreementValidator}.
 */
public final class RenkeiModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public RenkeiModule() {
        super("dev.renkei.json");
        Codecs.types().forEach(this::add);
    }

    private <T> void add(Class<T> type) {
        addSerializer(type, new Writer<>(Codecs.of(type)));
        addDeserializer(type, new Reader<>(Codecs.of(type)));
        if (Codecs.of(type) instanceof ScalarCodec<T> scalar) {
            addKeyDeserializer(type, new KeyReader<>(type, scalar));
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {

        private final Codec<T> codec;

        Writer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(value, new JsonOut(generator));
        }

        /** Writes no identifier of the type, whatever the mapper's typing is: the codec needs none to read. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
            serialize(value, generator, context);
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final Codec<T> codec;

        Reader(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Reading in = new Reading(
                    JacksonTokens.within(parser),
                    Format.CURRENT,
                    Severity.ERROR,
                    ReadLimits.standard().getFindings());
            T value = codec.read(in);
            if (!in.findings().isEmpty()) {
                throw new ReportedException(parser, Report.of(List.copyOf(in.findings())));
            }
            return value;
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
            return deserialize(parser, context);
        }
    }

    /** Reads a scalar as the key of a map. */
    private static final class KeyReader<T> extends KeyDeserializer {

        private final Class<T> type;
        private final ScalarCodec<T> codec;

        KeyReader(Class<T> type, ScalarCodec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return codec.parse(key);
            } catch (RuntimeException e) {
                if (!(e instanceof Refused refused)) {
                    throw e;
                }
                throw context.weirdKeyException(type, key, refused.getRefusal().toString());
            }
        }
    }
}
