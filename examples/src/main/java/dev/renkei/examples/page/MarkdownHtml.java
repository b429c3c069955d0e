package dev.renkei.examples.page;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns a page in Markdown into HTML.
 */
final class MarkdownHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    /** Of markup in the page, only line breaks in tables and the comments that break addresses are meant. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final int LOWEST_LEVEL = 6;

    private MarkdownHtml() {}

    /** Returns a page as HTML, without its title and with all other headings one level down. */
    static String of(String markdown) {
        Node page = PARSER.parse(markdown);
        if (page.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
            title.unlink();
        }
        page.accept(new Adapter());
        return RENDERER.render(page);
    }

    /** Changes what a page within a page needs otherwise. */
    private static final class Adapter extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST_LEVEL, heading.getLevel() + 1));
            super.visit(heading);
        }

        @Override
        public void visit(HtmlInline html) {
            if (html.getLiteral().equals("<br>")) {
                html.insertBefore(new HardLineBreak());
            }
            html.unlink();
        }
    }
}
