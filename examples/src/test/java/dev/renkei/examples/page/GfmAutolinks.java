package dev.renkei.examples.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Makes links of addresses as GFM describes it (6.9, autolinks) and cmark-gfm does: while it parses, so that an address goes on to the
 * next white space or {@code <}, over backslashes and all else. The extension of commonmark-java looks for addresses afterwards.
 */
final class GfmAutolinks implements Parser.ParserExtension, InlineContentParserFactory, InlineContentParser {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[\\p{L}\\p{N}_.-]+[^\\s<]*");
    private static final Pattern BEFORE = Pattern.compile("[\\s*_~(]");
    private static final Pattern TRAILING = Pattern.compile("[?!.,:*_~]+$");

    private GfmAutolinks() {}

    static Extension extension() {
        return new GfmAutolinks();
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineContentParserFactory(this);
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('h', 'w');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before != Scanner.END && !BEFORE.matcher(Character.toString(before)).matches()) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.peek() != Scanner.END && scanner.peek() != '<' && !Character.isWhitespace(scanner.peek())) {
            scanner.next();
        }
        String word = scanner.getSource(start, scanner.position()).getContent();
        Matcher address = ADDRESS.matcher(word);
        if (!address.lookingAt()) {
            return ParsedInline.none();
        }
        String found = TRAILING.matcher(address.group()).replaceFirst("");
        scanner.setPosition(start);
        found.chars().forEach(each -> scanner.next());
        Link link = new Link(found.startsWith("www.") ? "http://" + found : found, null);
        link.appendChild(new Text(found));
        return ParsedInline.of(link, scanner.position());
    }
}
