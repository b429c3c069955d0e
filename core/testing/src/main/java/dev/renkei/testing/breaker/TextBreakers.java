package dev.renkei.testing.breaker;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.testing.part.Property;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Breaks the rules about texts, at every text of a document and in each of its languages.
 */
final class TextBreakers {

    private static final int MAX_LENGTH = 10_000;
    private static final String LETTER = "あ";
    private static final Set<String> NAMES = Set.of("name", "title", "label", "reading", "branch");

    private TextBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of(
                        "text.blank",
                        texts(text -> " ", text -> LETTER + text, "The text is a space"),
                        plainTexts(text -> " ", text -> text + " ", "The text is a space")),
                Breaker.of(
                        "text.too-long",
                        texts(
                                text -> LETTER.repeat(MAX_LENGTH + 1),
                                text -> LETTER.repeat(MAX_LENGTH),
                                "The text has one character too many")),
                Breaker.of(
                        "text.control-character",
                        texts(
                                text -> text + "\u000b" + LETTER,
                                text -> text + "\n" + LETTER,
                                "A vertical tab stands before the last letter of the text")),
                Breaker.of(
                        "text.not-normalised",
                        texts(
                                text -> text + "か\u3099",
                                text -> text + "が",
                                "A voicing mark stands apart from its kana at the end of the text")),
                Breaker.of(
                        "text.residue",
                        texts(
                                text -> "[image: ]" + text,
                                text -> "[imagine: ]" + text,
                                "The mark of a lost picture stands in front of the text")),
                Breaker.of(
                        "text.invisible-character",
                        texts(
                                text -> text + "\u200B" + LETTER,
                                text -> text + LETTER,
                                "A zero-width space stands before the last letter of the text")),
                Breaker.of(
                        "text.outer-space",
                        new BreakStrategy<>(
                                LocalizedText.class,
                                part -> part.property()
                                        .map(Property::name)
                                        .filter(NAMES::contains)
                                        .isPresent(),
                                faults(
                                        text -> text + "　",
                                        text -> text + "　" + LETTER,
                                        "A space stands at the end of the name"))),
                Breaker.of("text.language-tag", LocalizedText.class, TextBreakers::languageTag),
                Breaker.of(
                        "text.bracket-unbalanced",
                        texts(
                                text -> text + "（",
                                text -> text + "（）",
                                "A bracket at the end of the text is not closed")));
    }

    private static BreakStrategy<LocalizedText> texts(
            UnaryOperator<String> wrong, UnaryOperator<String> near, String change) {
        return BreakStrategy.ofSeveral(LocalizedText.class, faults(wrong, near, change));
    }

    private static Function<LocalizedText, List<Fault<LocalizedText>>> faults(
            UnaryOperator<String> wrong, UnaryOperator<String> near, String change) {
        return text -> text.getTexts().entrySet().stream()
                .map(each -> new Fault<>(
                        pointer(each.getKey()),
                        text.with(each.getKey(), wrong.apply(each.getValue())),
                        text.with(each.getKey(), near.apply(each.getValue())),
                        change))
                .toList();
    }

    /** Texts that have no language: keys, marks, addresses. */
    private static BreakStrategy<String> plainTexts(
            UnaryOperator<String> wrong, UnaryOperator<String> near, String change) {
        return new BreakStrategy<>(
                String.class,
                part -> part.property().filter(Property::isNeverBlank).isPresent(),
                text -> List.of(new Fault<>("", wrong.apply(text), near.apply(text), change)));
    }

    private static Fault<LocalizedText> languageTag(LocalizedText text) {
        return new Fault<>(
                "/ja_JP",
                text.with("ja_JP", text.getDefault()),
                text.with("ja-JP", text.getDefault()),
                "A language tag has an underscore for its hyphen");
    }

    /** A text whose language is not stated stands where its property does. */
    private static String pointer(String language) {
        return language.equals(LocalizedText.UNDETERMINED) ? "" : "/" + JsonPointer.escape(language);
    }
}
