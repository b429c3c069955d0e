package dev.renkei.validation;

import static dev.renkei.validation.Rule.error;
import static dev.renkei.validation.Rule.info;
import static dev.renkei.validation.Rule.warning;

import dev.renkei.text.LanguageTags;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules about texts in their languages.
 */
final class TextRules {

    private static final int MAX_LENGTH = 10_000;
    private static final int MAX_MARKS = 30;
    private static final String OPENING = "([{（［｛「『【〔〈《";
    private static final String CLOSING = ")]}）］｝」』】〕〉》";

    /** What converters leave: marks of pictures and bookmarks, replacement characters, private use. */
    private static final Pattern RESIDUE =
            Pattern.compile("\\[(?:image|bookmark|画像)\\p{Nd}*(?:[:：][^\\[\\]]*)?\\]|\\uFFFD|\\p{Co}");

    /** Ideographs of older character sets that look unlike those to which NFC would turn them: names are written with them. */
    private static final Pattern OWN_IDEOGRAPH = Pattern.compile("[\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]");

    /** The numbering of a line, which closes a bracket that nobody opened: {@code 1) } or {@code イ）}. */
    private static final Pattern NUMBERING =
            Pattern.compile("(?m)^[ \\t\\x0B\\f]*+[\\p{N}\\p{IsLatin}\\p{IsHiragana}\\p{IsKatakana}]{1,2}[)）]");

    static final RuleBook BOOK = RuleBook.of(
            check(error("text.blank"), text -> text.isBlank() ? Optional.of("") : Optional.empty()),
            check(error("text.too-long"), TextRules::tooLong),
            checkUnlessOrdinary(error("text.control-character"), TextRules::controlCharacter),
            checkUnlessOrdinary(warning("text.not-normalised"), TextRules::notNormalised),
            checkUnlessOrdinary(warning("text.residue"), TextRules::residue),
            BoundRule.of(LocalizedText.class, error("text.language-tag"), TextRules::languageTag)
                    .reading(),
            check(info("text.bracket-unbalanced"), TextRules::unbalancedBracket));

    private TextRules() {}

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
        text.getTexts()
                .forEach((language, each) -> finder.apply(each)
                        .ifPresent(wrong -> at(language, context).report("value", wrong, "max", MAX_LENGTH)));
    }

    /** A text without a language tag is at its property; one with a tag is below it. */
    private static RuleContext at(String language, RuleContext context) {
        return language.equals(LanguageTags.UNDETERMINED) ? context.at() : context.at(language);
    }

    private static Optional<String> tooLong(String text) {
        if (text.length() <= MAX_LENGTH) {
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        return length > MAX_LENGTH ? Optional.of(String.valueOf(length)) : Optional.empty();
    }

    private static Optional<String> controlCharacter(String text) {
        return text.codePoints()
                .filter(each -> Character.isISOControl(each) && each != '\n' && each != '\t')
                .mapToObj(each -> String.format("U+%04X", each))
                .findFirst();
    }

    private static Optional<String> notNormalised(String text) {
        if (!isStreamSafe(text) || isNormalised(text)) {
            return Optional.empty();
        }
        String rest = OWN_IDEOGRAPH
                .matcher(text)
                .replaceAll(match -> "〓".repeat(match.group().length()));
        return isNormalised(rest) ? Optional.empty() : Optional.of(Excerpt.around(text, firstDifference(rest)));
    }

    private static boolean isNormalised(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /**
     * Returns whether marks stand on their letters in numbers that some writing has (UAX #15, Stream-Safe Text Format).
     *
     * <p>To bring more of them into order would take a time that grows with the square of their number.
     */
    private static boolean isStreamSafe(String text) {
        int marks = 0;
        PrimitiveIterator.OfInt characters = text.codePoints().iterator();
        while (characters.hasNext() && marks <= MAX_MARKS) {
            marks = isMark(characters.nextInt()) ? marks + 1 : 0;
        }
        return marks <= MAX_MARKS;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static int firstDifference(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        int at = 0;
        while (at < normal.length() && at < text.length() && normal.charAt(at) == text.charAt(at)) {
            at++;
        }
        return at;
    }

    private static Optional<String> residue(String text) {
        Matcher residue = RESIDUE.matcher(text);
        return residue.find() ? Optional.of(residue.group()) : Optional.empty();
    }

    private static void languageTag(LocalizedText text, RuleContext context) {
        for (String language : text.getLanguages()) {
            if (!LanguageTags.isWellFormed(language)) {
                context.at(language).report("value", language);
            }
        }
    }

    private static Optional<String> unbalancedBracket(String text) {
        if (firstUnbalanced(text).isEmpty()) {
            return Optional.empty();
        }
        return firstUnbalanced(withoutNumbering(text)).map(index -> Excerpt.around(text, index));
    }

    /** Blanks the numbering of lines, each character in its place. */
    private static String withoutNumbering(String text) {
        return NUMBERING
                .matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static Optional<Integer> firstUnbalanced(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isLetterOrDigit(each)) {
                continue;
            }
            if (OPENING.indexOf(each) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(each) >= 0 && (open.isEmpty() || !closes(text.charAt(open.pop()), each))) {
                return Optional.of(i);
            }
        }
        return Optional.ofNullable(open.peek());
    }

    private static boolean closes(char opening, char closing) {
        return OPENING.indexOf(opening) == CLOSING.indexOf(closing);
    }
}
