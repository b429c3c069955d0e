package dev.renkei.examples.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java in a page, with what the page says that it prints.
 *
 * @param code  the lines of the piece
 * @param output  what it prints, empty if the page does not say
 */
record Snippet(String code, Optional<String> output) {

    private static final Pattern BLOCK = Pattern.compile(
            "^```java\\n(.*?)^```\\n(?:\\s*^```text\\n(.*?)^```\\n)?", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import [^;]+;\\n", Pattern.MULTILINE);

    static List<Snippet> in(String page) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            snippets.add(new Snippet(block.group(1), Optional.ofNullable(block.group(2))));
        }
        return snippets;
    }

    /** Returns a class of the name whose main method is the piece. */
    String toSource(String className) {
        StringBuilder imports = new StringBuilder();
        Matcher each = IMPORT.matcher(code);
        while (each.find()) {
            imports.append(each.group());
        }
        return imports
                + "public class " + className + " {\n"
                + "public static void main(String[] arguments) throws Exception {\n"
                + IMPORT.matcher(code).replaceAll("")
                + "}\n}\n";
    }
}
