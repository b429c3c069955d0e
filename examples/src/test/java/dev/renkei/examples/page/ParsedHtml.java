package dev.renkei.examples.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page in HTML or a picture, read as the XML that it is too. */
record ParsedHtml(Document document) {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    static ParsedHtml of(String page) {
        try {
            InputSource source = new InputSource(new StringReader(page.replace(DOCTYPE, "")));
            return new ParsedHtml(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(page, e);
        }
    }

    /** Returns the elements in their order, each with the names of its attributes, but for the breaks between lines of a text. */
    List<String> tagsWithoutBreaks() {
        return elements("*").stream()
                .filter(element -> !element.getTagName().equals("br"))
                .map(element -> element.getTagName()
                        + IntStream.range(0, element.getAttributes().getLength())
                                .mapToObj(i -> element.getAttributes().item(i).getNodeName())
                                .collect(Collectors.joining(",", "[", "]")))
                .toList();
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<Element> elements(String name, String attribute, String value) {
        return elements(name).stream()
                .filter(element -> element.getAttribute(attribute).equals(value))
                .toList();
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    /** Returns what a reader sees, without white space. */
    String text() {
        return Rendered.packed(document.getDocumentElement().getTextContent());
    }
}
