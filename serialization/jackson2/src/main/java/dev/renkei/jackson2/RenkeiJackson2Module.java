package dev.renkei.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.AccessPattern;
import com.fasterxml.jackson.databind.util.LinkedNode;
import dev.renkei.document.ExtensionValue;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.json.internal.codec.ExtensionsCodec;
import dev.renkei.json.internal.codec.KeyCodec;
import dev.renkei.json.internal.codec.MapperReading;
import dev.renkei.json.internal.read.UnknownProperties;
import dev.renkei.json.internal.report.ReportForm;
import dev.renkei.json.internal.report.ReportStyle;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.json.internal.write.Layout;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidText;
import dev.renkei.message.Languages;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings Renkei's codecs to a Jackson 2 mapper.
 *
 * <p>The module is found by {@link java.util.ServiceLoader}: {@code new ObjectMapper().findAndRegisterModules()}. A document or
 * scalar of Renkei is then read and written as by {@link dev.renkei.json.RenkeiJson}, alone or inside types of the host. What
 * cannot be read gives a {@link ReportedInputException} that holds every finding. Pointers start where the mapper's parser does; lines
 * and columns are those that it tells, which has none in a tree and counts bytes where it reads bytes. Rules are not applied: a host
 * applies them through Jakarta Validation or {@link dev.renkei.validation.RenkeiValidator}.
 *
 * <p>The mapper's own settings do not reach inside documents, except the one for unknown properties: a mapper refuses properties that
 * Renkei does not define where {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} is enabled, as it is by Jackson 2, and
 * <b>passes over them, and loses them, where it is not, as in the mappers of Spring Boot and Dropwizard</b>.
 * {@link #RenkeiJackson2Module(ReadOptions)} decides it whatever the mapper's setting is.
 *
 * <p>A payload that is {@code null} cannot be read either. Inside a type of the host, {@code null} is what the host takes it for.
 *
 * <p>A value that is always a single text, such as a date or a kind, can also be the key of a map; any other as a key gives an exception.
 *
 * <p>A {@link Report} is written as by {@link dev.renkei.json.ReportWriter}, and a {@link Finding} as in a report, in the language
 * of the mapper's locale; a {@link Policy} is written and read as by {@link dev.renkei.json.RenkeiJson}, and an
 * {@link ExtensionValue} is written as the JSON that it is. A type of Renkei that has no JSON, such as
 * {@link dev.renkei.register.RegisterIndex}, gives an exception.
 *
 * @since 0.1.0
 */
public final class RenkeiJackson2Module extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The name of the module that follows the mapper, and of the one that has been given options. */
    private static final String FOLLOWING = "dev.renkei.jackson2";

    private static final String DECIDED = "dev.renkei.jackson2.options";

    /**
     * Creates the module that follows the mapper's setting for properties that Renkei does not define.
     *
     * <p>Each such property is offered to the mapper's {@link DeserializationProblemHandler}s. If none takes it, it is an error where
     * {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} is enabled, and is passed over and lost where it is not.
     * To refuse such properties whatever the mapper's setting is, write {@code new RenkeiJackson2Module(ReadOptions.standard())}.
     */
    public RenkeiJackson2Module() {
        this(FOLLOWING, ReadOptions.standard(), RenkeiJackson2Module::ofMapper);
    }

    /**
     * Creates the module with options, of which the number of findings and the severity of unknown properties count here: a mapper
     * has limits of its own, and applies no rules.
     *
     * <p>The mapper's own setting for unknown properties does not count. The module that {@link java.util.ServiceLoader} finds gives
     * way to this one, in whatever order the two are registered.
     *
     * <p>For example, in a mapper that loses nothing:
     * <pre>{@code
     *   ObjectMapper mapper = new ObjectMapper().registerModule(new RenkeiJackson2Module(ReadOptions.standard()));
     * }</pre>
     *
     * @param options  the options, not null
     */
    public RenkeiJackson2Module(ReadOptions options) {
        this(DECIDED, options, (context, reader) -> UnknownProperties.of(options.getUnknownProperties()));
    }

    private RenkeiJackson2Module(String name, ReadOptions options, Unknown unknown) {
        super(name);
        Objects.requireNonNull(options, "options");
        int limit = options.getLimits().getFindings();
        setDeserializers(new Readers());
        addSerializer(NeedsModule.class, new NoWriter());
        addKeySerializer(NeedsModule.class, new NoKeyWriter());
        addSerializer(Report.class, new ReportedWriter<>(ReportForm::write));
        addSerializer(Finding.class, new ReportedWriter<>(ReportForm::writeFinding));
        addSerializer(ExtensionValue.class, new Writer<>(ExtensionsCodec::write));
        add(Policy.class, Codecs.ofPolicy(), unknown, limit);
        add(Suppression.class, Codecs.of(Suppression.TYPE), unknown, limit);
        Codecs.types().forEach(type -> add(type, unknown, limit));
    }

    private <T> void add(Class<T> type, Unknown unknown, int limit) {
        add(type, Codecs.of(type), unknown, limit);
    }

    private <T> void add(Class<T> type, Codec<T> codec, Unknown unknown, int limit) {
        addSerializer(type, new Writer<>(codec::write));
        addDeserializer(type, new Reader<>(codec, unknown, limit));
        if (codec instanceof KeyCodec<T> keys) {
            addKeySerializer(type, new KeyWriter<>(keys));
            addKeyDeserializer(type, new KeyReader<>(type, keys));
        }
    }

    /** Tells what becomes of properties that Renkei does not define. */
    @FunctionalInterface
    private interface Unknown {
        UnknownProperties within(DeserializationContext context, JsonDeserializer<?> reader);
    }

    private static UnknownProperties ofMapper(DeserializationContext context, JsonDeserializer<?> reader) {
        Severity severity = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                ? Severity.ERROR
                : Severity.WARNING;
        return new UnknownProperties(severity, (document, name) -> isHandled(context, reader, document, name));
    }

    private static boolean isHandled(
            DeserializationContext context, JsonDeserializer<?> reader, Class<?> document, String name) {
        LinkedNode<DeserializationProblemHandler> handlers = context.getConfig().getProblemHandlers();
        try {
            for (var each = handlers; each != null; each = each.next()) {
                if (each.value().handleUnknownProperty(context, context.getParser(), reader, document, name)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Property must be readable by the host but was not", e);
        }
    }

    /**
     * Brings the codecs to a mapper, or leaves it to a module that has been given options.
     *
     * @param context  the mapper, not null
     */
    @Override
    public void setupModule(SetupContext context) {
        boolean isDecided = context.getOwner() instanceof ObjectMapper mapper
                && mapper.getRegisteredModuleIds().contains(DECIDED);
        if (getTypeId().equals(DECIDED) || !isDecided) {
            super.setupModule(context);
            context.appendAnnotationIntrospector(new RootNames());
        }
    }

    /** Writes a value without an identifier of its type, whatever the mapper's typing is: nothing needs one to read. */
    private abstract static class UntypedWriter<T> extends JsonSerializer<T> {

        @Override
        public final void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
                throws IOException {
            serialize(value, generator, context);
        }
    }

    private static final class Writer<T> extends UntypedWriter<T> {

        /** A character beyond the first 65,536, such as 𠮷, is written as itself, as Jackson 3 does, and not as two escapes. */
        private static final JsonGenerator.Feature COMBINING = JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

        /** A number in quotation marks would be none. */
        private static final JsonGenerator.Feature QUOTING = JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

        private final BiConsumer<T, JsonOut> write;

        Writer(BiConsumer<T, JsonOut> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            boolean isCombining = generator.isEnabled(COMBINING);
            boolean isQuoting = generator.isEnabled(QUOTING);
            generator.enable(COMBINING);
            generator.disable(QUOTING);
            try {
                write.accept(value, new GeneratorOut(generator));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } finally {
                generator.configure(COMBINING, isCombining);
                generator.configure(QUOTING, isQuoting);
            }
        }
    }

    /** Writes what a report holds. */
    private static final class ReportedWriter<T> extends UntypedWriter<T> {

        private final BiConsumer<ReportForm, T> write;

        ReportedWriter(BiConsumer<ReportForm, T> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            Locale language = Languages.of(context.getLocale());
            byte[] json = Layout.COMPACT.text(
                    target -> write.accept(new ReportForm(ReportStyle.in(language), target), value));
            ExtensionValue tokens = ExtensionValue.parse(new String(json, StandardCharsets.UTF_8));
            new Writer<ExtensionValue>(ExtensionsCodec::write).serialize(tokens, generator, context);
        }
    }

    /** Refuses to write what has no JSON. */
    private static final class NoWriter extends UntypedWriter<NeedsModule> {

        @Override
        public void serialize(NeedsModule value, JsonGenerator generator, SerializerProvider context)
                throws JsonMappingException {
            context.reportBadDefinition(
                    value.getClass(), "RenkeiJackson2Module cannot write " + nameOf(value) + ": it has no JSON");
        }
    }

    /** Refuses to write as the key of a map what is not always a single text. */
    private static final class NoKeyWriter extends JsonSerializer<NeedsModule> {

        @Override
        public void serialize(NeedsModule value, JsonGenerator generator, SerializerProvider context)
                throws JsonMappingException {
            context.reportBadDefinition(
                    value.getClass(),
                    "RenkeiJackson2Module cannot write " + nameOf(value)
                            + " as the key of a map: it is not a single text");
        }
    }

    /** Returns the name of the public type of a value: that of a document is of a hidden class. */
    private static String nameOf(NeedsModule value) {
        return Codecs.publicTypeOf(value.getClass()).getName();
    }

    /** Names the root of a document by its public type, with which it is read, where a mapper wraps values in a root. */
    private static final class RootNames extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable PropertyName findRootName(AnnotatedClass type) {
            Class<?> own = type.getRawType();
            return NeedsModule.class.isAssignableFrom(own)
                    ? PropertyName.construct(Codecs.publicTypeOf(own).getSimpleName())
                    : null;
        }
    }

    private static final class KeyWriter<T> extends JsonSerializer<T> {

        private final KeyCodec<T> codec;

        KeyWriter(KeyCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeFieldName(codec.textOf(value));
        }
    }

    /** Knows the readers of all types, and refuses to read what has no JSON. */
    private static final class Readers extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) throws JsonMappingException {
            JsonDeserializer<?> reader = super.findBeanDeserializer(type, config, description);
            return reader == null && type.isTypeOrSubTypeOf(NeedsModule.class) ? new NoReader(type) : reader;
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {

        private final Codec<T> codec;
        private final Unknown unknown;
        private final int limit;

        Reader(Codec<T> codec, Unknown unknown, int limit) {
            this.codec = codec;
            this.unknown = unknown;
            this.limit = limit;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            MapperReading<T> reading = read(parser, context);
            if (!reading.report().isValid()) {
                throw new ReportedInputException(parser, reading.report());
            }
            return reading.value();
        }

        private MapperReading<T> read(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return MapperReading.of(
                        codec,
                        new ParserTokens(parser),
                        parser.getParsingContext().pathAsPointer().toString(),
                        unknown.within(context, this),
                        limit);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
                throws IOException {
            return deserialize(parser, context);
        }

        /** Leaves a {@code null} to the type of the host in which it is; alone it is no value. */
        @Override
        public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
            JsonParser parser = context.getParser();
            boolean isAlone = parser != null
                    && parser.hasToken(JsonToken.VALUE_NULL)
                    && parser.getParsingContext().inRoot();
            if (!isAlone) {
                return null;
            }
            try {
                return deserialize(parser, context);
            } catch (JsonMappingException e) {
                throw e;
            } catch (IOException e) {
                throw JsonMappingException.fromUnexpectedIOE(e);
            }
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }
    }

    /** Refuses to read what has no JSON. */
    private static final class NoReader extends JsonDeserializer<Object> {

        private final JavaType type;

        NoReader(JavaType type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(
                    type,
                    "RenkeiJackson2Module cannot read " + type.getRawClass().getName() + ": it has no JSON of its own");
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
                throws IOException {
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
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
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
