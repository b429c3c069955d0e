package dev.renkei.validation;

import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.register.Register;
import dev.renkei.stated.StatedProperties;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What the validator knows of a type: its rules and its properties.
 *
 * @param isJudged  whether rules judge the type: an agreement, a register, or a part of them
 * @param rules  the rules that apply to the type, in the order of the catalogue
 * @param rulesByProfile  those of the rules that a profile includes
 * @param guard  tells at once that a value breaks none of the rules that it guards
 * @param unguardedByProfile  those of the rules that a profile includes and that are not guarded
 * @param properties  the properties that have constraints or are to be walked, in the order of their names
 * @param sought  the properties that some rule seeks in all parts of a document
 * @param stated  returns the bits of the properties that a document states
 * @param type  the declaration of the type, empty if it has no properties
 * @param <T>  the type
 */
record Concept<T>(
        boolean isJudged,
        List<BoundRule<?>> rules,
        Map<Profile, Concerned<BoundRule<?>>> rulesByProfile,
        Predicate<T> guard,
        Map<Profile, Concerned<BoundRule<?>>> unguardedByProfile,
        Concerned<ConstrainedProperty<T>> properties,
        Concerned<Property<T, ?, ?>> sought,
        ToLongFunction<T> stated,
        Optional<DocumentType<T, ?>> type) {

    private static final ClassValue<Concept<?>> CONCEPTS = new ClassValue<>() {
        @Override
        protected Concept<?> computeValue(Class<?> type) {
            return read(publicType(type));
        }
    };

    /** Holds the types that a register is made of, from when they are first asked for. */
    private static final class Known {

        static final Set<ValueType<?>> TYPES = ValueType.reachedFrom(Register.TYPE);

        static boolean holds(Class<?> type) {
            return TYPES.stream().anyMatch(each -> classOf(each) == type);
        }

        /** Returns the type of the documents of a class; each kind of renewal is a class of its own. */
        static Optional<DocumentType<?, ?>> documentType(Class<?> type) {
            return TYPES.stream()
                    .filter(DocumentType.class::isInstance)
                    .<DocumentType<?, ?>>map(each -> (DocumentType<?, ?>) each)
                    .filter(each -> each.getDocumentClass().isAssignableFrom(type))
                    .findFirst();
        }
    }

    /** Returns the class of the values of a type. */
    static Class<?> classOf(ValueType<?> type) {
        return type instanceof DocumentType<?, ?> document
                ? document.getDocumentClass()
                : type.getPlaceholder().getClass();
    }

    /**
     * Returns the concept of a value that rules judge.
     *
     * @throws IllegalArgumentException if the value is none of Renkei's, so that nothing can be said of it
     */
    static <T> Concept<T> judging(T value) {
        Concept<T> concept = of(value);
        if (!concept.isJudged) {
            throw new IllegalArgumentException(
                    "Only Renkei's own documents can be validated, such as an agreement, but this is a "
                            + value.getClass().getName());
        }
        return concept;
    }

    /** Returns the concept of a value, whether rules judge it or not. */
    // Safe: the concept of a class is that of its values.
    @SuppressWarnings("unchecked")
    static <T> Concept<T> of(T value) {
        return (Concept<T>) ofType(value.getClass());
    }

    static Concept<?> ofType(Class<?> type) {
        return CONCEPTS.get(type);
    }

    /** Returns the rules that a profile includes and that a value may break, in the order of the catalogue. */
    Concerned<BoundRule<?>> rulesOf(Profile profile, T value) {
        return Objects.requireNonNull((guard.test(value) ? unguardedByProfile : rulesByProfile).get(profile));
    }

    /** Returns the bits of the properties that a document states. */
    long statedIn(T document) {
        return stated.applyAsLong(document) | ConstrainedProperty.NONE;
    }

    /** Returns what a property of a value holds, empty if it holds nothing, or the value has no such property. */
    Optional<Object> valueIn(T value, String name) {
        return type.flatMap(declared -> declared.find(name))
                .flatMap(property -> property.valueIn(value))
                .map(Object.class::cast);
    }

    /** Returns the declaration of a class of documents, empty if the values of the class have no properties. */
    static Optional<DocumentType<?, ?>> declaredBy(Class<?> type) {
        return Known.documentType(type);
    }

    private static Concept<?> read(Class<?> type) {
        boolean isJudged = Constrained.class.isAssignableFrom(type) && Known.holds(type);
        List<BoundRule<?>> rules = RuleCatalogue.rulesOf(type);
        return declaredBy(type)
                .<Concept<?>>map(document -> of(isJudged, rules, document))
                .orElseGet(() -> of(isJudged, rules, List.of(), Concerned.of(List.of(), any -> 0), document -> 0, Optional.empty()));
    }

    private static <T> Concept<T> of(boolean isJudged, List<BoundRule<?>> rules, DocumentType<T, ?> declared) {
        List<ConstrainedProperty<T>> properties = declared.getProperties().stream()
                .map(property -> ConstrainedProperty.of(declared, property))
                .filter(ConstrainedProperty::matters)
                .sorted(Comparator.comparing(ConstrainedProperty::name))
                .toList();
        List<Property<T, ?, ?>> sought = declared.getProperties().stream()
                .filter(RuleCatalogue::isSought)
                .<Property<T, ?, ?>>map(property -> property)
                .toList();
        return of(
                isJudged,
                rules,
                properties,
                Concerned.of(sought, property -> ConstrainedProperty.bitOf(declared, property.getName())),
                StatedProperties.of(declared),
                Optional.of(declared));
    }

    private static <T> Concept<T> of(
            boolean isJudged,
            List<BoundRule<?>> rules,
            List<ConstrainedProperty<T>> properties,
            Concerned<Property<T, ?, ?>> sought,
            ToLongFunction<T> stated,
            Optional<DocumentType<T, ?>> type) {
        Concerned<ConstrainedProperty<T>> concerned = Concerned.of(properties, ConstrainedProperty::concerned);
        List<BoundRule<?>> unguarded =
                rules.stream().filter(rule -> rule.guard().isEmpty()).toList();
        return new Concept<>(
                isJudged,
                rules,
                byProfile(rules),
                guardOf(rules),
                byProfile(unguarded),
                concerned,
                sought,
                stated,
                type);
    }

    private static Map<Profile, Concerned<BoundRule<?>>> byProfile(List<BoundRule<?>> rules) {
        Map<Profile, Concerned<BoundRule<?>>> byProfile = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            List<BoundRule<?>> included = rules.stream()
                    .filter(rule -> profile.includes(rule.rule().getProfile()))
                    .toList();
            byProfile.put(profile, Concerned.of(included, BoundRule::concerned));
        }
        return byProfile;
    }

    /** Returns the guard of the rules of a type that have one: the same for all of them. */
    // Safe: the rules of a type are about its values.
    @SuppressWarnings("unchecked")
    private static <T> Predicate<T> guardOf(List<BoundRule<?>> rules) {
        List<Predicate<?>> guards = rules.stream()
                .<Predicate<?>>flatMap(rule -> rule.guard().stream())
                .distinct()
                .toList();
        if (guards.size() > 1) {
            throw new IllegalStateException("Rules of a type must have no more than one guard but have more: " + rules);
        }
        return guards.isEmpty() ? value -> false : (Predicate<T>) guards.get(0);
    }

    /** Returns the class in public that tells the properties: that of a document hides its implementation. */
    private static Class<?> publicType(Class<?> type) {
        Class<?> known = type;
        while (!Modifier.isPublic(known.getModifiers())) {
            known = known.getSuperclass();
        }
        return known;
    }
}
