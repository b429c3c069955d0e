package dev.renkei.testing.part;

import dev.renkei.document.DocumentBuilder;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a type of document is made of: its properties, as its accessors and its builder declare them.
 *
 * <p>The builders inherit their setters from classes that are not public, where plain reflection cannot call them; method
 * handles find them through the public builder.
 */
public final class Anatomy {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    /** With what the names of accessors begin. */
    private static final List<String> PREFIXES = List.of("get", "is");

    private static final ClassValue<Optional<Anatomy>> ANATOMIES = new ClassValue<>() {
        @Override
        protected Optional<Anatomy> computeValue(Class<?> type) {
            return documentType(type).map(Anatomy::read);
        }
    };

    private final MethodHandle newBuilder;
    private final MethodHandle from;
    private final MethodHandle build;
    private final List<Property> properties;

    private Anatomy(MethodHandle newBuilder, MethodHandle from, MethodHandle build, List<Property> properties) {
        this.newBuilder = newBuilder;
        this.from = from;
        this.build = build;
        this.properties = properties;
    }

    /**
     * Finds the anatomy of a value's type.
     *
     * @param value  the value, not null
     * @return the anatomy, empty if the value is not a document but a scalar, not null
     */
    public static Optional<Anatomy> of(Object value) {
        return ANATOMIES.get(value.getClass());
    }

    /**
     * Returns the public type of a value: that of a document is above the class that implements it.
     *
     * @param value  the value, not null
     * @return the type, not null
     */
    static Class<?> typeOf(Object value) {
        return documentType(value.getClass()).orElse(value.getClass());
    }

    /**
     * Returns the properties, sorted by their names.
     *
     * @return the properties, not null
     */
    public List<Property> properties() {
        return properties;
    }

    /**
     * Returns a copy of a document with another value of a property.
     *
     * @param document  the document, not null
     * @param property  the property, not null
     * @param value  the value, its list or its optional, not null
     * @return the copy, not null
     */
    public Object with(Object document, Property property, Object value) {
        return call(build, call(property.setter(), call(from, call(newBuilder), document), value));
    }

    /** Returns the class that declares the builder, which is above the one that implements it. */
    private static Optional<Class<?>> documentType(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (Arrays.stream(each.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Anatomy read(Class<?> type) {
        try {
            Class<?> builder = type.getMethod("builder").getReturnType();
            return new Anatomy(
                    LOOKUP.findStatic(type, "builder", MethodType.methodType(builder)),
                    LOOKUP.findVirtual(
                            DocumentBuilder.class, "from", MethodType.methodType(Object.class, Object.class)),
                    LOOKUP.findVirtual(builder, "build", MethodType.methodType(type)),
                    propertiesOf(type, builder));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("Document must have a builder: " + type, e);
        }
    }

    private static List<Property> propertiesOf(Class<?> type, Class<?> builder) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .flatMap(getter -> nameOf(getter).flatMap(name -> propertyOf(name, getter, builder)).stream())
                .sorted(Comparator.comparing(Property::name))
                .toList();
    }

    private static Optional<String> nameOf(Method getter) {
        return PREFIXES.stream()
                .filter(getter.getName()::startsWith)
                .map(prefix -> getter.getName().substring(prefix.length()))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .findFirst();
    }

    /** Builders take any collection or map of what documents hold in order. */
    private static Class<?> setterType(Class<?> held) {
        if (Collection.class.isAssignableFrom(held)) {
            return Iterable.class;
        }
        return Map.class.isAssignableFrom(held) ? Map.class : held;
    }

    /** A property that is derived from others has no setter, and so is none here. */
    private static Optional<Property> propertyOf(String name, Method getter, Class<?> builder) {
        try {
            MethodHandle setter = LOOKUP.findVirtual(
                    builder, name, MethodType.methodType(builder, setterType(getter.getReturnType())));
            return Optional.of(new Property(name, getter, setter));
        } catch (NoSuchMethodException derived) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Builder must be public: " + builder, e);
        }
    }

    // A handle may throw whatever its method throws; builders throw nothing that is checked.
    private static Object call(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Document must be buildable: " + handle, e);
        }
    }
}
