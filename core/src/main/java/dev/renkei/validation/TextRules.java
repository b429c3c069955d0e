package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.character.LookAlikes;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.Property;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import dev.renkei.wording.LanguageTags;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules about texts in their languages.
 */
final class TextRules {

    private static final int MAX_LENGTH = 10_000;
    private static final int MAX_MARKS = 30;
    private static final String OPENING = "([{（［｛「『【〔〈《";
    private static final String CLOSING = ")]}）］｝」』】〕〉》";

    /** The numbering of a line, which closes a bracket that nobody opened: {@code 1) } or {@code イ）}. */
    private static final Pattern NUMBERING =
            Pattern.compile("(?m)^[ \\t\\x0B\\f]*+[\\p{N}\\p{IsLatin}\\p{IsHiragana}\\p{IsKatakana}]{1,2}[)）]");

    private static final int ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final int ZERO_WIDTH_JOINER = '\u200D';
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    /** The properties that lists show and searches use. */
    private static final Set<String> NAMES = Set.of("name", "title", "label", "reading", "branch");

    /** Those of them that are one line. */
    private static final Set<String> LINES = Set.of("name", "reading", "branch");

    private static final Rule OUTER_SPACE = warning("text.outer-space");

    static final RuleBook BOOK = RuleBook.of(
                    check(error("text.blank"), text -> isBlank(text) ? Optional.of("") : Optional.empty()),
                    check(error("text.too-long"), TextRules::tooLong),
                    checkUnlessOrdinary(error("text.control-character"), TextRules::controlCharacter),
                    checkUnlessOrdinary(warning("text.not-normalised"), TextRules::notNormalised),
                    checkUnlessOrdinary(warning("text.residue"), ConversionResidue::firstIn),
                    checkUnlessOrdinary(warning("text.invisible-character"), TextRules::invisibleCharacter),
                    error(LocalizedText.class, "text.language-tag", TextRules::languageTag)
                            .reading(),
                    check(info("text.bracket-unbalanced"), TextRules::unbalancedBracket),
                    BoundRule.of(Organization.class, OUTER_SPACE, TextRules::outerSpaceOfAliases)
                            .reading("aliases/@")
                            .ifStated("aliases"))
            .withEach(TextRules::outerSpaces);

    private TextRules() {}

