package dev.renkei.examples.page;

import dev.renkei.examples.Visible;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes headings, paragraphs and lists in Markdown (CommonMark), and tables as GitHub has them.
 *
 * <p>Words are taken as plain text: what Markdown would take for markup is escaped, so that nothing of it is lost.
 */
final class Markdown {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    /** Four spaces would make code of a line; the wide ones of Japanese paragraphs are no indent to Markdown. */
    private static final Pattern INDENT = Pattern.compile("^[ \\t]+");

    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*\\[\\]<~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)");
    private static final Pattern MARKUP_AT_THE_START = Pattern.compile("^(\\d*)([#>+=.)-])");
    private static final Pattern MARKUP_AT_THE_END = Pattern.compile("#(?=#*$)");

    private final StringBuilder text = new StringBuilder();
    private boolean isInList;

    /**
     * Writes a heading.
     *
     * @param level  from 1 to 6
     * @param words  the words
     */
    void heading(int level, String words) {
        block("#".repeat(level) + " " + alone(words));
    }

    /** Writes a paragraph. */
    void paragraph(String words) {
        block(alone(words));
    }

    /**
     * Writes an item of a list, whose words stand behind a label.
     *
     * @param depth  how deep the list lies in others, from 0
     * @param label  the label
     * @param words  the words, empty if the label is all
     */
    void item(int depth, String label, String words) {
        line(depth, "**" + escaped(label) + "**" + (words.isEmpty() ? "" : ": " + escaped(words)));
    }

    /**
     * Writes an item of a list.
     *
     * @param depth  how deep the list lies in others, from 0
     * @param words  the words
     */
    void item(int depth, String words) {
        line(depth, alone(words));
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
                .map(cell -> escaped(cell).replace("|", "\\|"))
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

    private static String escaped(String words) {
        return LINE_BREAK
                .splitAsStream(words)
                .map(line -> Visible.of(MARKUP.matcher(line.replace('\t', ' ')).replaceAll("\\\\$0")))
                .collect(Collectors.joining("<br>"));
    }

    /** Escapes words that a line begins and ends with. */
    private static String alone(String words) {
        String start = MARKUP_AT_THE_START
                .matcher(escaped(INDENT.matcher(words).replaceFirst("")))
                .replaceFirst("$1\\\\$2");
        return MARKUP_AT_THE_END.matcher(start).replaceAll("\\\\#");
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
