package dev.renkei.validation;

import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ValueType;
import dev.renkei.stated.StatedProperties;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
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
 * @param <T>  the type
 */
final class Concept<T> {

    private static final ClassValue<Concept<?>> CONCEPTS = new ClassValue<>() {
        @Override
        protected Concept<?> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private final Class<?> valueClass;
    private final boolean isJudged;
    private final List<BoundRule<?>> rules;
    private final List<ConstrainedProperty<T>> properties;
    private final ToLongFunction<T> stated;
    private final Optional<DocumentType<T, ?>> type;

    /** Tells at once that a value breaks none of the rules that it guards. */
    private final Predicate<T> guard;

    private final Map<Profile, Concerned<BoundRule<?>>> rulesByProfile;

    /** Those of the rules that have no guard. */
    private final Map<Profile, Concerned<BoundRule<?>>> unguardedByProfile;

    /** The properties that matter in the documents that have been met. Threads may widen it twice, with equal results. */
    private volatile Scope<T> scope;

    private Concept(
            Class<?> valueClass,
            boolean isJudged,
            List<BoundRule<?>> rules,
            List<ConstrainedProperty<T>> properties,
            ToLongFunction<T> stated,
            Optional<DocumentType<T, ?>> type) {
        this.valueClass = valueClass;
        this.isJudged = isJudged;
        this.rules = rules;
        this.properties = properties;
        this.stated = stated;
        this.type = type;
        this.guard = guardOf(rules);
        this.rulesByProfile = byProfile(rules);
        this.unguardedByProfile =
                byProfile(rules.stream().filter(rule -> rule.guard().isEmpty()).toList());
        this.scope = scopeOf(ConstrainedProperty.NONE);
    }

    /**
     * What matters in documents that state no other properties than some. Only of these the constraints are read.
     *
     * @param stated  the bits of the properties
     * @param properties  the properties that have constraints, are sought or are to be walked, in the order of their names
     * @param <T>  the type of the documents
     */
    private record Scope<T>(long stated, Concerned<ConstrainedProperty<T>> properties) {}

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

    /** Checks if the concept is that of a value, without looking it up. */
    boolean isOf(Object value) {
        return valueClass == value.getClass();
    }

    /** Checks if rules judge the type: an agreement, a register, or a part of them. */
    boolean isJudged() {
        return isJudged;
    }

    /** Returns the rules that apply to the type, in the order of the catalogue. */
    List<BoundRule<?>> rules() {
        return rules;
    }

    /** Returns the rules that a profile includes and that a value may break, in the order of the catalogue. */
    Concerned<BoundRule<?>> rulesOf(Profile profile, T value) {
        return Objects.requireNonNull((guard.test(value) ? unguardedByProfile : rulesByProfile).get(profile));
    }

    /** Returns what tells at once that a value breaks none of the rules that have a guard. */
    Predicate<T> guard() {
        return guard;
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
        return StatedProperties.typeOf(publicType(type));
    }

    private static Concept<?> read(Class<?> valueClass) {
        Class<?> type = publicType(valueClass);
        List<BoundRule<?>> rules = RuleCatalogue.rulesOf(type);
        Optional<DocumentType<?, ?>> declared = declaredBy(type);
        boolean isJudged = Constrained.class.isAssignableFrom(type) && (declared.isPresent() || !rules.isEmpty());
        return declared.<Concept<?>>map(document -> of(valueClass, isJudged, rules, document))
                .orElseGet(
                        () -> new Concept<>(valueClass, isJudged, rules, List.of(), document -> 0, Optional.empty()));
    }

    private static <T> Concept<T> of(
            Class<?> valueClass, boolean isJudged, List<BoundRule<?>> rules, DocumentType<T, ?> declared) {
        return new Concept<>(
                valueClass,
                isJudged,
                rules,
                ConstrainedProperty.allOf(declared),
                StatedProperties.of(declared),
                Optional.of(declared));
    }

    /**
     * Returns the properties with constraints, sought, or to be walked, of documents that state some properties and of those met
     * before.
     */
    Concerned<ConstrainedProperty<T>> propertiesOf(long stated) {
        Scope<T> known = scope;
        if ((stated & ~known.stated) != 0) {
            known = scopeOf(stated | known.stated);
            scope = known;
        }
        return known.properties;
    }

    private Scope<T> scopeOf(long stated) {
        List<ConstrainedProperty<T>> mattering = properties.stream()
                .filter(property -> (property.concerned() & stated) != 0 && property.matters())
                .sorted(Comparator.comparing(ConstrainedProperty::name))
                .toList();
        return new Scope<>(stated, Concerned.of(mattering, ConstrainedProperty::concerned));
    }

    private static Map<Profile, Concerned<BoundRule<?>>> byProfile(List<BoundRule<?>> rules) {
        Map<Profile, Concerned<BoundRule<?>>> byProfile = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            List<BoundRule<?>> included = new ArrayList<>(rules);
            included.removeIf(rule -> !profile.includes(rule.rule().getProfile()));
            byProfile.put(profile, Concerned.of(included, BoundRule::concerned));
        }
        return byProfile;
    }

    /** Returns the guard of the rules of a type that have one: the same for all of them. */
    // Safe: the rules of a type are about its values.
    @SuppressWarnings("unchecked")
    private static <T> Predicate<T> guardOf(List<BoundRule<?>> rules) {
        Set<Predicate<?>> guards = new HashSet<>();
        for (BoundRule<?> rule : rules) {
            rule.guard().ifPresent(guards::add);
        }
        if (guards.size() > 1) {
            throw new IllegalStateException("Rules of a type must have no more than one guard but have more: " + rules);
        }
        return guards.isEmpty()
                ? value -> false
                : (Predicate<T>) guards.iterator().next();
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
