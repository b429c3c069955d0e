package dev.renkei.validation;

import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ValueType;
import dev.renkei.stated.StatedProperties;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
            return read(publicType(type));
        }
    };

    private final boolean isJudged;
    private final List<BoundRule<?>> rules;
    private final List<ConstrainedProperty<T>> properties;
    private final ToLongFunction<T> stated;
    private final Optional<DocumentType<T, ?>> type;

    /** What matters in the documents that have been met. Threads may widen it twice, with equal results. */
    private volatile Scope<T> scope;

    private Concept(
            boolean isJudged,
            List<BoundRule<?>> rules,
            List<ConstrainedProperty<T>> properties,
            ToLongFunction<T> stated,
            Optional<DocumentType<T, ?>> type) {
        this.isJudged = isJudged;
        this.rules = rules;
        this.properties = properties;
        this.stated = stated;
        this.type = type;
        this.scope = scopeOf(ConstrainedProperty.NONE);
    }

    /**
     * What matters in documents that state no other properties than some.
     *
     * @param stated  the bits of the properties
     * @param rulesByProfile  the rules that can find something, of those that a profile includes, in the order of the catalogue
     * @param properties  the properties that have constraints or are to be walked, in the order of their names
     * @param <T>  the type of the documents
     */
    record Scope<T>(
            long stated,
            Map<Profile, Concerned<BoundRule<?>>> rulesByProfile,
            Concerned<ConstrainedProperty<T>> properties) {

        /** Returns the rules that a profile includes, in the order of the catalogue. */
        Concerned<BoundRule<?>> rulesOf(Profile profile) {
            return Objects.requireNonNull(rulesByProfile.get(profile));
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

    /** Checks if rules judge the type: an agreement, a register, or a part of them. */
    boolean isJudged() {
        return isJudged;
    }

    /** Returns the rules that apply to the type, in the order of the catalogue. */
    List<BoundRule<?>> rules() {
        return rules;
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

    private static Concept<?> read(Class<?> type) {
        List<BoundRule<?>> rules = RuleCatalogue.rulesOf(type);
        Optional<DocumentType<?, ?>> declared = declaredBy(type);
        boolean isJudged = Constrained.class.isAssignableFrom(type) && (declared.isPresent() || !rules.isEmpty());
        return declared.<Concept<?>>map(document -> of(isJudged, rules, document))
                .orElseGet(() -> new Concept<>(isJudged, rules, List.of(), document -> 0, Optional.empty()));
    }

    private static <T> Concept<T> of(boolean isJudged, List<BoundRule<?>> rules, DocumentType<T, ?> declared) {
        return new Concept<>(
                isJudged,
                rules,
                ConstrainedProperty.allOf(declared),
                StatedProperties.of(declared),
                Optional.of(declared));
    }

    /** Returns what matters in a document that states some properties. */
    Scope<T> scopeFor(long stated) {
        Scope<T> known = scope;
        if ((stated & ~known.stated) != 0) {
            known = scopeOf(stated | known.stated);
            scope = known;
        }
        return known;
    }

    private Scope<T> scopeOf(long stated) {
        Map<Profile, Concerned<BoundRule<?>>> byProfile = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            List<BoundRule<?>> included = new ArrayList<>();
            for (BoundRule<?> rule : rules) {
                if (profile.includes(rule.rule().getProfile()) && (rule.concerned() & stated) != 0) {
                    included.add(rule);
                }
            }
            byProfile.put(profile, Concerned.of(included, BoundRule::concerned));
        }
        List<ConstrainedProperty<T>> mattering = new ArrayList<>();
        for (ConstrainedProperty<T> property : properties) {
            if ((property.concerned() & stated) != 0 && property.matters()) {
                mattering.add(property);
            }
        }
        mattering.sort(Comparator.comparing(ConstrainedProperty::name));
        return new Scope<>(stated, byProfile, Concerned.of(mattering, ConstrainedProperty::concerned));
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
