package dev.renkei.json;

import dev.renkei.document.ExtensionValue;
import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.json.internal.codec.ExtensionsCodec;
import dev.renkei.json.internal.codec.KeyCodec;
import dev.renkei.json.internal.codec.MapperReading;
import dev.renkei.json.internal.read.JacksonTokens;
import dev.renkei.json.internal.read.UnknownProperties;
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
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.AccessPattern;
import tools.jackson.databind.util.LinkedNode;

/**
 * Brings Renkei's codecs to a Jackson 3 mapper.
 *
 * <p>The module is found by {@link java.util.ServiceLoader}:
 * {@code JsonMapper.builder().findAndAddModules().build()}. A document or scalar of Renkei is then read and written as by
 * {@link RenkeiJson}, alone or inside types of the host. What cannot be read gives a {@link ReportedException} that holds
 * every finding. Pointers start where the mapper's parser does; lines and columns are those that it tells, which has none in a tree
 * and counts bytes where it reads bytes. Rules are not applied: a host applies them through Jakarta Validation or
 * {@link dev.renkei.validation.RenkeiValidator}.
 *
 * <p>The mapper's own settings do not reach inside documents, except the one for unknown properties: <b>a mapper of Jackson 3 passes
 * over properties that Renkei does not define, and loses them, unless it is told otherwise</b>, by
 * {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} or by {@link #RenkeiModule(ReadOptions)}.
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

    /** The name of the module that follows the mapper, and of the one that has been given options. */
    private static final String FOLLOWING = "dev.renkei.json";

    private static final String DECIDED = "dev.renkei.json.options";

    /**
     * Creates the module that follows the mapper's setting for properties that Renkei does not define.
     *
     * <p>Each such property is offered to the mapper's {@link DeserializationProblemHandler}s. If none takes it, it is an error where
     * {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} is enabled, and is passed over and lost where it is not.
     * <b>Jackson 3 does not enable it.</b> To refuse such properties whatever the mapper's setting is, write
     * {@code new RenkeiModule(ReadOptions.standard())}.
     */
    public RenkeiModule() {
        this(FOLLOWING, ReadOptions.standard(), RenkeiModule::ofMapper);
    }

    /**
     * Creates the module with options, of which the number of findings and the severity of unknown properties count here: a mapper
     * has limits of its own, and applies no rules.
     *
     * <p>The mapper's own setting for unknown properties does not count. The module that {@link java.util.ServiceLoader} finds gives
     * way to this one, in whatever order the two are added.
     *
     * <p>For example, in a mapper that loses nothing:
     * <pre>{@code
     *   JsonMapper mapper =
     *           JsonMapper.builder().addModule(new RenkeiModule(ReadOptions.standard())).build();
     * }</pre>
     *
     * @param options  the options, not null
     */
    public RenkeiModule(ReadOptions options) {
        this(DECIDED, options, (context, reader) -> UnknownProperties.of(options.getUnknownProperties()));
    }

    private RenkeiModule(String name, ReadOptions options, Unknown unknown) {
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
        UnknownProperties within(DeserializationContext context, ValueDeserializer<?> reader);
    }

    private static UnknownProperties ofMapper(DeserializationContext context, ValueDeserializer<?> reader) {
        Severity severity = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                ? Severity.ERROR
                : Severity.WARNING;
        return new UnknownProperties(severity, (document, name) -> isHandled(context, reader, document, name));
    }

    private static boolean isHandled(
            DeserializationContext context, ValueDeserializer<?> reader, Class<?> document, String name) {
        LinkedNode<DeserializationProblemHandler> handlers = context.getConfig().getProblemHandlers();
        for (var each = handlers; each != null; each = each.next()) {
            if (each.value().handleUnknownProperty(context, context.getParser(), reader, document, name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Brings the codecs to a mapper, or leaves it to a module that has been given options.
     *
     * @param context  the mapper, not null
     */
    @Override
    public void setupModule(SetupContext context) {
        Set<Object> modules = new HashSet<>();
        if (context.getOwner() instanceof MapperBuilder<?, ?> builder) {
            builder.withModules(each -> modules.add(each.getRegistrationId()));
        }
        if (getRegistrationId().equals(DECIDED) || !modules.contains(DECIDED)) {
            super.setupModule(context);
            context.appendAnnotationIntrospector(new RootNames());
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
        return Codecs.publicTypeOf(value.getClass()).getName();
    }

    /** Names the root of a document by its public type, with which it is read, where a mapper wraps values in a root. */
    private static final class RootNames extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
            Class<?> own = type.getRawType();
            return NeedsModule.class.isAssignableFrom(own)
                    ? PropertyName.construct(Codecs.publicTypeOf(own).getSimpleName())
                    : null;
        }
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
        private final Unknown unknown;
        private final int limit;

        Reader(Codec<T> codec, Unknown unknown, int limit) {
            this.codec = codec;
            this.unknown = unknown;
            this.limit = limit;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            MapperReading<T> reading = MapperReading.of(
                    codec,
                    JacksonTokens.within(parser),
                    parser.streamReadContext().pathAsPointer().toString(),
                    unknown.within(context, this),
                    limit);
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
