package dev.renkei.json.internal.codec;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.Deferred;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.LanguageMapType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.MapType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.declaration.ValueType;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.register.Register;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PeriodBound;
import dev.renkei.validation.Policy;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the codec of each value type from its declaration, and knows those of the types that can stand by themselves.
 */
public final class Codecs {

    private static final Map<ValueType<?>, Codec<?>> BASIC = Map.of(
            BasicType.STRING, StringCodec.INSTANCE,
            BasicType.REFERENCE, StringCodec.INSTANCE,
            BasicType.COUNT, IntegerCodec.FROM_ZERO,
            BasicType.POSITIVE_COUNT, IntegerCodec.FROM_ONE,
            BasicType.FLAG, FlagCodec.INSTANCE,
            BasicType.EXTENSIONS, ExtensionsCodec.INSTANCE);

    /** The codecs of the value types that have been asked for. */
    private static final Map<ValueType<?>, Codec<?>> BY_TYPE = new ConcurrentHashMap<>();

    /** The codecs of the documents that can be at the root. */
    private static final Map<Class<?>, Deferred<Codec<?>>> ROOTS = Map.of(
            Agreement.class, Deferred.of(() -> ofDocument("agreement", Agreement.TYPE, StraightReaders::agreement)),
            Register.class, Deferred.of(() -> ofDocument("register", Register.TYPE, StraightReaders::register)));

    /** The types by the classes of their values: what a register holds, and two that no document holds, but a host can. */
    private static final Deferred<Map<Class<?>, ValueType<?>>> TYPES = Deferred.of(
            () -> byClass(ValueType.reachedFrom(Agreement.TYPE, Register.TYPE, FiscalYear.TYPE, CorporateNumber.TYPE)));

    /** The public type of a class that hides its implementation, empty if it is none of Renkei's. */
    private static final ClassValue<Optional<Class<?>>> PUBLIC_TYPES = new ClassValue<>() {
        @Override
        protected Optional<Class<?>> computeValue(Class<?> type) {
            return publicType(type);
        }
    };

    private static final Deferred<Codec<Policy>> POLICY = Deferred.of(() -> ObjectCodec.ofRoot(
            Policy.TYPE,
            List.of(PropertyCodec.ofHeader("format", HeaderCodec.ofOnlyFormat("renkei-policy/1"), "The format.")),
            Optional.empty()));

    private Codecs() {}

    private static <T, B> Codec<T> ofDocument(
            String header, DocumentType<T, B> type, Function<ReadContext, T> straight) {
        return ObjectCodec.ofRoot(
                type,
                List.of(
                        PropertyCodec.ofHeader("format", HeaderCodec.ofFormat(), "The version of the format."),
                        PropertyCodec.ofHeader("type", HeaderCodec.ofType(header), "The type of the document.")),
                Optional.of(straight));
    }

    /** Returns the codec of a policy, which has a header of its own. */
    public static Codec<Policy> ofPolicy() {
        return POLICY.get();
    }

    /** Returns the types that have a codec, each as it is public. */
    public static Iterable<Class<?>> types() {
        return TYPES.get().keySet();
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if the type has none
     */
    public static <T> Codec<T> of(Class<T> type) {
        return find(type).orElseThrow(() -> foreign(type));
    }

    /**
     * Writes a value by the codec of its public type: that of a document is of a hidden class.
     *
     * @throws IllegalArgumentException if the type has no codec
     */
    public static void write(Object value, JsonOut out) {
        Objects.requireNonNull(value, "document");
        write(PUBLIC_TYPES.get(value.getClass()).orElseThrow(() -> foreign(value.getClass())), value, out);
    }

    /** Returns the type that a host knows, in place of the hidden class of a document. */
    public static Class<?> publicTypeOf(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
    }

    private static Optional<Class<?>> publicType(Class<?> type) {
        return Stream.concat(ROOTS.keySet().stream(), Stream.of(TYPES).flatMap(types -> types.get().keySet().stream()))
                .<Class<?>>map(each -> each)
                .filter(each -> each.isAssignableFrom(type))
                .findFirst();
    }

    private static <T> void write(Class<T> type, Object value, JsonOut out) {
        of(type).write(type.cast(value), out);
    }

    private static IllegalArgumentException foreign(Class<?> type) {
        String hint = type == Policy.class ? ", which RenkeiJson.readPolicy and writePolicy take" : "";
        return new IllegalArgumentException("Type must be one of Renkei's but was " + type.getName() + hint);
    }

    // Safe: a codec of the type itself stands under each class.
    @SuppressWarnings("unchecked")
    private static <T> Optional<Codec<T>> find(Class<T> type) {
        Deferred<Codec<?>> root = ROOTS.get(type);
        return root == null
                ? Optional.ofNullable(TYPES.get().get(type)).map(each -> (Codec<T>) of(each))
                : Optional.of((Codec<T>) root.get());
    }

    /** Returns the codec of a value type, and makes it where it is asked for the first time. */
    // Safe: make returns a codec of the type itself.
    @SuppressWarnings("unchecked")
    public static <V> Codec<V> of(ValueType<V> type) {
        Codec<?> known = BY_TYPE.get(type);
        if (known == null) {
            // What threads make at the same time is alike; the first stays.
            BY_TYPE.putIfAbsent(type, make(type));
            known = BY_TYPE.get(type);
        }
        return (Codec<V>) known;
    }

    private static Codec<?> make(ValueType<?> type) {
        if (type instanceof DocumentType<?, ?> document) {
            return ObjectCodec.of(document);
        }
        if (type instanceof ListType<?> list) {
            return new ListCodec<>(list);
        }
        if (type instanceof MapType<?> map) {
            return new MapCodec<>(map);
        }
        if (type instanceof ConstantType<?> constants) {
            return new EnumCodec<>(constants);
        }
        if (type instanceof LanguageMapType<?> texts) {
            return new TextCodec<>(texts);
        }
        return type instanceof ScalarType<?> scalar
                ? new ScalarCodec<>(scalar)
                : Objects.requireNonNull(BASIC.get(type));
    }

    private static Map<Class<?>, ValueType<?>> byClass(Collection<ValueType<?>> types) {
        Map<Class<?>, ValueType<?>> byClass = new LinkedHashMap<>();
        types.forEach(type -> classOf(type).ifPresent(each -> byClass.putIfAbsent(each, type)));
        return byClass;
    }

    /** Returns the class of the values, empty for those that are not of Renkei's own classes. */
    private static Optional<Class<?>> classOf(ValueType<?> type) {
        if (type instanceof DocumentType<?, ?> document) {
            return Optional.of(document.getDocumentClass());
        }
        if (type instanceof ConstantType<?> constants) {
            return Optional.of(constants.getPlaceholder().getDeclaringClass());
        }
        if (type == DatePeriod.BOUND_TYPE) {
            return Optional.of(PeriodBound.class);
        }
        Class<?> valueClass = type.getPlaceholder().getClass();
        return valueClass.getName().startsWith("dev.renkei.") ? Optional.of(valueClass) : Optional.empty();
    }
}
