package dev.renkei.examples.page;

import dev.renkei.examples.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes elements and texts as HTML that is also XML.
 *
 * <p>Texts and the values of attributes are taken as they are: none of them becomes markup. Names come from the code alone.
 */
final class Markup {

    /** What no XML document may contain. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param name  its name
     * @param attributes  the names and values of its attributes by turns
     */
    Markup open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Writes the heads of the columns of a table, and begins its rows. */
    Markup openRows(String... heads) {
        open("thead").open("tr");
        for (String head : heads) {
            element("th", head, "scope", "col");
        }
        return close().close().open("tbody").line();
    }

    /** Ends the innermost element. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that has only text. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes an element that has nothing. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes a text. */
    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Writes markup that contains no words of a document, or has escaped them. */
    Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    /** Begins a new line, so that the page can be read as a text too. */
    Markup line() {
        out.append('\n');
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private static String escaped(String text) {
        return ILLEGAL.matcher(visible(text))
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Shows what would change the words around it without being seen, as pages in Markdown do. */
    private static String visible(String text) {
        return text.lines().map(line -> Visible.of(line.replace('\t', ' '))).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
