package dev.renkei.testing.part;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.document.Document;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.Stated;
import dev.renkei.time.Basis;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Writes a document as a text that shows all of it, for a person who looks for the reason why a test fails.
 *
 * <p>Each property that is present has a line with its JSON Pointer (RFC 6901) and its text. For example:
 * <pre>
 * Agreement
 * /concludedOn: 2017-02-08 (平成29年２月８日（水）)
 * /parties/0/organization/name: みなと市
 * /parties/1/organization/name: みなと生活協同組合
 * /title: 包括連携協定
 * </pre>
 *
 * <p>Values that are equal have the same text, and others have another. What cannot be seen is written as {@code \\u00A0}.
 */
public final class DocumentText {

    private final StringJoiner lines = new StringJoiner(System.lineSeparator());

    private DocumentText() {}

    /**
     * Returns whether a value is a document or a part of one, of which {@code toString} does not show all.
     *
     * @param value  the value, not null
     * @return true if there is more to show
     */
    public static boolean shows(Object value) {
        return value instanceof Document || value instanceof LocalizedText || value instanceof Stated;
    }

    /**
     * Returns the text of a document, or of a part of one.
     *
     * @param value  the document, not null
     * @return the text, without a line break at its end, not null
     */
    public static String of(Object value) {
        DocumentText text = new DocumentText();
        if (value instanceof Document || (value instanceof LocalizedText localized && localized.isLocalized())) {
            text.lines.add(typeOf(value));
        }
        text.add("", value);
        return text.lines.toString();
    }

    private void add(String pointer, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> add(pointer, present));
        } else if (value instanceof Collection<?> elements) {
            addElements(pointer, elements.iterator());
        } else if (value instanceof Map<?, ?> map) {
            // In the order of the keys, for maps are equal in any.
            new TreeMap<>(map).forEach((key, each) -> add(pointer + "/" + escaped(key.toString()), each));
        } else if (value instanceof Document document) {
            addDocument(pointer, document);
        } else {
            addScalar(pointer, value);
        }
    }

    private void addElements(String pointer, Iterator<?> elements) {
        for (int i = 0; elements.hasNext(); i++) {
            add(pointer + "/" + i, elements.next());
        }
    }

    private void addDocument(String pointer, Document document) {
        int before = lines.length();
        for (Property<Document> each : DocumentProperties.of(document)) {
            Object held = each.in(document);
            if (!held.equals(false)) {
                add(pointer + "/" + each.name(), held);
            }
        }
        if (lines.length() == before && !pointer.isEmpty()) {
            addLine(pointer, typeOf(document));
        }
    }

    private void addScalar(String pointer, Object value) {
        if (value instanceof LocalizedText text && text.isLocalized()) {
            add(pointer, text.getTexts());
            return;
        }
        addLine(pointer, VisibleText.of(value.toString()));
        if (value instanceof Stated<?, ?, ?> stated) {
            addStated(pointer, stated);
        }
    }

    /** Adds what is not in the text of a stated value. */
    private void addStated(String pointer, Stated<?, ?, ?> stated) {
        if (stated instanceof StatedDate date) {
            addUnless(Basis.STATED, pointer + "/basis", date.getBasis());
        } else if (stated instanceof StatedPeriod period) {
            addUnless(Basis.STATED, pointer + "/basis", period.getBasis());
        } else if (stated instanceof StatedCount count) {
            add(pointer + "/parts", count.getParts());
            add(pointer + "/period", count.getPeriod());
            addUnless(false, pointer + "/withoutCatchAll", count.isWithoutCatchAll());
        } else if (stated instanceof Quantity quantity) {
            add(pointer + "/asOf", quantity.getAsOf());
            add(pointer + "/asWritten", quantity.getAsWritten());
            add(pointer + "/per", quantity.getPer());
            addUnless(FigureRole.STATED, pointer + "/role", quantity.getRole());
            add(pointer + "/scope", quantity.getScope());
        }
        add(pointer + "/source", stated.getSourceId());
        add(pointer + "/otherwise", stated.getOtherwise());
    }

    private void addUnless(Object usual, String pointer, Object value) {
        if (!value.equals(usual)) {
            addLine(pointer, value.toString());
        }
    }

    private void addLine(String pointer, String text) {
        lines.add(pointer.isEmpty() ? text : pointer + ": " + text);
    }

    private static String escaped(String key) {
        return VisibleText.of(JsonPointer.escape(key));
    }

    private static String typeOf(Object value) {
        return DocumentProperties.typeOf(value).getSimpleName();
    }
}
