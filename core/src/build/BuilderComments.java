import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents the generated builders: each method describes its property in the words of the accessor.
 *
 * <p>Immutables writes a link to the accessor only. The build runs this program after the compiler, on the sources and the
 * generated sources. It fails if an accessor has no comment.
 */
final class BuilderComments {

    private static final Pattern ACCESSOR = Pattern.compile("(?:^|[\\w>)] )((?:get|is)[A-Z]\\w*)\\(\\).*");
    private static final Pattern SENTENCE = Pattern.compile("(?:\\{@return |Returns |(Checks if ))(.*?)(?:\\.(?: .*)?|\\}|)");
    private static final Pattern PRESENCE = Pattern.compile("[,;] (?:possibly empty|empty if |not null).*");
    private static final Pattern METHOD =
            Pattern.compile("\\* (Initializes|Sets or replaces|Adds|Put)\\b[^\\n]*?\\{@link (\\w+)#(\\w+)\\(\\)[^\\n]*");

    private final Map<String, String> properties = new HashMap<>();

    private BuilderComments() {}

    public static void main(String[] folders) throws IOException {
        BuilderComments comments = new BuilderComments();
        for (Path source : javaFilesIn(folders[0])) {
            comments.read(source);
        }
        for (Path generated : javaFilesIn(folders[1])) {
            String before = Files.readString(generated);
            String after = comments.rewritten(before);
            if (!after.equals(before)) {
                Files.writeString(generated, after);
            }
        }
    }

    private static List<Path> javaFilesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private void read(Path source) throws IOException {
        String type = source.getFileName().toString().replace(".java", "");
        StringBuilder comment = new StringBuilder();
        for (String line : Files.readAllLines(source)) {
            String text = line.strip();
            if (text.startsWith("/**")) {
                comment.setLength(0);
            }
            if (text.startsWith("/**") || text.startsWith("*")) {
                comment.append(text.replaceAll("^/?\\*+/? ?|\\*/$", "")).append(' ');
            }
            Matcher accessor = ACCESSOR.matcher(text);
            if (accessor.find()) {
                Matcher sentence = SENTENCE.matcher(comment.toString().strip());
                if (sentence.matches()) {
                    String property = PRESENCE.matcher(sentence.group(2)).replaceFirst("");
                    properties.putIfAbsent(
                            type + '#' + accessor.group(1), sentence.group(1) == null ? property : "whether " + property);
                }
            }
        }
    }

    private String rewritten(String generated) {
        return METHOD.matcher(generated)
                .replaceAll(method -> Matcher.quoteReplacement("* " + sentence(method)))
                .replaceAll("@return \\{@code this\\} builder for (?:use in a )?chained invocation", "@return this builder, not null")
                .replaceAll(
                        "Fill a builder with attribute values from the provided \\{@code [\\w.]+\\} instance\\.",
                        "Adds the values of a document to this builder. Lists are extended.")
                .replaceAll("@param instance The instance from which to copy values", "@param instance  the document, not null")
                .replaceAll("Clear the builder to the initial state\\.", "Removes all values from this builder.")
                .replaceAll("@param (\\w+) The value for \\1 *", "@param $1  the value, not null")
                .replaceAll("@param element An? \\w+ element", "@param element  the element, not null")
                .replaceAll("@param elements An (?:array|iterable) of \\w+ elements", "@param elements  the elements, not null");
    }

    private String sentence(MatchResult method) {
        String property = properties.get(method.group(2) + '#' + method.group(3));
        if (property == null) {
            property = properties.get("Document#" + method.group(3));
        }
        if (property == null) {
            throw new IllegalStateException("No comment on " + method.group(2) + '#' + method.group(3));
        }
        return switch (method.group(1)) {
            case "Initializes" -> "Sets " + property + '.';
            case "Sets or replaces" -> "Sets " + property + ". Previous values are replaced.";
            default -> "Adds to " + property + '.';
        };
    }
}
