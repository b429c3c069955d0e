package dev.renkei.json;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The form of the texts that a scalar is read from.
 *
 * <p>The pattern takes every text that the scalar's parser reads, and no other as far as a regular expression can tell. It keeps
 * to what all regular expressions have in common, as JSON Schema recommends (Core, 6.4): no look-around, no classes of Unicode.
 *
 * @param name  the name of the scalar's type
 * @param documentation  what the scalar is, in one sentence
 * @param pattern  the pattern of the whole text
 * @param maxLength  the most characters that a text may have, where the pattern does not tell
 * @param examples  some texts of this form, at least one
 */
record TextForm(String name, String documentation, String pattern, OptionalInt maxLength, List<String> examples) {

    /** A form with the pattern of its whole texts, without anchors. */
    static TextForm of(String name, String documentation, String pattern, String... examples) {
        return new TextForm(name, documentation, "^(" + pattern + ")$", OptionalInt.empty(), List.of(examples));
    }

    /** The words of an open list, with those that Renkei knows. */
    static TextForm ofCodes(String name, String documentation, Object... known) {
        return of(
                        name,
                        documentation,
                        TextForms.CODE,
                        Stream.of(known).map(Object::toString).toArray(String[]::new))
                .withMaxLength(TextForms.LONGEST_CODE);
    }

    TextForm withMaxLength(int length) {
        return new TextForm(name, documentation, pattern, OptionalInt.of(length), examples);
    }
}
