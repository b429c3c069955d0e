package dev.renkei.examples.page;

import dev.renkei.examples.Visible;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Escapes words so that CommonMark and GFM show them as they are, in time that grows with their length.
 *
 * <p>White space is taken as HTML takes it. Addresses of the web may become links, but no others, and those alone that need no
 * escape: renderers that look for addresses while they parse take a backslash for a part of the address, and what stands after it for
 * markup.
 */
final class MarkdownText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern BLANK = Pattern.compile("[ \\t]");
    private static final Pattern SCHEME_END = Pattern.compile("(?<=:)(?=//)");
    private static final Pattern HOST = Pattern.compile("(?i)(?<=www)(?=\\.)");
    private static final Pattern MAIL = Pattern.compile("(?<=[a-zA-Z0-9._+-]@)(?=[a-zA-Z0-9])");
    private static final Pattern LINE_START = Pattern.compile("^([0-9]{1,9})([.)])|^([#>+=-])");

    /** A box to be ticked, which some renderers make of brackets that are escaped too. */
    private static final Pattern TASK = Pattern.compile("^\\\\\\[(?=[ xX]\\\\])");

    /** What markup begins or ends with, wherever it is. */
    private static final String MARKUP = "\\`*[]<~";

    /** Nothing to see, but no renderer sees an address or a box where it is in between. It must not begin a line. */
    private static final String BREAKER = "<!-- -->";

    /** No name of an entity is longer. */
    private static final int MAX_ENTITY = 40;

    private MarkdownText() {}

    /** Escapes words that stand after others on a line. */
    static String within(String words) {
        return lines(words).stream().map(MarkdownText::line).collect(Collectors.joining("<br>"));
    }

    /** Escapes words that a line begins and ends with. */
    static String alone(String words) {
        String start = LINE_START.matcher(within(words)).replaceFirst("$1\\\\$2$3");
        String text = TASK.matcher(start).replaceFirst("$0" + BREAKER);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        return end == text.length()
                ? text
                : withoutAddressAtEnd(text.substring(0, end))
                        + text.substring(end).replace("#", "\\#");
    }

    /** Escapes and emphasises words; none if there are none. */
    static String strong(String words) {
        String text = within(words);
        return text.isEmpty() ? "" : "**" + withoutOuterSpaces(text) + "**";
    }

    /** Encodes a space at the beginning or end, beside which asterisks would stand for themselves. */
    private static String withoutOuterSpaces(String text) {
        int last = text.length() - 1;
        char end = text.charAt(last);
        String start = text.substring(0, last);
        String ended = Character.isSpaceChar(end) ? withoutAddressAtEnd(start) + encoded(end) : text;
        return !start.isEmpty() && Character.isSpaceChar(start.charAt(0))
                ? encoded(start.charAt(0)) + ended.substring(1)
                : ended;
    }

    /** Returns words of which the last is no address: it would take with it what is escaped behind it. */
    private static String withoutAddressAtEnd(String text) {
        int lastWord = text.lastIndexOf(' ') + 1;
        return text.substring(0, lastWord) + withoutAddresses(text.substring(lastWord));
    }

    private static String encoded(char character) {
        return "&#" + (int) character + ";";
    }

    /** Returns the lines of a text, without blanks at their beginning and without blank lines around them. */
    private static List<String> lines(String words) {
        List<String> lines =
                LINE_BREAK.splitAsStream(words).map(MarkdownText::trimmed).toList();
        int first = 0;
        int end = lines.size();
        while (first < end && lines.get(first).isEmpty()) {
            first++;
        }
        while (end > first && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return lines.subList(first, end);
    }

    private static String trimmed(String line) {
        int first = 0;
        int end = line.length();
        while (first < end && isBlank(line.charAt(first))) {
            first++;
        }
        while (end > first && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(first, end);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private static String line(String line) {
        return BLANK.splitAsStream(line).map(MarkdownText::word).collect(Collectors.joining(" "));
    }

    /** Escapes what stands between two blanks. */
    private static String word(String word) {
        StringBuilder escaped = new StringBuilder(word.length() + 8);
        int previous = ' ';
        for (int i = 0; i < word.length(); i += Character.charCount(previous)) {
            int character = word.codePointAt(i);
            if (isMarkup(word, i, previous)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(character);
            previous = character;
        }
        boolean isPlain = escaped.length() == word.length();
        String visible = Visible.of(escaped.toString());
        return MAIL.matcher(isPlain && !hasOtherScheme(visible) ? visible : withoutAddresses(visible))
                .replaceAll(BREAKER);
    }

    private static boolean isMarkup(String word, int index, int previous) {
        char character = word.charAt(index);
        return switch (character) {
            case '_' ->
                !Character.isLetterOrDigit(previous)
                        || index + 1 == word.length()
                        || !Character.isLetterOrDigit(word.codePointAt(index + 1));
            case '&' -> isEntity(word, index + 1);
            default -> MARKUP.indexOf(character) >= 0;
        };
    }

    /** Returns whether the name or number of an entity stands after an ampersand, with its semicolon. */
    private static boolean isEntity(String word, int start) {
        int end = start < word.length() && word.charAt(start) == '#' ? start + 1 : start;
        int first = end;
        int limit = Math.min(word.length(), start + MAX_ENTITY);
        while (end < limit && word.charAt(end) < 0x80 && Character.isLetterOrDigit(word.charAt(end))) {
            end++;
        }
        return end > first && end < limit && word.charAt(end) == ';';
    }

    /** Returns whether an address has another scheme than those of the web, such as {@code javascript:}. */
    private static boolean hasOtherScheme(String word) {
        for (int end = word.indexOf("://"); end >= 0; end = word.indexOf("://", end + 1)) {
            if (!isOfTheWeb(word, end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the scheme that ends at an index is one of the web. */
    private static boolean isOfTheWeb(String word, int end) {
        return Stream.of("http", "https").anyMatch(scheme -> {
            int start = end - scheme.length();
            return start >= 0
                    && word.substring(start, end).toLowerCase(Locale.ROOT).equals(scheme)
                    && (start == 0 || !isOfScheme(word.charAt(start - 1)));
        });
    }

    private static boolean isOfScheme(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || "+.-".indexOf(character) >= 0);
    }

    private static String withoutAddresses(String word) {
        String hostless = HOST.matcher(word).replaceAll(BREAKER);
        return SCHEME_END.matcher(hostless).replaceAll(BREAKER);
    }
}
