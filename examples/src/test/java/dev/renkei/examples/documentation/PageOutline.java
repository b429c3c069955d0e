package dev.renkei.examples.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The parts of a page that are the same in every language, and its headings.
 *
 * @param levels  the level of each heading, in order
 * @param anchors  the address of each heading within the page and each stated address, in order
 * @param code  each block of code with its fences, in order
 * @param tables  each table as the number of cells of each of its rows, in order
 */
record PageOutline(List<Integer> levels, List<String> anchors, List<String> code, List<List<Integer>> tables) {

    private static final Pattern HEADING = Pattern.compile("#{1,6} .+");
    private static final Pattern STATED_ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern NOT_IN_ANCHOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

    /** Where code names the language of the words that it prints. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?<=\\bLocale\\.)(?:ENGLISH|JAPANESE)\\b|(?<=--lang |Accept-Language: )(?:en|ja)\\b");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final String OUTPUT = "```text\n";

    static PageOutline of(String page) {
        PageOutline outline =
                new PageOutline(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> lines = page.lines().toList();
        int next = 0;
        while (next < lines.size()) {
            next = outline.addPartAt(lines, next);
        }
        return outline;
    }

    /**
     * Returns the code without the language that it names, and without what differs between languages for that reason: the texts in Java,
     * the output of Java that is not the same in the other page, and the output of commands.
     */
    List<String> codeBeside(PageOutline other) {
        List<String> result = new ArrayList<>();
        boolean isSame = true;
        for (int i = 0; i < code.size(); i++) {
            String block = code.get(i);
            if (block.startsWith(OUTPUT)) {
                result.add(isSame ? block : OUTPUT);
            } else {
                isSame = !block.startsWith("```sh") && i < other.code.size() && block.equals(other.code.get(i));
                result.add(isSame ? block : withoutLanguage(block));
            }
        }
        return result;
    }

    private static String withoutLanguage(String block) {
        String neutral = LANGUAGE.matcher(block).replaceAll("");
        return block.startsWith("```java") ? TEXT.matcher(neutral).replaceAll("\"\"") : neutral;
    }

    private int addPartAt(List<String> lines, int start) {
        String line = lines.get(start);
        if (isFence(line)) {
            int end = start + 1;
            while (!isFence(lines.get(end))) {
                end++;
            }
            code.add(String.join("\n", lines.subList(start, end + 1)));
            return end + 1;
        }
        if (isRow(line)) {
            int end = start;
            while (end < lines.size() && isRow(lines.get(end))) {
                end++;
            }
            tables.add(
                    lines.subList(start, end).stream().map(PageOutline::cells).toList());
            return end;
        }
        if (HEADING.matcher(line).matches()) {
            levels.add(line.indexOf(' '));
            anchors.add(anchor(line.substring(line.indexOf(' ') + 1)));
        }
        STATED_ANCHOR.matcher(line).results().map(stated -> stated.group(1)).forEach(anchors::add);
        return start + 1;
    }

    private static boolean isFence(String line) {
        return line.stripLeading().startsWith("```");
    }

    private static boolean isRow(String line) {
        return line.startsWith("|");
    }

    private static int cells(String row) {
        return (int) SEPARATOR.matcher(row).results().count() - 1;
    }

    private static String anchor(String heading) {
        return NOT_IN_ANCHOR
                .matcher(heading.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }
}
