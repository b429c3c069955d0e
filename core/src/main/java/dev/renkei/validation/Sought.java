package dev.renkei.validation;

import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a rule seeks in all parts of a document. The walk of the validator, which passes them anyway, asks the rule only if a part
 * states anything that is in doubt.
 *
 * @param type  the type of what is sought
 * @param names  the names of the properties that hold it
 * @param doubt  returns, for a document, what tells whether a value can break the rule
 * @param <T>  the class of the documents
 * @param <V>  the class of what is sought
 */
record Sought<T, V>(ValueType<V> type, Set<String> names, Function<T, Predicate<V>> doubt) {

    boolean isIn(Property<?, ?, ?> property) {
        return property.getValueType() == type && names.contains(property.getName());
    }
}
