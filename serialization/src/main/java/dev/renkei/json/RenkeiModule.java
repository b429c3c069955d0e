package dev.renkei.json;

import dev.renkei.document.ExtensionValue;
import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.json.internal.codec.ExtensionsCodec;
import dev.renkei.json.internal.codec.KeyCodec;
import dev.renkei.json.internal.codec.MapperReading;
import dev.renkei.json.internal.read.JacksonTokens;
import dev.renkei.json.internal.report.ReportForm;
import dev.renkei.json.internal.report.ReportStyle;
import dev.renkei.json.internal.write.JacksonOut;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidText;
import dev.renkei.message.Languages;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Report;
import dev.renkei.validation.Suppression;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.AccessPattern;

/**
 * Brings Renkei's codecs to a Jackson 3 mapper, whatever the mapper's own settings are.
 *
 * <p>The module is found by {@link java.util.ServiceLoader}:
 * {@code JsonMapper.builder().findAndAddModules().build()}. A document or scalar of Renkei is then read and written as by
 * {@link RenkeiJson}, alone or inside types of the host. What cannot be read gives a {@link ReportedException} that holds
 * every finding; lines and columns are those that the mapper's parser tells, which has none in a tree and counts bytes where it
 * reads bytes. Rules are not applied: a host applies them through Jakarta Validation or
 * {@link dev.renkei.validation.RenkeiValidator}.
 *
 * <p>A payload that is {@code null} cannot be read either. Inside a type of the host, {@code null} is what the host takes it for.
 *
 * <p>A value that is always a single text, such as a date or a kind, can also be the key of a map; any other as a key gives an exception.
 *
 * <p>A {@link Report} is written as by {@link ReportWriter}, and a {@link Finding} as in a report, in the language of the mapper's
 * locale; a {@link Policy} is written and read as by {@link RenkeiJson}, and an {@link ExtensionValue} is written as the JSON that it
 * is. A type of Renkei that has no JSON, such as {@link dev.renkei.register.RegisterIndex}, gives an exception.
 *
 * @since 0.1.0
 */
public final class RenkeiModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module with {@link ReadOptions#standard()}. */
    public RenkeiModule() {
        this(ReadOptions.standard());
    }

    /**
     * Creates the module with options, of which the number of findings and the severity of unknown properties count here: a mapper
     * has limits of its own, and applies no rules.
     *
     * <p>A mapper's own setting for unknown properties does not count, because mappers ignore them unless told otherwise, and nobody
     * would learn of it. {@link ReadOptions#withUnknownPropertiesIgnored()} asks for it.
     *
     * @param options  the options, not null
     */
    public RenkeiModule(ReadOptions options) {
        super("dev.renkei.json");
        Objects.requireNonNull(options, "options");
        setDeserializers(new Readers());
        addSerializer(NeedsModule.class, new NoWriter());
        addKeySerializer(NeedsModule.class, new NoKeyWriter());
        addSerializer(Report.class, new ReportedWriter<>(ReportForm::write));
        addSerializer(Finding.class, new ReportedWriter<>(ReportForm::writeFinding));
        addSerializer(ExtensionValue.class, new Writer<>(ExtensionsCodec::write));
        add(Policy.class, Codecs.POLICY, options);
        add(Suppression.class, Codecs.of(Suppression.TYPE), options);
        Codecs.types().forEach(type -> add(type, options));
    }

    private <T> void add(Class<T> type, ReadOptions options) {
        add(type, Codecs.of(type), options);
    }

    private <T> void add(Class<T> type, Codec<T> codec, ReadOptions options) {
        addSerializer(type, new Writer<>(codec::write));
        addDeserializer(type, new Reader<>(codec, options));
        if (codec instanceof KeyCodec<T> keys) {
            addKeySerializer(type, new KeyWriter<>(keys));
            addKeyDeserializer(type, new KeyReader<>(type, keys));
        }
    }

