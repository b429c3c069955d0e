package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.Labelled;
import dev.renkei.message.Languages;
import dev.renkei.register.Register;
import dev.renkei.wording.Bundle;
import dev.renkei.wording.MessageTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that a page adds to those of the document: the labels of its properties, and headings of the page.
 */
final class Labels {

    private static final Map<String, Property<?, ?, ?>> PROPERTIES = propertiesOf(Agreement.TYPE, Register.TYPE);

    private final Locale locale;
    private final Bundle bundle;

    Labels(Locale locale) {
        this.locale = locale;
        this.bundle = Bundle.of(Labels.class, "Labels", locale);
    }

    /**
     * Returns the words of a key: those of a property, as in {@code Agreement.concludedOn}, or those of the page.
     */
    String get(String key) {
        Property<?, ?, ?> property = PROPERTIES.get(key);
        return property == null ? bundle.get(key) : capitalized(property.getLabel(locale));
    }

    private String capitalized(String label) {
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(locale) + label.substring(first);
    }

    private static Map<String, Property<?, ?, ?>> propertiesOf(ValueType<?>... roots) {
        Map<String, Property<?, ?, ?>> properties = new HashMap<>();
        for (ValueType<?> type : ValueType.reachedFrom(roots)) {
            if (type instanceof DocumentType<?, ?> document) {
                document.getProperties().forEach(each -> properties.put(type.getName() + "." + each.getName(), each));
            }
        }
        return Map.copyOf(properties);
    }

    /** Returns the labels on the way to a JSON Pointer, with the numbers of elements from 1: 当事者 1 › 団体 › 種類. */
    String pathTo(DocumentType<?, ?> root, String pointer) {
        return pointer.startsWith("/") ? pathTo(root, JsonPointer.parse(pointer)) : pointer;
    }

    private String pathTo(DocumentType<?, ?> root, JsonPointer place) {
        List<String> labels = new ArrayList<>();
        ValueType<?> type = root;
        for (Object step : place.getSteps()) {
            if (type instanceof ListType<?> list && step instanceof Integer index) {
                int last = labels.size() - 1;
                labels.set(last, labels.get(last) + " " + (index + 1));
                type = list.getElementType();
            } else if (type instanceof DocumentType<?, ?> document
                    && document.find(step.toString()).isPresent()) {
                Property<?, ?, ?> property = document.find(step.toString()).get();
                labels.add(property.getLabel(locale));
                type = property.getValueType();
            } else {
                labels.add(step.toString());
            }
        }
        return String.join(" › ", labels);
    }

    /** Returns the words of a key, with a text filled in for {@code {text}}. */
    String fill(String key, String text) {
        return MessageTemplate.fill(get(key), Map.of("text", text));
    }

    /** Returns the tag of the language in which the words are. */
    String language(Locale reader) {
        return Languages.of(reader).toLanguageTag();
    }

    /** Names a constant or a code, such as a status. */
    String name(Labelled labelled) {
        return labelled.getLabel(locale);
    }
}
