package dev.renkei.testing.part;

import dev.renkei.result.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A part of a document: a value, its place, and how to replace it.
 *
 * @param <P>  the type of the part
 * @param pointer  the JSON Pointer (RFC 6901) of the part, empty for the document itself
 * @param value  the part
 * @param property  the property that holds the part, empty for the document itself
 * @param replacement  returns the document with another value in place of the part
 */
public record Part<P>(String pointer, P value, Optional<Property<?>> property, Function<Object, Object> replacement) {

    /**
     * Returns the parts of one type that a document holds, each ahead of what it holds, the document itself first.
     *
     * @param <P>  the type
     * @param document  the document, not null
     * @param type  the type, not null
     * @return the parts, not null
     */
    public static <P> List<Part<P>> in(Object document, Class<P> type) {
        Objects.requireNonNull(type, "type");
        List<Part<P>> found = new ArrayList<>();
        new Part<>("", document, Optional.empty(), UnaryOperator.identity()).walk(part -> {
            if (type.isInstance(part.value)) {
                found.add(new Part<>(part.pointer, type.cast(part.value), part.property, part.replacement));
            }
        });
        return found;
    }

    /**
     * Returns the document with another value in place of this part.
     *
     * @param other  the value, not null
     * @return the document, not null
     */
    public Object replacedBy(P other) {
        return replacement.apply(Objects.requireNonNull(other, "other"));
    }

    private void walk(Consumer<Part<?>> visitor) {
        visitor.accept(this);
        if (value instanceof Quantity quantity) {
            quantity.getScope()
                    .ifPresent(
                            scope -> child("scope", scope, quantity::withScope).walk(visitor));
            quantity.getAsOf()
                    .ifPresent(asOf -> child("asOf", asOf, quantity::withAsOf).walk(visitor));
        }
        DocumentProperties.of(value).forEach(each -> walk(each, visitor));
    }

    private <C> Part<C> child(String name, C held, Function<C, Object> wither) {
        // Only a value of the same type is put in place of a scope or a date.
        @SuppressWarnings("unchecked")
        Function<Object, Object> replace = other -> replacement.apply(wither.apply((C) other));
        return new Part<>(pointer + "/" + name, held, Optional.empty(), replace);
    }

    private void walk(Property<P> held, Consumer<Part<?>> visitor) {
        Object content = held.in(value);
        Function<Object, Object> setter = other -> replacement.apply(held.with(value, other));
        String place = pointer + "/" + held.name();
        if (content instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                int index = i;
                new Part<Object>(
                                place + "/" + i,
                                elements.get(i),
                                Optional.of(held),
                                other -> setter.apply(withElement(elements, index, other)))
                        .walk(visitor);
            }
        } else if (content instanceof Optional<?> optional) {
            optional.ifPresent(element -> new Part<Object>(
                            place, element, Optional.of(held), other -> setter.apply(Optional.of(other)))
                    .walk(visitor));
        } else {
            new Part<>(place, content, Optional.of(held), setter).walk(visitor);
        }
    }

    private static List<Object> withElement(List<?> elements, int index, Object other) {
        List<Object> changed = new ArrayList<>(elements);
        changed.set(index, other);
        return Collections.unmodifiableList(changed);
    }
}
