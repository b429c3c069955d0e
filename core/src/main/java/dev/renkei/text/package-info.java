/**
 * Models and reads the words of a document: texts in one or several languages, Japanese numerals, full-width characters.
 *
 * <p>Begin with {@link dev.renkei.text.LocalizedText}, the class of every title, label and purpose.
 * {@link dev.renkei.text.LanguageTags} checks the language tags of its texts.
 *
 * <p>A {@link dev.renkei.text.Stated} value keeps the words in which its source states it; a
 * {@link dev.renkei.text.WordingMatch} says how the words compare with the value. An {@link dev.renkei.text.OpenCode} is a code
 * of an open list, such as a kind of agreement.
 *
 * <p>Documents write the same number in many ways. {@link dev.renkei.text.TextWidth} converts full-width characters to half
 * width, and {@link dev.renkei.text.JapaneseNumerals} parses numbers such as {@code 16万9,000} and {@code 三十一},
 * {@link dev.renkei.text.EnglishNumerals} those such as {@code ninety}. The dates of
 * {@code dev.renkei.time} and the quantities of {@code dev.renkei.result} are parsed with them.
 * {@link dev.renkei.text.TextKey} computes the key under which names are compared.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.text;

import org.jspecify.annotations.NullMarked;
