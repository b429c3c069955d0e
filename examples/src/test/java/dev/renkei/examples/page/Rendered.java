package dev.renkei.examples.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page as a renderer shows it.
 *
 * @param html  what the renderer makes of the page
 */
record Rendered(String html) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    /** What a page needs for its own words too, and the links that addresses of the web and of mail may become. */
    private static final Pattern HARMLESS =
            Pattern.compile("<br( /)?>|<!-- -->|<a href=\"(?i:https?://)[^\"]*\">|</a>");

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");

    /** The renderers, of which each takes something else for markup. */
    enum Renderer {
        COMMON_MARK(List.of()),
        GFM(List.of(
                AutolinkExtension.create(),
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListItemsExtension.create())),
        GFM_WITH_LINKS_WHILE_PARSING(
                List.of(GfmAutolinks.extension(), TablesExtension.create(), StrikethroughExtension.create()));

        private final Parser parser;
        private final HtmlRenderer renderer;

        Renderer(List<Extension> extensions) {
            this.parser = Parser.builder().extensions(extensions).build();
            this.renderer = HtmlRenderer.builder().extensions(extensions).build();
        }

        Rendered render(String markdown) {
            return new Rendered(renderer.render(parser.parse(markdown)));
        }
    }

    /** Returns the tags in their order, but for those that change nothing. */
    List<String> tags() {
        return TAG.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(tag -> !HARMLESS.matcher(tag).matches())
                .toList();
    }

    /** Returns what a reader sees, without white space. */
    String text() {
        String text = TAG.matcher(html).replaceAll("");
        return packed(text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    /** Returns a text without its white space, of which HTML shows each as one blank, or none. */
    static String packed(String text) {
        return WHITE_SPACE.matcher(text).replaceAll("");
    }
}