    /** Writes a value without an identifier of its type, whatever the mapper's typing is: nothing needs one to read. */
    private abstract static class UntypedWriter<T> extends ValueSerializer<T> {

        @Override
        public final void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
            serialize(value, generator, context);
        }
    }

    private static final class Writer<T> extends UntypedWriter<T> {

        private final BiConsumer<T, JsonOut> write;

        Writer(BiConsumer<T, JsonOut> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            write.accept(value, new JacksonOut(generator));
        }
    }

    /** Writes what a report holds. */
    private static final class ReportedWriter<T> extends UntypedWriter<T> {

        private final BiConsumer<ReportForm, T> write;

        ReportedWriter(BiConsumer<ReportForm, T> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            Locale language = Languages.of(context.getLocale());
            write.accept(new ReportForm(ReportStyle.in(language), generator), value);
        }
    }

    /** Refuses to write what has no JSON. */
    private static final class NoWriter extends UntypedWriter<NeedsModule> {

        @Override
        public void serialize(NeedsModule value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(
                    value.getClass(), "RenkeiModule cannot write " + nameOf(value) + ": it has no JSON");
        }
    }

    /** Refuses to write as the key of a map what is not always a single text. */
    private static final class NoKeyWriter extends ValueSerializer<NeedsModule> {

        @Override
        public void serialize(NeedsModule value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(
                    value.getClass(),
                    "RenkeiModule cannot write " + nameOf(value) + " as the key of a map: it is not a single text");
        }
    }

    /** Returns the name of the public type of a value: that of a document is of a hidden class. */
    private static String nameOf(NeedsModule value) {
        Class<?> type = value.getClass();
        return Modifier.isPublic(type.getModifiers())
                ? type.getName()
                : type.getSuperclass().getName();
    }

    private static final class KeyWriter<T> extends ValueSerializer<T> {

        private final KeyCodec<T> codec;

        KeyWriter(KeyCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(codec.textOf(value));
        }
    }

    /** Knows the readers of all types, and refuses to read what has no JSON. */
    private static final class Readers extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            ValueDeserializer<?> reader = super.findBeanDeserializer(type, config, description);
            return reader == null && type.isTypeOrSubTypeOf(NeedsModule.class) ? new NoReader(type) : reader;
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final Codec<T> codec;
        private final ReadOptions options;

        Reader(Codec<T> codec, ReadOptions options) {
            this.codec = codec;
            this.options = options;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            MapperReading<T> reading = MapperReading.of(
                    codec,
                    JacksonTokens.within(parser),
                    options.getUnknownProperties(),
                    options.getLimits().getFindings());
            if (!reading.report().isValid()) {
                throw new ReportedException(parser, reading.report());
            }
            return reading.value();
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
            return deserialize(parser, context);
        }

        /** Leaves a {@code null} to the type of the host in which it is; alone it is no value. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            JsonParser parser = context.getParser();
            boolean isAlone = parser != null
                    && parser.hasToken(JsonToken.VALUE_NULL)
                    && parser.streamReadContext().inRoot();
            return isAlone ? deserialize(parser, context) : null;
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }
    }

    /** Refuses to read what has no JSON. */
    private static final class NoReader extends ValueDeserializer<Object> {

        private final JavaType type;

        NoReader(JavaType type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportBadDefinition(
                    type, "RenkeiModule cannot read " + type.getRawClass().getName() + ": it has no JSON of its own");
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
            return deserialize(parser, context);
        }
    }

    /** Reads a value as the key of a map. */
    private static final class KeyReader<T> extends KeyDeserializer {

        private final Class<T> type;
        private final KeyCodec<T> codec;

        KeyReader(Class<T> type, KeyCodec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return codec.parse(key);
            } catch (RuntimeException e) {
                if (!(e instanceof InvalidText refused)) {
                    throw e;
                }
                throw context.weirdKeyException(type, key, refused.getFailure().toString());
            }
        }
    }
}
