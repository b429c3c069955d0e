package dev.renkei.examples.documentation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of code in a page.
 *
 * @param language  the word behind the opening fence
 * @param file  the name of the file that the page gives to the block, behind the language
 * @param body  the lines between the fences
 */
record Fence(String language, Optional<String> file, String body) {

    private static final Pattern FENCE =
            Pattern.compile("^```([a-z]+)(?: (\\S+))?\\n(.*?)^```\\n", Pattern.MULTILINE | Pattern.DOTALL);

    static List<Fence> in(String page) {
        return FENCE.matcher(page)
                .results()
                .map(block -> new Fence(block.group(1), Optional.ofNullable(block.group(2)), block.group(3)))
                .toList();
    }

    boolean isOf(String other) {
        return language.equals(other);
    }
}
