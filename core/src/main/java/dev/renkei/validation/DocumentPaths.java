package dev.renkei.validation;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.LanguageMapType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.ValueType;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.LanguageTags;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Follows paths from a document to its parts, by the names of properties and the indexes of lists.
 */
final class DocumentPaths {

    private DocumentPaths() {}

    /** Returns the part to which the steps lead, empty if it is not there. */
    static Optional<Object> at(Object document, List<Object> steps) {
        Optional<Object> part = Optional.of(document);
        for (int i = 0; part.isPresent() && i < steps.size(); i++) {
            part = next(part.get(), steps.get(i));
        }
        return part;
    }

    /** Returns what a property holds, empty if it holds nothing. */
    static Optional<Object> heldBy(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> held);
        }
        boolean isEmpty = value instanceof Collection<?> collection && collection.isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(value);
    }

    /** Returns a finding that shows the part at its place, unless it is about the document as a whole. */
    static Finding shownBy(Finding finding, Optional<Object> part) {
        return part.filter(any -> !finding.getPointer().isEmpty())
                .map(each -> finding.withValue(each.toString()))
                .orElse(finding);
    }

    /** Returns whether values of a type can have the part to which the steps lead, {@code *} being an element of a list. */
    static boolean leadFrom(ValueType<?> type, List<Object> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        Object step = steps.get(0);
        List<Object> rest = steps.subList(1, steps.size());
        if (type instanceof ListType<?> list) {
            return step.equals(JsonPointer.ANY_STEP) && leadFrom(list.getElementType(), rest);
        }
        if (type instanceof LanguageMapType) {
            return rest.isEmpty() && LanguageTags.isWellFormed(step.toString());
        }
        return type instanceof DocumentType<?, ?> document
                && document.find(step.toString())
                        .filter(property -> leadFrom(property.getValueType(), rest))
                        .isPresent();
    }

    private static Optional<Object> next(Object part, Object step) {
        if (part instanceof List<?> list) {
            return step instanceof Integer index && index < list.size()
                    ? Optional.of(list.get(index))
                    : Optional.empty();
        }
        if (part instanceof LocalizedText text) {
            return Optional.ofNullable(text.getTexts().get(step.toString()));
        }
        return Concept.of(part).valueIn(part, step.toString());
    }
}
