package dev.renkei.lists;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a workbook as XML, without document types and so without entities. */
final class SheetXml implements AutoCloseable {

    private static final String DOCUMENT_TYPE = "Document types are not allowed";

    private final XMLStreamReader xml;
    private boolean isTextStruck;

    private SheetXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static SheetXml open(InputStream bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new SheetXml(factory.createXMLStreamReader(bytes));
    }

    /** Goes to the next beginning or end of an element or to the next text; returns false at the end. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        if (xml.next() == XMLStreamConstants.DTD) {
            throw new XMLStreamException(DOCUMENT_TYPE);
        }
        return true;
    }

    boolean isStartOf(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEndOf(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** Returns an attribute of whatever namespace. */
    Optional<String> attributeOfAnyNamespace(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty()) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Checks for the beginning of an element that turns something on, unless it says that it turns it off. */
    boolean isOn(String element) {
        return isStartOf(element)
                && attribute("val")
                        .filter(value -> value.equals("0") || value.equals("false"))
                        .isEmpty();
    }

    /** Returns whether a part of the text that was read last is struck through. */
    boolean isTextStruck() {
        return isTextStruck;
    }

    boolean isFlagged(String attribute) {
        return attribute(attribute)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /**
     * Reads the texts of an element to its end, without those of phonetic runs (ふりがな).
     *
     * @throws UnreadableListException if they are longer than a cell may be
     */
    String textOf(String element, CellPlace place, ListLimits limits) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        isTextStruck = false;
        boolean isWanted = element.equals("v") || element.equals("f");
        while (next() && !isEndOf(element)) {
            if (isStartOf("rPh")) {
                phonetic++;
            } else if (isEndOf("rPh")) {
                phonetic--;
            } else if (isOn("strike")) {
                isTextStruck = true;
            } else if (isStartOf("t")) {
                isWanted = phonetic == 0;
            } else if (isEndOf("t")) {
                isWanted = false;
            } else if (isWanted && xml.hasText()) {
                text.append(xml.getText());
                if (text.length() > limits.getCellLength()) {
                    throw UnreadableListException.beyond(limits.getCellLength(), ListProblem.CELL_TOO_LONG, place);
                }
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