    /**
     * Checks if a text surely breaks none of the rules about texts, as most do: ordinary characters, neither blank nor too long, with
     * each bracket closed, in languages whose tags are well-formed.
     */
    static boolean areSurelyObeyedBy(LocalizedText text) {
        if (!text.isOrdinary()) {
            return false;
        }
        if (!text.isLocalized()) {
            return areSurelyObeyedBy(text, text.getDefault());
        }
        for (Map.Entry<String, String> each : text.getTexts().entrySet()) {
            if (!LanguageTags.isWellFormed(each.getKey()) || !areSurelyObeyedBy(text, each.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean areSurelyObeyedBy(LocalizedText text, String ordinary) {
        return ordinary.length() <= MAX_LENGTH && (text.isPlain() || (!isBlank(ordinary) && areBalanced(ordinary)));
    }

    /** A check of the text in each language; the finder returns what is wrong, empty if nothing is. */
    private static BoundRule<LocalizedText> check(Rule rule, Function<String, Optional<String>> finder) {
        return BoundRule.of(LocalizedText.class, rule, (text, context) -> checkEach(text, finder, context))
                .reading();
    }

    /** A check for characters that most texts do not have. */
    private static BoundRule<LocalizedText> checkUnlessOrdinary(Rule rule, Function<String, Optional<String>> finder) {
        return BoundRule.of(LocalizedText.class, rule, (text, context) -> {
                    if (!text.isOrdinary()) {
                        checkEach(text, finder, context);
                    }
                })
                .reading();
    }

    private static void checkEach(LocalizedText text, Function<String, Optional<String>> finder, RuleContext context) {
        if (text.isLocalized()) {
            text.getTexts().forEach((language, each) -> report(finder.apply(each), language, context));
        } else {
            report(finder.apply(text.getDefault()), LocalizedText.UNDETERMINED, context);
        }
    }

    private static void report(Optional<String> wrong, String language, RuleContext context) {
        if (wrong.isPresent()) {
            at(language, context).report("value", wrong.get(), "max", MAX_LENGTH);
        }
    }

    /** A text without a language tag is at its property; one with a tag is below it. */
    private static RuleContext at(String language, RuleContext context) {
        return language.equals(LocalizedText.UNDETERMINED) ? context.at() : context.at(language);
    }

    private static Optional<String> tooLong(String text) {
        if (text.length() <= MAX_LENGTH) {
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        return length > MAX_LENGTH ? Optional.of(String.valueOf(length)) : Optional.empty();
    }

    private static Optional<String> controlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isISOControl(each) && each != '\n' && each != '\t') {
                return Optional.of(String.format("U+%04X", (int) each));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> notNormalised(String text) {
        if (!isStreamSafe(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return Optional.empty();
        }
        String rest = withoutOwnIdeographs(text);
        String normal = Normalizer.normalize(rest, Normalizer.Form.NFC);
        return normal.equals(rest)
                ? Optional.empty()
                : Optional.of(Excerpt.around(text, firstDifference(rest, normal)));
    }

    /**
     * Replaces the ideographs of older character sets that look unlike those to which NFC would turn them, each in its place: names are
     * written with them.
     */
    private static String withoutOwnIdeographs(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int each = text.codePointAt(i);
            if (isOwnIdeograph(each)) {
                rest.append("〓".repeat(Character.charCount(each)));
            } else {
                rest.appendCodePoint(each);
            }
        }
        return rest.toString();
    }

    private static boolean isOwnIdeograph(int character) {
        return (character >= 0xF900 && character <= 0xFAFF) || (character >= 0x2F800 && character <= 0x2FA1F);
    }

    /**
     * Returns whether marks stand on their letters in numbers that some writing has (UAX #15, Stream-Safe Text Format).
     *
     * <p>To bring more of them into order would take a time that grows with the square of their number.
     */
    private static boolean isStreamSafe(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MAX_MARKS; i = text.offsetByCodePoints(i, 1)) {
            marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
        }
        return marks <= MAX_MARKS;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static int firstDifference(String text, String normal) {
        int at = 0;
        while (at < normal.length() && at < text.length() && normal.charAt(at) == text.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Joiners belong to scripts that join letters, marks of direction to those that run from the right, tags to flags. */
    private static Optional<String> invisibleCharacter(String text) {
        boolean isBidirectional = isBidirectional(text);
        int before = ' ';
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int each = text.codePointAt(i);
            if (LookAlikes.isInvisible(each) && !belongs(each, before, isBidirectional)) {
                return Optional.of(Character.toString(each));
            }
            before = each;
        }
        return Optional.empty();
    }

    /** Checks for a letter of a script that runs from the right. */
    private static boolean isBidirectional(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int each = text.codePointAt(i);
            if (Character.isLetter(each) && isRightToLeft(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(int character, int before, boolean isBidirectional) {
        return switch (character) {
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> !isWrittenWithoutJoiners(before);
            case '\u200E', '\u200F', '\u061C', '\u2066', '\u2067', '\u2068', '\u2069' -> isBidirectional;
            default -> character >= FIRST_TAG && character <= LAST_TAG && before > Character.MAX_VALUE;
        };
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Checks for a character of a script, or a sign, before which or behind which no joiner has a meaning. */
    private static boolean isWrittenWithoutJoiners(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, LATIN, HANGUL, CYRILLIC, GREEK -> true;
            default -> character < '\u2000' && !Character.isLetter(character);
        };
    }

    /** Checks a name or title, which lists show and searches use: no space at its ends, and no tab. */
    private static <T> BoundRule<T> outerSpace(DocumentType<T, ?> type, Property<T, ?, ?> property) {
        boolean isLine = LINES.contains(property.getName());
        return BoundRule.of(type.getDocumentClass(), OUTER_SPACE, (document, context) -> {
                    Optional<?> value = property.valueIn(document);
                    if (value.isPresent() && canBeUntidy((LocalizedText) value.get(), isLine)) {
                        outerSpace((LocalizedText) value.get(), isLine, context.at(property.getName()));
                    }
                })
                .reading(property.getName())
                .ifStated(property.getName());
    }

    private static void outerSpace(LocalizedText text, boolean isLine, RuleContext context) {
        text.getTexts().forEach((language, each) -> {
            if (isUntidy(each, isLine)) {
                at(language, context).report("value", each);
            }
        });
    }

    /** Ordinary characters are spaces and line feeds, but no tabs. */
    private static boolean canBeUntidy(LocalizedText text, boolean isLine) {
        if (text.isLocalized()) {
            return true;
        }
        boolean canBeUntidyWithin = isLine || !text.isOrdinary();
        return canBeUntidyWithin ? isUntidy(text.getDefault(), isLine) : hasOuterSpace(text.getDefault());
    }

    private static void outerSpaceOfAliases(Organization organization, RuleContext context) {
        for (int i = 0; i < organization.getAliases().size(); i++) {
            if (canBeUntidy(organization.getAliases().get(i), true)) {
                outerSpace(organization.getAliases().get(i), true, context.at("aliases", i));
            }
        }
    }

    private static <T> Stream<BoundRule<?>> outerSpaces(DocumentType<T, ?> type) {
        return type.getProperties().stream()
                .filter(property -> property.getValueType() == LocalizedText.TYPE && NAMES.contains(property.getName()))
                .map(property -> outerSpace(type, property));
    }

    /** A blank text is another rule's. */
    private static boolean isUntidy(String text, boolean isLine) {
        return !isBlank(text)
                && (hasOuterSpace(text) || text.indexOf('\t') >= 0 || (isLine && text.indexOf('\n') >= 0));
    }

    private static boolean hasOuterSpace(String text) {
        return !text.isEmpty() && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)));
    }

    private static boolean isBlank(String text) {
        return text.isEmpty() || (isSpace(text.charAt(0)) && text.isBlank());
    }

    private static boolean isSpace(char character) {
        boolean isKanaOrKanji = character >= '\u3041' && character <= '\u9FFF';
        return !isKanaOrKanji && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static void languageTag(LocalizedText text, RuleContext context) {
        if (!text.isLocalized()) {
            return;
        }
        for (String language : text.getLanguages()) {
            if (!LanguageTags.isWellFormed(language)) {
                context.at(language).report("value", language);
            }
        }
    }

    private static Optional<String> unbalancedBracket(String text) {
        if (areBalanced(text)) {
            return Optional.empty();
        }
        int first = firstUnbalanced(withoutNumbering(text));
        return first < 0 ? Optional.empty() : Optional.of(Excerpt.around(text, first));
    }

    /** Blanks the numbering of lines, each character in its place. */
    private static String withoutNumbering(String text) {
        return NUMBERING
                .matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static boolean areBalanced(String text) {
        return firstUnbalanced(text) < 0;
    }

    /** Returns the index of the first bracket that nothing opened or that nothing closes, less than 0 if there is none. */
    private static int firstUnbalanced(String text) {
        int[] open = new int[4];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (isSurelyNoBracket(each)) {
                continue;
            }
            if (OPENING.indexOf(each) >= 0) {
                open = depth < open.length ? open : Arrays.copyOf(open, 2 * depth);
                open[depth++] = i;
            } else if (CLOSING.indexOf(each) >= 0) {
                if (depth == 0 || !closes(text.charAt(open[depth - 1]), each)) {
                    return i;
                }
                depth--;
            }
        }
        return depth == 0 ? -1 : open[depth - 1];
    }

    /** Checks if a character is none, as kana, kanji, letters and figures are; few others are left to be sought among the brackets. */
    private static boolean isSurelyNoBracket(char character) {
        return (character >= '\u3041' && character <= '\u9FFF')
                || (character > '}' && character < '\u3008')
                || (character >= '0' && character <= 'Z')
                || (character >= 'a' && character <= 'z');
    }

    private static boolean closes(char opening, char closing) {
        return OPENING.indexOf(opening) == CLOSING.indexOf(closing);
    }
}
