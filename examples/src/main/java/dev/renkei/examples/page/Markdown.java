package dev.renkei.examples.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes headings, paragraphs and lists in Markdown (CommonMark), and tables as GitHub has them.
 *
 * <p>Words are taken as plain text, whatever they hold: none of it becomes markup, and nothing of it is lost.
 */
final class Markdown {

    /** The words of an item without words: a hyphen alone would make a heading of the line above it. */
    private static final String NOTHING = "&nbsp;";

    private final StringBuilder text = new StringBuilder();
    private boolean isInList;

    /**
     * Writes a heading.
     *
     * @param level  from 1 to 6
     * @param words  the words
     */
    void heading(int level, String words) {
        block("#".repeat(level) + " " + MarkdownText.alone(words));
    }

    /** Writes a paragraph. */
    void paragraph(String words) {
        block(MarkdownText.alone(words));
    }

    /**
     * Writes an item of a list, whose words stand after a label.
     *
     * @param depth  how deep the list lies in others, from 0
     * @param label  the label
     * @param words  the words, empty if the label is all
     */
    void item(int depth, String label, String words) {
        String strong = MarkdownText.strong(label);
        if (strong.isEmpty()) {
            item(depth, words);
        } else {
            line(depth, strong + (words.isEmpty() ? "" : ": " + MarkdownText.within(words)));
        }
    }

    /**
     * Writes an item of a list.
     *
     * @param depth  how deep the list lies in others, from 0
     * @param words  the words
     */
    void item(int depth, String words) {
        String text = MarkdownText.alone(words);
        line(depth, text.isEmpty() ? NOTHING : text);
    }

    /**
     * Writes a table.
     *
     * @param header  the heads of the columns
     * @param rows  the rows, each with a cell for each column
     */
    void table(List<String> header, List<List<String>> rows) {
        Stream<String> rule = Stream.of("|" + " --- |".repeat(header.size()));
        Stream<String> lines = Stream.of(
                        Stream.of(row(header)), rule, rows.stream().map(Markdown::row))
                .flatMap(each -> each);
        block(lines.collect(Collectors.joining("\n")));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> MarkdownText.within(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void block(String line) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(line).append('\n');
        isInList = false;
    }

    private void line(int depth, String line) {
        if (!isInList && text.length() > 0) {
            text.append('\n');
        }
        text.append("  ".repeat(depth)).append("- ").append(line).append('\n');
        isInList = true;
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
